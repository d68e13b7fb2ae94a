import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from './harness/launch.ts';
import { placeOf, restOn } from './harness/pointer.ts';
import { eventually } from './harness/rig.ts';
import {
  ARTICLE,
  cardCloses,
  cardOf,
  cardOpens,
  cardTextOf,
  documentOf,
  filling,
  htmlOf,
  pause,
  useSite,
} from './harness/site.ts';

/* When a card opens for a pointer or a finger, where, and when it closes. */

const PAGES = {
  '/article': ARTICLE,
  '/zoomed': documentOf(
    `${filling(3)}<p>Here stands NATO, and that is all.</p>`,
    '<style>html { zoom: 1.5 }</style>',
  ),
  '/links': documentOf(
    `<p><a id="link" href="#followed">NATO</a> and <span id="pointer" style="cursor:pointer">Sergey Lavrov</span>.</p>`,
  ),
  '/shadow': documentOf(
    `<div id="host"></div><script>
       host.attachShadow({ mode: 'open' }).innerHTML = '<p>In the shadow stands NATO, and that is all.</p>';
     </script>`,
  ),
  '/dialog': documentOf(
    `<p>Outside.</p><dialog id="dialog"><p>In the dialog stands NATO, and that is all.</p></dialog>
     <script>dialog.showModal()</script>`,
  ),
  '/hostile': documentOf(
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
};

describe.each(BROWSERS)('the card of a page in %s', (name) => {
  const site = useSite(name, PAGES);
  let page: Page;

  /** Opens a page and waits until it is marked. */
  async function visit(path: keyof typeof PAGES, first = 'NATO'): Promise<void> {
    page = await site.openMarked(path, first);
  }
  const toOpen = () => cardOpens(page);
  const toClose = () => cardCloses(page);
  const cardText = () => cardTextOf(site.rig, page);

  it('opens a card for a pointer that rests, and closes it for one that leaves', async () => {
    await visit('/article');
    const before = await htmlOf(page);
    await restOn(page, 'NATO');
    await pause(250);
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
    await pause(700);
    expect(await cardOf(page)).toBeNull();
  });

  it('keeps the card while the pointer is on it', async () => {
    await visit('/article');
    await restOn(page, 'NATO');
    await toOpen();
    const { x, y } = await placeOf(page, 'NATO');
    const card = await cardOf(page);
    await page.mouse.move(x, (card?.top ?? y) + 20, { steps: 5 });
    await pause(600);
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
    await pause(600);
    expect(await cardOf(page)).not.toBeNull();
    await page.mouse.click(5, 5);
    await toClose();
  });

  it('leaves a link’s click alone, and that of what looks like a control', async () => {
    await visit('/links');
    await page.click('#link');
    await eventually(() => page.evaluate(() => location.hash === '#followed'), 'the link to be followed');
    await page.click('#pointer');
    await pause(300);
    expect(await cardOf(page)).toBeNull();
  });

  it('takes a card for closed that the page has taken away', async () => {
    await visit('/hostile');
    await restOn(page, 'NATO');
    await eventually(
      () => page.evaluate(() => document.body.dataset.seen !== ''),
      'the card to be taken away',
    );
    await pause(300);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.body.dataset.escapes)).toBe('x');
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

  it('leaves a link to a tap', async () => {
    await visit('/links');
    const { x, y } = await placeOf(page, 'NATO');
    await page.touchscreen.tap(x, y);
    await eventually(() => page.evaluate(() => location.hash === '#followed'), 'the link to be followed');
    await pause(900);
    expect(await cardOf(page)).toBeNull();
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
    await pause(600);
    expect(await cardOf(page)).not.toBeNull();
  });

  it('opens a card at the words of a page that its own style magnifies', async () => {
    await visit('/zoomed');
    await restOn(page, 'NATO');
    await toOpen();
    await eventually(async () => {
      const words = await page.evaluate(() => {
        const [range] = [...(CSS.highlights.get('b-term') ?? [])] as Range[];
        return range?.getBoundingClientRect().bottom ?? 0;
      });
      const card = await cardOf(page);
      return card !== null && Math.abs(card.top - words - 6) <= 1 && card.right - card.left === 400;
    }, 'the card below the words');
  });

  it('opens a card on a screen of another scale', async () => {
    await visit('/article');
    await page.setViewport({ width: 900, height: 700, deviceScaleFactor: 2 });
    await restOn(page, 'NATO');
    await toOpen();
  });
});
