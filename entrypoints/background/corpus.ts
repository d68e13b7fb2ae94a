import { type Bundle, bundledExtractions } from '../../lib/corpus/bundle.ts';
import { EMPTY_PLAN, planUpdate } from '../../lib/corpus/plan.ts';
import { openWorkshop } from '../../lib/edition/workshop.ts';
import { type Lexicon, openLexicon } from '../../lib/lexicon/lexicon.ts';
import { openSearch } from '../../lib/search/open.ts';
import { changeCorpus } from '../../lib/store/change.ts';
import { keepConnection } from '../../lib/store/connection.ts';
import type { Database } from '../../lib/store/database.ts';
import { type Library, openLibrary } from '../../lib/store/library.ts';
import { memoryLibrary } from '../../lib/store/memory.ts';
import { shipped } from '../../lib/store/shipped.ts';
import { asTrouble } from '../../lib/store/trouble.ts';

/* The corpus in use. The worker is stopped all day: everything here is opened on first need, and once. */

interface Open {
  readonly library: Library;
  lexicon?: Promise<Lexicon>;
  search?: Promise<ReturnType<typeof openSearch>>;
}

let open: Promise<Open> | undefined;

const connect = keepConnection(forgetEdition);

/** The current edition, installed first where there is none yet. */
export async function currentLibrary(): Promise<Library> {
  return (await current()).library;
}

/** The lexicon of the current edition, with the edition's number. */
export async function currentLexicon(): Promise<{ readonly edition: number; readonly lexicon: Lexicon }> {
  const at = await current();
  at.lexicon ??= at.library.lexicon().then(openLexicon);
  return { edition: at.library.info.number, lexicon: await at.lexicon };
}

/** The toolbar's search over the current edition. */
export async function currentSearch(): Promise<ReturnType<typeof openSearch>> {
  const at = await current();
  at.search ??= at.library.search().then(openSearch);
  return at.search;
}

/** Another edition was published: the next question opens it. */
export function forgetEdition(): void {
  open = undefined;
}

/**
 * Takes up the bundled corpus where this version of the extension brings another than the store holds. Returns whether
 * it did. Where there is no database there is nothing to update.
 */
export async function updateBundled(): Promise<boolean> {
  const db = await connect().catch(() => null);
  const number = db && (await install(db));
  if (number !== null) forgetEdition();
  return number !== null;
}

function current(): Promise<Open> {
  if (!open) {
    const opening = openCurrent();
    opening.catch(() => {
      if (open === opening) open = undefined;
    });
    open = opening;
  }
  return open;
}

async function openCurrent(): Promise<Open> {
  try {
    const db = await connect();
    const library = (await openLibrary(db)) ?? (await installed(db));
    if (library) return { library };
    throw new Error('the bundled corpus could not be installed');
  } catch (error) {
    console.warn('Backstory: the bundled corpus is served from memory.', asTrouble(error).message);
    return { library: await bundledInMemory() };
  }
}

async function installed(db: Database): Promise<Library | null> {
  await install(db);
  return openLibrary(db);
}

async function install(db: Database): Promise<number | null> {
  const bundle = await shipped<Bundle>('/corpus/bundled.json');
  return changeCorpus(db, {
    plan: (info) =>
      info?.bundled === bundle.version
        ? null
        : { plan: planUpdate(info ?? EMPTY_PLAN, bundle, new Date()), fresh: bundle.extractions },
    build: workshopFor(bundle).build,
  });
}

async function bundledInMemory(): Promise<Library> {
  const bundle = await shipped<Bundle>('/corpus/bundled.json');
  const extractions = bundledExtractions(bundle);
  const built = await workshopFor(bundle).build(extractions);
  const now = new Date();
  return memoryLibrary(planUpdate(EMPTY_PLAN, bundle, now), built, extractions, now);
}

const workshopFor = (bundle: Bundle) => openWorkshop(bundle, () => shipped('/corpus/search.json'));
