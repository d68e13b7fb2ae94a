import type { BrowserName } from '../../browser/harness/launch.ts';
import { type Rig, startRig } from '../../browser/harness/rig.ts';
import { bundled } from './bundle.ts';

/** A browser with the extension, whose corpus names so many aliases. */
export interface Stocked {
  readonly rig: Rig;
  readonly aliases: number;
  readonly documents: number;
  /** Of the lexicon. */
  readonly bytes: number;
}

/** Firefox stops an idle background after this many ms here, and after 30 s elsewhere. */
export const FIREFOX_IDLE = 500;

/**
 * Starts a browser with the extension as it is built, and publishes an invented corpus in it, by the product's own code
 * run on its options page; then tells the background, as the options page does.
 */
export async function startStocked(name: BrowserName, aliases: number): Promise<Stocked> {
  const script = await bundled('corpus');
  const rig = await startRig(name, {
    preferences: {
      'extensions.background.idle.timeout': FIREFOX_IDLE,
      'privacy.reduceTimerPrecision': false,
    },
  });
  const options = await rig.openExtensionPage('options.html');
  const made = await options.evaluate(`(() => { ${script}; return bench.stock(${aliases}); })()`);
  const { documents = 0, bytes = 0 } = made as Readonly<Record<string, number>>;
  await options.close();
  await askBackground(rig, 'corpus.changed', null);
  return { rig, aliases, documents, bytes };
}

/** Asks the background as a page does, and gives how long the answer took, in ms. Throws where there was none. */
export function askBackground(rig: Rig, call: string, payload: unknown): Promise<number> {
  return rig.inExtension(
    async (message) => {
      const { browser, chrome } = globalThis as unknown as Record<
        'browser' | 'chrome',
        { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean } | undefined> } }
      >;
      const start = performance.now();
      const answer = await (browser ?? chrome).runtime.sendMessage(message);
      const took = performance.now() - start;
      if (!answer?.ok) throw new Error(`no answer to ${message.backstory}`);
      return took;
    },
    { backstory: call, payload },
  );
}
