import type { Span } from '../../domain/span.ts';
import type { NameMention } from '../names/names.ts';
import type { Quoted } from './quoted.ts';

/** One step of a paragraph's narration: a word, a name, a punctuation mark, or a whole quotation. */
export type Token =
  | {
      readonly kind: 'word';
      readonly start: number;
      readonly end: number;
      readonly low: string;
      readonly capital: boolean;
    }
  | {
      readonly kind: 'name';
      readonly start: number;
      readonly end: number;
      readonly low: string;
      readonly mention: NameMention;
      readonly possessive: boolean;
    }
  | { readonly kind: 'mark'; readonly start: number; readonly end: number; readonly low: string }
  | {
      readonly kind: 'quote';
      readonly start: number;
      readonly end: number;
      readonly low: '';
      readonly quote: number;
    };

/** A sentence in which every quotation counts as one token, so that what is quoted never hides who says it. */
export interface Sentence {
  readonly index: number;
  readonly paragraph: number;
  readonly span: Span;
  readonly tokens: readonly Token[];
}

/** A document as attribution reads it. */
export interface Frame {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  /** First sentence of each paragraph. */
  readonly firstSentence: readonly number[];
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly FramedQuote[];
}

/** A quoted stretch with its place. */
export interface FramedQuote extends Quoted {
  readonly index: number;
  readonly paragraph: number;
  readonly sentence: number;
  /** Its token in the sentence. */
  readonly token: number;
}
