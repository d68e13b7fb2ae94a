import type { Dossier, Extraction } from '../domain/corpus.ts';
import type { SourceDocument } from '../domain/document.ts';
import type { DossierEntry, EditionInfo, EditionPlan, Holding, Holdings, Shelf } from '../domain/edition.ts';
import type { Database } from './database.ts';
import { drawerOf, readRecords } from './drawers.ts';
import type { StoredShelf } from './schema.ts';
import { asTrouble } from './trouble.ts';

/** How many documents one card looks into, newest first: a card shows a handful, and must open at once. */
const DOSSIER_DOCUMENTS = 64;

/** One edition, open for reading, wherever it is kept. All readers reject with `StoreTrouble`. */
export interface Library {
  readonly info: EditionInfo;
  readonly kept: 'stored' | 'memory';
  lexicon(): Promise<ArrayBuffer>;
  search(): Promise<unknown>;
  /** What is shown of what the search found, by number, in the order asked for. */
  records(numbers: readonly number[]): Promise<readonly unknown[]>;
  /** The documents that it holds: thousands, in a large corpus. */
  holdings(): Promise<readonly Holding[]>;
  /** All that the corpus has on an entity; null when this edition does not know it. */
  dossier(entity: string): Promise<Dossier | null>;
  /** An entity's name; null when this edition does not know it. */
  nameOf(entity: string): Promise<string | null>;
  /** A document with everything that was found in it; null when this edition does not hold it. */
  extraction(document: string): Promise<Extraction | null>;
}

/** Where a library's parts are read from. */
export interface Shelving {
  entry(entity: string): Promise<DossierEntry | undefined>;
  /** A document's shelf, with the document itself. */
  shelf(document: string): Promise<(Shelf & { readonly text: SourceDocument }) | undefined>;
}

/** The current edition of the database, or null when none was published yet. */
export async function openLibrary(db: Database): Promise<Library | null> {
  const info = await currentInfo(db);
  return info && storedLibrary(db, info);
}

/** What the current edition holds; null when none was published yet. */
export async function currentInfo(db: Database): Promise<EditionInfo | null> {
  return (await editionAt(db, 'current')) ?? null;
}

/** What the next edition is made from: what the current one is and holds; null when none was published yet. */
export async function currentPlan(db: Database): Promise<(EditionInfo & EditionPlan) | null> {
  const info = await currentInfo(db);
  return info && { ...info, ...(await reading(() => holdingsOf(db, info))) };
}

/** The edition that a reader can go back to; null when there is none. */
export async function previousInfo(db: Database): Promise<EditionInfo | null> {
  return (await editionAt(db, 'previous')) ?? null;
}

async function editionAt(db: Database, which: 'current' | 'previous'): Promise<EditionInfo | undefined> {
  try {
    const tx = db.transaction(['meta', 'editions']);
    const number = (await tx.objectStore('meta').get('pointer'))?.[which];
    return typeof number === 'number' ? await tx.objectStore('editions').get(number) : undefined;
  } catch (error) {
    throw asTrouble(error);
  }
}

/** The version of the extraction whose reading anew the reader took back; null where none was. */
export async function declinedReading(db: Database): Promise<string | null> {
  return (await reading(() => db.get('meta', 'pointer')))?.declined ?? null;
}

/** The extractions of these holdings, in their order. Rejects with `StoreTrouble` if one is missing. */
export async function heldExtractions(
  db: Database,
  holdings: readonly Pick<Holding, 'key'>[],
): Promise<readonly Extraction[]> {
  try {
    const tx = db.transaction(['documents', 'findings']);
    return await Promise.all(
      holdings.map(async ({ key }) => {
        const [document, findings] = await Promise.all([
          tx.objectStore('documents').get(key),
          tx.objectStore('findings').get(key),
        ]);
        if (!document || !findings) throw new Error(`extraction ${key} is missing`);
        return { ...findings, document };
      }),
    );
  } catch (error) {
    throw asTrouble(error);
  }
}

async function holdingsOf(db: Database, { number }: EditionInfo): Promise<Holdings> {
  return present(await db.get('holdings', number), number);
}

function present<T>(value: T | undefined, edition: number): T {
  if (value === undefined) throw new Error(`edition ${edition} is not whole`);
  return value;
}

function storedLibrary(db: Database, info: EditionInfo): Library {
  const { number } = info;
  return {
    info,
    kept: 'stored',
    lexicon: () => reading(async () => present(await db.get('lexicons', number), number).arrayBuffer()),
    search: () => reading(async () => present(await db.get('searches', number), number)),
    records: (numbers) => reading(() => readRecords(db, number, numbers)),
    holdings: () => reading(async () => (await holdingsOf(db, info)).holdings),
    dossier: (entity) => reading(() => gatherDossier(entity, shelvingIn(db, number))),
    nameOf: (entity) =>
      reading(async () => (await shelvingIn(db, number).entry(entity))?.entity.name ?? null),
    extraction: (document) =>
      reading(async () => {
        const shelf = await storedShelf(db, number, document);
        return shelf ? ((await heldExtractions(db, [shelf]))[0] ?? null) : null;
      }),
  };
}

function shelvingIn(db: Database, edition: number): Shelving {
  return {
    async entry(id) {
      const drawer = await db.get('dossiers', [edition, drawerOf('dossiers', id)]);
      return drawer?.find(({ entity }) => entity.id === id);
    },
    async shelf(id) {
      const shelf = await storedShelf(db, edition, id);
      const document = shelf && (await db.get('documents', shelf.key));
      return document && { ...shelf, text: document };
    },
  };
}

async function storedShelf(
  db: Database,
  edition: number,
  document: string,
): Promise<StoredShelf | undefined> {
  const drawer = await db.get('shelves', [edition, drawerOf('shelves', document)]);
  return drawer?.find((shelf) => shelf.document === document);
}

async function reading<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw asTrouble(error);
  }
}

/** Follows an entity's references to its quotes and facts and the documents they stand in. */
export async function gatherDossier(entity: string, from: Shelving): Promise<Dossier | null> {
  const entry = await from.entry(entity);
  if (!entry) return null;
  const wanted = new Set([...entry.quotes, ...entry.facts].map((reference) => reference.document));
  const ids = [...wanted].slice(0, DOSSIER_DOCUMENTS);
  const shelves = await Promise.all(ids.map((id) => from.shelf(id)));
  const found = shelves.filter((shelf) => shelf !== undefined);
  const quoteIds = new Set(entry.quotes.map((reference) => reference.id));
  const factIds = new Set(entry.facts.map((reference) => reference.id));
  return {
    entity: entry.entity,
    quotes: found.flatMap(({ quotes }) => quotes.filter(({ id }) => quoteIds.has(id))),
    facts: found.flatMap(({ facts }) => facts.filter(({ id }) => factIds.has(id))),
    documents: found.map(({ text }) => text),
    roles: found.flatMap(({ roles }) => roles),
  };
}
