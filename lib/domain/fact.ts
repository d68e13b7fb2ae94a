import type { Basis, Edtf, Precision } from './date.ts';
import type { TextSpan } from './span.ts';

/** An event or document with a date: 'Minsk agreement', 2015. */
export interface DatedFact {
  readonly id: string;
  /** Id of the document that says so. */
  readonly document: string;
  readonly date: Edtf;
  readonly basis: Basis;
  readonly precision: Precision;
  /** What happened, in the document's own words as far as they go. */
  readonly label: string;
  /** The words that it rests on; null only for curated facts. */
  readonly evidence: TextSpan | null;
  /** Ids of the entities that it is about. */
  readonly entities: readonly string[];
}

/** An expression of time in a text, with its value: 'on Monday', 2016-09-12. */
export interface DateExpression extends TextSpan {
  readonly value: Edtf;
}
