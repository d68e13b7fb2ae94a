import { isEverydayWord } from './known/known.ts';
import { WORD, WORD_ROW } from './layout.ts';
import type { Lexicon } from './lexicon.ts';
import { keysOf, SHORTEST_NEAR } from './near-keys.ts';
import { slotFor } from './slots.ts';
import type { WordTable } from './word-table.ts';

/** Words this frequent in names tell nothing about which name is meant. */
const LINKING = new Set('the of and for in on at to a an de la le du von van der al el bin ibn'.split(' '));

/** Whether readings can be found by this word of theirs. */
export const isTelling = (folded: string) => !LINKING.has(folded);

/** A list of numbers for each of many keys: where each key's list begins, and the lists one after the other. */
export interface Lists {
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
}

/** Lists each item under its key. `keys` and `items` go side by side; a key is 0 to `count` - 1. */
export function listsOf(count: number, keys: ArrayLike<number>, items: ArrayLike<number>): Lists {
  const starts = new Uint32Array(count + 1);
  for (let i = 0; i < keys.length; i += 1)
    starts[(keys[i] as number) + 1] = (starts[(keys[i] as number) + 1] as number) + 1;
  for (let key = 0; key < count; key += 1)
    starts[key + 1] = (starts[key + 1] as number) + (starts[key] as number);
  const listed = new Uint32Array(keys.length);
  const filled = starts.slice();
  for (let i = 0; i < keys.length; i += 1) {
    const place = filled[keys[i] as number] as number;
    listed[place] = items[i] as number;
    filled[keys[i] as number] = place + 1;
  }
  return { starts, items: listed };
}

/** Shorter everyday words are too near to others to be looked for nearby, but where one alone is a name: Israel, Texas. */
const SHORTEST_EVERYDAY = 6;
const SHORTEST_NAME = 5;

/**
 * The words of a lexicon by the keys of their spelling. Keys share buckets, but hardly ever a tag as well.
 */
export function spellingLists({ words, rows }: WordTable): Lists {
  const buckets = Math.ceil(words.length / SLOTS_PER_BUCKET);
  const keys: number[] = [];
  const items: number[] = [];
  words.forEach((word, number) => {
    if (word.length < SHORTEST_NEAR || !/\p{L}/u.test(word)) return;
    const shortest = isName(rows, number) ? SHORTEST_NAME : SHORTEST_EVERYDAY;
    if (word.length < shortest && isEverydayWord(word)) return;
    for (const key of keysOf(word)) {
      keys.push(slotFor(key, buckets));
      items.push((tagOf(key) | number) >>> 0);
    }
  });
  return listsOf(buckets, keys, items);
}

/** Whether a word, by its slot, is an alias by itself. */
const isName = (rows: Uint32Array, word: number) =>
  ((rows[word * WORD_ROW.size + WORD_ROW.facts] as number) & WORD.alone) !== 0;

/** A word has about ten keys, so that a bucket holds about fourteen words. */
const SLOTS_PER_BUCKET = 2;

/** Bits of a word's number, and above them a byte of its key: of 256 words of other keys, 255 need not be looked at. */
const NUMBER_BITS = 24;
const NUMBER = 2 ** NUMBER_BITS - 1;
const tagOf = (key: number) => (key & 0xff) << NUMBER_BITS;

/** The lexicon's words (by number) that an unknown folded word may be a misspelling of. Unverified. */
export function wordsNear(lexicon: Lexicon, folded: string): Set<number> {
  const { nearStarts, nearWords } = lexicon.columns;
  const found = new Set<number>();
  if (folded.length < SHORTEST_NEAR) return found;
  const buckets = nearStarts.length - 1;
  for (const key of keysOf(folded)) {
    const tag = tagOf(key);
    const bucket = slotFor(key, buckets);
    const end = nearStarts[bucket + 1] as number;
    for (let i = nearStarts[bucket] as number; i < end; i += 1) {
      const held = nearWords[i] as number;
      if (((held ^ tag) & ~NUMBER) === 0) found.add(held & NUMBER);
    }
  }
  return found;
}

/** The readings that hold a word, `most` of them at most. */
export function readingsWith({ columns }: Lexicon, word: number, most: number): Uint32Array {
  const { wordReadings, wordReadingStarts } = columns;
  const start = wordReadingStarts[word] as number;
  return wordReadings.subarray(start, Math.min(start + most, wordReadingStarts[word + 1] as number));
}
