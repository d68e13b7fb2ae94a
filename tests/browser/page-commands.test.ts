import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from './harness/launch.ts';
import { eventually } from './harness/rig.ts';
import { ARTICLE, cardCloses, cardOpens, cardTextOf, documentOf, htmlOf, useSite } from './harness/site.ts';

/* Ways to a card without a pointer: keys, the list of terms, names in a card. */

const PAGES = {
  '/article': ARTICLE,
  '/frames': documentOf('<p>Outside.</p><iframe src="/inside" width="600" height="300"></iframe>'),
  '/inside': documentOf('<p>In the frame stands NATO.</p>'),
};

describe.each(BROWSERS)('a page in %s', (name) => {
  const site = useSite(name, PAGES);
  let page: Page;

  /** Opens a page and waits until it is marked. */
  async function visit(path: keyof typeof PAGES, first = 'NATO'): Promise<void> {
    page = await site.openMarked(path, first);
  }
  const ask = <T>(call: string, payload: unknown) => site.rig.askPage<T>(page.url(), call, payload);
  const toOpen = () => cardOpens(page);
  const toClose = () => cardCloses(page);
  const cardText = () => cardTextOf(site.rig, page);

  /** The id under which the page knows an entity. */
  async function entityOf(name_: string): Promise<string | undefined> {
    const terms = await ask<{ entity: string; name: string }[]>('page.terms', null);
    return terms.find((term) => term.name === name_)?.entity;
  }

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
    page = await site.open('/frames');
    await eventually(async () => (await ask('page.terms', null)) !== undefined, 'an answer');
    expect(await ask('page.command', 'next')).toBe(false);
  });

  it('leads from a name in the card to its own card, and back', async () => {
    await visit('/article');
    await ask('page.command', 'open');
    await toOpen();
    const named = () => cardText();
    await eventually(async () => (await named()).includes('Lavrov'), 'the first card');
    const first = await named();
    const press = (label: string) => site.rig.inContentScript(page.url(), pressInCard, label);
    await ask('page.jump', { entity: await entityOf('NATO'), nth: 0 });
    const isOfNato = (text: string) => text !== first && text.includes('“');
    await eventually(async () => isOfNato(await named()), 'the card of NATO');
    const nato = await named();
    expect(await press('speaker')).toBe(true);
    await eventually(async () => (await named()) !== nato, 'the card of the speaker');
    expect(await press('back')).toBe(true);
    await eventually(async () => (await named()) === nato, 'the card of NATO again');
  });
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
