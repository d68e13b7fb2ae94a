import { fold } from '../text/fold.ts';
import { hashBetween, hashWord, lettersOf } from '../text/word-hash.ts';
import { BIG, CAPITAL, type Words } from '../text/words.ts';
import {
  governsPlace,
  isCommon,
  isFollower,
  isLocated,
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

const TESTS: readonly (readonly [number, (word: string) => boolean])[] = [
  [OFFICE, isOffice],
  [TITLE, isTitle],
  [FOLLOWER, isFollower],
  [PARTISAN, isPartisan],
  [SMALL, isSmallWord],
  [GOVERNING, governsPlace],
  [LOCATED, isLocated],
  [COMMON, isCommon],
];

/** Open addressing; many times as large as the lists, so that most words of a text meet an empty place at once. */
const SIZE = 2 ** 13;
const hashes = new Int32Array(SIZE);
const classes = new Uint8Array(SIZE);

const placeOf = (hash: number) => (hash ^ (hash >>> 15)) & (SIZE - 1);

for (const word of LISTED) {
  const hash = hashWord(lettersOf(fold(word)));
  let place = placeOf(hash);
  while (classes[place] !== 0 && hashes[place] !== hash) place = (place + 1) & (SIZE - 1);
  hashes[place] = hash;
  for (const [bit, test] of TESTS) if (test(word)) classes[place] = (classes[place] as number) | bit;
}

/** What the lists say of word `i`, as bits; 0 before the first and after the last. Two words in 4 billion share a hash. */
export function classesAt(text: string, words: Words, i: number): number {
  if (i < 0 || i >= words.count) return 0;
  const shape = words.shape[i] as number;
  const hash =
    (shape & BIG) !== 0
      ? (words.hash[i] as number)
      : hashBetween(text, words.start[i] as number, words.end[i] as number);
  let place = placeOf(hash);
  while (classes[place] !== 0 && hashes[place] !== hash) place = (place + 1) & (SIZE - 1);
  const found = classes[place] as number;
  return (shape & CAPITAL) !== 0 ? found & ~LOCATED : found;
}
