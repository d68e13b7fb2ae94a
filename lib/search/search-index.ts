import type { Basis, Edtf } from '../domain/date.ts';
import type { EntityType } from '../domain/entity.ts';
import type { SearchResult } from '../domain/search.ts';

/** What can be found, as it is shown and as it is searched. */
export type SearchRecord =
  | {
      readonly kind: 'entity';
      readonly id: string;
      readonly text: string;
      readonly aliases: readonly string[];
      readonly type: EntityType;
      readonly role: string | null;
      /** How many documents name it: of two that match alike, the better known comes first. */
      readonly documents: number;
    }
  | Omit<Extract<SearchResult, { readonly kind: 'quote' }>, 'matched'>
  | {
      readonly kind: 'fact';
      readonly id: string;
      /** Every entity that it is about: which card shows it hangs on the query. */
      readonly entities: readonly string[];
      readonly text: string;
      readonly date: Edtf;
      readonly basis: Basis;
    };

/** A Fuse.js index over a list of words, as `toJSON` gives it. */
export interface WordIndex {
  readonly keys: readonly unknown[];
  readonly records: readonly { readonly v: string; readonly i: number; readonly n: number }[];
}

/**
 * The search over one corpus as plain data. Fuse.js searches the corpus's words, not its texts: some thousands of
 * short strings instead of every sentence, and no word is ever found inside another. `postings[w]` tells where
 * word w stands: twice the record's number, plus one where it is only beside the shown text (speaker, alias, year).
 */
export interface SearchIndex {
  readonly format: 2;
  readonly records: readonly SearchRecord[];
  readonly words: WordIndex;
  readonly postings: readonly (readonly number[])[];
  /** Over records and words: Fuse.js binds an index to its list by position alone, and would answer wrongly. */
  readonly seal: string;
}

/** The index and the records that it is kept with don't belong together, or it is of another format. */
export class SearchIndexBroken extends Error {
  override name = 'SearchIndexBroken';
}

/** FNV-1a over everything that binds words to records by position, as lower-case hex. */
export function sealOf({ records, words, postings }: Omit<SearchIndex, 'format' | 'seal'>): string {
  let hash = 0x811c9dc5;
  const add = (text: string) => {
    for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ 0x1f, 0x01000193);
  };
  for (const { kind, id, text } of records) add(`${kind} ${id} ${text}`);
  for (const { v, i } of words.records) add(`${i} ${v}`);
  for (const places of postings) add(places.join());
  return (hash >>> 0).toString(16).padStart(8, '0');
}
