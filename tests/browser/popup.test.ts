import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSERS } from './harness/launch.ts';
import { eventually, type Rig, startRig } from './harness/rig.ts';
import { type PageServer, servePages } from './harness/server.ts';

/* The toolbar popup in real browsers. It is opened in a tab of its own that is told which tab it is about. */

const ARTICLE = `<!doctype html><html lang="en"><title>An article</title><body><article>
  <p>Sergey Lavrov spoke of NATO. Lavrov said that NATO had grown.</p>
  <p style="margin-top: 3000px">The Minsk Agreements were named once, far below.</p>
</article>`;

/** More sections that name NATO than a page gets marks. */
const MANY = `<!doctype html><html lang="en"><title>Many</title><body><article>
  ${'<h2>A section</h2><p>Somebody spoke of NATO here.</p>'.repeat(450)}</article>`;

describe.each(BROWSERS)('the popup in %s', (name) => {
  let rig: Rig;
  let server: PageServer;
  let article: Page;
  let popup: Page;

  const url = () => `${server.origin}/`;

  beforeAll(async () => {
    server = await servePages({
      '/': ARTICLE,
      '/many': MANY,
      '/empty': '<!doctype html><title>Empty</title><p>Hello.</p>',
    });
    rig = await startRig(name);
    await settle();
    return async () => {
      await rig.close();
      await server.close();
    };
  });

  afterEach(async () => {
    for (const page of [popup, article]) if (page && !page.isClosed()) await page.close();
  });

  /** A page reads itself only while it is seen, and a tab of the popup's own hides it: so its terms come first. */
  async function openOver(path: string): Promise<void> {
    article = await rig.open(`${server.origin}${path}`);
    if (path === '/') await eventually(async () => (await termsFound()) === 3, 'all terms');
    popup = await rig.openExtensionPage(`popup.html?tab=${await tabOf(`${server.origin}${path}`)}`);
  }

  /** A new extension installs its corpus and then has every page start over: better before than in the middle. */
  async function settle(): Promise<void> {
    const page = await rig.open(url());
    await eventually(async () => (await termsFound()) === 3, 'all terms');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await page.close();
  }

  const termsFound = async () => (await rig.askPage<unknown[]>(url(), 'page.terms', null)).length;

  const tabOf = (address: string) =>
    rig.inExtension(async (wanted: string) => {
      const tabs: { id: number; url?: string }[] = await (
        globalThis as unknown as { chrome: { tabs: { query(about: object): Promise<never[]> } } }
      ).chrome.tabs.query({});
      return tabs.find((tab) => tab.url === wanted)?.id ?? -1;
    }, address);

  const texts = (selector: string) =>
    popup.$$eval(selector, (found) => found.map((element) => element.textContent ?? ''));
  const shows = (selector: string, words: string) =>
    eventually(async () => (await texts(selector)).some((text) => text.includes(words)), `“${words}”`);
  const type = async (words: string) => {
    await popup.focus('[role=combobox]');
    await popup.keyboard.type(words);
  };

  it('says so where a page has more mentions than marks', async () => {
    const many = `${server.origin}/many`;
    article = await rig.open(many);
    const mentions = async () => (await rig.askPage<{ count: number }[]>(many, 'page.terms', null))[0]?.count;
    await eventually(async () => (await mentions()) === 450, 'all mentions');
    popup = await rig.openExtensionPage(`popup.html?tab=${await tabOf(many)}`);
    await shows('.term', '450');
    await shows('.terms-marked', 'The first 400 mentions are marked.');
  });

  it('lists the terms of the page with their counts', async () => {
    await openOver('/');
    await shows('.term-name', 'Minsk');
    expect((await texts('.term-name')).slice(0, 2)).toEqual(['Sergey Lavrov', 'NATO']);
    expect((await texts('.term-count [aria-hidden]')).slice(0, 2)).toEqual(['2', '2']);
  });

  it('jumps to a mention and opens its card', async () => {
    await openOver('/');
    await shows('.term-name', 'Minsk');
    await popup.evaluate(() => {
      const terms = [...document.querySelectorAll<HTMLElement>('.term')];
      terms.find((term) => term.textContent?.includes('Minsk'))?.click();
    });
    await eventually(() => article.evaluate(() => scrollY > 1000), 'the page to scroll');
    await eventually(
      () => article.evaluate(() => document.querySelector('[popover]')?.matches(':popover-open') ?? false),
      'the card',
    );
    // Firefox lets a script close a popup, but not a tab that it did not open.
    if (name === 'chromium') await eventually(() => popup.isClosed(), 'the popup to close');
  });

  it('searches as you type, marks what matched, and opens a result in place, all by keyboard', async () => {
    await openOver('/');
    await type('lavr');
    await shows('[role=option]', 'Sergey Lavrov');
    expect((await texts('[role=option]:first-child mark'))[0]).toBe('Lavr');
    await popup.keyboard.press('ArrowDown');
    const active = () => popup.$eval('[role=combobox]', (box) => box.getAttribute('aria-activedescendant'));
    await eventually(async () => (await active()) === 'result-1', 'the second result');
    await popup.keyboard.press('ArrowUp');
    await eventually(async () => (await active()) === 'result-0', 'the first result');
    await popup.keyboard.press('Enter');
    await shows('.card blockquote', '“');
    expect(await texts('.card h2')).toEqual(['Sergey Lavrov']);
  });

  it('goes back from the card to the results', async () => {
    await openOver('/');
    await type('stoltenburg');
    await shows('[role=option]', 'Jens Stoltenberg');
    await popup.keyboard.press('Enter');
    await shows('.card h2', 'Jens Stoltenberg');
    await popup.keyboard.press('Escape');
    await shows('[role=option]', 'Jens Stoltenberg');
    await popup.keyboard.press('Escape');
    await shows('.term-name', 'NATO');
  });

  it('shows the quotation that was found first in its card', async () => {
    await openOver('/empty');
    await type('telephone numbers');
    await shows('[role=option]', 'telephone numbers');
    await popup.keyboard.press('Enter');
    await shows('.card blockquote', 'several telephone numbers');
    expect((await texts('.card blockquote'))[0]).toContain('several telephone numbers');
  });

  it('shows the dated fact that was found before all else, on the card of what was asked for', async () => {
    await openOver('/empty');
    await type('founding act paris');
    await shows('[role=option]', 'signing of the NATO-Russia Founding Act in Paris');
    await popup.keyboard.press('Enter');
    await shows('.card h2', 'NATO-Russia Founding Act');
    await shows('.card h3', 'What you looked for');
    expect((await texts('.card .fact-label'))[0]).toBe('signing of the NATO-Russia Founding Act in Paris');
  });

  it('leads from a quotation to its speaker’s card, and back', async () => {
    await openOver('/empty');
    await type('nato');
    await shows('[role=option]', 'NATO');
    await popup.keyboard.press('Enter');
    await shows('.card h2', 'NATO');
    await popup.waitForSelector('button.quote-speaker');
    const speaker = (await texts('button.quote-speaker'))[0] ?? '';
    await popup.click('button.quote-speaker');
    await shows('.card h2', speaker);
    await shows('.card blockquote', '“');
    await popup.keyboard.press('Escape');
    await shows('.card h2', 'NATO');
  });

  it('says that there is nothing on a page without terms', async () => {
    await openOver('/empty');
    await shows('.popup-note', 'Nothing on this page is in your library');
  });

  it('switches the site off and on again, and the page follows', async () => {
    await openOver('/');
    await shows('.term-name', 'NATO');
    await popup.click('[role=switch]');
    await shows('.popup-note', 'aren’t marked on this site');
    await eventually(async () => (await termsFound()) === 0, 'the marks to go');
    await popup.click('[role=switch]');
    await article.bringToFront();
    await eventually(async () => (await termsFound()) > 0, 'the marks to come back');
    await shows('.term-name', 'NATO');
  });

  it('says that a page of the browser’s own can’t be read', async () => {
    popup = await rig.openExtensionPage('popup.html');
    await shows('.popup-note', 'can’t be read');
  });

  it('copies a citation', async () => {
    await openOver('/');
    await type('accountable');
    await shows('[role=option]', 'accountable');
    await popup.keyboard.press('Enter');
    await shows('.card blockquote', 'will hold Russia accountable');
    await popup.bringToFront();
    await popup.evaluate(() => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent === 'Copy as citation')?.click();
    });
    await shows('.card [role=status]', 'Copied');
  });
});

