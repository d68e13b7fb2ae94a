import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from './harness/launch.ts';
import { restOn } from './harness/pointer.ts';
import { eventually } from './harness/rig.ts';
import type { Served } from './harness/server.ts';
import { cardOf, documentOf, filling, pause, setMarking, useSite } from './harness/site.ts';

/* Pages that do to us what a page can do: styles and scripts against the host, overridden built-ins, endless change. */

const SENTENCE = 'Sergey Lavrov spoke of NATO and of the Minsk Agreements at the Munich Security Conference.';
const FILL = filling(30);

/** Replaces what scripts of every kind are made of; whoever uses one of the page's gets an error. */
const OVERRIDES = `<script>
  const broken = () => { throw new Error('overridden by the page'); };
  const functions = [
    [Array.prototype, 'map filter push find forEach at slice flatMap'], [String.prototype, 'slice replace split'],
    [Map.prototype, 'get set'], [Set.prototype, 'add has'], [JSON, 'parse stringify'], [Promise.prototype, 'then'],
    [Node.prototype, 'contains getRootNode compareDocumentPosition'], [EventTarget.prototype, 'addEventListener'],
    [Document.prototype, 'createRange createElement createElementNS elementFromPoint caretPositionFromPoint'],
    [Range.prototype, 'setStart setEnd getClientRects toString'], [HTMLElement.prototype, 'showPopover focus'],
    [Element.prototype, 'attachShadow checkVisibility closest matches getAttribute hasAttribute append'],
  ];
  for (const [object, names] of functions)
    for (const name of names.split(' ')) Object.defineProperty(object, name, { value: broken, configurable: true });
  for (const [object, name] of [[Node.prototype, 'textContent'], [CharacterData.prototype, 'data'],
    [Node.prototype, 'firstChild'], [Node.prototype, 'nodeType']])
    Object.defineProperty(object, name, { get: broken, configurable: true });
  for (const name of ['Highlight', 'MutationObserver', 'ResizeObserver', 'AbortController', 'requestIdleCallback',
    'requestAnimationFrame', 'setTimeout', 'CSSStyleSheet'])
    Object.defineProperty(window, name, { value: broken, configurable: true });
  Object.defineProperty(window, 'CSS', { value: undefined });
</script>`;

/** Every way of a style sheet to hide, move or cover an element, as important as a page can make it. */
const HIDING = `display: none !important; visibility: hidden !important; opacity: 0 !important; transform: scale(0) !important;
  translate: 0 9999px !important; scale: 0 !important; zoom: 0.1 !important; clip-path: circle(0) !important;
  filter: blur(9px) !important; content-visibility: hidden !important; max-height: 0 !important; left: -9999px !important;
  pointer-events: none !important; z-index: -1 !important; position: static !important`;

