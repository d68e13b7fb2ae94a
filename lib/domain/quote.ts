import type { Basis, Edtf } from './date.ts';
import type { Span, TextSpan } from './span.ts';

/** `direct`: all in quotation marks. `mixed`: partly. `indirect`: reported without marks. */
export type QuoteKind = 'direct' | 'mixed' | 'indirect';

/** An attribution: somebody (source) says (cue) something (content). Every span slices its document exactly. */
export interface Quote {
  readonly id: string;
  /** Id of the document it stands in. */
  readonly document: string;
  readonly kind: QuoteKind;
  /**
   * What was said, one span per unbroken stretch, in reading order. For direct and mixed quotes: the words between
   * the marks, without the marks. For indirect quotes: the reported clause.
   */
  readonly content: readonly TextSpan[];
  readonly cue: TextSpan | null;
  /** The words that name who said it, as they stand: 'he', 'the minister', 'Sergey Lavrov'. */
  readonly source: TextSpan | null;
  /** The name to show, or null where it is not known whose words these are. */
  readonly speaker: string | null;
  readonly speakerEntity: string | null;
  /** Estimated chance, 0 to 1, that `speaker` is right. Below `SPEAKER_CERTAIN` a card says that it is not certain. */
  readonly confidence: number;
  /** When it was said, as far as the document tells. */
  readonly date: Edtf | null;
  readonly dateBasis: Basis | null;
  /** The sentence or sentences around it, for showing it in place. Covers content, cue and source. */
  readonly context: Span;
}

/**
 * The confidence from which on a speaker is shown as certain: 95 of 100 such speakers should be right. Measured with
 * `npm run eval -- quotes` and `-- cross`: 0.87 shows three quarters of all speakers. Those just below it, from 0.85 on, are
 * right three times in four only; 0.89 would leave more than one quote in four open.
 */
export const SPEAKER_CERTAIN = 0.87;

/**
 * The quotes that a reader is shown. Reported speech that may be nobody's, or not reported at all, stays out: words
 * that nobody said in this form are worth a reader's time only where it is certain whose they are.
 */
export function quotesToShow(quotes: readonly Quote[]): readonly Quote[] {
  return quotes.filter(
    ({ kind, confidence, speaker }) =>
      kind !== 'indirect' || (speaker !== null && confidence >= SPEAKER_CERTAIN),
  );
}
