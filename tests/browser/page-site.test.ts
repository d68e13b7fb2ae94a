import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './harness/launch.ts';
import { eventually, type Rig, startRig, untilSettled } from './harness/rig.ts';
import { type PageServer, servePages } from './harness/server.ts';

/* What only a site with a name of its own shows: pages without a secure address, and the way back to a page. */

const SITE = 'news.example';

const document_ = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title></head><body>${body}
   <script>addEventListener('pageshow', ({ persisted }) => { document.body.dataset.back = String(persisted); })</script></body></html>`;

interface Tabs {
  query(wanted: object): Promise<{ id: number; url?: string }[]>;
}
interface Action {
  getBadgeText(of: { tabId: number }): Promise<string>;
}

describe.each(BROWSERS)('on a site in %s', (name) => {
  let rig: Rig;
  let server: PageServer;
  let origin: string;
  let page: Page;

  beforeAll(async () => {
    server = await servePages({
      '/article': document_('<p>Sergey Lavrov spoke of NATO.</p><textarea id="paper"></textarea>'),
      '/next': document_('<p>Nothing to see here.</p>'),
    });
    origin = server.origin.replace('127.0.0.1', SITE);
    rig = await startRig(name, {
      args: name === 'chromium' ? [`--host-resolver-rules=MAP ${SITE} 127.0.0.1`] : [],
      preferences: { 'network.dns.localDomains': SITE },
    });
    await untilSettled(rig);
  });
  afterEach(async () => {
    if (page && !page.isClosed()) await page.close();
  });
  afterAll(async () => {
    await rig.close();
    await server.close();
  });

  const marks = () => page.evaluate(() => CSS.highlights.get('b-term')?.size ?? 0);
  const cardIsOpen = () => page.evaluate(() => document.querySelector('[popover]:popover-open') !== null);

  const badgeOf = (path: string) =>
    rig.inExtension(async (url) => {
      const { chrome } = globalThis as unknown as { chrome: { tabs: Tabs; action: Action } };
      const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === url);
      return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : 'no tab';
    }, `${origin}${path}`);

  async function visit(): Promise<void> {
    page = await rig.open(`${origin}/article`);
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
    expect(await rig.askPage(`${origin}/article`, 'page.command', 'open')).toBe(true);
    await eventually(cardIsOpen, 'a card');
  });

  it('copies a quotation where the page has no secure address', async () => {
    await visit();
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await rig.askPage(page.url(), 'page.command', 'open');
    await eventually(cardIsOpen, 'a card');
    let place: { x: number; y: number } | null = null;
    await eventually(async () => {
      place = await rig.inContentScript(page.url(), findCopyButton, null);
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
