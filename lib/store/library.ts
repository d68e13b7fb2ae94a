import type { Dossier, Extraction } from '../domain/corpus.ts';
import type { SourceDocument } from '../domain/document.ts';
import type { DossierEntry, EditionInfo, Shelf } from '../domain/edition.ts';
import type { Database } from './database.ts';
import { asTrouble } from './trouble.ts';

/** How many documents one card looks into, newest first: a card shows a handful, and must open at once. */
const DOSSIER_DOCUMENTS = 64;

/** One edition, open for reading, wherever it is kept. All readers reject with `StoreTrouble`. */
export interface Library {
  readonly info: EditionInfo;
  readonly kept: 'stored' | 'memory';
  lexicon(): Promise<ArrayBuffer>;
  search(): Promise<unknown>;
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
  shelf(document: string): Promise<Shelf | undefined>;
  document(id: string): Promise<SourceDocument | undefined>;
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

/** The extractions of an edition, in the order of its holdings. Rejects with `StoreTrouble` if one is missing. */
export async function heldExtractions(
  db: Database,
  holdings: EditionInfo['holdings'],
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

function storedLibrary(db: Database, info: EditionInfo): Library {
  const { number } = info;
  const keyOf = new Map(info.holdings.map((holding) => [holding.id, holding.key]));
  const present = <T>(value: T | undefined): T => {
    if (value === undefined) throw asTrouble(new Error(`edition ${number} is not whole`));
    return value;
  };
  return {
    info,
    kept: 'stored',
    lexicon: () => reading(async () => present(await db.get('lexicons', number))),
    search: () => reading(async () => present(await db.get('searches', number))),
    dossier: (entity) =>
      reading(() => {
        const tx = db.transaction(['dossiers', 'shelves', 'documents']);
        return gatherDossier(entity, {
          entry: (id) => tx.objectStore('dossiers').get([number, id]),
          shelf: (document) => tx.objectStore('shelves').get([number, document]),
          document: async (id) => {
            const key = keyOf.get(id);
            return key === undefined ? undefined : tx.objectStore('documents').get(key);
          },
        });
      }),
    nameOf: (entity) =>
      reading(async () => (await db.get('dossiers', [number, entity]))?.entity.name ?? null),
    extraction: (document) =>
      reading(async () => {
        const holding = info.holdings.find(({ id }) => id === document);
        return holding ? ((await heldExtractions(db, [holding]))[0] ?? null) : null;
      }),
  };
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
  const [shelves, documents] = await Promise.all([
    Promise.all(ids.map((id) => from.shelf(id))),
    Promise.all(ids.map((id) => from.document(id))),
  ]);
  const quoteIds = new Set(entry.quotes.map((reference) => reference.id));
  const factIds = new Set(entry.facts.map((reference) => reference.id));
  return {
    entity: entry.entity,
    quotes: shelves.flatMap((shelf) => shelf?.quotes.filter((quote) => quoteIds.has(quote.id)) ?? []),
    facts: shelves.flatMap((shelf) => shelf?.facts.filter((fact) => factIds.has(fact.id)) ?? []),
    documents: documents.filter((document) => document !== undefined),
  };
}
