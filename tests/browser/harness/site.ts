import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { BrowserName, LaunchSettings } from './launch.ts';
import { eventually, type Rig, startRig, untilSettled } from './rig.ts';
import { type PageServer, servePages } from './server.ts';

/** A page in English. `attributes`: of its root element. */
export const documentOf = (body: string, head = '', attributes = 'lang="en"'): string =>
  `<!doctype html><html ${attributes}><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`;

/** So many paragraphs that name nobody. */
export const filling = (paragraphs: number): string =>
  '<p>Rivers, harvests and trains fill this paragraph, as they do in slow weeks.</p>'.repeat(paragraphs);

/** An article with two sections, four mentions of NATO in them, and a term at its end. */
export const ARTICLE = documentOf(
  `<h1>A speech</h1>
     <p id="first">Sergey Lavrov spoke of NATO and of the Minsk Agreements. NATO was silent, <b>Ser</b>gey <i>Lavrov</i> was not.</p>
     <h2>Later</h2><p id="second">Then NATO answered. NATO had time.</p>${filling(40)}
     <p id="last">At the end stand the Minsk Agreements.</p><button id="button">A button</button>`,
);

/** The marked words of a page, in no order. */
export const marksOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(CSS.highlights.get('b-term') ?? [])].map(String).toSorted());

export const htmlOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.documentElement.outerHTML);

/** Where the open card is in a page or a frame; null where none is open. */
export const cardOf = (where: Pick<Page, 'evaluate'>) =>
  where.evaluate(() => {
    const box = document.querySelector('[popover]:popover-open')?.getBoundingClientRect();
    return box
      ? { left: box.left, top: box.top, right: box.right, bottom: box.bottom, height: box.height }
      : null;
  });

export const cardOpens = (page: Page): Promise<void> =>
  eventually(async () => (await cardOf(page)) !== null, 'the card');

export const cardCloses = (page: Page): Promise<void> =>
  eventually(async () => (await cardOf(page)) === null, 'the card to close');

/** The text of the card of a page, which no script of the page can read. */
export const cardTextOf = (rig: Rig, page: Page): Promise<string> =>
  rig.inContentScript(
    page.url(),
    () => {
      const host = document.querySelector('[popover]') as HTMLElement & {
        openOrClosedShadowRoot?: ShadowRoot;
      };
      const { chrome } = globalThis as unknown as {
        chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
      };
      const root = host?.openOrClosedShadowRoot ?? (host && chrome?.dom?.openOrClosedShadowRoot(host));
      return root?.textContent ?? '';
    },
    null,
  );

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Changes what the reader wants marked, as the options page does. */
export const setMarking = (rig: Rig, marking: 'all' | 'off' | 'sections'): Promise<void> =>
  rig.inExtension((value: string) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    return chrome.storage.local.set({ marking: value });
  }, marking);

/** A browser with the extension and pages for it to read, for the tests of one `describe`. */
export interface Site {
  readonly rig: Rig;
  readonly server: PageServer;
  readonly origin: string;
  /** Opens a page by its path. It is closed after the test. */
  open(path: string): Promise<Page>;
  /** The same, and waits until these words are marked. */
  openMarked(path: string, words?: string): Promise<Page>;
}

/**
 * Starts both before the tests of the `describe` that it is called in, and ends them after. `host`: the name of the site,
 * where the server's address will not do.
 */
export function useSite(
  name: BrowserName,
  pages: Parameters<typeof servePages>[0],
  { host = '127.0.0.1', ...settings }: LaunchSettings & { readonly host?: string } = {},
): Site {
  let started: { rig: Rig; server: PageServer } | undefined;
  let opened: Page[] = [];
  const site = () => {
    if (!started) throw new Error('The browser is started before the first test, not earlier.');
    return started;
  };
  beforeAll(async () => {
    started = { server: await servePages(pages), rig: await startRig(name, settings) };
    await untilSettled(started.rig);
  });
  afterEach(async () => {
    for (const page of opened) if (!page.isClosed()) await page.close();
    opened = [];
  });
  afterAll(async () => {
    await started?.rig.close();
    await started?.server.close();
  });
  return {
    get rig() {
      return site().rig;
    },
    get server() {
      return site().server;
    },
    get origin() {
      return site().server.origin.replace('127.0.0.1', host);
    },
    async open(path) {
      const page = await site().rig.open(`${this.origin}${path}`);
      opened.push(page);
      return page;
    },
    async openMarked(path, words = 'NATO') {
      const page = await this.open(path);
      await eventually(async () => (await marksOf(page)).includes(words), `a mark on ${words}`);
      return page;
    },
  };
}