describe.runIf(BROWSERS.includes('chromium'))('the popup in chromium, opened from the toolbar', () => {
  it('is about the page in front of the reader, and no taller than its content', async () => {
    const server = await servePages({ '/': ARTICLE });
    const rig = await startRig('chromium');
    try {
      await rig.open(`${server.origin}/`);
      const others = new Set(rig.browser.targets());
      const background = rig.browser.targets().find((target) => target.type() === 'service_worker');
      const worker = await background?.worker();
      await worker?.evaluate(() =>
        (
          globalThis as unknown as { chrome: { action: { openPopup(): Promise<void> } } }
        ).chrome.action.openPopup(),
      );
      const target = await rig.browser.waitForTarget(
        (candidate) => !others.has(candidate) && candidate.url().endsWith('/popup.html'),
      );
      const popup = await target.asPage();
      await popup.waitForSelector('.term-name');
      expect(await popup.$eval('.term-name', (term) => term.textContent)).toBe('Sergey Lavrov');
      expect(await popup.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(600);
    } finally {
      await rig.close();
      await server.close();
    }
  });
});

describe.runIf(BROWSERS.includes('firefox'))(
  'the popup in firefox, without the permission to read pages',
  () => {
    let rig: Rig;
    let server: PageServer;
    let tab: number;

    beforeEach(async () => {
      server = await servePages({ '/': ARTICLE });
      // Firefox asks in a window of its own that no test can click on: this preference grants at once.
      rig = await startRig('firefox', {
        preferences: { 'extensions.webextOptionalPermissionPrompts': false },
      });
      await rig.open(`${server.origin}/`);
      tab = await rig.inExtension(async () => {
        const api = (globalThis as unknown as { browser: FirefoxApi }).browser;
        const tabs = await api.tabs.query({});
        return tabs.find(({ url }) => url?.startsWith('http://127.0.0.1'))?.id ?? -1;
      }, null);
    });

    afterEach(async () => {
      await rig.close();
      await server.close();
    });

    const withdraw = () =>
      rig.inExtension(
        (origins: string[]) =>
          (globalThis as unknown as { browser: FirefoxApi }).browser.permissions.remove({ origins }),
        ['http://*/*', 'https://*/*'],
      );

    it('says so, asks for it on a click, and shows the page once it is given', async () => {
      await withdraw();
      const popup = await rig.openExtensionPage(`popup.html?tab=${tab}`);
      await popup.waitForSelector('.popup-button');
      expect(await popup.$eval('.popup-note', (note) => note.textContent)).toContain(
        'isn’t allowed to read pages',
      );
      await popup.click('.popup-button');
      await popup.waitForFunction(() => !document.body.textContent?.includes('isn’t allowed'));
    });

    it('says so too where that is taken back while it is open', async () => {
      const popup = await rig.openExtensionPage(`popup.html?tab=${tab}`);
      await popup.waitForSelector('.term-name');
      await withdraw();
      await popup.waitForFunction(() => document.body.textContent?.includes('isn’t allowed to read pages'));
    });
  },
);

interface FirefoxApi {
  readonly tabs: { query(about: object): Promise<{ id: number; url?: string }[]> };
  readonly permissions: { remove(what: { origins: string[] }): Promise<boolean> };
}
