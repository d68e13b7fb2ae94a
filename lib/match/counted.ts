import { DIGITS, type Words } from '../text/words.ts';
import { followsSpace, wordAt } from './opening.ts';

/** What stands before a month rather than before somebody's name. */
const BEFORE_MONTHS =
  /^(?:in|on|by|of|from|to|a|an|the|this|that|last|next|each|every|during|since|until|till|before|after|around|about|early|late|mid|and|or)$/i;
const YEAR = /^(?:19|20)\d\d$/;
const ORDINAL = /^\d+(?:st|nd|rd|th)$/;

/** Whether a name stands right beside a number (131 West 23rd Street), or is a `month` with its day or year. */
export function isCounted(text: string, words: Words, first: number, last: number, month: boolean): boolean {
  const afterDigits = first > 0 && ((words.shape[first - 1] as number) & DIGITS) !== 0;
  const beforeDigits = last + 1 < words.count && ((words.shape[last + 1] as number) & DIGITS) !== 0;
  if (month) return afterDigits || beforeDigits || BEFORE_MONTHS.test(wordAt(text, words, first - 1));
  if (afterDigits && followsSpace(text, words, first)) return !YEAR.test(wordAt(text, words, first - 1));
  return beforeDigits && ORDINAL.test(wordAt(text, words, last + 1));
}
