import type { CDPSession, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from './harness/launch.ts';
import { eventually } from './harness/rig.ts';
import { documentOf, filling, marksOf, pause, useSite } from './harness/site.ts';

/* What is left of us in a page where there is nothing to mark, and what pages may do to their own document. */

const NOTHING = filling(20);
const NATO = '<p>Here stands NATO, and that is all.</p>';

const PAGES = {
  '/nothing': documentOf(NOTHING),
  '/something': documentOf(NATO),
  '/rewritten': documentOf(
    `${NATO}<script>setTimeout(() => {
       document.open();
       document.write('<!doctype html><title>Again</title><p id="again">Now the Minsk Agreements stand here.</p>');
       document.close();
     }, 900)</script>`,
  ),
  '/replaced': documentOf(
    `${NATO}<script>setTimeout(() => {
       const html = document.createElement('html');
       html.innerHTML = '<body><p id="again">Now the Minsk Agreements stand here.</p></body>';
       document.replaceChild(html, document.documentElement);
     }, 900)</script>`,
  ),
  '/editor': documentOf(
    `${NATO}<script>setTimeout(() => {
       document.designMode = 'on';
       document.body.insertAdjacentHTML('beforeend', '<p>The Minsk Agreements are being written about.</p>');
     }, 900)</script>`,
  ),
  '/clobbered': documentOf(
    `<form><input name="nextSibling"><p>In a form stands NATO.</p></form>
     <form><input name="localName"><input name="matches"><p>In another stands NATO.</p></form>
     <form><input name="search"><p>Sergey Lavrov stands in a plain one.</p></form><p>The Minsk Agreements stand here.</p>`,
  ),
  '/touching': documentOf(
    '<style>strong, .role { display: block }</style>' +
      '<p><strong>Brussels</strong>NATO met.</p><p><span class="role">minister</span>Crimea was spoken of.</p>',
  ),
};

describe.each(BROWSERS)('in %s', (name) => {
  const site = useSite(name, PAGES);
  let page: Page;

  const open = async (path: keyof typeof PAGES) => {
    page = await site.open(path);
  };
  /** Says on which sites nothing is to be marked. */
  const switchOff = (sitesOff: readonly string[]) =>
    site.rig.inExtension(async (sites: readonly string[]) => {
      interface Api {
        readonly storage: { readonly local: { set(settings: object): Promise<void> } };
      }
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome?: Api };
      await (browser ?? chrome)?.storage.local.set({ sitesOff: sites });
    }, sitesOff);
  const toMark = (...words: string[]) =>
    eventually(async () => `${await marksOf(page)}` === `${words.toSorted()}`, `marks on ${words}`);

  it('leaves no highlight and no sheet where there is nothing to mark', async () => {
    await open('/nothing');
    await eventually(
      async () => (await site.rig.askPage<unknown[]>(page.url(), 'page.terms', null)) !== null,
    );
    await pause(1_000);
    const left = () =>
      page.evaluate(() => [
        document.adoptedStyleSheets.length,
        document.styleSheets.length,
        CSS.highlights.size,
        document.querySelectorAll('[popover]').length,
      ]);
    expect(await left()).toEqual([0, 0, 0, 0]);
  });

  it('takes its sheet and its marks away when it is turned off', async () => {
    await open('/something');
    await toMark('NATO');
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
    await switchOff(['127.0.0.1']);
    await eventually(async () => (await page.evaluate(() => document.adoptedStyleSheets.length)) === 0);
    expect(await marksOf(page)).toEqual([]);
    await switchOff([]);
    await toMark('NATO');
  });

  it.each(['/rewritten', '/replaced'] as const)(
    'reads the document that takes the place of %s',
    async (path) => {
      await open(path);
      await toMark('NATO');
      await toMark('Minsk Agreements');
    },
  );

  it('marks nothing in a page that becomes an editor', async () => {
    await open('/editor');
    await toMark('NATO');
    await toMark();
  });

  it('reads on around a form whose inputs bear the names of what is asked of it', async () => {
    await open('/clobbered');
    await toMark('Minsk Agreements', 'NATO', 'Sergey Lavrov');
  });

  it('parts words that only their style sets apart', async () => {
    await open('/touching');
    await toMark('Crimea', 'NATO');
  });
});

describe.runIf(BROWSERS.includes('chromium'))('the listeners of a page in chromium', () => {
  const site = useSite('chromium', PAGES);

  it('are none of ours where there is nothing to mark', async () => {
    const page = await site.open('/nothing');
    const session = await page.createCDPSession();
    await pause(1_500);
    expect(await listenersOfOurs(session)).toEqual([]);
    expect(await countOfListeners(session)).toBe(0);
    await page.goto(`${site.origin}/something`);
    await eventually(async () => (await marksOf(page)).length === 1, 'a mark');
    expect(await listenersOfOurs(session)).toContain('mousemove');
    await page.close();
  });
});

/** How many listeners there are in the page, whoever's and on whatever, when what is no longer held has been collected. */
async function countOfListeners(session: CDPSession): Promise<number | undefined> {
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSEventListeners')?.value;
}

/** What the scripts of our world listen for on window, document, root element and navigation. */
async function listenersOfOurs(session: CDPSession): Promise<string[]> {
  const worlds: number[] = [];
  const note = ({ context }: { context: { id: number; origin: string } }) => {
    if (context.origin.startsWith('chrome-extension:')) worlds.push(context.id);
  };
  session.on('Runtime.executionContextCreated', note);
  await session.send('Runtime.enable');
  session.off('Runtime.executionContextCreated', note);
  const [contextId] = worlds;
  if (contextId === undefined) throw new Error('our script has no world here');
  const types: string[] = [];
  for (const expression of ['window', 'document', 'document.documentElement', 'navigation']) {
    const { result } = await session.send('Runtime.evaluate', { expression, contextId });
    if (!result.objectId) throw new Error(`no ${expression}`);
    const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId });
    types.push(...listeners.map(({ type }) => type));
  }
  await session.send('Runtime.disable');
  return types;
}
