import { join } from 'node:path';
import { build } from 'vite';

const INSIDE = join(import.meta.dirname, 'inside');

/**
 * Bundles one of the modules in `inside/`, minified as the product is, to a script that leaves what it exports in the
 * global variable `bench`.
 */
export async function bundled(module: 'contestants' | 'corpus' | 'mark-page' | 'tokens'): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: true,
      lib: { entry: join(INSIDE, `${module}.ts`), formats: ['iife'], name: 'bench' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error(`${module} was not bundled`);
  return output.output[0].code;
}
