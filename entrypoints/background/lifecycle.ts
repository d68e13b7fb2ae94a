import { browser } from 'wxt/browser';
import { updateBundled } from './corpus.ts';
import { readOpenTabs } from './open-tabs.ts';
import { refreshPages } from './refresh.ts';

/**
 * Takes up the bundled corpus when the extension was installed or updated, and, for an update that was cut short, at
 * every start of the browser. A new or updated extension also reads the tabs that are open already.
 */
export function startLifecycle(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await takeUpBundle();
    if (reason === 'install' || reason === 'update') await readOpenTabs();
  });
  browser.runtime.onStartup.addListener(takeUpBundle);
}

async function takeUpBundle(): Promise<void> {
  try {
    if (await updateBundled()) await refreshPages();
  } catch (error) {
    console.error('Backstory: the bundled corpus was not taken up; the one before stays.', error);
  }
}
