import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './harness/launch.ts';
import { placeOf, restOn } from './harness/pointer.ts';
import { eventually, type Rig, startRig, untilSettled } from './harness/rig.ts';
import { type PageServer, servePages } from './harness/server.ts';

/* What a reader does on a page, in real browsers with the production build. */

const document_ = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`;

const FILL =
  '<p>Rivers, harvests and trains fill this paragraph, as they do in slow weeks of the year.</p>'.repeat(40);

const PAGES = {
  '/article': document_(
    `<h1>A speech</h1>
     <p id="first">Sergey Lavrov spoke of NATO and of the Minsk Agreements. NATO was silent, <b>Ser</b>gey <i>Lavrov</i> was not.</p>
     <h2>Later</h2><p id="second">Then NATO answered. NATO had time.</p>${FILL}
     <p id="last">At the end stand the Minsk Agreements.</p><button id="button">A button</button>`,
  ),
  '/links': document_(
    `<p><a id="link" href="#followed">NATO</a> and <span id="pointer" style="cursor:pointer">Sergey Lavrov</span>.</p>`,
  ),
  '/shadow': document_(
    `<div id="host"></div><script>
       host.attachShadow({ mode: 'open' }).innerHTML = '<p>In the shadow stands NATO, and that is all.</p>';
     </script>`,
  ),
  '/dialog': document_(
    `<p>Outside.</p><dialog id="dialog"><p>In the dialog stands NATO, and that is all.</p></dialog>
     <script>dialog.showModal()</script>`,
  ),
  '/folded': document_(
    `<style>.folded { display: none }</style><button id="more">More</button>
     <p>Sergey Lavrov spoke.</p><p id="text" class="folded">NATO answered.</p>
     <script>more.onclick = () => text.classList.remove('folded')</script>`,
  ),
  '/frames': document_('<p>Outside.</p><iframe src="/inside" width="600" height="300"></iframe>'),
  '/inside': document_('<p>In the frame stands NATO.</p>'),
  '/hostile': document_(
    `<p>Here stands NATO, and that is all.</p><button id="button">A button</button><script>
       document.body.dataset.escapes = '';
       document.body.dataset.seen = '';
       addEventListener('keydown', ({ key }) => { if (key === 'Escape') document.body.dataset.escapes += 'x'; });
       new MutationObserver(() => {
         const host = document.querySelector('[popover]');
         if (host) { host.remove(); document.body.dataset.seen += 'x'; }
       }).observe(document, { childList: true, subtree: true });
     </script>`,
  ),
  '/middle': document_(
    `<p>Here stands NATO. ${'Rivers and harvests fill this sentence. '.repeat(9)}</p>`.repeat(90),
  ),
  '/other': document_(`<p>The Munich Security Conference is elsewhere.</p>`),
};

/** What is used here of the browser's own `tabs`. */
interface Tabs {
  create(tab: { url: string; active: boolean }): Promise<{ id: number }>;
  update(id: number, change: { active: boolean }): Promise<unknown>;
  remove(id: number): Promise<void>;
}

/** The marked words of the page, in no order. */
const marksOf = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('b-term') ?? [])].map(String).toSorted());

const htmlOf = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

/** Whether a card is open, and where. */
const cardOf = (page: Page) =>
  page.evaluate(() => {
    const host = document.querySelector('[popover]:popover-open');
    const box = host?.getBoundingClientRect();
    return box ? { left: box.left, top: box.top, right: box.right, bottom: box.bottom } : null;
  });

describe.each(BROWSERS)('on a page in %s', (name) => {
  let rig: Rig;
  let server: PageServer;
  let page: Page;

  beforeAll(async () => {
    server = await servePages(PAGES);
    rig = await startRig(name);
    await untilSettled(rig);
  });
  afterEach(async () => {
    if (page && !page.isClosed()) await page.close();
  });
  afterAll(async () => {
    await rig.close();
    await server.close();
  });

  /** Opens a page and waits until it is marked. */
  async function visit(path: keyof typeof PAGES, first = 'NATO'): Promise<void> {
    page = await rig.open(`${server.origin}${path}`);
    await eventually(async () => (await marksOf(page)).includes(first), `a mark on ${first}`);
  }

  const toOpen = () => eventually(async () => (await cardOf(page)) !== null, 'the card');
  const toClose = () => eventually(async () => (await cardOf(page)) === null, 'the card to close');
  const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const ask = <T>(call: string, payload: unknown) => rig.askPage<T>(page.url(), call, payload);

  /** The text of the card, which no script of the page can read. */
  const cardText = () =>
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

  it('marks the first mention of each term in each section, and changes nothing', async () => {
    page = await rig.open(`${server.origin}/article`);
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

  it('opens a card for a pointer that rests, and closes it for one that leaves', async () => {
    await visit('/article');
    const before = await htmlOf(page);
    await restOn(page, 'NATO');
    await rest(250);
    expect(await cardOf(page)).toBeNull();
    await toOpen();
    await eventually(async () => (await cardText()).includes('NATO'), 'the card to speak of NATO');
    await page.mouse.move(5, 5);
    await toClose();
    expect(await htmlOf(page)).toBe(before);
  });

  it('opens no card for a pointer that passes', async () => {
    await visit('/article');
    await restOn(page, 'NATO');
    await page.mouse.move(5, 5);
    await rest(700);
    expect(await cardOf(page)).toBeNull();
  });

  it('keeps the card while the pointer is on it', async () => {
    await visit('/article');
    await restOn(page, 'NATO');
    await toOpen();
    const { x, y } = await placeOf(page, 'NATO');
    const card = await cardOf(page);
    await page.mouse.move(x, (card?.top ?? y) + 20, { steps: 5 });
    await rest(600);
    expect(await cardOf(page)).not.toBeNull();
  });

  it.each([
    ['under the words', '#first', 'start'],
    ['above the words', '#last', 'end'],
  ] as const)('puts the card %s where they stand at the edge of the window', async (side, selector, edge) => {
    await visit('/article');
    const words = await page.evaluate(
      (paragraph, block) => {
        document.querySelector(paragraph)?.scrollIntoView({ block });
        const text = document.querySelector(paragraph)?.firstChild as Text;
        const range = document.createRange();
        range.setStart(text, text.data.indexOf('Minsk'));
        range.setEnd(text, text.data.indexOf('Minsk') + 'Minsk Agreements'.length);
        const { x, width, top, bottom } = range.getBoundingClientRect();
        return { x: x + width / 2, top, bottom };
      },
      selector,
      edge,
    );
    const y = (words.top + words.bottom) / 2;
    await page.mouse.move(words.x - 3, y);
    await page.mouse.move(words.x, y);
    await toOpen();
    const card = await cardOf(page);
    if (side === 'under the words') expect(card?.top).toBeGreaterThanOrEqual(words.bottom);
    else expect(card?.bottom).toBeLessThanOrEqual(words.top);
    const height = await page.evaluate(() => innerHeight);
    expect([(card?.top ?? -1) >= 0, (card?.bottom ?? Infinity) <= height]).toEqual([true, true]);
  });

  it('closes the card, and only the card, with Escape', async () => {
    await visit('/article');
    await page.evaluate(() => {
      document.body.dataset.escapes = '';
      addEventListener('keydown', ({ key }) => {
        if (key === 'Escape') document.body.dataset.escapes += 'x';
      });
    });
    await restOn(page, 'NATO');
    await toOpen();
    await page.keyboard.press('Escape');
    await toClose();
    expect(await page.evaluate(() => document.body.dataset.escapes)).toBe('');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.body.dataset.escapes)).toBe('x');
  });

  it('pins the card with a click on the words, and lets it go with one elsewhere', async () => {
    await visit('/article');
    const { x, y } = await placeOf(page, 'NATO');
    await page.mouse.click(x, y);
    await toOpen();
    await page.mouse.move(5, 5);
    await rest(600);
    expect(await cardOf(page)).not.toBeNull();
    await page.mouse.click(5, 5);
    await toClose();
  });

  it('leaves a link’s click alone, and that of what looks like a control', async () => {
    await visit('/links');
    await page.click('#link');
    await eventually(() => page.evaluate(() => location.hash === '#followed'), 'the link to be followed');
    await page.click('#pointer');
    await rest(300);
    expect(await cardOf(page)).toBeNull();
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
    await visit('/hostile');
    await page.evaluate(() => setInterval(() => CSS.highlights.clear(), 5));
    for (let count = 0; count < 3; count++) await page.click('#button');
    await rest(800);
    expect(await ask<unknown[]>('page.terms', null)).toHaveLength(1);
  });

  it('takes a card for closed that the page has taken away', async () => {
    await visit('/hostile');
    await restOn(page, 'NATO');
    await eventually(
      () => page.evaluate(() => document.body.dataset.seen !== ''),
      'the card to be taken away',
    );
    await rest(300);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.body.dataset.escapes)).toBe('x');
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

  it('marks text in open shadow roots, and opens cards there', async () => {
    await visit('/shadow');
    const place = await page.evaluate(() => {
      const text = document.getElementById('host')?.shadowRoot?.querySelector('p')?.firstChild as Text;
      const range = document.createRange();
      range.setStart(text, text.data.indexOf('NATO'));
      range.setEnd(text, text.data.indexOf('NATO') + 4);
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    await page.mouse.move(place.x - 3, place.y);
    await page.mouse.move(place.x, place.y);
    await toOpen();
  });

  it('opens a card that can be used inside a modal dialog', async () => {
    await visit('/dialog');
    await restOn(page, 'NATO');
    await toOpen();
    const card = await cardOf(page);
    const host = await page.evaluate(
      (x, y) => document.elementFromPoint(x, y)?.hasAttribute('popover'),
      (card?.left ?? 0) + 30,
      (card?.top ?? 0) + 30,
    );
    expect(host).toBe(true);
    await page.keyboard.press('Escape');
    await toClose();
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
  });

  it('reads frames of the same site', async () => {
    page = await rig.open(`${server.origin}/frames`);
    await eventually(async () => {
      const frame = page.frames().find((candidate) => candidate.url().endsWith('/inside'));
      return (await frame?.evaluate(() => CSS.highlights.get('b-term')?.size)) === 1;
    }, 'a mark in the frame');
  });

  it('goes to a mention from a list and opens its card', async () => {
    await visit('/article');
    const terms = await ask<{ entity: string; name: string }[]>('page.terms', null);
    const minsk = terms.find((term) => term.name.includes('Minsk'));
    expect(await ask('page.jump', { entity: minsk?.entity, nth: 1 })).toBe(true);
    await toOpen();
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(await ask('page.jump', { entity: 'nobody', nth: 0 })).toBe(false);
  });

  it('gives the focus to a card that is opened by key, and gives it back', async () => {
    await visit('/article');
    await page.focus('#button');
    expect(await ask('page.command', 'open')).toBe(true);
    await toOpen();
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('popover'))).toBe(true);
    await page.keyboard.press('Escape');
    await toClose();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('button');
  });

  it('goes from mention to mention by command, and says where it is', async () => {
    await visit('/article');
    const before = await htmlOf(page);
    const current = () =>
      page.evaluate(() => [...(CSS.highlights.get('b-term-current') ?? [])].map(String).join());
    expect(await ask('page.command', 'next')).toBe(true);
    expect(await current()).toBe('Sergey Lavrov');
    await ask('page.command', 'next');
    expect(await current()).toBe('NATO');
    await ask('page.command', 'previous');
    await ask('page.command', 'previous');
    expect(await current()).toBe('Minsk Agreements');
    await eventually(async () => (await cardText()).includes('5'), 'the place to be announced');
    await eventually(async () => (await htmlOf(page)) === before, 'the page to be as it was', 8_000);
  });

  it('has no command to carry out on a page without terms', async () => {
    page = await rig.open(`${server.origin}/frames`);
    await eventually(async () => (await ask('page.terms', null)) !== undefined, 'an answer');
    expect(await ask('page.command', 'next')).toBe(false);
  });

  it('is a sheet at the foot of a narrow window', async () => {
    await visit('/article');
    await page.setViewport({ width: 400, height: 800 });
    const { x, y } = await placeOf(page, 'NATO');
    await page.mouse.click(x, y);
    await toOpen();
    const card = await cardOf(page);
    const width = await page.evaluate(() => document.documentElement.clientWidth);
    expect([card?.left, card?.right, Math.round(card?.bottom ?? 0)]).toEqual([0, width, 800]);
  });

  it('opens a card at a tap on plain words', async () => {
    await visit('/article');
    const { x, y } = await placeOf(page, 'NATO');
    await page.touchscreen.tap(x, y);
    await toOpen();
  });

  it('keeps a pinned card when its words are scrolled away, and no other', async () => {
    await visit('/article');
    await restOn(page, 'NATO');
    await toOpen();
    await page.evaluate(() => window.scrollBy(0, 2_000));
    await toClose();
    const { x, y } = await placeOf(page, 'NATO');
    await page.mouse.click(x, y);
    await toOpen();
    await page.evaluate(() => window.scrollBy(0, 2_000));
    await rest(600);
    expect(await cardOf(page)).not.toBeNull();
  });

  it('does nothing in a tab that nobody sees, until somebody does', async () => {
    const url = `${server.origin}/other`;
    const tab = await rig.inExtension(async (address: string) => {
      const { chrome } = globalThis as unknown as { chrome: { tabs: Tabs } };
      return (await chrome.tabs.create({ url: address, active: false })).id;
    }, url);
    const terms = () => rig.askPage<unknown[]>(url, 'page.terms', null);
    await eventually(async () => Array.isArray(await terms()), 'the content script');
    await rest(1_000);
    expect(await terms()).toEqual([]);
    await rig.inExtension(async (id: number) => {
      const { chrome } = globalThis as unknown as { chrome: { tabs: Tabs } };
      await chrome.tabs.update(id, { active: true });
    }, tab);
    await eventually(async () => (await terms()).length === 1, 'the terms');
    await rig.inExtension(async (id: number) => {
      const { chrome } = globalThis as unknown as { chrome: { tabs: Tabs } };
      await chrome.tabs.remove(id);
    }, tab);
  });

  it('opens a card on a screen of another scale', async () => {
    await visit('/article');
    await page.setViewport({ width: 900, height: 700, deviceScaleFactor: 2 });
    await restOn(page, 'NATO');
    await toOpen();
  });

  it('leads from a name in the card to its own card, and back', async () => {
    await visit('/article');
    await ask('page.command', 'open');
    await toOpen();
    const named = () => cardText();
    await eventually(async () => (await named()).includes('Lavrov'), 'the first card');
    const first = await named();
    const press = (label: string) => rig.inContentScript(page.url(), pressInCard, label);
    await ask('page.jump', { entity: await entityOf('NATO'), nth: 0 });
    const isOfNato = (text: string) => text !== first && text.includes('“');
    await eventually(async () => isOfNato(await named()), 'the card of NATO');
    const nato = await named();
    expect(await press('speaker')).toBe(true);
    await eventually(async () => (await named()) !== nato, 'the card of the speaker');
    expect(await press('back')).toBe(true);
    await eventually(async () => (await named()) === nato, 'the card of NATO again');
  });

  it('takes its marks away when the reader switches marking off, and puts them back', async () => {
    await visit('/article');
    const before = await htmlOf(page);
    const mark = (marking: string) =>
      rig.inExtension(
        (value: string) =>
          (
            globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
          ).chrome.storage.local.set({ marking: value }),
        marking,
      );
    await mark('off');
    await eventually(async () => (await marksOf(page)).length === 0, 'no marks');
    expect(await htmlOf(page)).toBe(before);
    await mark('all');
    await eventually(async () => (await marksOf(page)).length === 8, 'every mention to be marked');
    await mark('sections');
    await eventually(async () => (await marksOf(page)).length === 5, 'the first mentions to be marked');
  });

  /** The id under which the page knows an entity. */
  async function entityOf(name_: string): Promise<string | undefined> {
    const terms = await ask<{ entity: string; name: string }[]>('page.terms', null);
    return terms.find((term) => term.name === name_)?.entity;
  }
});

/** Runs in the content script's world: presses a speaker's name, or the way back, in the card. */
function pressInCard(what: string): boolean {
  const host = document.querySelector('[popover]') as HTMLElement & { openOrClosedShadowRoot?: ShadowRoot };
  const { chrome } = globalThis as unknown as {
    chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
  };
  const root = host?.openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(host);
  const selector = what === 'back' ? '.card-button[aria-label="Back"]' : '.quote-speaker:is(button)';
  const button = root?.querySelector<HTMLElement>(selector);
  button?.click();
  return button !== null && button !== undefined;
}
