import { CAPITAL, DIGITS, type Words } from '../text/words.ts';
import { classesAt, SMALL } from './word-classes.ts';

/** Longer lines are no headlines. */
const LONGEST_HEADLINE = 40;
/** Words shorter than this are often small in headlines too. */
const TELLING_LENGTH = 4;
/** A headline has at least so many telling words with a capital beside the name itself. */
const FEWEST_CAPITALS = 3;
/** So many telling words with a small letter, beside the small words of every sentence, are in no headline. */
const MOST_SMALLS = 3;
/** Capitals that each of them needs for it to be one all the same. */
const CAPITALS_PER_SMALL = 6;
const NEWLINE = 10;

/**
 * Whether the words `first` to `last` stand in a line of which nearly all that tells has a capital: then theirs tells
 * nothing. Reads no further to both sides than a headline goes.
 */
export function isHeadline(text: string, words: Words, first: number, last: number): boolean {
  const { start, end, shape, count } = words;
  let capitals = 0;
  let smalls = 0;
  const take = (word: number) => {
    if ((end[word] as number) - (start[word] as number) < TELLING_LENGTH) return;
    if ((shape[word] as number) & DIGITS && (word === 0 || endsLine(text, words, word - 1))) return;
    if ((shape[word] as number) & CAPITAL) capitals += 1;
    else if ((classesAt(text, words, word) & SMALL) === 0) smalls += 1;
  };
  let length = 0;
  for (let i = first - 1; i >= 0 && smalls < MOST_SMALLS && length < LONGEST_HEADLINE; i -= 1) {
    if (endsLine(text, words, i)) break;
    take(i);
    length += 1;
  }
  for (let i = last; i + 1 < count && smalls < MOST_SMALLS && length < LONGEST_HEADLINE; i += 1) {
    if (endsLine(text, words, i)) break;
    take(i + 1);
    length += 1;
  }
  if (smalls >= MOST_SMALLS || length >= LONGEST_HEADLINE) return false;
  return capitals >= FEWEST_CAPITALS + smalls * CAPITALS_PER_SMALL;
}

/** Whether a line ends between a word and the next one. */
export function endsLine(text: string, { start, end }: Words, i: number): boolean {
  const next = start[i + 1] as number;
  for (let unit = end[i] as number; unit < next; unit += 1)
    if (text.charCodeAt(unit) === NEWLINE) return true;
  return false;
}
