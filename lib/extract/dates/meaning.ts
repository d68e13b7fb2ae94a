import type { Span } from '../../domain/span.ts';

/** Whether an expression itself says which one is meant: 'last Monday', 'next Monday', 'this Monday', 'Monday'. */
export type Which = 'last' | 'this' | 'next' | null;

/** Which part of a month or year is meant: 'mid-March'. */
export type Part = 'early' | 'mid' | 'late';

/** 0 spring, 1 summer, 2 autumn, 3 winter: the order of EDTF's 21 to 24. */
export type Season = 0 | 1 | 2 | 3;

export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'year' | 'decade';

/** What the words of an expression say, before it is held against the date of the document. Months run from 1. */
export type Meaning =
  | {
      readonly kind: 'day';
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
      readonly weekday: number | null;
    }
  /** '5/6/2015': which of the two is the month, the words do not say. */
  | { readonly kind: 'figures'; readonly year: number; readonly first: number; readonly second: number }
  | {
      readonly kind: 'month';
      readonly year: number | null;
      readonly month: number;
      readonly part: Part | null;
      readonly which: Which;
    }
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly which: Which;
      /** Days after it that are meant: 'the day after Monday', 'two weeks ago Monday'. */
      readonly after: number;
      /** Years from then: 'a year ago Monday'. */
      readonly years: number;
    }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'decade' | 'century'; readonly year: number }
  | { readonly kind: 'season'; readonly season: Season; readonly year: number | null; readonly which: Which }
  /** From one month to another of a year: 'the third quarter of 2016'; without a year, of the document's. */
  | { readonly kind: 'months'; readonly year: number | null; readonly from: number; readonly to: number }
  /** So many units before (negative) or after the document's date; of weekends, null is the one nearest by tense. */
  | { readonly kind: 'shift'; readonly unit: Unit; readonly count: number | null; readonly isAbout: boolean }
  /** So many units after (negative: before) what the text has just dated: 'two years later', 'the next day'. */
  | { readonly kind: 'later'; readonly unit: Unit; readonly count: number }
  /** A day with a name that a rule gives for every year: 'Labor Day'. */
  | { readonly kind: 'feast'; readonly name: string; readonly year: number | null; readonly which: Which }
  | { readonly kind: 'interval'; readonly from: Meaning; readonly to: Meaning };

/** An expression of time in a text, with what its words say. */
export interface Reading extends Span {
  readonly meaning: Meaning;
}
