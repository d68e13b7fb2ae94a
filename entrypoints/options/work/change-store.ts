import { withDetails } from '../../../lib/corpus/apply-details.ts';
import { EMPTY_PLAN, planAdding, planRemoval, planRestore, underKey } from '../../../lib/corpus/plan.ts';
import type { DetailName } from '../../../lib/domain/document.ts';
import type { EditionPlan, KeyedExtraction } from '../../../lib/domain/edition.ts';
import { openWorkshop } from '../../../lib/edition/workshop.ts';
import { changeCorpus, type PlannedChange } from '../../../lib/store/change.ts';
import { openDatabase } from '../../../lib/store/database.ts';
import type { EditedDocument, Task, Told } from './tasks.ts';

type Change = Exclude<Task, { readonly kind: 'read' | 'reread' | 'copy' }>;

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
      const fresh = await Promise.all(change.documents.map(edited));
      return { plan: planAdding(current, fresh, change.bundle.extractor, now), fresh };
    }
    case 'remove':
      return { plan: planRemoval(current, change.ids), fresh: [] };
    case 'restore':
      return { plan: planRestore(current, change.bundle, now), fresh: change.bundle.extractions };
  }
}

async function edited({ extraction, entered, arrival }: EditedDocument): Promise<KeyedExtraction> {
  const entry = await underKey(withDetails(extraction, entered, arrival.provenance));
  const byHand = new Set([...arrival.byHand, ...(Object.keys(entered) as DetailName[])]);
  return { ...entry, arrival: { ...arrival, byHand: [...byHand] } };
}
