import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BROWSERS, type BrowserName } from './harness/launch.ts';
import { eventually, type Rig, startRig } from './harness/rig.ts';
import { type PageServer, servePages } from './harness/server.ts';
import { drop, press, sees, shown, titles, write } from './options-desk.ts';

/* The corpus, its documents and the settings, as a reader changes them, in real browsers on the production builds. */

/** What an extension page has in both browsers, as far as it is asked for here. */
declare const chrome: { readonly runtime: { sendMessage(message: object): Promise<unknown> } };

const ARTICLE = `Energy ministers meet in Vienna

VIENNA, June 3, 2019. The energy ministers met in Vienna on Monday.

Kadri Simson told reporters: "The Gotland Interconnector must be finished before the winter." Simson will travel to Stockholm.
`;

const NEWS = `<!doctype html><html lang="en"><title>News</title><body><article>
  <p>Kadri Simson opened the talks. NATO sent nobody.</p></article>`;

/** Without these, Firefox forgets an extension that was not installed for good, and all it stored. */
const KEEPS_STORAGE = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

describe.each(BROWSERS)('the options page in %s', (name: BrowserName) => {
  let rig: Rig;
  let server: PageServer;
  let options: Page;
  let profile: string;

  const start = async () => {
    rig = await startRig(name, { profile, preferences: KEEPS_STORAGE });
    options = await rig.openExtensionPage('options.html');
    await sees(options, 'The library');
  };

  beforeEach(async () => {
    profile = mkdtempSync(join(tmpdir(), 'backstory-profile-'));
    server = await servePages({ '/': NEWS });
    await start();
  });

  afterEach(async () => {
    await rig.close();
    await server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  const termsOn = (url: string) => rig.askPage<{ name: string }[]>(url, 'page.terms', null);
  const marks = (url: string, term: string) =>
    eventually(async () => (await termsOn(url)).some((found) => found.name === term), `${term} on the page`);

  async function addArticle(): Promise<void> {
    await press(options, 'Add documents');
    await sees(options, 'Drop files here');
    await write(options, 'Or paste a text', ARTICLE);
    await press(options, 'Read this text');
    await sees(options, 'What was found');
  }

  async function saveArticle(): Promise<void> {
    await addArticle();
    await press(options, 'Save this document');
    await sees(options, '1 document was saved.');
    await sees(options, '5 documents');
  }

  it('lists the documents that came with Backstory, and shows what was found in each', async () => {
    expect(await titles(options)).toHaveLength(4);
    await sees(options, '4 documents');
    const [title = ''] = await titles(options);
    await press(options, title);
    await sees(options, 'Quotations');
    await press(options, 'Show in the text');
    const current = () => document.querySelector('mark[data-current="true"]')?.textContent ?? '';
    const quoted = await options.evaluate(current);
    const firstQuote = () => document.querySelector('.found-quote')?.textContent ?? '';
    expect(quoted.length).toBeGreaterThan(2);
    expect(await options.evaluate(firstQuote)).toContain(quoted);
  });

  it('is gone through by keys alone, each page from its heading', async () => {
    const focused = () =>
      options.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.textContent}`);
    const focuses = (words: string) => eventually(async () => (await focused()).startsWith(words), words);
    await options.bringToFront();
    const [title = ''] = await titles(options);
    await options.focus('.documents-title');
    await options.keyboard.press('Enter');
    await focuses(`H2 ${title}`);
    await options.keyboard.press('Tab');
    await focuses('BUTTON Remove');
    await options.keyboard.press('Tab');
    await focuses('BUTTON Show in the text');
    await options.keyboard.press('Enter');
    await eventually(
      () => options.evaluate(() => document.querySelector('mark[data-current="true"]') !== null),
      'the quotation in the text',
    );
    await options.keyboard.press('Escape');
    await focuses('BUTTON Show in the text');
    await options.focus('nav a:last-child');
    await options.keyboard.press('Enter');
    await focuses('H2 Settings');
  });

  it('adds a pasted text after a look at it; open pages and the search know it at once', async () => {
    const news = await rig.open(`${server.origin}/`);
    await marks(`${server.origin}/`, 'NATO');
    await options.bringToFront();
    await addArticle();
    await sees(options, 'The Gotland Interconnector must be finished before the winter');
    await write(options, 'Title', 'Energy talks');
    await write(options, 'Published on', '5/6/2019');
    await sees(options, 'This can be read as two dates');
    await expect(press(options, 'Save this document')).rejects.toThrow();
    await write(options, 'Published on', '5 June 2019');
    await press(options, 'Save this document');
    await sees(options, '1 document was saved.');
    await sees(options, 'June 5, 2019');
    expect((await titles(options))[0]).toBe('Energy talks');
    await news.bringToFront();
    await marks(`${server.origin}/`, 'Kadri Simson');
    const popup = await rig.openExtensionPage('popup.html');
    await popup.type('input', 'gotland');
    await sees(popup, 'Gotland Interconnector');
  });

  it('keeps what was added when the browser is started again', async () => {
    await saveArticle();
    await rig.close();
    await start();
    expect((await titles(options))[0]).toBe('Energy ministers meet in Vienna');
    await rig.open(`${server.origin}/`);
    await marks(`${server.origin}/`, 'Kadri Simson');
  });

  it('reads files of every kind together, and says what is wrong with the others', async () => {
    await press(options, 'Add documents');
    await sees(options, 'Drop files here');
    const page = `<!doctype html><title>Web talks</title><meta property="og:site_name" content="Example Post">
      <script>document.title = 'Script ran'</script><link rel="stylesheet" href="${server.origin}/spy.css">
      <img src="${server.origin}/spy.png" onerror="document.title = 'Handler ran'"><iframe src="${server.origin}/spy.html"></iframe>
      <article><h1>Web talks</h1>${'<p>Angela Merkel said: "We will talk to everybody about it." She left.</p>'.repeat(5)}</article>`;
    await drop(options, [
      { name: 'plain.txt', text: ARTICLE },
      {
        name: 'marked.md',
        text: '# Marked talks\n\nEmmanuel Macron said: "This is a *fine* day for all of us."\n',
      },
      { name: 'page.html', text: page },
      {
        name: 'lines.jsonl',
        text: '{"text":"Line one is here.","title":"Line one"}\n{"text":"Line two is here.","title":"Line two"}',
      },
      {
        name: 'sixteen.txt',
        bytes: [0xff, 0xfe, ...[...'Sixteen bits of text. '.repeat(4)].flatMap((c) => [c.charCodeAt(0), 0])],
      },
      { name: 'empty.txt', text: '' },
      {
        name: 'picture.txt',
        bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0, 1, 2, 255],
      },
      { name: 'broken.json', text: '{"text":' },
      { name: 'huge.txt', size: 50_000_000 },
      { name: 'again.txt', text: ARTICLE },
    ]);
    await sees(options, 'What was found', 30_000);
    const text = await shown(options);
    expect(text).toContain('Save 6 documents');
    expect(text).toContain('sixteen.txt');
    for (const refusal of [
      'empty.txt: There is no text in it.',
      'picture.txt: This is not a text',
      'broken.json: This is not valid JSON.',
      'huge.txt: It is larger than 20 MB',
      'again.txt: It has the same text as another of these files',
    ])
      expect(text).toContain(refusal);
    await press(options, 'Leave out Line two');
    await press(options, 'Save 5 documents');
    await sees(options, '5 documents were saved.');
    await sees(options, '9 documents');
    expect((await titles(options)).some((title) => title.startsWith('Sixteen bits of text.'))).toBe(true);
    expect(await titles(options)).toEqual(
      expect.arrayContaining(['Energy ministers meet in Vienna', 'Marked talks', 'Web talks', 'Line one']),
    );
    await sees(options, 'Example Post');
    expect(server.requests.filter((path) => path.includes('spy'))).toEqual([]);
  });

  it.each([
    ['put together', '1'],
    ['written', '2'],
  ])('loses nothing when it is stopped while the library is %s', async (_what, stage) => {
    await press(options, 'Add documents');
    await sees(options, 'Drop files here');
    const lines = Array.from({ length: 300 }, (_, i) =>
      JSON.stringify({
        title: `Talks ${i}`,
        text: `Talks ${i}\n\nKadri Simson said: "The talks of day ${i} were long."`,
      }),
    );
    await drop(options, [{ name: 'talks.jsonl', text: lines.join('\n') }]);
    await sees(options, 'Save 300 documents', 30_000);
    await options.evaluate(cancelAtStage, stage);
    await press(options, 'Save 300 documents');
    await eventually(
      () => options.evaluate(() => document.querySelector('.progress') === null),
      'the end of the saving',
    );
    const isStopped = (await shown(options)).includes('Save 300 documents');
    const again = await rig.openExtensionPage('options.html');
    // Stopped too late, it is all there; never a part of it.
    await sees(again, isStopped ? '4 documents' : '304 documents');
    await press(again, (await titles(again))[0] ?? '');
    await sees(again, 'Quotations');
  });

  it('takes a list of names, and knows its people by them; says what is wrong with a pack', async () => {
    await press(options, 'Add documents');
    await sees(options, 'Drop files here');
    const names = [
      { name: 'Sergey Lavrov', type: 'person', aliases: [{ text: 'Sergio Lavrovini', kind: 'variant' }] },
    ];
    await drop(options, [
      { name: 'Other spellings.json', text: JSON.stringify(names) },
      { name: 'broken.json', text: '{"format":"backstory-pack","schema":1}' },
    ]);
    await sees(options, 'Marked on pages');
    await sees(options, 'broken.json: This pack is broken');
    await press(options, 'Save this list');
    await sees(options, '1 list of names was saved.');
    await sees(options, '5 documents');
    expect((await titles(options))[0]).toBe('Other spellings');
    const popup = await rig.openExtensionPage('popup.html');
    await popup.type('input', 'lavrovini');
    await sees(popup, 'Sergey Lavrov (Sergio Lavrovini)');
  });

  it('is not replaced by a file that is dropped beside the place for it', async () => {
    await addArticle();
    const isLeftAlone = await options.evaluate(() => {
      const stray = new DragEvent('drop', {
        dataTransfer: new DataTransfer(),
        bubbles: true,
        cancelable: true,
      });
      document.body.dispatchEvent(stray);
      return stray.defaultPrevented;
    });
    expect(isLeftAlone).toBe(true);
  });

  it('stops reading when it is told to, with nothing lost', async () => {
    await press(options, 'Add documents');
    await sees(options, 'Drop files here');
    const sentence = 'Angela Merkel told reporters in Berlin on Monday that the talks would go on for days. ';
    const text = `${sentence.repeat(40)}\n\n`.repeat(600);
    await drop(options, [{ name: 'long.txt', text }]);
    await sees(options, 'Cancel');
    await press(options, 'Cancel');
    await sees(options, 'Drop files here');
    await addArticle();
    expect(await shown(options)).toContain('Energy ministers meet in Vienna');
  });

  it('keeps half a text while the reader looks at the library', async () => {
    await press(options, 'Add documents');
    await sees(options, 'Drop files here');
    await write(options, 'Or paste a text', 'Half a sen');
    await press(options, 'Library');
    await sees(options, '4 documents');
    await press(options, 'Add documents');
    await sees(options, 'Drop files here');
    const typed = () => document.querySelector('textarea')?.value;
    expect(await options.evaluate(typed)).toBe('Half a sen');
  });

  it('gives back what was put aside, as the reader left it', async () => {
    await addArticle();
    await write(options, 'Title', 'Energy talks');
    await press(options, 'Cancel');
    await sees(options, '1 document was put aside and not saved.');
    await press(options, 'Undo');
    await sees(options, 'What was found');
    expect(await options.evaluate(() => document.querySelector('input')?.value)).toBe('Energy talks');
    await press(options, 'Save this document');
    await sees(options, '1 document was saved.');
    await press(options, 'Add documents');
    await sees(options, 'Drop files here');
    expect(await options.evaluate(() => document.querySelector('textarea')?.value)).toBe('');
    expect(await shown(options)).not.toContain('1 document was saved.');
  });

  it('knows a text again whose blanks were typed otherwise', async () => {
    await saveArticle();
    await press(options, 'Add documents');
    await sees(options, 'Drop files here');
    await write(options, 'Or paste a text', `\n${ARTICLE.replace('met in', 'met  in')}  `);
    await press(options, 'Read this text');
    await sees(options, 'A document with this very text is in the library.');
    await press(options, 'Save this document');
    await sees(options, '1 document was saved.');
    await sees(options, '5 documents');
  });

  it('changes the details of a document that was added', async () => {
    await saveArticle();
    await press(options, 'Energy ministers meet in Vienna');
    await sees(options, 'Change details');
    await press(options, 'Change details');
    await write(options, 'Publisher', 'Example Post');
    await write(options, 'Published on', '4 June 2019');
    await press(options, 'Save the details');
    await sees(options, 'The details were saved.');
    await sees(options, 'Example Post · June 4, 2019');
  });

  it('removes a document and undoes that', async () => {
    await saveArticle();
    await press(options, 'Remove Energy ministers meet in Vienna');
    await sees(options, 'Energy ministers meet in Vienna was removed.');
    expect(await titles(options)).toHaveLength(4);
    await press(options, 'Undo');
    await sees(options, 'That was taken back.');
    expect((await titles(options))[0]).toBe('Energy ministers meet in Vienna');
  });

  it('brings back what came with Backstory, and goes back to the version before', async () => {
    const [first = ''] = await titles(options);
    await press(options, `Remove ${first}`);
    await sees(options, 'was removed.');
    await sees(options, '3 documents');
    await press(options, 'Bring back the documents that came with Backstory');
    await sees(options, 'are back.');
    await sees(options, '4 documents');
    const back = await options.evaluate(
      () =>
        [...document.querySelectorAll('button')].find((button) =>
          button.textContent?.startsWith('Go back to the version of'),
        )?.textContent ?? '',
    );
    await press(options, back);
    await sees(options, 'You are back at the version of');
    await sees(options, '3 documents');
  });

  it('changes the settings of open pages at once', async () => {
    const url = `${server.origin}/`;
    const news = await rig.open(url);
    await marks(url, 'NATO');
    await options.bringToFront();
    await press(options, 'Settings');
    const choose = (value: string) =>
      options.evaluate((wanted) => {
        document.querySelector<HTMLInputElement>(`input[value="${wanted}"]`)?.click();
      }, value);
    await sees(options, 'What is marked on a page');
    await choose('off');
    await news.bringToFront();
    await eventually(async () => (await termsOn(url)).length === 0, 'a page without terms');
    await options.bringToFront();
    await choose('all');
    await news.bringToFront();
    await marks(url, 'NATO');
  });

  it('lists the words that the reader said are no term, and takes that back', async () => {
    const url = `${server.origin}/`;
    const news = await rig.open(url);
    await marks(url, 'NATO');
    await rig.inExtension(async () => {
      const payload = { entity: 'nato', surface: 'NATO' };
      await chrome.runtime.sendMessage({ backstory: 'card.mute', payload });
    }, null);
    await eventually(
      async () => !(await termsOn(url)).some((found) => found.name === 'NATO'),
      'NATO unmarked',
    );
    await options.bringToFront();
    await press(options, 'Settings');
    await sees(options, '“NATO” is not NATO');
    await press(options, 'Take back for NATO');
    await sees(options, 'None. When a mark is wrong');
    await news.bringToFront();
    await marks(url, 'NATO');
  });

  it('shows another page’s changes', async () => {
    const other = await rig.openExtensionPage('options.html');
    await sees(other, '4 documents');
    await options.bringToFront();
    await saveArticle();
    await sees(other, '5 documents');
  });

  it('asks before documents that are not saved are left', async () => {
    await addArticle();
    const isWarned = await options.evaluate(() => {
      const leaving = new Event('beforeunload', { cancelable: true });
      dispatchEvent(leaving);
      return leaving.defaultPrevented;
    });
    expect(isWarned).toBe(true);
  });
});

/** Runs in the options page: presses the button beside the progress as soon as that has come so far. */
function cancelAtStage(stage: string): void {
  const watch = new MutationObserver(() => {
    const bar = document.querySelector<HTMLProgressElement>('.progress progress');
    if (bar === null || bar.value < Number(stage)) return;
    watch.disconnect();
    document.querySelector<HTMLButtonElement>('.progress button')?.click();
  });
  watch.observe(document.body, { subtree: true, childList: true, attributes: true });
}
