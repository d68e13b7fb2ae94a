import type { Extraction } from '../domain/corpus.ts';
import type { Edition, EditionInfo, EditionPlan, KeyedExtraction } from '../domain/edition.ts';
import type { Database } from './database.ts';
import { currentPlan, heldExtractions } from './library.ts';
import { publishEdition } from './publish.ts';

/** An edition fresh from the workshop, with how much is in it. */
export interface BuiltEdition {
  readonly edition: Edition;
  readonly counts: EditionInfo['counts'];
}

/** What is to change: the next plan, and the extractions in it that may not be in the store. */
export interface PlannedChange {
  readonly plan: EditionPlan;
  readonly fresh: readonly KeyedExtraction[];
}

/** Where a change is: extractions are read, the edition is built, the edition is written. */
export type ChangeStage = 'reading' | 'building' | 'writing';

export interface ChangeOptions {
  /** Plans with what is current; null when there is nothing to change. */
  readonly plan: (current: EditionPlan | null) => PlannedChange | null | Promise<PlannedChange | null>;
  readonly build: (extractions: readonly Extraction[]) => BuiltEdition | Promise<BuiltEdition>;
  readonly stage?: (stage: ChangeStage) => void;
}

const LOCK = 'backstory-corpus';

/**
 * Makes the next edition of the corpus: plans, builds and publishes it, one change at a time over all of the
 * extension's pages. Returns the number of the new edition, or null when there was nothing to change. Rejects with
 * `StoreTrouble`, or with what `plan` or `build` threw; the current edition stays as it was then.
 */
export function changeCorpus(db: Database, options: ChangeOptions): Promise<number | null> {
  const work = () => change(db, options);
  return navigator.locks ? (navigator.locks.request(LOCK, work) as Promise<number | null>) : work();
}

async function change(db: Database, { plan, build, stage }: ChangeOptions): Promise<number | null> {
  const current = await currentPlan(db);
  const planned = await plan(current);
  if (!planned) return null;
  stage?.('reading');
  const extractions = await gather(db, planned);
  stage?.('building');
  const built = await build(extractions);
  stage?.('writing');
  const publication = {
    ...built,
    base: current?.number ?? null,
    plan: planned.plan,
    fresh: planned.fresh.filter(({ key }) => planned.plan.holdings.some((holding) => holding.key === key)),
  };
  return publishEdition(db, publication, new Date());
}

async function gather(db: Database, { plan, fresh }: PlannedChange): Promise<readonly Extraction[]> {
  const inHand = new Map(fresh.map(({ key, extraction }) => [key, extraction]));
  const stored = plan.holdings.filter(({ key }) => !inHand.has(key));
  for (const extraction of await heldExtractions(db, stored)) {
    const holding = stored.find(({ id }) => id === extraction.document.id);
    if (holding) inHand.set(holding.key, extraction);
  }
  return plan.holdings.flatMap(({ key }) => inHand.get(key) ?? []);
}
