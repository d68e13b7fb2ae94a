import { beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './harness/launch.ts';
import { eventually, type Rig, startRig, untilSettled } from './harness/rig.ts';
import { type PageServer, servePages } from './harness/server.ts';

/* The number on the toolbar icon: how many different terms a tab shows, over all its frames. */

/** What an extension page has in both browsers, as far as it is asked for here. */
declare const chrome: {
  readonly tabs: { query(about: object): Promise<{ id?: number; url?: string }[]> };
  readonly action: { getBadgeText(about: { tabId: number }): Promise<string> };
};

const page = (body: string) => `<!doctype html><html lang="en"><title>A page</title><body>${body}`;

describe.each(BROWSERS)('the badge in %s', (name) => {
  let rig: Rig;
  let server: PageServer;

  beforeAll(async () => {
    server = await servePages({
      '/two': page('<p>Sergey Lavrov spoke of NATO. Lavrov said that NATO had grown.</p>'),
      '/none': page('<p>Nothing to see here.</p>'),
      '/frames': page(
        '<p>Sergey Lavrov spoke of NATO.</p><iframe src="/frame" width="600" height="200"></iframe>',
      ),
      '/late': page(
        '<p>Here stands NATO.</p><iframe src="/two" width="600" height="200"></iframe><script src="/slow"></script>',
      ),
      '/slow': { body: '', headers: { 'content-type': 'text/javascript' }, after: 1500 },
      '/frame': page('<p>NATO was named, and so was Jens Stoltenberg of Norway, and Emmanuel Macron.</p>'),
    });
    rig = await startRig(name);
    await untilSettled(rig);
    return async () => {
      await rig.close();
      await server.close();
    };
  });

  const badgeOf = (path: string) =>
    rig.inExtension(async (url) => {
      const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === url);
      return tab?.id === undefined ? 'no tab' : chrome.action.getBadgeText({ tabId: tab.id });
    }, `${server.origin}${path}`);
  const shows = (path: string, text: string) =>
    eventually(async () => (await badgeOf(path)) === text, `'${text}' on the icon at ${path}`);

  it('counts the different terms of a page, and nothing on the next page', async () => {
    const tab = await rig.open(`${server.origin}/two`);
    await shows('/two', '2');
    await tab.goto(`${server.origin}/none`);
    await shows('/none', '');
    await tab.goto(`${server.origin}/two`);
    await shows('/two', '2');
    await tab.close();
  });

  it('counts down when the page loses a term, and up again', async () => {
    const tab = await rig.open(`${server.origin}/two`);
    await shows('/two', '2');
    const fill = (words: string) =>
      tab.evaluate((text) => {
        const paragraph = document.querySelector('p');
        if (paragraph) paragraph.textContent = text;
      }, words);
    await fill('Sergey Lavrov spoke alone.');
    await shows('/two', '1');
    await fill('');
    await shows('/two', '');
    await fill('Sergey Lavrov spoke of NATO.');
    await shows('/two', '2');
    await tab.close();
  });

  it('counts what stands on a page that has become another one', async () => {
    const tab = await rig.open(`${server.origin}/two`);
    await shows('/two', '2');
    await tab.evaluate(() => {
      history.pushState(null, '', '/other');
      document.body.innerHTML = '<h1>Other</h1><p>The Minsk Agreements. And NATO, and Jens Stoltenberg.</p>';
    });
    await shows('/other', '3');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await badgeOf('/other')).toBe('3');
    await tab.close();
  });

  it('counts a term of several frames once', async () => {
    const tab = await rig.open(`${server.origin}/frames`);
    await shows('/frames', '4');
    await tab.evaluate(() => document.querySelector('iframe')?.scrollIntoView());
    expect(await badgeOf('/frames')).toBe('4');
    await tab.close();
  });

  it('counts a frame no more that is taken out of its page', async () => {
    const tab = await rig.open(`${server.origin}/frames`);
    await shows('/frames', '4');
    await tab.evaluate(() => document.querySelector('iframe')?.remove());
    await shows('/frames', '2');
    await tab.close();
  });

  it('counts what the reader is shown', async () => {
    const tab = await rig.open(`${server.origin}/two`);
    await shows('/two', '2');
    await tab.addStyleTag({ content: 'p { display: none }' });
    expect(await rig.askPage(`${server.origin}/two`, 'page.terms', null)).toEqual([]);
    await shows('/two', '');
    await tab.close();
  });

  it('counts a frame that was read before its page, and not one of the page before', async () => {
    const tab = await rig.open(`${server.origin}/frames`);
    await shows('/frames', '4');
    await tab.goto(`${server.origin}/late`);
    await shows('/late', '2');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await badgeOf('/late')).toBe('2');
    await tab.goto(`${server.origin}/none`);
    await shows('/none', '');
    await tab.close();
  });

  it.runIf(name === 'chromium')('goes on counting when the background was stopped', async () => {
    const tab = await rig.open(`${server.origin}/two`);
    await shows('/two', '2');
    await rig.stopBackground();
    await tab.evaluate(() => {
      const added = document.createElement('p');
      added.textContent = 'Emmanuel Macron came later.';
      document.body.append(added);
    });
    await shows('/two', '3');
    await tab.close();
  });
});
