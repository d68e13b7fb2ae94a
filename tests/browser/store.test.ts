import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BROWSERS, type BrowserName } from './harness/launch.ts';
import { eventually, type Rig, startRig } from './harness/rig.ts';
import { type PageServer, servePages } from './harness/server.ts';
import { drop, press, sees, shown, titles, write } from './options-desk.ts';

/* What the corpus lives through in real browsers: updates of the extension, and browsers that cannot store anything. */

const NEWS = '<!doctype html><html lang="en"><title>News</title><body><p>NATO sent nobody to the talks.</p>';

/** Where each browser keeps databases in a profile: a file in that place keeps it from having any. */
const DATABASES: Readonly<Record<BrowserName, string>> = {
  chromium: 'Default/IndexedDB',
  firefox: 'storage',
};

const SPEECH = 'Kadri Simson told reporters in Vienna: "The Gotland Interconnector must be finished soon."';

/** Without these, Firefox forgets an extension that was not installed for good, and all it stored. */
const KEEPS_STORAGE = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

describe.each(BROWSERS)('the store in %s', (name: BrowserName) => {
  let rig: Rig;
  let server: PageServer;
  let profile: string;

  const start = async () => {
    rig = await startRig(name, { profile, preferences: KEEPS_STORAGE });
  };

  beforeEach(async () => {
    profile = mkdtempSync(join(tmpdir(), 'backstory-profile-'));
    server = await servePages({ '/': NEWS });
  });

  afterEach(async () => {
    await rig.close();
    await server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  async function marksNato(): Promise<void> {
    const url = `${server.origin}/`;
    await rig.open(url);
    const found = () => rig.askPage<{ name: string }[]>(url, 'page.terms', null);
    await eventually(async () => (await found()).some((term) => term.name === 'NATO'), 'NATO on the page');
  }

  it('takes up a new bundled corpus, and keeps what the reader added and removed', async () => {
    await start();
    const options = await rig.openExtensionPage('options.html');
    await sees(options, '4 documents');
    await press(options, 'Add documents');
    await sees(options, 'Drop files here');
    await write(options, 'Or paste a text', 'Talks in Oslo\n\nThe talks in Oslo went on for days.');
    await press(options, 'Read this text');
    await sees(options, 'What was found');
    await press(options, 'Save this document');
    await sees(options, '5 documents');
    const [own = '', removed = ''] = await titles(options);
    await press(options, `Remove ${removed}`);
    await sees(options, '4 documents');
    await options.evaluate(pretendOldBundle);
    await rig.close();

    await start();
    const after = await rig.openExtensionPage('options.html');
    await sees(after, 'updated with Backstory');
    const held = await titles(after);
    expect(held).toHaveLength(4);
    expect(held).toContain(own);
    expect(held).not.toContain(removed);
  });

  describe('with documents that another version read', () => {
    const ARTICLE =
      'Talks in Oslo\n\nOSLO, June 3, 2019. Jens Stoltenberg said on Monday: "The talks in Oslo were long and good."';

    async function addAndPretend(): Promise<void> {
      await start();
      const options = await rig.openExtensionPage('options.html');
      await press(options, 'Add documents');
      await sees(options, 'Drop files here');
      await write(options, 'Or paste a text', ARTICLE);
      await press(options, 'Read this text');
      await sees(options, 'What was found');
      await write(options, 'Publisher', 'My own paper');
      await press(options, 'Save this document');
      await sees(options, '5 documents');
      await options.evaluate(pretendPoorReading);
      await rig.close();
      await start();
    }

    it('reads them anew, keeps what the reader entered, and can go back for good', async () => {
      await addAndPretend();
      const options = await rig.openExtensionPage('options.html');
      await sees(options, '1 document was read anew by this version of Backstory.');
      await sees(options, 'My own paper');
      await press(options, 'Talks in Oslo');
      await sees(options, 'The talks in Oslo were long and good.');
      await press(options, 'Undo');
      await sees(options, 'That was taken back.');
      await rig.close();
      await start();
      const again = await rig.openExtensionPage('options.html');
      await sees(again, '1 document was read by another version of Backstory.');
      await press(again, 'Read anew');
      await sees(again, '1 document was read anew by this version of Backstory.');
    });

    it('loses nothing when the page is closed while it reads', async () => {
      await addAndPretend();
      const options = await rig.openExtensionPage('options.html');
      await options.close();
      const after = await rig.openExtensionPage('options.html');
      await sees(after, '1 document read anew');
      expect(await titles(after)).toHaveLength(5);
    });
  });

  it('that cannot be opened leaves the bundled corpus at work, and says what does not work', async () => {
    const place = join(profile, DATABASES[name]);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, 'in the way');
    await start();
    const options = await rig.openExtensionPage('options.html');
    await sees(options, 'The stored library cannot be opened just now.');
    const listed = await titles(options);
    expect(listed).toHaveLength(4);
    expect(await shown(options)).not.toContain('Remove');
    await press(options, listed[0] ?? '');
    await sees(options, 'Quotations');
    await press(options, 'Add documents');
    await sees(options, 'Add documents');
    expect(await shown(options)).not.toContain('Drop files here');
    await marksNato();
  });

  it('with forms that cannot be read makes them anew', async () => {
    await start();
    const options = await rig.openExtensionPage('options.html');
    await sees(options, '4 documents');
    await options.evaluate(spoilForms);
    await rig.close();
    await start();
    await marksNato();
    const popup = await rig.openExtensionPage('popup.html');
    await popup.type('input', 'lavrov');
    await sees(popup, 'Sergey Lavrov');
    const after = await rig.openExtensionPage('options.html');
    await sees(after, 'updated with Backstory');
    expect(await titles(after)).toHaveLength(4);
  });

  it('that a tab of an older version holds open is opened once that tab is closed', async () => {
    await start();
    await marksNato();
    const old = await rig.openExtensionPage('popup.html');
    await old.evaluate(holdVersion1);
    const options = await rig.openExtensionPage('options.html');
    await sees(options, 'The stored library does not answer: another tab may have it open', 25_000);
    await old.close();
    await rig.close();
    await start();
    const after = await rig.openExtensionPage('options.html');
    await sees(after, '4 documents');
    await sees(after, 'Remove');
  });

  it('that a browser was killed over holds all of a change or none of it', async () => {
    await start();
    const options = await rig.openExtensionPage('options.html');
    await press(options, 'Add documents');
    await sees(options, 'Drop files here');
    const lines = Array.from({ length: 300 }, (_, i) =>
      JSON.stringify({ text: `${SPEECH} It was speech ${i}.` }),
    );
    await drop(options, [{ name: 'many.jsonl', text: lines.join('\n') }]);
    await sees(options, 'Save 300 documents', 30_000);
    await press(options, 'Save 300 documents');
    await eventually(
      () => options.evaluate(() => document.body.textContent?.includes('Saving') ?? false),
      'the writing',
    );
    await killBrowser(rig);
    await start();
    const after = await rig.openExtensionPage('options.html');
    await eventually(
      async () => /\b(?:4|304) documents/.test(await shown(after)),
      'all of it or none',
      20_000,
    );
    await marksNato();
  });

  it('takes what two pages save at the same time', async () => {
    await start();
    const pages = [await rig.openExtensionPage('options.html'), await rig.openExtensionPage('options.html')];
    for (const [i, page] of pages.entries()) {
      await press(page, 'Add documents');
      await sees(page, 'Drop files here');
      await write(page, 'Or paste a text', `${SPEECH} It was speech ${i}.`);
      await press(page, 'Read this text');
      await sees(page, 'Save this document');
    }
    await Promise.all(pages.map((page) => press(page, 'Save this document')));
    for (const page of pages) await sees(page, '6 documents');
  });

  it('that was emptied gets the bundled corpus again', async () => {
    await start();
    const options = await rig.openExtensionPage('options.html');
    await sees(options, '4 documents');
    await options.evaluate(emptyStore);
    await rig.close();
    await start();
    const after = await rig.openExtensionPage('options.html');
    await sees(after, '4 documents');
    await marksNato();
  });
});

describe.runIf(BROWSERS.includes('firefox'))('in firefox, where every window is private', () => {
  it('the bundled corpus works, and the reader is told that nothing can be added', async () => {
    const rig = await startRig('firefox', { preferences: { 'browser.privatebrowsing.autostart': true } });
    try {
      await allowInPrivateWindows(rig);
      const options = await rig.openExtensionPage('options.html');
      await sees(options, 'This browser does not let Backstory keep anything (private browsing');
      expect(await titles(options)).toHaveLength(4);
      expect(await shown(options)).not.toContain('Remove');
      const popup = await rig.openExtensionPage('popup.html');
      await popup.type('input', 'lavrov');
      await sees(popup, 'Sergey Lavrov');
    } finally {
      await rig.close();
    }
  });
});

/** Ends a browser in the midst of what it does. Its profile can be opened anew only when its process is gone. */
async function killBrowser({ browser }: Rig): Promise<void> {
  const process = browser.process();
  if (!process) throw new Error('The browser was not started from here.');
  const gone = once(process, 'exit');
  process.kill('SIGKILL');
  await gone;
}

/** Does what a reader does in the browser's list of extensions. The extension is started anew. */
async function allowInPrivateWindows({ browser }: Rig): Promise<void> {
  const page = await browser.newPage();
  page.goto('about:addons').catch(() => {});
  await eventually(
    () => page.evaluate(() => location.href === 'about:addons' && document.readyState === 'complete'),
    'the list of extensions',
  );
  await page.evaluate(async () => {
    const { ChromeUtils } = globalThis as unknown as {
      ChromeUtils: { importESModule(path: string): Modules };
    };
    const { ExtensionPermissions } = ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionPermissions.sys.mjs',
    );
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const id = 'backstory@backstory.example';
    await ExtensionPermissions.add(id, {
      permissions: ['internal:privateBrowsingAllowed'],
      origins: [],
    });
    await (await AddonManager.getAddonByID(id)).reload();
  });
  await page.close();
}

