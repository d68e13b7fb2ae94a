import { type Bundle, bundledExtractions } from '../../lib/corpus/bundle.ts';
import { EMPTY_PLAN, planUpdate } from '../../lib/corpus/plan.ts';
import { openWorkshop } from '../../lib/edition/workshop.ts';
import { changeCorpus } from '../../lib/store/change.ts';
import type { Database } from '../../lib/store/database.ts';
import type { Library } from '../../lib/store/library.ts';
import { memoryLibrary } from '../../lib/store/memory.ts';
import { shipped } from '../../lib/store/shipped.ts';

/** Publishes an edition with the bundled corpus, unless the store has taken it up already. Null: it had. */
export async function installBundled(db: Database): Promise<number | null> {
  const bundle = await shipped<Bundle>('/corpus/bundled.json');
  return changeCorpus(db, {
    plan: (current) =>
      current?.bundled === bundle.version
        ? null
        : { plan: planUpdate(current ?? EMPTY_PLAN, bundle, new Date()), fresh: bundle.extractions },
    build: openWorkshop(bundle).build,
  });
}

/** Makes the current edition anew from its documents: what was made of them cannot be read any more. */
export async function rebuildCurrent(db: Database): Promise<void> {
  const bundle = await shipped<Bundle>('/corpus/bundled.json');
  await changeCorpus(db, {
    plan: (current) => current && { plan: { ...current, change: { kind: 'updated' } }, fresh: [] },
    build: openWorkshop(bundle).build,
  });
}

/** The bundled corpus, served from memory. */
export async function bundledInMemory(): Promise<Library> {
  const bundle = await shipped<Bundle>('/corpus/bundled.json');
  const extractions = bundledExtractions(bundle);
  const built = await openWorkshop(bundle).build(extractions);
  const now = new Date();
  return memoryLibrary(planUpdate(EMPTY_PLAN, bundle, now), built, extractions, now);
}
