import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './harness/launch.ts';
import { eventually, type Rig, startRig } from './harness/rig.ts';
import { type PageServer, servePages } from './harness/server.ts';
import { press, sees, titles } from './options-desk.ts';

/* The article that is open is added to the library: from the popup, over a look at what was found, to open pages. */

/** The article is written by the page's own script, as on many sites: a saved file would not hold it. */
const ARTICLE = `<!doctype html><html lang="en"><head><title>Energy talks</title>
<meta property="og:site_name" content="Example Post">
<meta property="article:published_time" content="2019-06-03T08:00:00Z"></head>
<body><nav>Home News Sport</nav><main></main><script>
  const paragraph = 'Kadri Simson told reporters: "The Gotland Interconnector must be finished before the winter." She left.';
  document.querySelector('main').innerHTML = '<article><h1>Energy talks</h1>' + ('<p>' + paragraph + '</p>').repeat(4) + '</article>';
</script></body></html>`;

interface Tabs {
  query(about: object): Promise<{ readonly id?: number; readonly url?: string }[]>;
}
declare const chrome: { readonly tabs: Tabs };

describe.each(BROWSERS)('adding the page at hand in %s', (name) => {
  let rig: Rig;
  let server: PageServer;

  beforeAll(async () => {
    server = await servePages({
      '/': ARTICLE,
      '/menu': '<!doctype html><title>Menu</title><nav>Home</nav>',
    });
    rig = await startRig(name);
  });

  afterAll(async () => {
    await rig.close();
    await server.close();
  });

  const tabOf = (address: string) =>
    rig.inExtension(
      async (wanted: string) => (await chrome.tabs.query({})).find(({ url }) => url === wanted)?.id ?? -1,
      address,
    );

  async function optionsTab(): Promise<Page> {
    let found: Page | undefined;
    await eventually(async () => {
      const pages = await rig.browser.pages();
      found = pages.find((page) => page.url().includes('/options.html'));
      return found !== undefined;
    }, 'the options page');
    if (!found) throw new Error('no options page');
    return found;
  }

  it('reads the article as it stands, shows what was found, and saves it with where it came from', async () => {
    const url = `${server.origin}/?from=home`;
    await rig.open(`${url}#comments`);
    const popup = await rig.openExtensionPage(`popup.html?tab=${await tabOf(`${url}#comments`)}`);
    await sees(popup, 'Add this article to your library');
    await press(popup, 'Add this article to your library');
    const options = await optionsTab();
    await sees(options, 'What was found');
    await sees(options, 'The Gotland Interconnector must be finished before the winter');
    expect(await options.$$eval('input', (fields) => fields.map(({ value }) => value))).toEqual(
      expect.arrayContaining(['Energy talks', 'Example Post', '3 June 2019', url]),
    );
    expect(await options.evaluate(() => location.hash)).toBe('#/add');
    await press(options, 'Save this document');
    await sees(options, '5 documents');
    expect((await titles(options))[0]).toBe('Energy talks');
    await options.close();
  });

  it.each([
    ['without an article', async () => tabOf(`${server.origin}/menu`), 'No article was found'],
    ['that was closed', async () => 2_000_000, 'The page could not be read'],
  ])('says what to do about a page %s', async (_, tab, sentence) => {
    const menu = await rig.open(`${server.origin}/menu`);
    const options = await rig.openExtensionPage(`options.html#/add/${await tab()}`);
    await sees(options, sentence);
    await sees(options, 'Drop files here');
    await options.close();
    await menu.close();
  });
});
