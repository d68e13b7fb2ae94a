import { ALL_CAPITALS, CAPITAL, DIGITS, INITIAL, POSSESSIVE, type Words } from '../../text/words.ts';
import { gapBetween } from '../gap.ts';
import { wordAt } from '../opening.ts';
import type { Sighting } from '../sighting.ts';
import { isKnownWord } from './known-words.ts';

/** Words `first` to `last` of a text, which look like one name. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Longer stretches of capitals are headlines and lists. */
const LONGEST_NAME = 9;
/** Shorter words are never taken for misspelt names. */
const SHORTEST_UNKNOWN = 4;
/** Small words inside names. */
const LINKS = new Set('of the and for in on de la du von van der den bin ibn al el'.split(' '));
const LONGEST_LINK = 3;

/** What exact matching made of each word: found it, or saw it as a part of a longer name. */
const FOUND = 1;
const INSIDE = 2;

/**
 * The stretches of capitalised words that may be misspelt names: those that hold a word which is neither found, nor a
 * word of the language, nor a known name; and longer names around one of the lexicon's (Sergej Lavrov).
 */
export function unknownNames(text: string, words: Words, exact: readonly Sighting[]): Stretch[] {
  if (words.count > marks.length) marks = new Uint8Array(2 * words.count);
  for (const { first, last, inside } of exact) mark(first, last, inside ? INSIDE : FOUND);
  const stretches: Stretch[] = [];
  let next = 0;
  for (let i = 0; i < words.bigs; i += 1) {
    const first = words.big[i] as number;
    if (first < next || !isNameLike(words, first) || marks[first] === FOUND) continue;
    const last = endOfName(text, words, first, marks);
    if (isWorthwhile(text, words, first, last, marks)) stretches.push({ first, last });
    next = last + 1;
  }
  for (const { first, last } of exact) mark(first, last, 0);
  return stretches;
}

/** By hand: names are short, and `fill` takes as long for one word as for a hundred. */
function mark(first: number, last: number, as: number): void {
  for (let i = first; i <= last; i += 1) marks[i] = as;
}

/** Used by one text after the other, and empty between them. */
let marks = new Uint8Array(1024);

/** Begins as a name does: with a capital, and not all in capitals. */
const isNameLike = (words: Words, i: number) =>
  i < words.count && ((words.shape[i] as number) & (CAPITAL | ALL_CAPITALS | DIGITS)) === CAPITAL;

function endOfName(text: string, words: Words, first: number, marks: Uint8Array): number {
  let last = first;
  while (last - first < LONGEST_NAME) {
    const next = isNameLike(words, last + 1) ? last + 1 : overLink(text, words, last);
    if (next < 0 || marks[next] === FOUND || !goesOn(text, words, last)) return last;
    last = next;
  }
  return last;
}

/** The name-like word that stands after one small word such as 'of'; -1 where none does. */
function overLink(text: string, words: Words, last: number): number {
  const link = last + 1;
  if (!isNameLike(words, link + 1)) return -1;
  const { start, end } = words;
  if ((end[link] as number) - (start[link] as number) > LONGEST_LINK) return -1;
  return LINKS.has(wordAt(text, words, link)) && goesOn(text, words, link) ? link + 1 : -1;
}

function goesOn(text: string, words: Words, i: number): boolean {
  if (i + 1 >= words.count || (words.shape[i] as number) & POSSESSIVE) return false;
  const gap = gapBetween(text, words, i);
  return gap === 'join' || (gap === 'stop' && ((words.shape[i] as number) & INITIAL) !== 0);
}

/** A name of so many words may be misspelt in one that is a word: the Organisation for Security and Cooperation. */
const LONG_NAME = 4;

function isWorthwhile(text: string, words: Words, first: number, last: number, marks: Uint8Array): boolean {
  if (last - first + 1 >= LONG_NAME) return true;
  for (let i = first; i <= last; i += 1) {
    if (marks[i] === INSIDE) return true;
    const [start, end] = [words.start[i] as number, words.end[i] as number];
    if (end - start < SHORTEST_UNKNOWN) continue;
    if (!isKnownWord(words.hash[i] as number, text, start, end)) return true;
  }
  return false;
}

/** The parts of a stretch that small words join: itself, where none does. */
export function partsBetweenLinks(text: string, words: Words, { first, last }: Stretch): Stretch[] {
  const parts: Stretch[] = [];
  let from = first;
  for (let i = first; i <= last; i += 1) {
    if (isNameLike(words, i) || !LINKS.has(wordAt(text, words, i))) continue;
    if (i > from) parts.push({ first: from, last: i - 1 });
    from = i + 1;
  }
  parts.push({ first: from, last });
  return parts;
}
