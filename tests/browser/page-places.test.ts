import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from './harness/launch.ts';
import { placeOf, restOn } from './harness/pointer.ts';
import { eventually } from './harness/rig.ts';
import { cardOf, documentOf, filling, pause, useSite } from './harness/site.ts';

/* Where on a page a card opens, and where it does not: covers, scrollbars, small frames, zoom. */

const FILL = filling(30);

/** A page whose words are covered by something in front of them. */
const covered = (cover: string, front = '') =>
  documentOf(
    `${front}<p style="margin:20px 0;height:60px">Here stands NATO, and that is all.</p>${cover}${FILL}`,
  );

const WIDE = `<p>Here stands NATO, and that is all.</p>${FILL}<div style="width:3000px">wide</div>`;

const PAGES = {
  '/overlay': covered('<div style="position:absolute;inset:0;background:white">An overlay</div>'),
  '/banner': covered(
    '<div style="position:fixed;left:0;top:0;width:100%;height:120px;background:white">Banner</div>',
  ),
  '/header': covered(
    '',
    '<header style="position:sticky;top:0;height:80px;margin-bottom:-80px;z-index:1;background:white">Header</header>',
  ),
  '/shadow-overlay': covered(
    `<div id="host"></div><script>host.attachShadow({ mode: 'open' }).innerHTML =
      '<div style="position:fixed;inset:0;background:white">An overlay</div>'</script>`,
  ),
  '/under-shadow': documentOf(
    `<div id="host"></div><script>host.attachShadow({ mode: 'open' }).innerHTML =
      '<p>Here stands NATO, and that is all.</p><div style="position:absolute;inset:0;background:white">x</div>'</script>`,
  ),
  '/teaser': documentOf(
    `<style>a::after { content: ''; position: absolute; inset: 0 }</style>
     <div style="position:relative"><h2><a href="#x">A teaser</a></h2><p>Here stands NATO, and that is all.</p></div>`,
  ),
  '/slotted': documentOf(
    `<div id="host">Here stands NATO, and that is all.</div><script>host.attachShadow({ mode: 'open' }).innerHTML =
      '<section><slot></slot></section>'</script>`,
  ),
  '/wide': documentOf(WIDE),
  '/quirks': documentOf(WIDE).replace('<!doctype html>', ''),
  '/low-frame': documentOf('<iframe src="/inside" width="400" height="160"></iframe>'),
  '/narrow-frame': documentOf('<iframe src="/inside" width="240" height="500"></iframe>'),
  '/roomy-frame': documentOf('<iframe src="/inside" width="600" height="400"></iframe>'),
  '/inside': documentOf('<p>In the frame stands NATO.</p>'),
  '/plain': documentOf(`<p>Here stands NATO, and that is all.</p>${FILL}`),
};

interface Tabs {
  query(wanted: object): Promise<{ id: number; url?: string }[]>;
  setZoom(tab: number, factor: number): Promise<void>;
}

