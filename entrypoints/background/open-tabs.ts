import { browser } from 'wxt/browser';

/**
 * Starts reading in the tabs that were open before the extension was installed or updated. Firefox does so by itself; in
 * Chromium they would stay unmarked, or with the dead marks of the version before, until they are loaded again. A tab that forbids it (a web store, an error page) is passed
 * over.
 */
export async function readOpenTabs(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  for (const { matches = [], js, css } of browser.runtime.getManifest().content_scripts ?? []) {
    const tabs = await browser.tabs.query({ url: matches, discarded: false });
    await Promise.all(tabs.map(({ id }) => id !== undefined && inject(id, js, css).catch(() => {})));
  }
}

type Scripts = NonNullable<Parameters<typeof browser.scripting.executeScript>[0]['files']>;
type Sheets = NonNullable<Parameters<typeof browser.scripting.insertCSS>[0]['files']>;

/** The manifest lists files of the build, which the types know by name and the manifest's type does not. */
async function inject(tabId: number, js: string[] = [], css: string[] = []): Promise<void> {
  const target = { tabId, allFrames: true };
  if (css.length > 0) await browser.scripting.insertCSS({ target, files: css as Sheets });
  if (js.length > 0) await browser.scripting.executeScript({ target, files: js as Scripts });
}
