import { libraryCopy } from '../../../lib/corpus/library-copy.ts';
import { openDatabase } from '../../../lib/store/database.ts';
import { currentPlan, heldExtractions } from '../../../lib/store/library.ts';
import type { Told } from './tasks.ts';

/** Makes a file of the documents that the reader added, as they are now. */
export async function copyStore(title: string, tell: (told: Told) => void): Promise<void> {
  const db = await openDatabase();
  try {
    const { holdings = [] } = (await currentPlan(db)) ?? {};
    const own = holdings.filter(({ origin }) => origin === 'reader');
    const pack = await libraryCopy(own, await heldExtractions(db, own), { title, created: new Date() });
    tell({ kind: 'copied', copy: new Blob([JSON.stringify(pack)], { type: 'application/json' }) });
  } finally {
    db.close();
  }
}