describe.each(BROWSERS)('the place of a card in %s', (name) => {
  const site = useSite(name, PAGES);
  let page: Page;

  async function visit(path: keyof typeof PAGES): Promise<void> {
    page = await site.open(path);
    await eventually(() => page.evaluate(() => CSS.highlights.get('b-term')?.size === 1), 'a mark');
  }

  const toOpen = (where: Pick<Page, 'evaluate'> = page) =>
    eventually(async () => (await cardOf(where)) !== null, 'the card');

  /** Where NATO stands, in whichever tree. */
  const wordsIn = (where: Pick<Page, 'evaluate'>) =>
    where.evaluate(() => {
      const [range] = CSS.highlights.get('b-term') ?? [];
      const { x, y, width, height, top, bottom } = (range as Range).getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2, top, bottom };
    });

  async function restAt({ x, y }: { x: number; y: number }): Promise<void> {
    await page.mouse.move(x - 3, y);
    await page.mouse.move(x, y);
  }

  it.each(['/overlay', '/banner', '/header', '/shadow-overlay', '/under-shadow', '/teaser'] as const)(
    'is nowhere for words that are covered (%s)',
    async (path) => {
      await visit(path);
      await restAt(await wordsIn(page));
      await pause(900);
      expect(await cardOf(page)).toBeNull();
      const { x, y } = await wordsIn(page);
      await page.mouse.click(x, y);
      await pause(300);
      expect(await cardOf(page)).toBeNull();
    },
  );

  it('is at words that stand in a slot', async () => {
    await visit('/slotted');
    await restAt(await wordsIn(page));
    await toOpen();
  });

  it.each([
    ['/wide', 380],
    ['/wide', 1000],
    ['/quirks', 380],
    ['/quirks', 1000],
  ] as const)('is clear of scrollbars and words on %s, %d px wide', async (path, width) => {
    await visit(path);
    await page.setViewport({ width, height: 700 });
    const foot = await page.evaluate(() => {
      const text = document.querySelector('p')?.firstChild?.parentElement as HTMLElement;
      text.style.position = 'absolute';
      text.style.top = '330px';
      const root = document.compatMode === 'BackCompat' ? document.body : document.documentElement;
      return { height: root.clientHeight, width: root.clientWidth };
    });
    await pause(200);
    const words = await wordsIn(page);
    await page.mouse.click(words.x, words.y);
    await toOpen();
    await pause(400);
    const card = await cardOf(page);
    expect(card?.bottom).toBeLessThanOrEqual(foot.height);
    expect(card?.right).toBeLessThanOrEqual(foot.width);
    expect((card?.top ?? 0) >= words.bottom || (card?.bottom ?? 999) <= words.top).toBe(true);
  });

  it.each(['/low-frame', '/narrow-frame'] as const)(
    'is only where it is asked for in a frame without room for it (%s)',
    async (path) => {
      page = await site.open(path);
      const { frame, at } = await inFrame();
      await restAt(at);
      await pause(900);
      expect(await cardOf(frame)).toBeNull();
      await page.mouse.click(at.x, at.y);
      await toOpen(frame);
      const height = await frame.evaluate(() => innerHeight);
      await pause(300);
      expect((await cardOf(frame))?.height).toBeGreaterThan(Math.min(height, 250) - 40);
    },
  );

  it('is there for a pointer that rests in a frame with room for it', async () => {
    page = await site.open('/roomy-frame');
    const { frame, at } = await inFrame();
    await restAt(at);
    await toOpen(frame);
  });

  it('is nowhere after a double click, which selects the words', async () => {
    await visit('/plain');
    const { x, y } = await placeOf(page, 'NATO');
    await restOn(page, 'NATO');
    await page.mouse.click(x, y, { count: 2 });
    await page.mouse.move(x + 1, y);
    await pause(900);
    expect(await page.evaluate(() => String(getSelection()).trim())).toBe('NATO');
    expect(await cardOf(page)).toBeNull();
  });

  it.runIf(name === 'chromium')('is at its words on a page that the reader has zoomed', async () => {
    await visit('/plain');
    await zoom(1.5);
    await eventually(() => page.evaluate(() => devicePixelRatio === 1.5), 'the zoom');
    const words = await wordsIn(page);
    await restAt(words);
    await toOpen();
    const card = await cardOf(page);
    expect(card?.top).toBeGreaterThanOrEqual(words.bottom);
    expect(card?.top).toBeLessThan(words.bottom + 12);
    await zoom(1);
  });

  /** Zooms the page as its reader can. */
  const zoom = (factor: number) =>
    site.rig.inExtension(
      async ({ url, to }: { url: string; to: number }) => {
        const { chrome } = globalThis as unknown as { chrome: { tabs: Tabs } };
        const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === url);
        if (tab) await chrome.tabs.setZoom(tab.id, to);
      },
      { url: page.url(), to: factor },
    );

  /** The frame inside, and where its words stand in the window. */
  async function inFrame() {
    const inside = () => page.frames().find((candidate) => candidate.url().endsWith('/inside'));
    await eventually(
      async () => (await inside()?.evaluate(() => CSS.highlights.get('b-term')?.size)) === 1,
      'a mark in the frame',
    );
    const frame = inside();
    if (!frame) throw new Error('there is no frame');
    const box = await page.evaluate(() => {
      const { x, y } = (document.querySelector('iframe') as HTMLIFrameElement).getBoundingClientRect();
      return { x: x + 2, y: y + 2 };
    });
    const words = await wordsIn(frame);
    return { frame, at: { x: box.x + words.x, y: box.y + words.y } };
  }
});
