import { type IDBPDatabase, openDB } from 'idb';
import { type CorpusSchema, UPGRADES } from './schema.ts';
import { asTrouble, StoreTrouble } from './trouble.ts';

export type Database = IDBPDatabase<CorpusSchema>;

export const DATABASE_NAME = 'backstory';

/** How long to wait for a database that does not open, in ms: a blocked one never answers at all. */
const OPENS_WITHIN = 10_000;

/**
 * Opens the corpus database, bringing it to the newest version step by step. `lost` is called once when the connection
 * ends by itself (the browser closed it, or a newer version of the extension wants to upgrade): open it anew then.
 * Rejects with `StoreTrouble`.
 */
export async function openDatabase(
  lost: () => void = () => {},
  name = DATABASE_NAME,
  upgrades = UPGRADES,
): Promise<Database> {
  if (typeof indexedDB === 'undefined') throw new StoreTrouble('unavailable');
  let open: Database | undefined;
  let opening: Promise<Database> | undefined;
  let fault: unknown;
  try {
    opening = openDB<CorpusSchema>(name, upgrades.length, {
      async upgrade(db, from, _to, tx) {
        try {
          for (const step of upgrades.slice(from)) await step(db, tx);
        } catch (error) {
          fault = error;
          tx.done.catch(() => {});
          tx.abort();
        }
      },
      blocking() {
        open?.close();
        lost();
      },
      terminated: lost,
    });
    open = await withinTime(opening);
    return open;
  } catch (error) {
    opening?.then((db) => db.close()).catch(() => {});
    throw asTrouble(fault ?? error);
  }
}

function withinTime<T>(opening: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new StoreTrouble('blocked')), OPENS_WITHIN);
    opening.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
