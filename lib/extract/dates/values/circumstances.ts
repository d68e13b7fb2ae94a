import type { Edtf } from '../../../domain/date.ts';
import type { Reference } from '../reference.ts';
import type { Tense } from './tense.ts';

/** What a meaning is held against. */
export interface Circumstances {
  readonly reference: Reference;
  /** What the text writes first in figures with strokes, where it tells. */
  readonly figuresBegin: 'day' | 'month' | null;
  /** A year named shortly before in the same sentence, which the expression seems to go on from. */
  readonly yearAtHand: number | null;
  /** What was dated last before it in the same paragraph, or null. */
  readonly lastDate: Edtf | null;
  /** Whether it is the date of an event that is held on a day set long before. */
  isScheduled(): boolean;
  tense(): Tense;
  /** On which side of today the text elsewhere puts the weekday at hand, where it does so clearly. */
  weekdaySide(): 'past' | 'coming' | null;
}

/** What falls this near, in days, is meant, whatever the tense: of a date further off people say the year. */
export const NEAR_DAYS = 60;
