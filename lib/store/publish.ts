import type { IDBPTransaction } from 'idb';
import type { Edition, EditionInfo, EditionPlan, KeyedExtraction } from '../domain/edition.ts';
import type { Database } from './database.ts';
import { intoDrawers, recordDrawers } from './drawers.ts';
import { type CorpusSchema, type Pointer, STORES } from './schema.ts';
import { asTrouble, StoreTrouble } from './trouble.ts';

type Writing = IDBPTransaction<CorpusSchema, typeof STORES, 'readwrite'>;

/** All that a new edition brings. */
export interface Publication {
  /** The edition that it was made from, null for the first. When another one is current by then, nothing is written. */
  readonly base: number | null;
  readonly plan: EditionPlan;
  readonly counts: EditionInfo['counts'];
  readonly edition: Edition;
  /** The extractions that are not in the store yet. */
  readonly fresh: readonly KeyedExtraction[];
}

/**
 * Writes an edition and makes it the current one, in one transaction: all of it, or, when anything fails (a full disk,
 * a closed browser), nothing. The edition before stays, to go back to; older ones are dropped afterwards.
 * Returns the new edition's number. Rejects with `StoreTrouble`.
 */
export async function publishEdition(db: Database, publication: Publication, now: Date): Promise<number> {
  const number = await write(db, publication, now).catch((error: unknown) => {
    throw asTrouble(error);
  });
  await dropUnreachable(db).catch(() => {});
  return number;
}

async function write(db: Database, publication: Publication, now: Date): Promise<number> {
  const tx = db.transaction(STORES, 'readwrite');
  const pointer = await tx.objectStore('meta').get('pointer');
  if ((pointer?.current ?? null) !== publication.base) {
    abort(tx);
    throw new StoreTrouble('overtaken');
  }
  const number = (pointer?.last ?? 0) + 1;
  const next: Pointer = { ...pointer, current: number, previous: pointer?.current ?? null, last: number };
  const writes: Promise<unknown>[] = [tx.done];
  try {
    for (const write of writesOf(tx, number, publication, now, next)) writes.push(write());
    await Promise.all(writes);
    return number;
  } catch (error) {
    const cause = tx.error ?? error;
    abort(tx);
    await Promise.allSettled(writes);
    throw cause;
  }
}

/** Every write of a publication, the pointer last. To be started without a pause: an idle transaction ends by itself. */
function writesOf(
  tx: Writing,
  number: number,
  { plan, counts, edition, fresh }: Publication,
  now: Date,
  next: Pointer,
): readonly (() => Promise<unknown>)[] {
  const { holdings, removed, ...head } = plan;
  const dossiers = intoDrawers('dossiers', edition.dossiers, ({ entity }) => entity.id);
  const keyOf = new Map(holdings.map(({ id, key }) => [id, key]));
  const keyed = edition.shelves.map((shelf) => ({ ...shelf, key: keyOf.get(shelf.document) ?? '' }));
  const shelves = intoDrawers('shelves', keyed, ({ document }) => document);
  return [
    ...fresh.flatMap(({ key, extraction: { document, ...findings } }) => [
      () => tx.objectStore('documents').put(document, key),
      () => tx.objectStore('findings').put(findings, key),
    ]),
    ...[...dossiers].map(
      ([drawer, all]) =>
        () =>
          tx.objectStore('dossiers').put(all, [number, drawer]),
    ),
    ...[...shelves].map(
      ([drawer, all]) =>
        () =>
          tx.objectStore('shelves').put(all, [number, drawer]),
    ),
    ...[...recordDrawers(edition.records)].map(
      ([drawer, all]) =>
        () =>
          tx.objectStore('records').put(all, [number, drawer]),
    ),
    () => tx.objectStore('lexicons').put(new Blob([edition.lexicon]), number),
    () => tx.objectStore('searches').put(edition.search, number),
    () => tx.objectStore('holdings').put({ holdings, removed }, number),
    () => tx.objectStore('editions').put({ ...head, number, created: now.toISOString(), counts }),
    () => tx.objectStore('meta').put(next, 'pointer'),
  ];
}

function abort(tx: Writing): void {
  tx.done.catch(() => {});
  try {
    tx.abort();
  } catch {
    // It has ended by itself, with the error that brought us here.
  }
}

/**
 * Makes the previous edition the current one, and the current one the previous: going back twice is going forward.
 * Returns the number of the edition now current. Rejects with `StoreTrouble`: `overtaken` when there is none.
 */
export async function goBack(db: Database): Promise<number> {
  try {
    const tx = db.transaction(['meta', 'editions'], 'readwrite');
    const pointer = await tx.objectStore('meta').get('pointer');
    if (!pointer || pointer.previous === null) throw new StoreTrouble('overtaken');
    const left = await tx.objectStore('editions').get(pointer.current);
    const declined = left?.change.kind === 'reread' ? { declined: left.change.extractor } : {};
    const next = { ...pointer, ...declined, current: pointer.previous, previous: pointer.current };
    await tx.objectStore('meta').put(next, 'pointer');
    await tx.done;
    return pointer.previous;
  } catch (error) {
    throw asTrouble(error);
  }
}

/**
 * Deletes what no kept edition reaches: editions beside the current and the previous one, and extractions that
 * neither holds. By key ranges: clearing a big store can hang Firefox.
 */
export async function dropUnreachable(db: Database): Promise<void> {
  const tx = db.transaction(STORES, 'readwrite');
  const pointer = await tx.objectStore('meta').get('pointer');
  const infos = await tx.objectStore('editions').getAll();
  if (!pointer) return tx.done;
  const keeps = (number: number) => number === pointer.current || number === pointer.previous;
  for (const { number } of infos.filter((info) => !keeps(info.number))) {
    const ofEdition = IDBKeyRange.bound([number], [number, []]);
    await Promise.all([
      tx.objectStore('dossiers').delete(ofEdition),
      tx.objectStore('shelves').delete(ofEdition),
      tx.objectStore('records').delete(ofEdition),
      tx.objectStore('holdings').delete(number),
      tx.objectStore('lexicons').delete(number),
      tx.objectStore('searches').delete(number),
      tx.objectStore('editions').delete(number),
    ]);
  }
  const kept = await tx.objectStore('holdings').getAll();
  const held = new Set(kept.flatMap(({ holdings }) => holdings.map(({ key }) => key)));
  for (const store of ['documents', 'findings'] as const) {
    const keys = await tx.objectStore(store).getAllKeys();
    await Promise.all(keys.filter((key) => !held.has(key)).map((key) => tx.objectStore(store).delete(key)));
  }
  return tx.done;
}
