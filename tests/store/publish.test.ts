import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Database, openDatabase } from '../../lib/store/database.ts';
import {
  currentInfo,
  currentPlan,
  declinedReading,
  openLibrary,
  previousInfo,
} from '../../lib/store/library.ts';
import { goBack, publishEdition } from '../../lib/store/publish.ts';
import { STORES } from '../../lib/store/schema.ts';
import { StoreTrouble } from '../../lib/store/trouble.ts';
import { extractionOf, publicationOf } from './editions.ts';

const NOW = new Date('2026-05-01T12:00:00Z');
let db: Database;
let count = 0;

beforeEach(async () => {
  count += 1;
  db = await openDatabase(undefined, `publish ${count}`);
});

afterEach(() => {
  vi.restoreAllMocks();
  db.close();
});

const one = extractionOf('one');
const two = extractionOf('two');
const three = extractionOf('three');

/** How many records every store has. */
const census = async () =>
  Object.fromEntries(await Promise.all(STORES.map(async (store) => [store, await db.count(store)])));

describe('publishing', () => {
  it('makes the edition current, and keeps the one before', async () => {
    const first = await publishEdition(db, publicationOf([one]), NOW);
    const second = await publishEdition(db, publicationOf([one, two], first), NOW);
    expect([first, second]).toEqual([1, 2]);
    expect((await currentInfo(db))?.number).toBe(2);
    expect((await previousInfo(db))?.number).toBe(1);
    expect((await currentInfo(db))?.created).toBe('2026-05-01T12:00:00.000Z');
  });

  it('gives a card its quotes and their documents in one dossier', async () => {
    await publishEdition(db, publicationOf([one, two]), NOW);
    const dossier = await (await openLibrary(db))?.dossier('angela-merkel');
    expect(dossier?.quotes.map(({ id }) => id)).toEqual(['one-q1', 'two-q1']);
    expect(dossier?.documents).toEqual([one.document, two.document]);
    expect(await (await openLibrary(db))?.dossier('nobody')).toBeNull();
  });

  it('finds each of thousands of entities, documents and records, which lie many to a drawer', async () => {
    const many = Array.from({ length: 3000 }, (_, i) => extractionOf(`d${i}`));
    const publication = publicationOf(many);
    const dossiers = many.map(({ id }) => ({
      entity: { id, name: `Name of ${id}`, type: 'place' as const, aliases: [], roles: [], documents: [id] },
      quotes: [{ document: id, id: `${id}-q1` }],
      facts: [],
    }));
    await publishEdition(db, { ...publication, edition: { ...publication.edition, dossiers } }, NOW);
    expect(await db.count('dossiers')).toBeLessThan(300);
    const library = await openLibrary(db);
    for (const number of [0, 63, 64, 1500, 2999]) {
      const id = `d${number}`;
      expect(await library?.nameOf(id)).toBe(`Name of ${id}`);
      expect((await library?.dossier(id))?.documents).toEqual([many[number]?.document]);
      expect(await library?.extraction(id)).toEqual(many[number]);
    }
    expect(await library?.records([2999, 0, 64])).toEqual([
      'record of d2999',
      'record of d0',
      'record of d64',
    ]);
  });

  it('gives back a document with everything that was found in it', async () => {
    await publishEdition(db, publicationOf([one, two]), NOW);
    const library = await openLibrary(db);
    expect(await library?.extraction('two')).toEqual(two);
    expect(await library?.extraction('three')).toBeNull();
    expect(await library?.nameOf('angela-merkel')).toBe('Angela Merkel');
    expect(new Uint8Array((await library?.lexicon()) ?? new ArrayBuffer(0))).toEqual(new Uint8Array([1, 2]));
  });

  it('writes nothing when another page has published meanwhile', async () => {
    await publishEdition(db, publicationOf([one]), NOW);
    const before = await census();
    await expect(publishEdition(db, publicationOf([two], null), NOW)).rejects.toMatchObject({
      kind: 'overtaken',
    });
    expect(await census()).toEqual(before);
  });

  it.each([
    ['the first write', 'documents'],
    ['a late write', 'searches'],
    ['the pointer itself', 'meta'],
  ] as const)('loses nothing when the disk is full at %s', async (_when, store) => {
    const first = await publishEdition(db, publicationOf([one]), NOW);
    const before = await census();
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === store) throw new DOMException('The disk is full.', 'QuotaExceededError');
      return put.apply(this, args);
    });
    const failure = await publishEdition(db, publicationOf([two, three], first), NOW).catch((error) => error);
    vi.restoreAllMocks();
    expect(failure).toBeInstanceOf(StoreTrouble);
    expect(failure.kind).toBe('full');
    expect(await census()).toEqual(before);
    expect((await currentInfo(db))?.number).toBe(first);
    expect(await (await openLibrary(db))?.extraction('one')).toEqual(one);
  });

  it('loses nothing when something in the edition cannot be stored', async () => {
    const first = await publishEdition(db, publicationOf([one]), NOW);
    const before = await census();
    const publication = publicationOf([two], first);
    const edition = { ...publication.edition, search: { run: () => {} } };
    await expect(publishEdition(db, { ...publication, edition }, NOW)).rejects.toMatchObject({
      kind: 'broken',
    });
    expect(await census()).toEqual(before);
  });
});

