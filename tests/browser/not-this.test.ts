import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { BROWSERS } from './harness/launch.ts';
import { restOn } from './harness/pointer.ts';
import { eventually, type Rig, startRig, untilSettled } from './harness/rig.ts';
import { type PageServer, servePages } from './harness/server.ts';
import { press, sees } from './options-desk.ts';

/* A mark that is wrong, though its words are the name: from its card to the settings and back, in real browsers. */

const PAGE = `<!doctype html><html lang="en"><title>A page</title><body>
  <p>Then NATO answered the Munich Security Conference.</p>`;

const marksOf = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('b-term') ?? [])].map(String).toSorted());

/** Presses the card's own 'Not this', in its closed root; false where there is no such button yet. */
function pressNotThis(): boolean {
  const host = document.querySelector('[popover]') as
    | (HTMLElement & { openOrClosedShadowRoot?: ShadowRoot })
    | null;
  const { chrome } = globalThis as unknown as {
    chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
  };
  const root = host && (host.openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(host));
  const button = [...(root?.querySelectorAll('button') ?? [])].find((one) => one.textContent === 'Not this');
  button?.click();
  return button !== undefined;
}

describe.each(BROWSERS)('a wrong mark in %s', (name) => {
  let rig: Rig;
  let server: PageServer;

  beforeAll(async () => {
    server = await servePages({ '/': PAGE });
    rig = await startRig(name);
    await untilSettled(rig);
  });
  afterAll(async () => {
    await rig.close();
    await server.close();
  });

  it('is refused in its card, listed in the settings, and taken back there', async () => {
    const page = await rig.open(`${server.origin}/`);
    const marks = (...words: readonly string[]) =>
      eventually(async () => (await marksOf(page)).join() === words.join(), `marks: ${words.join()}`);
    await marks('Munich Security Conference', 'NATO');
    await eventually(async () => {
      // A new extension has every page start over once its corpus is there: the pointer may have to come again.
      await restOn(page, 'NATO');
      await new Promise((resolve) => setTimeout(resolve, 1000));
      return rig.inContentScript(page.url(), pressNotThis, null);
    }, 'the card to be refused');
    await marks('Munich Security Conference');
    const options = await rig.openExtensionPage('options.html#/settings');
    await sees(options, '“NATO” is not NATO');
    await press(options, 'Take back for NATO');
    await sees(options, 'None. When a mark is wrong');
    await page.bringToFront();
    await marks('Munich Security Conference', 'NATO');
  });
});
