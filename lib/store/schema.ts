import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Extraction } from '../domain/corpus.ts';
import type { DetailName, SourceDocument } from '../domain/document.ts';
import type { DossierEntry, EditionInfo, EditionPlan, Holding, Holdings, Shelf } from '../domain/edition.ts';

/** What was found in a document, without the document. */
export type Findings = Omit<Extraction, 'document'>;

/**
 * Documents and findings lie under content keys and are never changed; everything else belongs to one edition and
 * lies under its number. So an edition is published by writing beside the old one and turning one pointer.
 */
export interface CorpusSchema extends DBSchema {
  documents: { key: string; value: SourceDocument };
  findings: { key: string; value: Findings };
  editions: { key: number; value: EditionInfo };
  holdings: { key: number; value: Holdings };
  dossiers: { key: [edition: number, drawer: number]; value: readonly DossierEntry[] };
  shelves: { key: [edition: number, drawer: number]; value: readonly StoredShelf[] };
  /** As a blob: browsers read a file's bytes in half the time that cloning a large buffer takes them. */
  lexicons: { key: number; value: Blob };
  searches: { key: number; value: unknown };
  records: { key: [edition: number, drawer: number]; value: readonly unknown[] };
  meta: { key: 'pointer'; value: Pointer };
}

/** A shelf with the key of its document. */
export interface StoredShelf extends Shelf {
  readonly key: string;
}

/** Which edition is in use, and which one a reader can go back to. */
export interface Pointer {
  readonly current: number;
  readonly previous: number | null;
  /** The highest number ever given: a number is never used twice. */
  readonly last: number;
  /** The version of the extraction whose reading anew the reader took back: it is not begun again by itself. */
  readonly declined?: string;
}

export const STORES = [
  'documents',
  'findings',
  'editions',
  'holdings',
  'dossiers',
  'shelves',
  'lexicons',
  'searches',
  'records',
  'meta',
] as const satisfies readonly StoreNames<CorpusSchema>[];

type Upgrading = IDBPTransaction<CorpusSchema, StoreNames<CorpusSchema>[], 'versionchange'>;
type Upgrade = (db: IDBPDatabase<CorpusSchema>, tx: Upgrading) => void | Promise<void>;

/**
 * `UPGRADES[n]` brings a database of version n to version n + 1. Published steps are never edited: a change of the
 * layout is a new step at the end, with a test that starts from every older version.
 */
export const UPGRADES: readonly Upgrade[] = [
  (db) => {
    db.createObjectStore('documents');
    db.createObjectStore('findings');
    db.createObjectStore('editions', { keyPath: 'number' });
    db.createObjectStore('dossiers');
    db.createObjectStore('shelves');
    db.createObjectStore('lexicons');
    db.createObjectStore('searches');
    db.createObjectStore('meta');
  },
  /* What an edition is read in lies in drawers; what it holds is read only for a change of it. */
  async (db, tx) => {
    for (const store of ['dossiers', 'shelves', 'lexicons', 'searches'] as const) {
      db.deleteObjectStore(store);
      db.createObjectStore(store);
    }
    db.createObjectStore('records');
    db.createObjectStore('holdings');
    await partHoldings(tx);
  },
];

/**
 * The forms of these editions are made anew when they are next read, as those of an older version always are. Nobody noted
 * then what was entered by hand: what a document lacks may have been taken away.
 */
async function partHoldings(tx: Upgrading): Promise<void> {
  const editions = tx.objectStore('editions');
  for (const entry of await editions.getAll()) {
    const { holdings, removed, ...info } = entry as EditionInfo & EditionPlan;
    await editions.put(info);
    const noted = holdings.map((holding) => ({ ...holding, extractor: '', byHand: lacking(holding) }));
    await tx.objectStore('holdings').put({ holdings: noted, removed }, info.number);
  }
}

const lacking = (holding: Holding): readonly DetailName[] =>
  (['title', 'publisher', 'published'] as const).filter((name) => holding[name] === null);
