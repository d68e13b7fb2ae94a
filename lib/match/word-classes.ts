import { hint, hintBytes } from '../lexicon/sketch.ts';
import { fold } from '../text/fold.ts';
import { unitAt } from '../text/unit-at.ts';
import { hashBetween, hashWord, lettersOf } from '../text/word-hash.ts';
import { BIG, CAPITAL, type Words } from '../text/words.ts';
import {
  governsPlace,
  isCommon,
  isFollower,
  isLocated,
  isMonth,
  isOffice,
  isPartisan,
  isSmallWord,
  isTitle,
  LISTED,
} from './titles.ts';

/* The lists of titles.ts, for words of a text: told by a word's hash, without making a string of it. */

export const OFFICE = 1;
export const TITLE = 2;
export const FOLLOWER = 4;
export const PARTISAN = 8;
export const SMALL = 16;
export const GOVERNING = 32;
/** Only where it is written small. */
export const LOCATED = 64;
export const COMMON = 128;
export const MONTH = 256;

const TESTS: readonly (readonly [number, (word: string) => boolean])[] = [
  [OFFICE, isOffice],
  [TITLE, isTitle],
  [FOLLOWER, isFollower],
  [PARTISAN, isPartisan],
  [SMALL, isSmallWord],
  [GOVERNING, governsPlace],
  [LOCATED, isLocated],
  [COMMON, isCommon],
  [MONTH, isMonth],
];

/** Open addressing; many times as large as the lists, so that most words of a text meet an empty place at once. */
const SIZE = 2 ** 13;
const hashes = new Int32Array(SIZE);
const classes = new Uint16Array(SIZE);

const placeOf = (hash: number) => (hash ^ (hash >>> 15)) & (SIZE - 1);

for (const word of LISTED) {
  const hash = hashWord(lettersOf(fold(word)));
  let place = placeOf(hash);
  while (classes[place] !== 0 && hashes[place] !== hash) place = (place + 1) & (SIZE - 1);
  hashes[place] = hash;
  for (const [bit, test] of TESTS) if (test(word)) classes[place] = (classes[place] as number) | bit;
}

/** For each first letter and length (see `hint`) whether any word of the lists has them: most small words have not. */
const hints = hintBytes([...LISTED].flatMap((word) => [word, fold(word)]));

/** What the lists say of word `i`, as bits; 0 before the first and after the last. Two words in 4 billion share a hash. */
export function classesAt(text: string, words: Words, i: number): number {
  if (i < 0 || i >= words.count) return 0;
  const shape = words.shape[i] as number;
  if ((shape & BIG) !== 0) {
    const found = classesOf(words.hash[i] as number);
    return (shape & CAPITAL) !== 0 ? found & ~LOCATED : found;
  }
  const start = words.start[i] as number;
  const end = words.end[i] as number;
  return hints[hint(unitAt(text, start), end - start)] === 0 ? 0 : classesOf(hashBetween(text, start, end));
}

function classesOf(hash: number): number {
  let place = placeOf(hash);
  while (classes[place] !== 0 && hashes[place] !== hash) place = (place + 1) & (SIZE - 1);
  return classes[place] as number;
}
