import type { Dossier } from '../../lib/domain/corpus.ts';
import { type Lexicon, openLexicon } from '../../lib/lexicon/lexicon.ts';
import { openSearch } from '../../lib/search/open.ts';
import { keepConnection } from '../../lib/store/connection.ts';
import { type Library, openLibrary } from '../../lib/store/library.ts';
import { asTrouble } from '../../lib/store/trouble.ts';
import { bundledInMemory, installBundled, rebuildCurrent } from './bundled.ts';

/* The corpus in use. The worker is stopped all day: everything here is opened on first need, and once. */

interface Open {
  readonly library: Library;
  lexicon?: Promise<Lexicon>;
  search?: Promise<ReturnType<typeof openSearch>>;
}

let open: Promise<Open> | undefined;
let mending: Promise<boolean> | undefined;

const connect = keepConnection(forgetEdition);

/** The number of the current edition. */
export async function currentEdition(): Promise<number> {
  return (await current()).library.info.number;
}

/** The lexicon of the current edition, with the edition's number. */
export function currentLexicon(): Promise<{ readonly edition: number; readonly lexicon: Lexicon }> {
  return reading(async (at) => {
    at.lexicon ??= at.library.lexicon().then(openLexicon);
    return { edition: at.library.info.number, lexicon: await at.lexicon };
  });
}

/** The toolbar's search over the current edition. */
export function currentSearch(): Promise<ReturnType<typeof openSearch>> {
  return reading((at) => {
    at.search ??= at.library.search().then((index) => openSearch(index, at.library.records));
    return at.search;
  });
}

/** All that the current edition has on an entity; null where it does not know it. */
export function currentDossier(entity: string): Promise<Dossier | null> {
  return reading(({ library }) => library.dossier(entity));
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
  const number = db && (await installBundled(db));
  if (number !== null) forgetEdition();
  return number !== null;
}

/**
 * Reads from the current edition. What cannot be read may be an edition that was dropped meanwhile, which opening the
 * current one mends, or forms that another version of the extension made, which making them anew does.
 */
async function reading<T>(read: (at: Open) => Promise<T>): Promise<T> {
  try {
    return await read(await current());
  } catch (error) {
    mending ??= mend().finally(() => {
      mending = undefined;
    });
    if (await mending) return read(await current());
    throw error;
  }
}

/** Whether there is a hope of reading now what could not be read before. */
async function mend(): Promise<boolean> {
  const failed = (await current()).library.info;
  forgetEdition();
  const { library } = await current();
  if (library.kept === 'memory') return false;
  if (library.info.number === failed.number) await rebuildCurrent(await connect());
  forgetEdition();
  return true;
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
    let library = await openLibrary(db);
    if (!library) {
      await installBundled(db);
      library = await openLibrary(db);
    }
    if (library) return { library };
    throw new Error('the bundled corpus could not be installed');
  } catch (error) {
    console.warn('Backstory: the bundled corpus is served from memory.', asTrouble(error).message);
    return { library: await bundledInMemory() };
  }
}
