import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Database, openDatabase } from '../../lib/store/database.ts';
import { openLibrary } from '../../lib/store/library.ts';
import { publishEdition } from '../../lib/store/publish.ts';
import { STORES, UPGRADES } from '../../lib/store/schema.ts';
import { extractionOf, publicationOf } from './editions.ts';

const NOW = new Date('2026-05-01T12:00:00Z');
const opened: Database[] = [];

async function open(name: string, upgrades = UPGRADES, lost = () => {}): Promise<Database> {
  const db = await openDatabase(lost, name, upgrades);
  opened.push(db);
  return db;
}

afterEach(() => {
  vi.unstubAllGlobals();
  for (const db of opened.splice(0)) db.close();
});

describe('the corpus database', () => {
  it('has every store from the first opening', async () => {
    expect([...(await open('fresh')).objectStoreNames].toSorted()).toEqual([...STORES].toSorted());
  });

  it.each(UPGRADES.map((_, i) => i + 1))(
    'brings version %i to the newest with all it holds',
    async (version) => {
      const name = `from version ${version}`;
      const one = extractionOf('one');
      const old = await open(name, UPGRADES.slice(0, version));
      await publishEdition(old, publicationOf([one]), NOW);
      old.close();
      const library = await openLibrary(await open(name));
      expect(await library?.extraction('one')).toEqual(one);
      expect((await library?.dossier('angela-merkel'))?.quotes).toHaveLength(1);
    },
  );

  it('runs only the steps that an older database lacks, in order', async () => {
    const steps: string[] = [];
    const step = (word: string) => () => void steps.push(word);
    (await open('steps', [...UPGRADES, step('second')])).close();
    (await open('steps', [...UPGRADES, step('second'), step('third'), step('fourth')])).close();
    expect(steps).toEqual(['second', 'third', 'fourth']);
  });

  it('keeps the old version when a step of the upgrade fails', async () => {
    const db = await open('half upgraded');
    await publishEdition(db, publicationOf([extractionOf('one')]), NOW);
    db.close();
    const fails = () => {
      throw new Error('a step that cannot be done');
    };
    await expect(open('half upgraded', [...UPGRADES, fails])).rejects.toMatchObject({ kind: 'broken' });
    expect((await openLibrary(await open('half upgraded')))?.info.holdings).toHaveLength(1);
  });

  it('says so when a newer version of the extension wrote it', async () => {
    (await open('newer', [...UPGRADES, () => {}])).close();
    await expect(open('newer')).rejects.toMatchObject({ kind: 'newer' });
  });

  it('says so when the browser has no database to give', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await expect(open('none')).rejects.toMatchObject({ kind: 'unavailable' });
  });

  it('says so when the browser refuses one', async () => {
    const refuses = () => {
      throw new DOMException('A mutation operation was attempted on a database.', 'InvalidStateError');
    };
    vi.stubGlobal('indexedDB', { open: refuses });
    await expect(open('refused')).rejects.toMatchObject({ kind: 'unavailable' });
  });

  it('makes way for an upgrade, and says that it is gone', async () => {
    const lost = vi.fn();
    await open('makes way', UPGRADES, lost);
    await open('makes way', [...UPGRADES, () => {}]);
    expect(lost).toHaveBeenCalledOnce();
  });
});
