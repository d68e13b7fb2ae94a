import type { BrowserName } from '../../browser/harness/launch.ts';
import { type Rig, startRig } from '../../browser/harness/rig.ts';
import { bundled } from './bundle.ts';

/** A browser with the extension, whose corpus names so many aliases. */
export interface Stocked {
  readonly rig: Rig;
  /** Null: the corpus that ships with the extension. */
  readonly aliases: number | null;
  readonly documents: number;
  /** Of the lexicon. */
  readonly bytes: number;
}

/** With an invented corpus. */
export type Invented = Stocked & { readonly aliases: number };

/** Firefox stops an idle background after this many ms here, and after 30 s elsewhere. */
export const FIREFOX_IDLE = 300;

const PREFERENCES = {
  'extensions.background.idle.timeout': FIREFOX_IDLE,
  // Firefox rounds clocks to whole milliseconds else.
  'privacy.reduceTimerPrecision': false,
};

/**
 * Starts a browser with the extension as it is built, and publishes an invented corpus in it, by the product's own code
 * run on its options page; then tells the background, as the options page does.
 */
export async function startStocked(name: BrowserName, aliases: number): Promise<Invented> {
  const script = await bundled('corpus');
  const rig = await startRig(name, { preferences: PREFERENCES });
  const options = await rig.openExtensionPage('options.html');
  const made = await options.evaluate(`(() => { ${script}; return bench.stock(${aliases}); })()`);
  const { documents = 0, bytes = 0 } = made as Readonly<Record<string, number>>;
  await options.close();
  await askBackground(rig, 'corpus.changed', null);
  return { rig, aliases, documents, bytes };
}

/** Starts a browser with the extension, and the corpus that ships with it. */
export async function startBundled(name: BrowserName): Promise<Stocked> {
  const rig = await startRig(name, { preferences: PREFERENCES });
  await askBackground(rig, 'page.open', null);
  const { documents, bytes } = await rig.inExtension(readEdition, null);
  return { rig, aliases: null, documents, bytes };
}

/** Runs in an extension page: how large the edition is that was published last. */
function readEdition(): Promise<{ documents: number; bytes: number }> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('backstory');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const tx = opening.result.transaction(['documents', 'lexicons']);
      const documents = tx.objectStore('documents').count();
      const lexicons = tx.objectStore('lexicons').getAll();
      tx.oncomplete = () => {
        opening.result.close();
        resolve({ documents: documents.result, bytes: lexicons.result.at(-1)?.size ?? 0 });
      };
    };
  });
}

/** Asks the background as a page does, and gives how long the answer took, in ms. Throws where there was none. */
export function askBackground(rig: Rig, call: string, payload: unknown): Promise<number> {
  return rig.inExtension(
    async (message) => {
      const { browser, chrome } = globalThis as unknown as Record<
        'browser' | 'chrome',
        { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean } | undefined> } }
      >;
      const { runtime } = browser ?? chrome;
      const start = performance.now();
      // A background that is just being stopped hears nothing: pages ask a second time too.
      const answer = await runtime.sendMessage(message).catch(() => runtime.sendMessage(message));
      const took = performance.now() - start;
      if (!answer?.ok) throw new Error(`no answer to ${message.backstory}`);
      return took;
    },
    { backstory: call, payload },
  );
}
