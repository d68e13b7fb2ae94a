import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BROWSERS, type BrowserName } from './harness/launch.ts';
import { eventually, type Rig, startRig } from './harness/rig.ts';
import { drop, press, sees, titles, write } from './options-desk.ts';

/* A library goes out as a file and comes back in another browser, as it was. */

const ARTICLE = `Energy ministers meet in Vienna

VIENNA, June 3, 2019. The energy ministers met in Vienna on Monday.

Kadri Simson told reporters: "The Gotland Interconnector must be finished before the winter." Simson will travel to Stockholm.
`;

const NAMES = [
  { name: 'Kadri Simson', type: 'person', aliases: [{ text: 'Кадри Симсон', kind: 'variant' }] },
  { name: 'Kyoto', type: 'place', aliases: [] },
];

describe.each(BROWSERS)('a copy of the library in %s', (name: BrowserName) => {
  let folder: string;
  let rig: Rig;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'backstory-downloads-'));
    rig = await start();
  });

  afterEach(async () => {
    await rig.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  const start = () =>
    startRig(name, { preferences: { 'browser.download.folderList': 2, 'browser.download.dir': folder } });

  async function openOptions(): Promise<Page> {
    const page = await rig.openExtensionPage('options.html');
    if (name === 'chromium') {
      const session = await page.createCDPSession();
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    }
    await sees(page, 'The library');
    return page;
  }

  async function toAdd(page: Page): Promise<void> {
    await press(page, 'Add documents');
    await sees(page, 'Drop files here');
  }

  async function savedCopy(page: Page): Promise<string> {
    await press(page, 'Save a copy of your library');
    await sees(page, 'A copy of your library was saved.');
    let copy = '';
    await eventually(async () => {
      const [file = ''] = readdirSync(folder).filter((one) =>
        /^backstory-library-[\d-]{10}\.json$/.test(one),
      );
      copy = readFileSync(join(folder, file), 'utf8');
      return JSON.parse(copy) !== null;
    }, 'the downloaded file, whole');
    return copy;
  }

  it('brings back articles, what was entered about them, and lists, in another browser', async () => {
    const page = await openOptions();
    await toAdd(page);
    await write(page, 'Or paste a text', ARTICLE);
    await press(page, 'Read this text');
    await sees(page, 'What was found');
    await write(page, 'Publisher', 'Example Post');
    await write(page, 'Published on', '4 June 2019');
    await press(page, 'Save this document');
    await sees(page, '5 documents');
    await toAdd(page);
    await drop(page, [{ name: 'My names.json', text: JSON.stringify(NAMES) }]);
    await sees(page, 'Marked on pages');
    await press(page, 'Save this list');
    await sees(page, '6 documents');
    const before = await titles(page);
    const copy = await savedCopy(page);

    await rig.close();
    rig = await start();
    const other = await openOptions();
    await toAdd(other);
    await drop(other, [{ name: 'copy.json', text: copy }]);
    await sees(other, 'All of it is new to your library.');
    await press(other, 'Save 1 document and 1 list of names');
    await sees(other, '6 documents');
    expect((await titles(other)).toSorted()).toEqual(before.toSorted());
    await press(other, 'Energy ministers meet in Vienna');
    await sees(other, 'Example Post · June 4, 2019');
    await sees(other, 'The Gotland Interconnector must be finished before the winter');
    const popup = await rig.openExtensionPage('popup.html');
    await popup.type('input', 'кадри');
    await sees(popup, 'Kadri Simson (Кадри Симсон)');
  });
});
