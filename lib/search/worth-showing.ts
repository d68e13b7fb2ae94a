import { type Quote, SPEAKER_CERTAIN } from '../domain/quote.ts';

/** Words that nobody said in this form, and that may be nobody's at all, are not worth a reader's time. */
export function isWorthShowing({ kind, confidence, speaker }: Quote): boolean {
  return kind !== 'indirect' || (speaker !== null && confidence >= SPEAKER_CERTAIN);
}
