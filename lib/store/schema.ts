import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Extraction } from '../domain/corpus.ts';
import type { SourceDocument } from '../domain/document.ts';
import type { DossierEntry, EditionInfo, Shelf } from '../domain/edition.ts';

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
  dossiers: { key: [edition: number, entity: string]; value: DossierEntry };
  shelves: { key: [edition: number, document: string]; value: Shelf };
  lexicons: { key: number; value: ArrayBuffer };
  searches: { key: number; value: unknown };
  meta: { key: 'pointer'; value: Pointer };
}

/** Which edition is in use, and which one a reader can go back to. */
export interface Pointer {
  readonly current: number;
  readonly previous: number | null;
  /** The highest number ever given: a number is never used twice. */
  readonly last: number;
}

export const STORES = [
  'documents',
  'findings',
  'editions',
  'dossiers',
  'shelves',
  'lexicons',
  'searches',
  'meta',
] as const satisfies readonly StoreNames<CorpusSchema>[];

type Upgrade = (
  db: IDBPDatabase<CorpusSchema>,
  tx: IDBPTransaction<CorpusSchema, StoreNames<CorpusSchema>[], 'versionchange'>,
) => void | Promise<void>;

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
];
