import { browser } from 'wxt/browser';

/** Reads a file that was built into the extension. `T` is what the build put there. */
export async function shipped<T>(path: '/corpus/bundled.json'): Promise<T> {
  const response = await fetch(browser.runtime.getURL(path));
  return (await response.json()) as T;
}