/** What Firefox's own pages have, as far as it is used here. */
interface Modules {
  readonly ExtensionPermissions: {
    add(id: string, what: { permissions: string[]; origins: string[] }): Promise<void>;
  };
  readonly AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
}

/** Runs in an extension page, which holds the database open as version 1 had it, and hears of no upgrade. */
async function holdVersion1(): Promise<void> {
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('backstory').onsuccess = resolve;
  });
  const opening = indexedDB.open('backstory', 1);
  opening.onupgradeneeded = () => {
    for (const store of ['documents', 'findings', 'dossiers', 'shelves', 'lexicons', 'searches', 'meta'])
      opening.result.createObjectStore(store);
    opening.result.createObjectStore('editions', { keyPath: 'number' });
  };
  await new Promise((resolve) => {
    opening.onsuccess = resolve;
  });
  // What nobody refers to is closed with the garbage.
  Object.assign(globalThis, { held: opening.result });
}

/** Runs in an extension page: the current edition says that it was made from another bundled corpus. */
function pretendOldBundle(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('backstory');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const tx = opening.result.transaction('editions', 'readwrite');
      const all = tx.objectStore('editions').getAll();
      all.onsuccess = () => {
        for (const info of all.result) tx.objectStore('editions').put({ ...info, bundled: 'an older one' });
      };
      tx.oncomplete = () => resolve();
      tx.onabort = () => reject(tx.error);
    };
  });
}

