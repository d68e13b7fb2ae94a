import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { expect, it } from 'vitest';
import { BROWSERS, type BrowserName, executableOf } from './harness/launch.ts';
import { eventually, type Rig, startRig } from './harness/rig.ts';
import { servePages } from './harness/server.ts';

const BUILDS: Readonly<Record<BrowserName, string>> = {
  chromium: join(import.meta.dirname, '../../.output/chrome-mv3'),
  firefox: join(import.meta.dirname, '../../.output/firefox-mv3'),
};

const NEWS = '<!doctype html><html lang="en"><title>News</title><p>Sergey Lavrov spoke of NATO.</p>';

declare const chrome: {
  readonly tabs: { query(about: object): Promise<{ readonly id?: number; readonly url?: string }[]> };
};

it.each(BROWSERS)('reads the tabs that were open in %s before it was installed', async (name) => {
  const server = await servePages({ '/': NEWS });
  const browser = await puppeteer.launch({
    browser: name === 'chromium' ? 'chrome' : 'firefox',
    executablePath: executableOf(name),
    headless: true,
    enableExtensions: true,
    ...(name === 'chromium' && { pipe: true, args: ['--no-sandbox', '--disable-gpu'] }),
  });
  try {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/`);
    const marks = () => page.evaluate(() => CSS.highlights.size);
    expect(await marks()).toBe(0);
    await browser.installExtension(BUILDS[name]);
    await page.bringToFront();
    await eventually(async () => (await marks()) > 0, 'marks on the open page');
  } finally {
    await browser.close();
    await server.close();
  }
});

/** How many terms the popup lists for a tab. */
async function termsShown(rig: Rig, tab: number | undefined): Promise<number> {
  const popup = await rig.openExtensionPage(`popup.html?tab=${tab}`);
  await eventually(async () => (await popup.$('.term-name, .popup-note')) !== null, 'something of the page');
  const names = await popup.$$('.term-name');
  await popup.close();
  return names.length;
}

it.runIf(BROWSERS.includes('chromium'))(
  'goes on in tabs that were open in chromium when it was updated',
  async () => {
    const server = await servePages({ '/': NEWS });
    const rig = await startRig('chromium');
    try {
      const url = `${server.origin}/`;
      const page = await rig.open(url);
      const terms = async () => (await rig.askPage<unknown[]>(url, 'page.terms', null)).length;
      await eventually(async () => (await terms()) === 2, 'the terms');
      const tab = await rig.inExtension(
        async (wanted: string) => (await chrome.tabs.query({})).find((one) => one.url === wanted)?.id,
        url,
      );
      await rig.browser.installExtension(BUILDS.chromium);
      await page.bringToFront();
      await eventually(async () => (await termsShown(rig, tab)) === 2, 'an answer from the open page');
      expect(await page.evaluate(() => CSS.highlights.get('b-term')?.size)).toBe(2);
    } finally {
      await rig.close();
      await server.close();
    }
  },
);
