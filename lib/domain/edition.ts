import type { Corpus, Extraction, StatedRole } from './corpus.ts';
import type { Edtf } from './date.ts';
import type { DetailName, Origin } from './document.ts';
import type { Entity } from './entity.ts';
import type { DatedFact } from './fact.ts';
import type { Quote } from './quote.ts';

/** Points to a quote or a dated fact: the document that it stands in, and its id. */
export interface Reference {
  readonly document: string;
  readonly id: string;
}

/** What one lookup gives a card: the entity, and where to find what was said by it and about it, newest first. */
export interface DossierEntry {
  readonly entity: Entity;
  readonly quotes: readonly Reference[];
  readonly facts: readonly Reference[];
}

/** One document's share of the merged corpus: its quotes and facts, with the entity ids of the whole corpus. */
export interface Shelf {
  readonly document: string;
  readonly quotes: readonly Quote[];
  readonly facts: readonly DatedFact[];
  readonly roles: readonly StatedRole[];
}

/** One version of the corpus, in the forms that it is read in. `search` and `records` are the search room's own. */
export interface Edition {
  readonly dossiers: readonly DossierEntry[];
  readonly shelves: readonly Shelf[];
  readonly lexicon: ArrayBuffer;
  readonly search: unknown;
  /** What is shown of what the search finds, by number. */
  readonly records: readonly unknown[];
}

/** An extraction under the hash of everything in it: the same key always means the same content. */
export interface KeyedExtraction {
  readonly key: string;
  readonly extraction: Extraction;
  /** How it came, where that is not simply that its text was read. */
  readonly arrival?: Arrival;
}

/**
 * Where what was found in a document comes from.
 * - `read`: our own extraction found it in the text, and another version of it may find more
 * - `pack`: it came with the document, in a pack
 * - `names`: the document is a list of names, and says nothing but these
 */
export type Provenance = 'read' | 'pack' | 'names';

/** How a document comes into the corpus. */
export interface Arrival {
  readonly provenance: Provenance;
  /** What a person entered, or took away, of its details. */
  readonly byHand: readonly DetailName[];
}

/** A document of which nothing is known but its text and what was found in it. */
export const JUST_READ: Arrival = { provenance: 'read', byHand: [] };

/** A document as an edition holds it: enough to list it without loading it. */
export interface Holding {
  /** Id of the document. */
  readonly id: string;
  /** Key of its extraction. */
  readonly key: string;
  readonly origin: Origin;
  /** Version of what found the names and quotes in it; null where they came with it, in a pack or a list of names. */
  readonly extractor: string | null;
  /** Whether it is a list of names; absent where it is not. */
  readonly isNameList?: true;
  /** What a person entered, or took away, of its details: reading it anew leaves these alone. */
  readonly byHand: readonly DetailName[];
  /** ISO 8601 instant at which it came into the corpus. */
  readonly added: string;
  readonly title: string | null;
  /** The first words of the text, for a document without a title. */
  readonly opening: string;
  readonly publisher: string | null;
  readonly published: Edtf | null;
  readonly quotes: number;
  readonly names: number;
  readonly facts: number;
}

/** What made an edition differ from the one before it. */
export type EditionChange =
  | { readonly kind: 'installed' }
  | { readonly kind: 'updated' }
  | { readonly kind: 'added'; readonly titles: readonly string[] }
  | { readonly kind: 'changed'; readonly titles: readonly string[] }
  | { readonly kind: 'removed'; readonly titles: readonly string[] }
  | { readonly kind: 'restored' }
  /** Documents were read anew by a newer version of what finds names and quotes. */
  | { readonly kind: 'reread'; readonly documents: number; readonly extractor: string };

/** What an edition holds, and what it leaves out. */
export interface Holdings {
  readonly holdings: readonly Holding[];
  /** Documents that the reader removed: an update with a bundled one of them leaves it out. */
  readonly removed: readonly string[];
}

/** What an edition is, in a few words: read whenever the corpus is opened. */
interface EditionHead {
  readonly change: EditionChange;
  /** Version of the bundled corpus that it took up. */
  readonly bundled: string;
}

/** What an edition is made of, whatever form it is kept in. */
export interface EditionPlan extends EditionHead, Holdings {}

/** An edition's entry in the list of editions. */
export interface EditionInfo extends EditionHead {
  readonly number: number;
  /** ISO 8601 instant. */
  readonly created: string;
  /** How many of each the merged corpus has. */
  readonly counts: Readonly<Record<keyof Corpus, number>>;
}
