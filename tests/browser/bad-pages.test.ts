import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './harness/launch.ts';
import { eventually, type Rig, startRig } from './harness/rig.ts';
import { type PageServer, type Served, servePages } from './harness/server.ts';

/* Pages that try a content script: each must end in nothing worse than no marks. */

const SENTENCE = 'Sergey Lavrov spoke of NATO and of the Minsk Agreements at the Munich Security Conference.';
const article = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`;

/** About 100,000 words of prose that never says the same sentence twice, a known name in every hundredth. */
function longPage(): string {
  const paragraphs: string[] = [];
  for (let count = 0; count < 5000; count += 1) {
    const name = count % 100 === 0 ? SENTENCE : '';
    paragraphs.push(
      `<p>Paragraph ${count} goes on about harvests, rivers, weather and trains, as papers do in slow weeks of the ${count}th year. ${name}</p>`,
    );
  }
  return article(paragraphs.join('\n'));
}

/** A page whose script rewrites every paragraph again and again for two seconds, and takes some of them out. */
const RESTLESS = article(
  `<div id="all"><p>${SENTENCE}</p>${'<p class="busy">Lavrov</p>'.repeat(200)}</div>`,
  `<script>
    addEventListener('DOMContentLoaded', () => {
      const end = Date.now() + 2000;
      (function change() {
        for (const p of document.querySelectorAll('.busy')) p.firstChild ? (p.firstChild.data = 'Jens Stoltenberg ' + Math.random()) : p.append('x');
        const some = document.querySelector('.busy');
        if (some && Math.random() < 0.2) some.remove();
        if (Date.now() < end) setTimeout(change, 1);
        else document.body.dataset.done = 'yes';
      })();
    });
  </script>`,
);

const PAGES: Readonly<Record<string, Served>> = {
  '/plain': article(`<p>${SENTENCE}</p>`),
  '/csp': {
    body: article(`<p>${SENTENCE}</p>`),
    headers: {
      'content-security-policy':
        "default-src 'none'; style-src 'none'; script-src 'none'; sandbox allow-same-origin",
    },
  },
  '/empty': article(''),
  '/nothing': '',
  '/long': longPage(),
  '/restless': RESTLESS,
  '/frameset':
    '<!doctype html><html><head><title>Frames</title></head><frameset cols="50%,50%"><frame src="/plain"><frame src="/empty"></frameset></html>',
  '/drawing.svg': {
    body: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 100"><text x="10" y="50">${SENTENCE}</text></svg>`,
    headers: { 'content-type': 'image/svg+xml' },
  },
  '/data.xml': {
    body: `<?xml version="1.0"?><news><item>${SENTENCE}</item></news>`,
    headers: { 'content-type': 'application/xml' },
  },
  '/page.xhtml': {
    body: `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Strict</title></head><body><p>${SENTENCE}</p></body></html>`,
    headers: { 'content-type': 'application/xhtml+xml' },
  },
  '/text.txt': { body: SENTENCE, headers: { 'content-type': 'text/plain; charset=utf-8' } },
};

describe.each(BROWSERS)('a page that tries the extension in %s', (name) => {
  let rig: Rig;
  let server: PageServer;
  let page: Page | undefined;

  beforeAll(async () => {
    server = await servePages(PAGES);
    rig = await startRig(name);
  });
  afterEach(async () => {
    await page?.close();
    page = undefined;
  });
  afterAll(async () => {
    await rig.close();
    await server.close();
  });

  /** Opens a page and notes what goes wrong in it. */
  async function visit(path: string): Promise<readonly string[]> {
    const faults: string[] = [];
    page = await rig.open(`${server.origin}${path}`);
    // The browser asks for an icon of itself, and a page's policy may forbid that: no fault of ours.
    const note = (fault: string) => fault.includes('favicon.ico') || faults.push(fault);
    page.on('pageerror', (error) => note(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') note(message.text());
    });
    return faults;
  }

  const terms = (path: string) =>
    rig.askPage<{ name: string; count: number }[]>(`${server.origin}${path}`, 'page.terms', null);

  async function namesOn(path: string): Promise<readonly string[]> {
    let names: readonly string[] = [];
    await eventually(async () => {
      names = (await terms(path)).map((term) => term.name);
      return names.length > 0;
    }, `terms on ${path}`);
    return names;
  }

  it.each(['/plain', '/csp', '/page.xhtml'])('finds its terms on %s', async (path) => {
    const faults = await visit(path);
    expect(await namesOn(path)).toEqual(expect.arrayContaining(['Sergey Lavrov', 'NATO']));
    expect(faults).toEqual([]);
  });

  it.each(['/empty', '/nothing', '/frameset'])('finds nothing on %s, and breaks nothing', async (path) => {
    const faults = await visit(path);
    let found: readonly unknown[] = ['not asked yet'];
    await eventually(async () => {
      found = await terms(path);
      return true;
    }, 'the content script');
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
  });

  it.each(['/drawing.svg', '/data.xml', '/text.txt'])('leaves %s as it is', async (path) => {
    const faults = await visit(path);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await page?.evaluate(() => document.documentElement.textContent)).toContain('Sergey Lavrov');
    expect(await page?.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(0);
    expect(faults).toEqual([]);
  });

  it('reads 100,000 words to the end', async () => {
    await visit('/long');
    await eventually(
      async () => (await terms('/long')).some((term) => term.name === 'Sergey Lavrov' && term.count === 50),
      'all fifty mentions',
    );
  });

  it('keeps up with a page that never holds still', async () => {
    const faults = await visit('/restless');
    await eventually(
      () => page?.evaluate(() => document.body.dataset.done === 'yes') ?? false,
      'the page to come to rest',
    );
    await eventually(async () => {
      const stoltenberg = (await terms('/restless')).find((term) => term.name === 'Jens Stoltenberg');
      const left = (await page?.evaluate(() => document.querySelectorAll('.busy').length)) ?? 0;
      return stoltenberg?.count === left;
    }, 'the count to be the true one');
    expect(faults).toEqual([]);
  });

  it('leaves the page byte for byte as it was', async () => {
    await visit('/plain');
    await namesOn('/plain');
    const served = await page?.evaluate(() => document.documentElement.outerHTML);
    expect(served).toBe((PAGES['/plain'] as string).replace('<!doctype html>', ''));
  });

  it.each([
    ['nothing', null],
    ['a bare word', 'hello'],
    ['a call with the wrong payload', { backstory: 'page.jump', payload: { entity: 7 } }],
    ['a call that does not exist', { backstory: 'page.dance', payload: null }],
  ])('survives a message of %s', async (_what, message) => {
    await visit('/plain');
    await namesOn('/plain');
    await rig.sendToPage(`${server.origin}/plain`, message);
    expect(await namesOn('/plain')).toContain('NATO');
  });
});
