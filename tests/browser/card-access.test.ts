import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from './harness/launch.ts';
import { restOn } from './harness/pointer.ts';
import { eventually } from './harness/rig.ts';
import { cardOf, documentOf, filling, pause, useSite } from './harness/site.ts';

/* The card for those who read by keyboard, screen reader or magnifier, on paper, or from right to left. */

const BODY = `<p>Sergey Lavrov spoke of NATO.</p><button id="before">Before</button>
  ${filling(20)}<button id="after">After</button>`;

describe.each(BROWSERS)('the card in %s', (name) => {
  const site = useSite(name, {
    '/': documentOf(BODY),
    '/middle': documentOf(`${filling(20)}<p>Jens Stoltenberg spoke of NATO.</p>${filling(20)}`),
    '/rtl': documentOf(BODY, '', 'lang="ar" dir="rtl"'),
  });
  let page: Page;

  async function visit(path: string): Promise<void> {
    page = await site.open(path);
    await eventually(() => page.evaluate(() => CSS.highlights.get('b-term')?.size === 2), 'two marks');
  }

  async function openByKey(): Promise<void> {
    expect(await site.rig.askPage(page.url(), 'page.command', 'open')).toBe(true);
    await eventually(async () => (await card()).text.includes('“'), 'a card with a quotation');
  }

  const isOpen = async () => (await cardOf(page)) !== null;

  /** What no script of the page can see of the card. */
  const card = () => site.rig.inContentScript(page.url(), lookIntoCard, null);

  it('leads by Tab through all that can be done in it, and out again', async () => {
    await visit('/');
    await page.focus('#before');
    await openByKey();
    expect((await card()).focus).toBe('Sergey Lavrov');
    const stops: string[] = [];
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press('Tab');
      const { focus } = await card();
      if (focus === null) break;
      stops.push(focus);
    }
    expect(stops).toEqual(expect.arrayContaining(['Close', 'In context', 'Copy as citation']));
    expect((await card()).focus).toBeNull();
    expect(await isOpen()).toBe(true);
    await page.keyboard.press('Escape');
    await eventually(async () => !(await isOpen()), 'the card to close');
  });

  it('is reached by Tab when a pointer has opened it, and then stays when the pointer leaves', async () => {
    await visit('/');
    await page.focus('#after');
    await restOn(page, 'NATO');
    await eventually(isOpen, 'the card');
    await page.keyboard.press('Tab');
    await eventually(async () => (await card()).focus !== null, 'the focus in the card');
    await page.mouse.move(900, 780);
    await pause(700);
    expect(await isOpen()).toBe(true);
    await page.keyboard.press('Escape');
    await eventually(async () => !(await isOpen()), 'the card to close');
  });

  it('reads from left to right on a page that is written from right to left', async () => {
    await visit('/rtl');
    await openByKey();
    const { direction, left, closeLeft } = await card();
    expect(direction).toBe('ltr');
    expect(closeLeft - left).toBeGreaterThan(300);
  });

  it('scrolls as a whole where a page magnified four times has little room for it', async () => {
    await visit('/');
    await page.setViewport({ width: 320, height: 256 });
    await openByKey();
    await eventually(async () => (await card()).height <= 256, 'the card to be low');
    expect((await card()).titleScrolls).toBe(true);
  });

  it.each([
    [1000, 700],
    [1000, 480],
    [1000, 380],
    [320, 568],
    [320, 256],
  ])(
    'shows in a window of %i by %i px who said it, when and where, and some of it',
    async (width, height) => {
      await visit('/middle');
      await page.setViewport({ width, height });
      await openByKey();
      const { bottom, attributed } = await card();
      expect(attributed).toBeGreaterThan(0);
      expect(bottom - attributed).toBeGreaterThan(24);
    },
  );

  it.runIf(name === 'chromium')('is no part of the page on paper', async () => {
    await visit('/');
    await openByKey();
    await page.emulateMediaType('print');
    const box = await page.evaluate(
      () => document.querySelector('[popover]')?.getBoundingClientRect().height,
    );
    expect(box).toBe(0);
  });

  it.runIf(name === 'chromium')('has roles and names for a screen reader', async () => {
    await visit('/');
    await openByKey();
    const session = await page.createCDPSession();
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const said = nodes
      .filter((node) => !node.ignored)
      .map(({ role, name: label }) => `${role?.value} ${label?.value ?? ''}`.trim());
    expect(said).toEqual(
      expect.arrayContaining([
        'dialog Sergey Lavrov',
        'heading Sergey Lavrov',
        'button Close',
        'figure Sergey Lavrov',
        'button Copy as citation Sergey Lavrov',
        'region Who said what',
      ]),
    );
    const dialog = nodes.find((node) => node.role?.value === 'dialog');
    const properties = new Map(dialog?.properties?.map((property) => [property.name, property.value.value]));
    expect([properties.get('modal'), properties.get('focused')]).toEqual([false, true]);
    const nameless = nodes.filter(
      (node) => !node.ignored && /^(?:button|link)$/.test(node.role?.value ?? '') && !node.name?.value,
    );
    expect(nameless).toEqual([]);
  });
});

/** Runs in the content script's world. */
function lookIntoCard() {
  const host = document.querySelector('[popover]') as HTMLElement & { openOrClosedShadowRoot?: ShadowRoot };
  const { chrome } = globalThis as unknown as {
    chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
  };
  const root = host?.openOrClosedShadowRoot ?? (host && chrome?.dom?.openOrClosedShadowRoot(host));
  const face = root?.querySelector('.card');
  const title = root?.querySelector('.card-name');
  const active = root?.activeElement;
  const close = root?.querySelector('[aria-label="Close"]');
  const { left = 0, height = 0, bottom = 0 } = face?.getBoundingClientRect() ?? {};
  const top = title?.getBoundingClientRect().top ?? 0;
  if (face) face.scrollTop = 50;
  const scrolled = title?.getBoundingClientRect().top ?? 0;
  if (face) face.scrollTop = 0;
  return {
    text: root?.textContent ?? '',
    focus: active ? (active.getAttribute('aria-label') ?? active.textContent ?? '').trim() : null,
    direction: face ? getComputedStyle(face).direction : '',
    left,
    height,
    bottom,
    /** Where the attribution of the first quotation ends. */
    attributed: root?.querySelector('.quote-by')?.getBoundingClientRect().bottom ?? 0,
    closeLeft: close?.getBoundingClientRect().left ?? 0,
    titleScrolls: scrolled < top,
  };
}
