import type { Season, Which } from './meaning.ts';

/** Regular expression sources for the words of time, and what they stand for. All are matched in any case. */
export const MONTH_NAMES =
  'january|february|march|april|may|june|july|august|september|october|november|december';
export const MONTHS = `(?:${MONTH_NAMES}|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\b\\.?)`;
const WEEKDAY_NAMES = 'sunday|monday|tuesday|wednesday|thursday|friday|saturday';
export const WEEKDAYS = `(?:${WEEKDAY_NAMES})`;
export const SEASONS = '(?:spring|summer|fall|autumn|winter)';
export const WHICH = '(?:this past|this coming|this current|last|this|next|past|coming)';
export const PART_OF_DAY = '(?:morning|afternoon|evening|night)';

const SEASON_ORDER = ['spring', 'summer', 'fall', 'winter'];

/** 1 for January. The word must be one of `MONTHS`. */
export function monthOf(word: string): number {
  return placeOf(word, MONTH_NAMES) + 1;
}

/** 0 for Sunday. The word must be one of `WEEKDAYS`. */
export function weekdayOfName(word: string): number {
  return placeOf(word, WEEKDAY_NAMES);
}

/** Where a name stands that begins with the same three letters. */
function placeOf(word: string, names: string): number {
  const beginning = word.slice(0, 3).toLowerCase();
  return names.split('|').findIndex((name) => name.startsWith(beginning));
}

/** The word must be one of `SEASONS`. */
export function seasonOf(word: string): Season {
  return SEASON_ORDER.indexOf(word.toLowerCase().replace('autumn', 'fall')) as Season;
}

/** Which one the words of `WHICH` mean; null for none. */
export function whichOf(words: string | undefined): Which {
  const word = (words ?? '').toLowerCase();
  if (/last|past/.test(word)) return 'last';
  if (/next|coming/.test(word)) return 'next';
  return /this|current/.test(word) ? 'this' : null;
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A counting number in figures or in words up to ninety-nine, and 'a'. */
export const COUNT = `(?:\\d{1,3}|an?|(?:${TENS.join('|')})(?:[- ](?:${ONES.slice(1, 10).join('|')}))?|${ONES.slice(1).join('|')})`;

/** The value of a `COUNT`. */
export function countOf(words: string): number {
  const word = words.toLowerCase();
  if (/^\d/.test(word)) return Number(word);
  if (word === 'a' || word === 'an') return 1;
  const [first = '', second] = word.split(/[- ]/);
  const tens = TENS.indexOf(first);
  const ones = ONES.indexOf(second ?? (tens < 0 ? first : 'zero'));
  return (tens < 0 ? 0 : (tens + 2) * 10) + Math.max(ones, 0);
}
