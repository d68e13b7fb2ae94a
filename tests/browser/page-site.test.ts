import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from './harness/launch.ts';
import { eventually } from './harness/rig.ts';
import { cardOf, documentOf, marksOf, useSite } from './harness/site.ts';

/* What only a site with a name of its own shows: pages without a secure address, and the way back to a page. */

const SITE = 'news.example';

const BACK = `<script>addEventListener('pageshow', ({ persisted }) => {
  document.body.dataset.back = String(persisted);
})</script>`;

const PAGES = {
  '/article': documentOf('<p>Sergey Lavrov spoke of NATO.</p><textarea id="paper"></textarea>', BACK),
  '/next': documentOf('<p>Nothing to see here.</p>', BACK),
};

interface Tabs {
  query(wanted: object): Promise<{ id: number; url?: string }[]>;
}
interface Action {
  getBadgeText(of: { tabId: number }): Promise<string>;
}

describe.each(BROWSERS)('on a site in %s', (name) => {
  const site = useSite(name, PAGES, {
    host: SITE,
    args: name === 'chromium' ? [`--host-resolver-rules=MAP ${SITE} 127.0.0.1`] : [],
    preferences: { 'network.dns.localDomains': SITE },
  });
  let page: Page;

  const marks = async () => (await marksOf(page)).length;
  const cardIsOpen = async () => (await cardOf(page)) !== null;

  const badgeOf = (path: string) =>
    site.rig.inExtension(async (url) => {
      const { chrome } = globalThis as unknown as { chrome: { tabs: Tabs; action: Action } };
      const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === url);
      return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : 'no tab';
    }, `${site.origin}${path}`);

  async function visit(): Promise<void> {
    page = await site.open('/article');
    await eventually(async () => (await marks()) === 2, 'two marks');
  }

  it('has marks and number again when the reader comes back to a page', async () => {
    await visit();
    await eventually(async () => (await badgeOf('/article')) === '2', 'the number');
    await page.evaluate(() => {
      location.href = '/next';
    });
    await eventually(async () => (await badgeOf('/next')) === '', 'no number');
    await eventually(() => page.evaluate(() => location.pathname === '/next'), 'the next page');
    await page.evaluate(() => history.back());
    await eventually(() => page.evaluate(() => document.body.dataset.back === 'true'), 'the kept page');
    await eventually(async () => (await marks()) === 2, 'two marks again');
    await eventually(async () => (await badgeOf('/article')) === '2', 'the number again');
    expect(await site.rig.askPage(`${site.origin}/article`, 'page.command', 'open')).toBe(true);
    await eventually(cardIsOpen, 'a card');
  });

  it('copies a quotation where the page has no secure address', async () => {
    await visit();
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await site.rig.askPage(page.url(), 'page.command', 'open');
    await eventually(cardIsOpen, 'a card');
    let place: { x: number; y: number } | null = null;
    await eventually(async () => {
      place = await site.rig.inContentScript(page.url(), findCopyButton, null);
      return place !== null;
    }, 'something to copy');
    const { x, y } = place as unknown as { x: number; y: number };
    await page.mouse.click(x, y);
    await page.focus('#paper');
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    await eventually(
      () =>
        page.evaluate(() => /Lavrov/.test((document.getElementById('paper') as HTMLTextAreaElement).value)),
      'the copied words',
    );
    expect(await page.evaluate(() => document.querySelectorAll('textarea').length)).toBe(1);
  });
});

/** Runs in the content script's world: where the card's first button to copy with stands. */
function findCopyButton(): { x: number; y: number } | null {
  const host = document.querySelector('[popover]') as HTMLElement & { openOrClosedShadowRoot?: ShadowRoot };
  const { chrome } = globalThis as unknown as {
    chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
  };
  const root = host?.openOrClosedShadowRoot ?? (host && chrome?.dom?.openOrClosedShadowRoot(host));
  const button = root?.querySelector<HTMLElement>('button:has(+ .quote-copied)');
  if (!button) return null;
  button.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = button.getBoundingClientRect();
  return width > 0 ? { x: x + width / 2, y: y + height / 2 } : null;
}
