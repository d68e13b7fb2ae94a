import { NOTHING_CURATED } from '../../../../lib/corpus/curated.ts';
import { EMPTY_PLAN, keyed, planAdding } from '../../../../lib/corpus/plan.ts';
import { openWorkshop } from '../../../../lib/edition/workshop.ts';
import { changeCorpus } from '../../../../lib/store/change.ts';
import { openDatabase } from '../../../../lib/store/database.ts';
import { inventExtractions } from '../invented-documents.ts';

/* Runs inside a page of the extension, on its database, with the product's own code. */

/**
 * Makes the extension's corpus one of invented documents, which name `aliases` aliases together: merged, compiled,
 * indexed and published as documents of a reader's are. The bundled documents are out of it.
 */
export async function stock(aliases: number): Promise<Readonly<Record<string, number>>> {
  const db = await openDatabase();
  const fresh = await keyed(inventExtractions(aliases));
  const { build } = openWorkshop({ curated: NOTHING_CURATED });
  let counts: Readonly<Record<string, number>> = {};
  await changeCorpus(db, {
    plan: (current) => ({
      plan: planAdding({ ...EMPTY_PLAN, bundled: current?.bundled ?? '' }, fresh, '', new Date()),
      fresh,
    }),
    async build(extractions) {
      const built = await build(extractions);
      counts = { ...built.counts, bytes: built.edition.lexicon.byteLength };
      return built;
    },
  });
  db.close();
  return counts;
}
