import { isEverydayWord } from '../lexicon/known/known.ts';
import { fold } from '../text/fold.ts';
import { ALL_CAPITALS, POSSESSIVE, type Words } from '../text/words.ts';
import { endsLine } from './headline.ts';
import { wordAt } from './opening.ts';

/** Whether the words are in capitals throughout and so are their neighbours, both where there are both. */
export function isShouted(text: string, words: Words, first: number, last: number): boolean {
  const { shape, count } = words;
  if (((shape[first] as number) & ALL_CAPITALS) === 0 || ((shape[last] as number) & ALL_CAPITALS) === 0)
    return false;
  if (first < last || isShoutedAtUs(text, words, first)) return true;
  const before = first > 0 && isBeside(text, words, first - 1) ? (shape[first - 1] as number) : 0;
  const after = last + 1 < count && isBeside(text, words, last) ? (shape[last + 1] as number) : 0;
  const both = before !== 0 && after !== 0 ? before & after : before | after;
  return (both & ALL_CAPITALS) !== 0;
}

/** Whether only a space, and a mark or a possessive s, parts a word from the next one: no dash after a dateline. */
function isBeside(text: string, words: Words, i: number): boolean {
  const widest = (words.shape[i] as number) & POSSESSIVE ? 4 : 2;
  return (words.start[i + 1] as number) - (words.end[i] as number) <= widest && !endsLine(text, words, i);
}

/** Whether an everyday word in capitals follows another, whatever comes after: FOLLOW US Facebook; but THE US has. */
function isShoutedAtUs(text: string, words: Words, i: number): boolean {
  const [start, end] = [words.start[i - 1] as number, words.end[i - 1] as number];
  if (i === 0 || end - start < SHORTEST_SHOUTED || !isBeside(text, words, i - 1)) return false;
  if (((words.shape[i - 1] as number) & ALL_CAPITALS) === 0) return false;
  return isEverydayWord(fold(wordAt(text, words, i))) && isEverydayWord(fold(text.slice(start, end)));
}

const SHORTEST_SHOUTED = 4;
