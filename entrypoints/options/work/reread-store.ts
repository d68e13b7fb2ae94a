import type { Bundle } from '../../../lib/corpus/bundle.ts';
import { keyed, planRereading, readByOthers } from '../../../lib/corpus/plan.ts';
import { readAnew } from '../../../lib/corpus/read-anew.ts';
import type { KeyedExtraction } from '../../../lib/domain/edition.ts';
import { openWorkshop } from '../../../lib/edition/workshop.ts';
import { changeCorpus } from '../../../lib/store/change.ts';
import { type Database, openDatabase } from '../../../lib/store/database.ts';
import { currentPlan, heldExtractions } from '../../../lib/store/library.ts';
import type { Told } from './tasks.ts';

/**
 * Reads the reader's documents anew that another version of the extraction read, and publishes what it found as an
 * edition. Until then nothing is written, and other changes of the corpus go on beside it.
 */
export async function rereadStore(bundle: Bundle, tell: (told: Told) => void): Promise<void> {
  const db = await openDatabase();
  try {
    const anew = await readAll(db, bundle.extractor, tell);
    await changeCorpus(db, {
      plan: (current) => {
        const plan = current && planRereading(current, anew, bundle.extractor, new Date());
        return plan && { plan, fresh: [...anew.values()] };
      },
      build: openWorkshop(bundle).build,
    });
  } finally {
    db.close();
  }
  tell({ kind: 'changed' });
}

/** What is found anew, by the key of what was found before. */
async function readAll(
  db: Database,
  extractor: string,
  tell: (told: Told) => void,
): Promise<ReadonlyMap<string, KeyedExtraction>> {
  const anew = new Map<string, KeyedExtraction>();
  const stale = readByOthers((await currentPlan(db))?.holdings ?? [], extractor);
  for (const [done, holding] of stale.entries()) {
    tell({ kind: 'reading', done, total: stale.length, name: holding.title ?? holding.opening });
    const found = (await heldExtractions(db, [holding])).map((one) => readAnew(one, holding.byHand));
    for (const one of await keyed(found)) anew.set(holding.key, one);
  }
  return anew;
}
