import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Extraction } from '../../lib/domain/corpus.ts';
import { changeCorpus } from '../../lib/store/change.ts';
import { type Database, openDatabase } from '../../lib/store/database.ts';
import { currentPlan, heldExtractions, openLibrary } from '../../lib/store/library.ts';
import { publishEdition } from '../../lib/store/publish.ts';
import { STORES, UPGRADES } from '../../lib/store/schema.ts';
import { built, extractionOf, keyOf, planOf, publicationOf } from './editions.ts';

const NOW = new Date('2026-05-01T12:00:00Z');
const opened: Database[] = [];

async function open(name: string, upgrades = UPGRADES, lost = () => {}): Promise<Database> {
  const db = await openDatabase(lost, name, upgrades);
  opened.push(db);
  return db;
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  for (const db of opened.splice(0)) db.close();
});

/** Writes an edition as version 1 of the database had it. */
async function putVersion1(db: Database, extractions: readonly Extraction[]): Promise<void> {
  const { edition, counts } = built(extractions);
  const put = (store: string, value: unknown, key?: IDBValidKey) =>
    db.put(store as never, value as never, key as never);
  for (const { document, ...findings } of extractions) {
    const key = keyOf({ ...findings, document });
    await put('documents', document, key);
    await put('findings', findings, key);
  }
  for (const entry of edition.dossiers) await put('dossiers', entry, [1, entry.entity.id]);
  for (const shelf of edition.shelves) await put('shelves', shelf, [1, shelf.document]);
  await put('lexicons', edition.lexicon, 1);
  await put('searches', edition.search, 1);
  await put('editions', { ...planOf(extractions), number: 1, created: NOW.toISOString(), counts });
  await put('meta', { current: 1, previous: null, last: 1 }, 'pointer');
}

describe('the corpus database', () => {
  it('has every store from the first opening', async () => {
    expect([...(await open('fresh')).objectStoreNames].toSorted()).toEqual([...STORES].toSorted());
  });

  it('brings version 1 to the newest with all it holds', async () => {
    const old = await open('from version 1', UPGRADES.slice(0, 1));
    await putVersion1(old, [extractionOf('one'), extractionOf('two')]);
    old.close();
    const db = await open('from version 1');
    expect(await currentPlan(db)).toMatchObject({ number: 1, removed: [], counts: { documents: 2 } });
    const holdings = (await (await openLibrary(db))?.holdings()) ?? [];
    expect(await heldExtractions(db, holdings)).toEqual([extractionOf('one'), extractionOf('two')]);
  });

  it('says so when an older version does not let go of it', async () => {
    const old = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('held', 1);
      opening.onsuccess = () => resolve(opening.result);
    });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const opening = expect(openDatabase(() => {}, 'held')).rejects.toMatchObject({ kind: 'blocked' });
    await new Promise((resolve) => setImmediate(() => setImmediate(() => setImmediate(resolve))));
    vi.advanceTimersByTime(10_000);
    await opening;
    old.close();
  });

  it('makes anew what another version was read in', async () => {
    const old = await open('read anew', UPGRADES.slice(0, 1));
    await putVersion1(old, [extractionOf('one')]);
    old.close();
    const db = await open('read anew');
    await expect((await openLibrary(db))?.lexicon()).rejects.toMatchObject({ kind: 'broken' });
    await changeCorpus(db, { plan: (plan) => plan && { plan, fresh: [] }, build: built });
    expect(await (await openLibrary(db))?.nameOf('angela-merkel')).toBe('Angela Merkel');
  });

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
    expect((await currentPlan(await open('half upgraded')))?.holdings).toHaveLength(1);
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
