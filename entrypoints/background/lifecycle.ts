import { browser } from 'wxt/browser';
import { updateBundled } from './corpus.ts';
import { refreshPages } from './refresh.ts';

/**
 * Takes up the bundled corpus when the extension was installed or updated, and, for an update that was cut short, at
 * every start of the browser.
 */
export function startLifecycle(): void {
  browser.runtime.onInstalled.addListener(takeUpBundle);
  browser.runtime.onStartup.addListener(takeUpBundle);
}

async function takeUpBundle(): Promise<void> {
  try {
    if (await updateBundled()) await refreshPages();
  } catch (error) {
    console.error('Backstory: the bundled corpus was not taken up; the one before stays.', error);
  }
}
