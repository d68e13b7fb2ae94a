import type { Basis, Edtf } from '../domain/date.ts';
import type { EntityType } from '../domain/entity.ts';
import { fingerprint } from '../domain/fingerprint.ts';
import type { SearchResult } from '../domain/search.ts';

/** What can be found, as it is shown. Read only when it is: the index answers with the numbers of records. */
export type SearchRecord =
  | {
      readonly kind: 'entity';
      readonly id: string;
      readonly text: string;
      readonly aliases: readonly string[];
      readonly type: EntityType;
      readonly role: string | null;
    }
  | Omit<Extract<SearchResult, { readonly kind: 'quote' }>, 'matched'>
  | {
      readonly kind: 'fact';
      readonly id: string;
      /** Every entity that it is about, with the number of its record: which card shows it hangs on the query. */
      readonly entities: readonly { readonly id: string; readonly record: number }[];
      readonly text: string;
      readonly date: Edtf;
      readonly basis: Basis;
    };

/**
 * The search over one corpus as plain columns, a few large values that load in one go however much there is to find. The
 * corpus's words are searched, not its texts: some thousands of short strings in place of every sentence, and no word is
 * ever found inside another. Records are numbered: the entities first, then the quotes, then the facts.
 */
export interface SearchIndex {
  readonly format: 4;
  /** Every word once, in its searchable form, in the order of code units, one after the other. */
  readonly words: string;
  /** Where each word begins, and the end of the last. */
  readonly wordStarts: Uint32Array;
  /** Where the words stand, one word's places after the other's, ascending: see `placeOf`. */
  readonly places: Uint32Array;
  /** Where each word's places begin, and the end of the last. */
  readonly placeStarts: Uint32Array;
  /** For each entity, how many documents name it: of two that match alike, the better known comes first. */
  readonly fame: Uint32Array;
  readonly quotes: number;
  /** The hashes of all names of entities (see `nameHash`), ascending, and the record of each. */
  readonly nameHashes: Uint32Array;
  readonly nameRecords: Uint32Array;
}

/** The index is of another format: it was made by another version, and is to be built anew. */
export class SearchIndexBroken extends Error {
  override name = 'SearchIndexBroken';
}

/** What kind of record has this number. */
export function kindAt({ fame, quotes }: SearchIndex, record: number): SearchRecord['kind'] {
  if (record < fame.length) return 'entity';
  return record < fame.length + quotes ? 'quote' : 'fact';
}

/**
 * Where in a record a word stands, the best first.
 * - `shown`: in the text that is shown of it
 * - `named`: in what names it besides: an alias, a speaker, a publisher, a date
 * - `around`: only in the sentence around it, or in the title of its article
 */
export const STANDINGS = ['shown', 'named', 'around'] as const;
export type Standing = (typeof STANDINGS)[number];

/** A place as one number: in which record, and where in it. */
export const placeOf = (record: number, standing: Standing): number =>
  record * STANDINGS.length + STANDINGS.indexOf(standing);

export const recordAt = (place: number): number => Math.floor(place / STANDINGS.length);

export const standingAt = (place: number): Standing => STANDINGS[place % STANDINGS.length] ?? 'around';

/** The places of a word. */
export function placesOf({ places, placeStarts }: SearchIndex, word: number): Uint32Array {
  return places.subarray(placeStarts[word], placeStarts[word + 1]);
}

/** The fingerprint of a name, given its word forms. */
export const nameHash = (forms: readonly string[]): number => fingerprint(forms.join(' '));

/** The records of the entities that have this name, word for word. Two names of one hash are as good as never met. */
export function recordsNamed(
  { nameHashes, nameRecords }: SearchIndex,
  forms: readonly string[],
): ReadonlySet<number> {
  const hash = nameHash(forms);
  const found = new Set<number>();
  for (
    let i = firstFrom(hash, nameHashes.length, (at) => nameHashes[at] ?? 0);
    nameHashes[i] === hash;
    i += 1
  )
    found.add(nameRecords[i] ?? 0);
  return found;
}

/** The first of `count` ascending values that is not below `wanted`; `count` where there is none. */
export function firstFrom<T extends number | string>(
  wanted: T,
  count: number,
  valueAt: (at: number) => T,
): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (valueAt(middle) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
