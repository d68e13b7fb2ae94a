import { fingerprint } from '../domain/fingerprint.ts';
import type { Database } from './database.ts';

/*
 * A database takes longer for each value than for what is in it. So what an edition has thousands of lies several to a
 * drawer, whose number is told from the name of what is looked for: one look finds it, and none of the others need be known.
 */

/** The stores that are kept in drawers, with how many drawers an edition has at most. */
const DRAWERS = { dossiers: 256, shelves: 1024 } as const;

/** How many records of the search lie in a drawer, in order. */
const RECORDS_TOGETHER = 64;

/** The drawer in which something of this name lies. */
export const drawerOf = (store: keyof typeof DRAWERS, name: string): number =>
  fingerprint(name) % DRAWERS[store];

/** Lays things into drawers by their names: number of the drawer to what is in it. */
export function intoDrawers<T>(
  store: keyof typeof DRAWERS,
  things: readonly T[],
  nameOf: (thing: T) => string,
): Map<number, T[]> {
  return Map.groupBy(things, (thing) => drawerOf(store, nameOf(thing)));
}

/** Lays records into drawers by their numbers. */
export function recordDrawers(records: readonly unknown[]): Map<number, unknown[]> {
  return Map.groupBy(records, (_, number) => Math.floor(number / RECORDS_TOGETHER));
}

/** Reads the records with these numbers, in this order. */
export async function readRecords(
  db: Database,
  edition: number,
  numbers: readonly number[],
): Promise<readonly unknown[]> {
  const tx = db.transaction('records');
  const wanted = [...new Set(numbers.map((number) => Math.floor(number / RECORDS_TOGETHER)))];
  const drawers = await Promise.all(wanted.map((drawer) => tx.store.get([edition, drawer])));
  const open = new Map(wanted.map((drawer, i) => [drawer, drawers[i]]));
  return numbers.map(
    (number) => open.get(Math.floor(number / RECORDS_TOGETHER))?.[number % RECORDS_TOGETHER],
  );
}
