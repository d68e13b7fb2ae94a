import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from './harness/launch.ts';
import { eventually } from './harness/rig.ts';
import { ARTICLE, documentOf, htmlOf, marksOf, pause, setMarking, useSite } from './harness/site.ts';

/* What is marked on a page, and follows it. */

const PAGES = {
  '/article': ARTICLE,
  '/button': documentOf('<p>Here stands NATO, and that is all.</p><button id="button">A button</button>'),
  '/middle': documentOf(
    `<p>Here stands NATO. ${'Rivers and harvests fill this sentence. '.repeat(9)}</p>`.repeat(90),
  ),
  '/folded': documentOf(
    `<style>.folded { display: none }</style><button id="more">More</button>
     <p>Sergey Lavrov spoke.</p><p id="text" class="folded">NATO answered.</p>
     <script>more.onclick = () => text.classList.remove('folded')</script>`,
  ),
  '/frames': documentOf('<p>Outside.</p><iframe src="/inside" width="600" height="300"></iframe>'),
  '/inside': documentOf('<p>In the frame stands NATO.</p>'),
  '/other': documentOf(`<p>The Munich Security Conference is elsewhere.</p>`),
};

/** What is used here of the browser's own `tabs`. */
interface Tabs {
  create(tab: { url: string; active: boolean }): Promise<{ id: number }>;
  update(id: number, change: { active: boolean }): Promise<unknown>;
  remove(id: number): Promise<void>;
}

describe.each(BROWSERS)('the marks of a page in %s', (name) => {
  const site = useSite(name, PAGES);
  let page: Page;

  /** Opens a page and waits until it is marked. */
  async function visit(path: keyof typeof PAGES, first = 'NATO'): Promise<void> {
    page = await site.openMarked(path, first);
  }
  const ask = <T>(call: string, payload: unknown) => site.rig.askPage<T>(page.url(), call, payload);

  it('marks the first mention of each term in each section, and changes nothing', async () => {
    page = await site.open('/article');
    const before = await htmlOf(page);
    await eventually(async () => (await marksOf(page)).length === 5, 'five marks');
    expect(await marksOf(page)).toEqual([
      'Minsk Agreements',
      'Minsk Agreements',
      'NATO',
      'NATO',
      'Sergey Lavrov',
    ]);
    expect(await htmlOf(page)).toBe(before);
  });

  it('counts every mention, marked or not', async () => {
    await visit('/article');
    await eventually(async () => {
      const terms = await ask<{ name: string; count: number }[]>('page.terms', null);
      return terms.find((term) => term.name === 'NATO')?.count === 4;
    }, 'four mentions of NATO');
  });

  it('reads a page of some thousand words to its end', async () => {
    await visit('/middle');
    await eventually(async () => {
      const [nato] = await ask<{ count: number }[]>('page.terms', null);
      return nato?.count === 90;
    }, 'all ninety mentions');
  });

  it('marks what the page adds, and forgets what it takes away', async () => {
    await visit('/article');
    await page.evaluate(() => {
      const more = document.createElement('article');
      more.innerHTML = '<h2>More</h2><p>The Munich Security Conference was in <b>February</b>.</p>';
      document.body.append(more);
      document.getElementById('first')?.remove();
    });
    await eventually(async () => {
      const marks = await marksOf(page);
      return marks.includes('Munich Security Conference') && !marks.includes('Sergey Lavrov');
    }, 'the marks to follow');
  });

  it('follows a page that becomes another one', async () => {
    await visit('/article');
    await page.evaluate(() => {
      history.pushState(null, '', '/other');
      document.body.innerHTML = '<p>The Munich Security Conference is elsewhere.</p>';
    });
    await eventually(
      async () => (await marksOf(page)).join() === 'Munich Security Conference',
      'the marks of the other page',
    );
  });

  it('puts marks back that the page has cleared', async () => {
    await visit('/article');
    await page.evaluate(() => CSS.highlights.clear());
    await page.click('#button');
    await eventually(async () => (await marksOf(page)).length === 5, 'the marks');
  });

  it('gives up marks that the page clears again and again', async () => {
    await visit('/button');
    await page.evaluate(() => setInterval(() => CSS.highlights.clear(), 5));
    for (let count = 0; count < 3; count++) await page.click('#button');
    await pause(800);
    expect(await ask<unknown[]>('page.terms', null)).toHaveLength(1);
  });

  it('marks text that comes to light', async () => {
    await visit('/folded', 'Sergey Lavrov');
    expect(await marksOf(page)).toEqual(['Sergey Lavrov']);
    await page.click('#more');
    await eventually(async () => (await marksOf(page)).includes('NATO'), 'NATO to be marked');
  });

  it('marks nothing where the reader writes, until they are done', async () => {
    await visit('/article');
    await page.evaluate(() => document.getElementById('first')?.setAttribute('contenteditable', 'true'));
    await eventually(async () => (await marksOf(page)).join() === 'Minsk Agreements,NATO', 'fewer marks');
    await page.evaluate(() => document.getElementById('first')?.removeAttribute('contenteditable'));
    await eventually(async () => (await marksOf(page)).length === 5, 'all marks');
  });

  it('reads frames of the same site', async () => {
    page = await site.open('/frames');
    await eventually(async () => {
      const frame = page.frames().find((candidate) => candidate.url().endsWith('/inside'));
      return (await frame?.evaluate(() => CSS.highlights.get('b-term')?.size)) === 1;
    }, 'a mark in the frame');
  });

  it('does nothing in a tab that nobody sees, until somebody does', async () => {
    const url = `${site.origin}/other`;
    const tab = await site.rig.inExtension(async (address: string) => {
      const { chrome } = globalThis as unknown as { chrome: { tabs: Tabs } };
      return (await chrome.tabs.create({ url: address, active: false })).id;
    }, url);
    const terms = () => site.rig.askPage<unknown[]>(url, 'page.terms', null);
    await eventually(async () => Array.isArray(await terms()), 'the content script');
    await pause(1_000);
    expect(await terms()).toEqual([]);
    await site.rig.inExtension(async (id: number) => {
      const { chrome } = globalThis as unknown as { chrome: { tabs: Tabs } };
      await chrome.tabs.update(id, { active: true });
    }, tab);
    await eventually(async () => (await terms()).length === 1, 'the terms');
    await site.rig.inExtension(async (id: number) => {
      const { chrome } = globalThis as unknown as { chrome: { tabs: Tabs } };
      await chrome.tabs.remove(id);
    }, tab);
  });

  it('takes its marks away when the reader switches marking off, and puts them back', async () => {
    await visit('/article');
    const before = await htmlOf(page);
    await setMarking(site.rig, 'off');
    await eventually(async () => (await marksOf(page)).length === 0, 'no marks');
    expect(await htmlOf(page)).toBe(before);
    await setMarking(site.rig, 'all');
    await eventually(async () => (await marksOf(page)).length === 8, 'every mention to be marked');
    await setMarking(site.rig, 'sections');
    await eventually(async () => (await marksOf(page)).length === 5, 'the first mentions to be marked');
  });
});