const PAGES: Readonly<Record<string, Served>> = {
  '/plain': documentOf(`<p>${SENTENCE}</p><button id="button">A button</button>${FILL}`),
  '/overrides': documentOf(`<p>${SENTENCE}</p>`, OVERRIDES),
  '/trusted-types': {
    body: documentOf(`<p>${SENTENCE}</p>`),
    headers: {
      'content-security-policy':
        "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
  '/hiding': documentOf(
    `<p>${SENTENCE}</p>${FILL}`,
    `<style>* { all: revert !important } [popover] { ${HIDING} }</style>`,
  ),
  '/cover': documentOf(
    `<p>${SENTENCE}</p>${FILL}<header style="position:fixed;inset:100px 0 0 0;z-index:2147483647;background:#369">On top</header>`,
  ),
  '/fullscreen': documentOf(
    `<div id="player" style="background:#ddd"><p>In the player stands NATO.</p><button id="button">Full</button></div>
     <script>button.onclick = () => player.requestFullscreen()</script>`,
  ),
  '/dialogs': documentOf(
    `<dialog id="outer"><p>Outside.</p><dialog id="inner"><p>In the inner dialog stands NATO.</p></dialog></dialog>
     <script>outer.showModal(); inner.showModal()</script>`,
  ),
  '/frames': documentOf(
    `<iframe id="blank"></iframe><iframe srcdoc="<p>In its own source stands NATO.</p>"></iframe><iframe sandbox src="/plain"></iframe>
     <script>blank.contentDocument.body.innerHTML = '<p>In a blank one stands NATO.</p>'</script>`,
  ),
  '/clock': documentOf(
    `<p>Here stands NATO at <b id="clock">0</b>.</p>
     <script>setInterval(() => { clock.textContent = performance.now() }, 100)</script>`,
  ),
  '/ticker': documentOf(
    `<div id="ticker"></div><script>
       document.body.dataset.ticks = '0';
       setInterval(() => {
         ticker.innerHTML = '<p>Lavrov spoke.</p>'.repeat(2000);
         document.body.dataset.ticks++;
       }, 200)</script>`,
  ),
  '/speculation': documentOf(
    `<a id="link" href="/plain">On</a><script type="speculationrules">
       {"prerender":[{"urls":["/plain"],"eagerness":"immediate"}]}</script>`,
  ),
};

/** What a page does a thousand times a second, and what must be found in it when it has stopped. */
const RESTLESS: readonly (readonly [what: string, body: string, act: string, found: number])[] = [
  ['moves its nodes', '<p>Row with NATO.</p>'.repeat(200), 'rows.append(rows.firstChild)', 200],
  [
    'replaces whole subtrees',
    '<p>Row.</p>',
    `rows.innerHTML = '<section>' + ('<p>NATO in row ' + count + '.</p>').repeat(50) + '</section>'`,
    50,
  ],
  [
    'hides and shows its text',
    '<p>Row with NATO.</p>'.repeat(200),
    'rows.children[count % 200].hidden = count % 400 < 200',
    200,
  ],
  [
    'grows without end',
    '<p>Row.</p>',
    `if (count < 800) rows.insertAdjacentHTML('beforeend', '<article><h2>' + count + '</h2><p>NATO came.</p></article>')`,
    800,
  ],
];

const restless = (body: string, act: string) =>
  documentOf(
    `<div id="rows">${body}</div>`,
    `<script>addEventListener('DOMContentLoaded', () => {
       let count = 0;
       const timer = setInterval(() => {
         for (let some = 0; some < 4; some++) { ${act}; count++; }
         if (count >= 800) { clearInterval(timer); document.body.dataset.done = 'yes'; }
       }, 4);
     })</script>`,
  );

function servedAt(path: string): Served | undefined {
  const [, nth] = /^\/restless\/(\d)$/.exec(path) ?? [];
  const [, body, act] = RESTLESS[Number(nth)] ?? [];
  return nth === undefined ? PAGES[path] : restless(body ?? '', act ?? '');
}

/** Runs in the page: whether it was loaded before it was asked for. */
const wasPrepared = () =>
  performance
    .getEntriesByType('navigation')
    .some((entry) => 'activationStart' in entry && Number(entry.activationStart) > 0);

describe.each(BROWSERS)('a hostile page in %s', (name) => {
  const site = useSite(name, servedAt);
  let page: Page;
  let faults: string[];

  async function visit(path: string, terms = 4): Promise<void> {
    page = await site.open(path);
    faults = [];
    // The browser asks for an icon of itself, and a page's policy may forbid that: no fault of ours.
    page.on('pageerror', (error) => String(error).includes('favicon.ico') || faults.push(String(error)));
    await eventually(async () => (await termsOf()).length === terms, `${terms} terms on ${path}`);
  }

  const termsOf = (url = page.url()) =>
    site.rig.askPage<{ name: string; count: number }[]>(url, 'page.terms', null);
  const command = (what: string) => site.rig.askPage<boolean>(page.url(), 'page.command', what);

  /** Whether the middle of an open card is what is seen there, and of a size to be read. */
  const isCardSeen = () =>
    site.rig.inContentScript(
      page.url(),
      () => {
        const host = document.querySelector('[popover]:popover-open');
        if (!host) return false;
        const { x, y, width, height } = host.getBoundingClientRect();
        const { opacity, visibility } = getComputedStyle(host);
        const isTop = document.elementFromPoint(x + width / 2, y + height / 2) === host;
        return isTop && width > 300 && height > 100 && opacity === '1' && visibility === 'visible';
      },
      null,
    );

  async function openCard(where = 'the card'): Promise<void> {
    expect(await command('open')).toBe(true);
    await eventually(isCardSeen, where);
  }

  it.each(['/overrides', '/trusted-types', '/hiding', '/cover'])('has its card on %s', async (path) => {
    await visit(path);
    await openCard();
    expect(faults).toEqual([]);
  });

  it('cannot hide the card by its attributes', async () => {
    await visit('/plain');
    await openCard();
    await page.evaluate((style) => document.querySelector('[popover]')?.setAttribute('style', style), HIDING);
    expect(await isCardSeen()).toBe(true);
  });

  it('has the card in what is shown on the full screen, and in the uppermost dialog', async () => {
    await visit('/fullscreen', 1);
    await page.click('#button');
    await eventually(() => page.evaluate(() => document.fullscreenElement !== null), 'the full screen');
    await openCard('the card on the full screen');
    await page.close();
    await visit('/dialogs', 1);
    await openCard('the card in the dialog');
  });

  it('keeps its own highlights when ours go', async () => {
    await visit('/plain');
    await page.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.body);
      CSS.highlights.set('theirs', new Highlight(range));
    });
    const names = () => page.evaluate(() => [CSS.highlights.has('theirs'), CSS.highlights.has('b-term')]);
    await eventually(async () => (await names()).join() === 'true,true', 'both highlights');
    await setMarking(site.rig, 'off');
    await eventually(async () => (await names()).join() === 'true,false', 'theirs alone');
    await setMarking(site.rig, 'sections');
    await eventually(async () => (await names()).join() === 'true,true', 'both again');
  });

  it('has its card again when it has been written anew, and all its listeners are gone', async () => {
    await visit('/plain');
    await page.evaluate(() => {
      document.open();
      document.write('<!doctype html><title>Anew</title><p>Written anew, with NATO.</p>');
      document.close();
    });
    await eventually(async () => (await termsOf()).length === 1, 'the term of the new text');
    await restOn(page, 'NATO');
    await eventually(isCardSeen, 'the card');
  });

  it('has its marks without a break while a clock ticks beside them', async () => {
    await visit('/clock', 1);
    const withoutMark = await page.evaluate(async () => {
      let count = 0;
      for (const end = performance.now() + 1_200; performance.now() < end; ) {
        await new Promise((resolve) => setTimeout(resolve, 1));
        if (!CSS.highlights.get('b-term')?.size) count++;
      }
      return count;
    });
    expect(withoutMark).toBe(0);
  });

  it('that takes our host away each time can be gone through all the same', async () => {
    await visit('/plain');
    await page.evaluate(() => {
      new MutationObserver(() => {
        for (const host of document.querySelectorAll('[popover]')) host.remove();
      }).observe(document, { childList: true, subtree: true });
    });
    for (let time = 0; time < 3; time++) {
      await command('open');
      await command('next');
    }
    await restOn(page, 'NATO');
    await pause(700);
    expect(await page.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(0);
    expect(await termsOf()).toHaveLength(4);
    expect(faults).toEqual([]);
  });

  it.each([
    ['forbids every popover', "addEventListener('beforetoggle', (event) => event.preventDefault(), true)"],
    ['takes every popover away', "addEventListener('beforetoggle', (event) => event.target.remove(), true)"],
    [
      'closes every popover',
      "setInterval(() => document.querySelectorAll('[popover]').forEach((one) => one.hidePopover()), 20)",
    ],
  ])('that %s has no card, none of us, and its own Escape', async (_what, script) => {
    await visit('/plain');
    await page.evaluate((code) => {
      document.body.dataset.escapes = '';
      addEventListener('keydown', ({ key }) => {
        if (key === 'Escape') document.body.dataset.escapes += 'x';
      });
      document.head.append(Object.assign(document.createElement('script'), { textContent: code }));
    }, script);
    await restOn(page, 'NATO');
    await pause(900);
    expect(await page.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(0);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.body.dataset.escapes)).toBe('x');
    expect(faults).toEqual([]);
  });

  it.runIf(name === 'chromium')('is not held in memory when it throws its nodes away', async () => {
    page = await site.open('/ticker');
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    const nodes = async () => {
      await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find((metric) => metric.name === 'Nodes')?.value ?? 0;
    };
    const ticks = () => page.evaluate(() => Number(document.body.dataset.ticks));
    const later = async (more: number) => {
      const end = (await ticks()) + more;
      await eventually(async () => (await ticks()) >= end, `${more} more ticks`);
    };
    await later(15);
    expect(await nodes()).toBeLessThan(30_000);
    const other = await site.open('/plain');
    await other.bringToFront();
    await later(4);
    expect(await nodes()).toBeLessThan(30_000);
    await other.close();
  });

  it('has its blank frames and those of its own source read, and none that it has locked up', async () => {
    page = await site.open('/frames');
    const sizes = () =>
      Promise.all(
        page
          .frames()
          .map(async (frame) => [
            frame.url(),
            await frame.evaluate(() => CSS.highlights.get('b-term')?.size ?? 0).catch(() => 0),
          ]),
      );
    await eventually(async () => (await sizes()).filter(([, size]) => size === 1).length === 2, 'two marks');
    const marked = (await sizes()).filter(([, size]) => size !== 0).map(([url]) => url);
    expect(marked).toEqual(['about:blank', 'about:srcdoc']);
  });

  it('has its marks when another body takes the place of its own', async () => {
    await visit('/plain');
    await page.evaluate(() => {
      const body = document.createElement('body');
      body.innerHTML = '<p>Another body with NATO.</p>';
      document.body = body;
    });
    await eventually(async () => (await termsOf()).length === 1, 'the one term');
  });

  it.each(RESTLESS.map(([what], nth) => [what, nth] as const))('that %s is followed', async (_what, nth) => {
    page = await site.open(`/restless/${nth}`);
    await eventually(() => page.evaluate(() => document.body.dataset.done === 'yes'), 'the page to rest');
    const expected = RESTLESS[nth]?.[3];
    await eventually(async () => (await termsOf())[0]?.count === expected, `${expected} mentions`);
  });

  it.runIf(name === 'chromium')('is read once it is seen, when it was prepared beforehand', async () => {
    page = await site.open('/speculation');
    const asked = () => site.server.requests.slice(site.server.requests.lastIndexOf('/speculation'));
    await eventually(() => asked().includes('/plain'), 'the page to be prepared');
    await pause(300);
    await Promise.all([page.waitForNavigation(), page.click('#link')]);
    expect(await page.evaluate(wasPrepared)).toBe(true);
    // The driver goes on calling the page by the address that it came from.
    await eventually(async () => (await termsOf(`${site.origin}/plain`)).length === 4, 'the terms');
    await restOn(page, 'NATO');
    await eventually(async () => (await cardOf(page)) !== null, 'the card');
  });
});
