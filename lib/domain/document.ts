import type { Basis, Edtf } from './date.ts';
import type { TextSpan } from './span.ts';

/** Where a document came from: with the extension, or added by the reader. */
export type Origin = 'bundled' | 'reader';

/** What a person may know of a document and its text does not say. */
export type DetailName = 'title' | 'publisher' | 'published' | 'url';

/**
 * A source text, and what is known of its publication.
 * (Not `Document`: in a browser that name is taken by the page.)
 */
export interface SourceDocument {
  /** Stable for the same text: other records refer to it. */
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly publisherBasis: Basis | null;
  readonly published: Edtf | null;
  readonly publishedBasis: Basis | null;
  /** The words that the publication date rests on, where the text has them. */
  readonly publishedEvidence: TextSpan | null;
  readonly url: string | null;
  /** BCP 47 language tag, or null where it could not be told. */
  readonly language: string | null;
  /** The whole text, to which all offsets refer. */
  readonly text: string;
}
