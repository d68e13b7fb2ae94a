import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type BrowserName } from './harness/launch.ts';
import { restOn } from './harness/pointer.ts';
import { eventually, type Rig, startRig } from './harness/rig.ts';
import { type PageServer, servePages } from './harness/server.ts';

/* Both browsers stop an idle background at any time. A reader must not be able to tell. */

/** Firefox stops its event page after this many ms without an event here, and after 30 s elsewhere. */
const FIREFOX_IDLE = 500;

describe.each(BROWSERS)('when %s stops the background', (name: BrowserName) => {
  let rig: Rig;
  let server: PageServer;

  beforeAll(async () => {
    server = await servePages({
      '/': '<!doctype html><html lang="en"><title>A page</title><body><p>Sergey Lavrov spoke of NATO.</p>',
    });
    rig = await startRig(name, { preferences: { 'extensions.background.idle.timeout': FIREFOX_IDLE } });
    // Once a page is marked the corpus is in the store: what is stopped then is an idle background, not an installing one.
    const page = await rig.open(url());
    await found();
    await page.close();
    return async () => {
      await rig.close();
      await server.close();
    };
  });

  const url = () => `${server.origin}/`;
  const stop = () =>
    name === 'chromium'
      ? rig.stopBackground()
      : new Promise<void>((resolve) => setTimeout(resolve, FIREFOX_IDLE * 4));
  const found = () =>
    eventually(async () => (await rig.askPage<unknown[]>(url(), 'page.terms', null)).length > 0, 'terms');
  const cardIsOpen = () => document.querySelector('[popover]')?.matches(':popover-open') ?? false;

  afterEach(async () => {
    for (const page of await rig.browser.pages()) if (page.url() === url()) await page.close();
  });

  it('a page opened afterwards is marked all the same', async () => {
    await stop();
    await rig.open(url());
    await found();
    expect(await rig.askPage<unknown[]>(url(), 'page.terms', null)).toHaveLength(2);
  });

  it('a card opened afterwards shows all the same', async () => {
    const page = await rig.open(url());
    await found();
    await stop();
    await restOn(page, 'Lavrov');
    await eventually(() => page.evaluate(cardIsOpen), 'the card');
  });

  it('while a card is opening, the card still comes, and a second one too', async () => {
    const page = await rig.open(url());
    await found();
    await restOn(page, 'Lavrov');
    await new Promise((resolve) => setTimeout(resolve, 160));
    if (name === 'chromium') await rig.stopBackground();
    await eventually(() => page.evaluate(cardIsOpen), 'the card');
    await page.keyboard.press('Escape');
    await eventually(async () => !(await page.evaluate(cardIsOpen)), 'the card to close');
    await restOn(page, 'NATO');
    await eventually(() => page.evaluate(cardIsOpen), 'the second card');
  });
});
