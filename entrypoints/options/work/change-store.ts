import { withDetails } from '../../../lib/corpus/apply-details.ts';
import { EMPTY_PLAN, keyed, planAdding, planRemoval, planRestore } from '../../../lib/corpus/plan.ts';
import type { DetailName } from '../../../lib/domain/document.ts';
import type { EditionPlan } from '../../../lib/domain/edition.ts';
import { openWorkshop } from '../../../lib/edition/workshop.ts';
import { changeCorpus, type PlannedChange } from '../../../lib/store/change.ts';
import { openDatabase } from '../../../lib/store/database.ts';
import type { Task, Told } from './tasks.ts';

type Change = Exclude<Task, { readonly kind: 'read' | 'reread' }>;

/** Makes and publishes the edition that the reader asked for. */
export async function changeStore(change: Change, tell: (told: Told) => void): Promise<void> {
  const db = await openDatabase();
  try {
    await changeCorpus(db, {
      plan: (current) => planned(change, current ?? EMPTY_PLAN),
      build: openWorkshop(change.bundle).build,
      stage: (stage) => tell({ kind: 'stage', stage }),
    });
  } finally {
    db.close();
  }
  tell({ kind: 'changed' });
}

async function planned(change: Change, current: EditionPlan): Promise<PlannedChange> {
  const now = new Date();
  switch (change.kind) {
    case 'add': {
      const edited = change.documents.map(({ extraction, entered, given }) =>
        withDetails(extraction, entered, given),
      );
      const fresh = (await keyed(edited)).map((one, i) => ({
        ...one,
        byHand: Object.keys(change.documents[i]?.entered ?? {}) as DetailName[],
        given: change.documents[i]?.given ?? false,
      }));
      return { plan: planAdding(current, fresh, change.bundle.extractor, now), fresh };
    }
    case 'remove':
      return { plan: planRemoval(current, change.ids), fresh: [] };
    case 'restore':
      return { plan: planRestore(current, change.bundle, now), fresh: change.bundle.extractions };
  }
}
