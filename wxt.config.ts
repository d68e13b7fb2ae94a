import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig, type ResolvedPublicFile } from 'wxt';

/** The bundled corpus, as a file of the built extension. */
const BUNDLE = 'corpus/bundled.json';

/** Extracts the seeds with the code that reads a reader's own documents: nothing generated is in the repository. */
async function bundledCorpus(root: string): Promise<ResolvedPublicFile[]> {
  const { bundledExtractions } = await import('./lib/corpus/bundle.ts');
  const { bundleSeeds } = await import('./lib/corpus/seeds.ts');
  const { parseCurated } = await import('./lib/corpus/curated.ts');
  const { formsKey } = await import('./lib/edition/forms.ts');
  const { openWorkshop } = await import('./lib/edition/workshop.ts');
  const folder = resolve(root, 'seeds');
  const read = (file: string) => readFile(resolve(folder, file), 'utf8');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.txt')).sort();
  const seeds = await Promise.all(files.map(async (file) => ({ file, text: await read(file) })));
  const curated = parseCurated(JSON.parse(await read('curated.json')));
  const bundle = await bundleSeeds(seeds, curated, await extractorVersion(root));
  const { edition } = await openWorkshop(bundle).build(bundledExtractions(bundle));
  const version = `${bundle.version.slice(0, 16)}-${(await formsKey(edition)).slice(0, 16)}`;
  return [{ relativeDest: BUNDLE, contents: JSON.stringify({ ...bundle, version }) }];
}

/**
 * The version of the extraction: a hash of the sources that it is made of, so that nobody can forget to raise it. A
 * reader's documents are read anew by another version.
 */
async function extractorVersion(root: string): Promise<string> {
  const hash = createHash('sha256');
  for (const room of ['lib/extract', 'lib/text', 'lib/domain']) {
    const files = await readdir(resolve(root, room), { recursive: true });
    for (const file of files.filter((name) => name.endsWith('.ts')).sort())
      hash.update(await readFile(resolve(root, room, file)));
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * Scripts in pages use no more of the browser than what is the same in all: sending, answering with `sendResponse`,
 * strings. They get the browser's own API, so that no page pays for loading the polyfill.
 */
const nativeApi = {
  name: 'native-api',
  enforce: 'pre' as const,
  resolveId: (id: string) => (id === 'webextension-polyfill' ? '\0native-api' : undefined),
  load: (id: string) =>
    id === '\0native-api' ? 'export default globalThis.browser ?? globalThis.chrome;' : undefined,
};

/**
 * Chromium then makes all functions of the script ready in one go when it loads it, in place of each one when it is
 * first called: most are called within the first moments of a page, and one by one that costs several times as much.
 */
const readyAtOnce = {
  name: 'ready-at-once',
  generateBundle(_options: unknown, bundle: Record<string, { type: string; code?: string }>) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk') chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
  },
};

/**
 * Two libraries can write markup as text, which we never do (a test of the house says so) and stores' reviewers look
 * for: Preact for a property that we don't use, Readability to put back a document that is never shown. In the first
 * the branch goes, in the second nodes are put back in place of text. A library that no longer says these words stops
 * the build, so that somebody looks.
 */
const WITHOUT_MARKUP: readonly (readonly [module: RegExp, says: string, instead: string])[] = [
  [/preact[\\/]dist[\\/]preact\.mjs$/, '(t.innerHTML=h.__html)', 'void 0'],
  [/Readability\.js$/, 'var pageCacheHtml = page.innerHTML;', 'var pageCache = page.cloneNode(true);'],
  [
    /Readability\.js$/,
    'page.innerHTML = pageCacheHtml;',
    'page.replaceChildren(...pageCache.cloneNode(true).childNodes);',
  ],
  [
    /Readability\.js$/,
    'tmp.innerHTML = noscript.innerHTML;',
    'tmp.append(...noscript.cloneNode(true).childNodes);',
  ],
];

const withoutMarkup = {
  name: 'without-markup',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    const changes = WITHOUT_MARKUP.filter(([module]) => module.test(id.split('?')[0] ?? id));
    if (changes.length === 0) return undefined;
    return changes.reduce((text, [, says, instead]) => {
      if (!text.includes(says))
        throw new Error(`${id} no longer says ${says}: see WITHOUT_MARKUP in wxt.config.ts`);
      return text.replace(says, instead);
    }, code);
  },
};

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  hooks: {
    'prepare:publicPaths': (_wxt, paths) => {
      paths.push(BUNDLE);
    },
    'build:publicAssets': async (wxt, files) => {
      files.push(...(await bundledCorpus(wxt.config.root)));
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ type }) => type === 'unlisted-script'))
        config.plugins = [nativeApi, ...(config.plugins ?? [])];
      if (entrypoints.every(({ name }) => name === 'page'))
        config.plugins = [...(config.plugins ?? []), readyAtOnce];
    },
    // Chromium runs the service worker, Firefox the document; each ignores what is the other's.
    'build:manifestGenerated': (_wxt, manifest) => {
      if (manifest.background && 'service_worker' in manifest.background) {
        const scripts = [manifest.background.service_worker];
        Object.assign(manifest.background, { scripts, preferred_environment: ['document'] });
      }
    },
  },
  vite: () => ({ plugins: [preact(), withoutMarkup], worker: { plugins: () => [withoutMarkup] } }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'scripting'],
    content_scripts: [
      {
        matches: ['http://*/*', 'https://*/*'],
        all_frames: true,
        match_about_blank: true,
        run_at: 'document_idle',
        js: ['page.js'],
      },
    ],
    host_permissions: ['http://*/*', 'https://*/*'],
    commands: {
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_commandNext__',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandPrevious__',
      },
      'open-card': {
        suggested_key: { default: 'Alt+Shift+O' },
        description: '__MSG_commandOpen__',
      },
    },
    browser_specific_settings: {
      gecko: {
        id: 'backstory@backstory.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
    ...(browser === 'firefox' ? {} : { minimum_chrome_version: '121' }),
  }),
});
