import type { Lexicon } from '../../lexicon/lexicon.ts';
import { NONE } from '../../lexicon/lookup.ts';
import { readingsWith } from '../../lexicon/near-index.ts';
import { likesOf } from './likes.ts';
import { joinedHash, type NamePart } from './surface.ts';

/** So many readings are judged at most. */
export const MOST_CANDIDATES = 8;
/** Readings looked at for one word: in a large lexicon hundreds are called Michael. */
const MOST_PER_WORD = 512;
/** A candidate shares at least so much of its words with the name, right or nearly. */
const LEAST_SHARE = 0.24;

/**
 * The readings that a name may be a misspelling of: those that share most of its words, counting words that are spelt
 * nearly alike. Best first, of equals those of most nearly the same length; at most `MOST_CANDIDATES`.
 */
export function candidatesFor(lexicon: Lexicon, parts: readonly NamePart[]): readonly number[] {
  const shared = new Map<number, number>();
  for (const { folded } of parts) {
    const { exact, near } = likesOf(lexicon, folded);
    if (exact !== NONE) count(lexicon, exact, 1, parts.length, shared);
    for (const word of near) count(lexicon, word, 0.9, parts.length, shared);
  }
  for (const reading of readingsJoined(lexicon, joinedHash(parts))) shared.set(reading, parts.length);
  if (shared.size === 0) return NOBODY;
  const length = parts.reduce((sum, { written }) => sum + written.length + 1, -1);
  const { readingBytes } = lexicon.columns;
  return [...shared]
    .map(([reading, words]) => ({
      reading,
      share: words / Math.max(wordsOf(lexicon, reading), parts.length),
      longer: Math.abs((readingBytes[reading] as number) - length),
    }))
    .filter(({ share }) => share >= LEAST_SHARE)
    .sort((a, b) => b.share - a.share || a.longer - b.longer || a.reading - b.reading)
    .slice(0, MOST_CANDIDATES)
    .map(({ reading }) => reading);
}

const NOBODY: readonly number[] = [];

function count(
  lexicon: Lexicon,
  word: number,
  weight: number,
  length: number,
  shared: Map<number, number>,
): void {
  for (const reading of readingsWith(lexicon, word, MOST_PER_WORD))
    if (Math.abs(wordsOf(lexicon, reading) - length) <= 1)
      shared.set(reading, (shared.get(reading) ?? 0) + weight);
}

const wordsOf = (lexicon: Lexicon, reading: number) => lexicon.wordsOf(reading);

/** The readings whose letters, without gaps, are these: O Rourke and O'Rourke, Cooperation and Co-operation. */
export function readingsJoined(lexicon: Lexicon, hash: number): number[] {
  const { joinedHash: hashes, joinedReading } = lexicon.columns;
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hashes[middle] as number) < hash) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (; low < hashes.length && (hashes[low] as number) === hash; low += 1)
    found.push(joinedReading[low] as number);
  return found;
}