describe('older editions', () => {
  it('are dropped when two newer ones are there, with the documents that only they held', async () => {
    await publishEdition(db, publicationOf([one]), NOW);
    await publishEdition(db, publicationOf([two], 1), NOW);
    await publishEdition(db, publicationOf([two, three], 2), NOW);
    expect((await db.getAllKeys('editions')).toSorted()).toEqual([2, 3]);
    expect(await db.getAllKeys('lexicons')).toEqual([2, 3]);
    expect((await db.getAll('documents')).map(({ id }) => id).toSorted()).toEqual(['three', 'two']);
    expect((await db.getAll('findings')).map(({ id }) => id).toSorted()).toEqual(['three', 'two']);
    expect((await db.getAllKeys('dossiers')).map(([edition]) => edition)).toEqual([2, 3]);
    expect((await db.getAllKeys('shelves')).map(([edition]) => edition)).toEqual([2, 3, 3]);
  });

  it('never lend their number to a new one', async () => {
    await publishEdition(db, publicationOf([one]), NOW);
    await publishEdition(db, publicationOf([two], 1), NOW);
    await goBack(db);
    expect(await publishEdition(db, publicationOf([three], 1), NOW)).toBe(3);
  });
});

describe('going back', () => {
  it('takes one step, and a second one goes forward again', async () => {
    await publishEdition(db, publicationOf([one]), NOW);
    await publishEdition(db, publicationOf([one, two], 1), NOW);
    expect(await goBack(db)).toBe(1);
    expect((await currentPlan(db))?.holdings.map(({ id }) => id)).toEqual(['one']);
    expect(await goBack(db)).toBe(2);
    expect((await currentPlan(db))?.holdings.map(({ id }) => id)).toEqual(['one', 'two']);
  });

  it('remembers that reading anew was taken back, also when more is published', async () => {
    await publishEdition(db, publicationOf([one]), NOW);
    expect(await declinedReading(db)).toBeNull();
    const publication = publicationOf([one], 1);
    const change = { kind: 'reread', documents: 1, extractor: 'x2' } as const;
    await publishEdition(db, { ...publication, plan: { ...publication.plan, change } }, NOW);
    await goBack(db);
    expect(await declinedReading(db)).toBe('x2');
    await publishEdition(db, publicationOf([one, two], 1), NOW);
    expect(await declinedReading(db)).toBe('x2');
  });

  it('changes nothing where there is nothing to go back to', async () => {
    await publishEdition(db, publicationOf([one]), NOW);
    await expect(goBack(db)).rejects.toMatchObject({ kind: 'overtaken' });
    expect((await currentInfo(db))?.number).toBe(1);
  });
});