/** Runs in an extension page: the reader's documents were read by another version, which found nothing in them. */
function pretendPoorReading(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('backstory');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const tx = opening.result.transaction(['holdings', 'findings', 'meta'], 'readwrite');
      const pointer = tx.objectStore('meta').get('pointer');
      pointer.onsuccess = () => {
        const all = tx.objectStore('holdings').get(pointer.result.current);
        all.onsuccess = () => {
          const { holdings } = all.result as {
            holdings: { key: string; origin: string; extractor: string }[];
          };
          for (const holding of holdings) {
            if (holding.origin !== 'reader') continue;
            holding.extractor = 'another one';
            const findings = tx.objectStore('findings').get(holding.key);
            findings.onsuccess = () =>
              tx.objectStore('findings').put({ ...findings.result, quotes: [], entities: [] }, holding.key);
          }
          tx.objectStore('holdings').put(all.result, pointer.result.current);
        };
      };
      tx.oncomplete = () => resolve();
      tx.onabort = () => reject(tx.error);
    };
  });
}

/** Runs in an extension page: lexicon and search index are such as no version of ours reads. */
function spoilForms(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('backstory');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const tx = opening.result.transaction(['lexicons', 'searches', 'meta'], 'readwrite');
      const pointer = tx.objectStore('meta').get('pointer');
      pointer.onsuccess = () => {
        tx.objectStore('lexicons').put(new Blob([new ArrayBuffer(64)]), pointer.result.current);
        tx.objectStore('searches').put({ format: -1 }, pointer.result.current);
      };
      tx.oncomplete = () => resolve();
      tx.onabort = () => reject(tx.error);
    };
  });
}

/** Runs in an extension page: every record is gone, the database itself is there. */
function emptyStore(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('backstory');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const stores = [...opening.result.objectStoreNames];
      const tx = opening.result.transaction(stores, 'readwrite');
      for (const store of stores) tx.objectStore(store).clear();
      tx.oncomplete = () => resolve();
      tx.onabort = () => reject(tx.error);
    };
  });
}
