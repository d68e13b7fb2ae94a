import { type Bundle, bundledExtractions } from '../../lib/corpus/bundle.ts';
import { EMPTY_PLAN, planUpdate } from '../../lib/corpus/plan.ts';
import type { EditionInfo, Holding } from '../../lib/domain/edition.ts';
import { search } from '../../lib/messages/search.ts';
import { ask } from '../../lib/messages/wire.ts';
import { keepConnection } from '../../lib/store/connection.ts';
import type { Database } from '../../lib/store/database.ts';
import { declinedReading, type Library, openLibrary, previousInfo } from '../../lib/store/library.ts';
import { memoryLibrary } from '../../lib/store/memory.ts';
import { goBack } from '../../lib/store/publish.ts';
import { shipped } from '../../lib/store/shipped.ts';
import { asTrouble, StoreTrouble, type TroubleKind } from '../../lib/store/trouble.ts';

/** The corpus as the options page has it open. `trouble`: why it cannot be changed; null when it can. */
export interface OpenCorpus {
  readonly library: Library;
  readonly holdings: readonly Holding[];
  readonly previous: EditionInfo | null;
  /** The version of the extraction whose reading anew the reader took back. */
  readonly declined: string | null;
  readonly bundle: Bundle;
  readonly trouble: TroubleKind | null;
}

const connect = keepConnection();

/** Opens the current edition; without a database, the bundled corpus, which cannot be changed then. */
export async function openCorpus(): Promise<OpenCorpus> {
  const bundle = await shipped<Bundle>('/corpus/bundled.json');
  try {
    const db = await connect();
    const library = (await openLibrary(db)) ?? (await installedLibrary(db));
    const [holdings, previous, declined] = await Promise.all([
      library.holdings(),
      previousInfo(db),
      declinedReading(db),
    ]);
    return { library, holdings, previous, declined, bundle, trouble: null };
  } catch (error) {
    const { kind } = asTrouble(error);
    const library = await bundledLibrary(bundle);
    const holdings = await library.holdings();
    return { library, holdings, previous: null, declined: null, bundle, trouble: kind };
  }
}

/** The background installs the bundled corpus when it is first asked for anything. */
async function installedLibrary(db: Database): Promise<Library> {
  await ask(search, { query: '', limit: 0 });
  const library = await openLibrary(db);
  if (!library) throw new StoreTrouble('broken');
  return library;
}

/** One click back: the previous edition is the current one again. Rejects with `StoreTrouble`. */
export async function goBackOnce(): Promise<void> {
  await goBack(await connect());
}

async function bundledLibrary(bundle: Bundle): Promise<Library> {
  const { openWorkshop } = await import('../../lib/edition/workshop.ts');
  const extractions = bundledExtractions(bundle);
  const built = await openWorkshop(bundle).build(extractions);
  const now = new Date();
  return memoryLibrary(planUpdate(EMPTY_PLAN, bundle, now), built, extractions, now);
}
