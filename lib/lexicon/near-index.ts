import { isEverydayWord } from './known/known.ts';
import { at, type Lexicon } from './lexicon.ts';
import { keysOf, keysToTry, SHORTEST_NEAR } from './near-keys.ts';

/** Words this frequent in names tell nothing about which name is meant. */
const LINKING = new Set('the of and for in on at to a an de la le du von van der al el bin ibn'.split(' '));

/** Whether readings can be found by this word of theirs. */
export const isTelling = (folded: string) => !LINKING.has(folded);

/** A list of numbers for each of many keys: where each key's list begins, and the lists one after the other. */
export interface Lists {
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
}

/** Lists `item` under `key` for each pair. Keys are 0 to `keys` - 1. */
export function listsOf(keys: number, pairs: Iterable<readonly [key: number, item: number]>): Lists {
  const all = [...pairs];
  const starts = new Uint32Array(keys + 1);
  for (const [key] of all) starts[key + 1] = at(starts, key + 1) + 1;
  for (let key = 0; key < keys; key += 1) starts[key + 1] = at(starts, key + 1) + at(starts, key);
  const items = new Uint32Array(all.length);
  const filled = starts.slice();
  for (const [key, item] of all) {
    items[at(filled, key)] = item;
    filled[key] = at(filled, key) + 1;
  }
  return { starts, items };
}

/** The words of a lexicon by the keys of their spelling; keys share buckets, and what comes out has to be verified. */
export function spellingLists(words: readonly string[]): Lists {
  const pairs: [number, number][] = [];
  const buckets = bucketCount(words.length);
  words.forEach((word, number) => {
    if (word.length < SHORTEST_NEAR || !/\p{L}/u.test(word) || isEverydayWord(word)) return;
    for (const key of keysOf(word)) pairs.push([key & (buckets - 1), number]);
  });
  return listsOf(buckets, pairs);
}

function bucketCount(words: number): number {
  let buckets = 64;
  while (buckets < words * 4) buckets *= 2;
  return buckets;
}

/** The lexicon's words (by number) that an unknown folded word may be a misspelling of. Unverified. */
export function wordsNear(lexicon: Lexicon, folded: string): Set<number> {
  const { nearStarts, nearWords } = lexicon.columns;
  const found = new Set<number>();
  if (folded.length < SHORTEST_NEAR) return found;
  const mask = nearStarts.length - 2;
  for (const key of keysToTry(folded)) {
    const bucket = key & mask;
    const end = at(nearStarts, bucket + 1);
    for (let i = at(nearStarts, bucket); i < end; i += 1) found.add(at(nearWords, i));
  }
  return found;
}

/** The readings that hold a word. */
export function readingsWith(lexicon: Lexicon, word: number): readonly number[] {
  const { wordReadings, wordReadingStarts } = lexicon.columns;
  const found: number[] = [];
  const end = at(wordReadingStarts, word + 1);
  for (let i = at(wordReadingStarts, word); i < end; i += 1) found.push(at(wordReadings, i));
  return found;
}
