import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BROWSERS } from './harness/launch.ts';
import { placeOf, restOn } from './harness/pointer.ts';
import { eventually, type Rig, startRig, untilSettled } from './harness/rig.ts';
import { type PageServer, servePages } from './harness/server.ts';

/* What becomes of open pages when the extension is updated or removed under them. */

const BUILDS = {
  chromium: join(import.meta.dirname, '../../.output/chrome-mv3'),
  firefox: join(import.meta.dirname, '../../.output/firefox-mv3'),
};

describe.each(BROWSERS)('an open page in %s', (name) => {
  let rig: Rig;
  let server: PageServer;
  let page: Page;

  beforeEach(async () => {
    server = await servePages({
      '/': '<!doctype html><html lang="en"><title>News</title><p>Sergey Lavrov spoke of NATO.</p><p id="more">More.</p>',
    });
    rig = await startRig(name);
    await untilSettled(rig);
    page = await rig.open(`${server.origin}/`);
    await eventually(async () => (await marks()) === 2, 'two marks');
  });
  afterEach(async () => {
    await rig.close();
    await server.close();
  });

  const marks = () => page.evaluate(() => CSS.highlights.get('b-term')?.size ?? 0);
  const hosts = () => page.evaluate(() => document.querySelectorAll('[popover]').length);
  const toClose = () => eventually(async () => (await hosts()) === 0, 'no card');

  /** Again and again: an extension that was just installed reads its pages anew, and the pointer may come in between. */
  const openOn = (words: string) =>
    eventually(async () => {
      await page.mouse.move(900, 700);
      await restOn(page, words);
      await new Promise((resolve) => setTimeout(resolve, 900));
      return (await hosts()) === 1;
    }, 'a card');

  it('is read by the new version after an update, with one card at a time', async () => {
    await openOn('NATO');
    await page.mouse.move(900, 700);
    await toClose();
    await rig.browser.installExtension(BUILDS[name]);
    await page.bringToFront();
    await page.evaluate(() => {
      const more = document.getElementById('more');
      if (more) more.textContent = 'The Munich Security Conference was in February.';
    });
    await eventually(async () => (await marks()) === 3, 'a mark of the new version');
    await openOn('Munich Security');
    await page.keyboard.press('Escape');
    await toClose();
    expect(await marks()).toBe(3);
  });

  it.runIf(name === 'chromium')(
    'the extension’s removal is as it was before, once it is seen or touched again',
    async () => {
      const before = await page.evaluate(() => document.documentElement.outerHTML);
      await openOn('NATO');
      const { x, y } = await placeOf(page, 'NATO');
      await page.mouse.click(x, y);
      await rig.browser.uninstallExtension(new URL(rig.origin).host);
      await page.bringToFront();
      await eventually(async () => {
        await page.mouse.move(900, 700);
        await restOn(page, 'Sergey');
        await new Promise((resolve) => setTimeout(resolve, 300));
        return (await marks()) === 0;
      }, 'no marks');
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    },
  );

  it.runIf(name === 'chromium')(
    'has no marks left once the reader lets us into no page any more',
    async () => {
      await openOn('NATO');
      await page.reload();
      await eventually(async () => (await marks()) === 2, 'two marks');
      await withdrawPages(rig);
      await page.bringToFront();
      await eventually(async () => {
        await page.mouse.move(900, 700);
        await restOn(page, 'NATO');
        return (await marks()) === 0;
      }, 'no marks');
      expect(await hosts()).toBe(0);
    },
  );
});

/** Lets the extension into pages on a click only, as the reader does on Chromium's own page. */
async function withdrawPages({ browser, origin }: Rig): Promise<void> {
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(async (extensionId) => {
    const { chrome } = globalThis as unknown as {
      chrome: { developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> } };
    };
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' });
  }, new URL(origin).host);
  await settings.close();
}
