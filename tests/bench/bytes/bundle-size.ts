import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';

const ENTRY = 'virtual:entry';

/** Bytes of what a browser loads for these modules and all that they import: minified, and gzipped after that. */
export async function bundleSize(files: readonly string[]): Promise<{ minified: number; gzipped: number }> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    plugins: [entryOf(files)],
    build: {
      write: false,
      minify: true,
      rolldownOptions: { input: ENTRY, preserveEntrySignatures: 'strict' },
    },
  });
  const code = (Array.isArray(built) ? built : [built])
    .flatMap((result) => ('output' in result ? result.output : []))
    .map((part: Rolldown.OutputChunk | Rolldown.OutputAsset) => (part.type === 'chunk' ? part.code : ''))
    .join('\n');
  return { minified: Buffer.byteLength(code), gzipped: gzipSync(code, { level: 9 }).length };
}

function entryOf(files: readonly string[]) {
  return {
    name: 'entry',
    resolveId: (id: string) => (id === ENTRY ? `\0${ENTRY}` : null),
    load: (id: string) =>
      id === `\0${ENTRY}` ? files.map((file) => `export * from ${JSON.stringify(file)};`).join('\n') : null,
  };
}
