import type { Basis, Edtf } from './date.ts';
import type { EntityType } from './entity.ts';
import type { QuoteKind } from './quote.ts';

/** Where something was published, as a card names it. */
export interface CardSource {
  readonly document: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly publisherBasis: Basis | null;
  readonly published: Edtf | null;
  readonly publishedBasis: Basis | null;
  readonly url: string | null;
}

/** Who said it: certain, likely but not certain, only as the text words it ('the minister'), or not known. */
export type CardSpeaker =
  | {
      readonly kind: 'certain';
      readonly name: string;
      readonly role: string | null;
      /** The speaker's entity, where the corpus has it. */
      readonly entity: string | null;
    }
  | { readonly kind: 'uncertain'; readonly name: string; readonly entity: string | null }
  | { readonly kind: 'surface'; readonly words: string }
  | { readonly kind: 'unknown' };

/** A quote ready to be shown. */
export interface CardQuote {
  readonly id: string;
  readonly kind: QuoteKind;
  /** Verbatim stretches, in order. */
  readonly content: readonly string[];
  readonly speaker: CardSpeaker;
  readonly date: Edtf | null;
  readonly dateBasis: Basis | null;
  readonly source: CardSource;
  /** The sentence it stands in, cut where the quote begins and ends: text, and whether it is the quote. */
  readonly inContext: readonly { readonly text: string; readonly quoted: boolean }[];
}

/** A dated fact ready to be shown. */
export interface CardFact {
  readonly id: string;
  readonly date: Edtf;
  readonly basis: Basis;
  readonly label: string;
  readonly evidence: string | null;
  readonly source: CardSource;
}

/** All that a card shows of one entity for one passage. */
export interface CardContent {
  readonly entity: string;
  readonly name: string;
  readonly type: EntityType;
  /** What the entity was called last, and when: of a document's date, with what that rests on. */
  readonly role: { readonly text: string; readonly date: Edtf | null; readonly basis: Basis | null } | null;
  /** Other ways to write it, for the reader's eye. */
  readonly alsoKnownAs: readonly string[];
  /** Set when the page's word was only near the name: what was read as the entity. */
  readonly takenFor: string | null;
  /** Best first for the passage. */
  readonly quotes: readonly CardQuote[];
  /** Oldest first. */
  readonly timeline: readonly CardFact[];
  /** How many documents of the corpus name the entity. */
  readonly documents: number;
}
