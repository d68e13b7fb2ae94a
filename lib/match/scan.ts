import { READING, WORD } from '../lexicon/layout.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { findWord, NONE, nextNode } from '../lexicon/lookup.ts';
import { mayBeIn } from '../lexicon/sketch.ts';
import {
  CAPITAL,
  CASELESS,
  DIGITS,
  hashBetween,
  hashStep,
  INITIAL,
  POSSESSIVE,
  UNUSUAL,
  type Words,
} from '../text/words.ts';
import { fittingReadings } from './casing.ts';
import { type Gap, gapBetween } from './gap.ts';

/** Words of a text that are written like an alias: which ones, and the readings whose case agrees. */
export interface Hit {
  readonly first: number;
  readonly last: number;
  /** One past the last unit: with the possessive only where that is part of the alias (Moody's). */
  readonly end: number;
  readonly readings: readonly number[];
}

/** A text that is being scanned for a lexicon's aliases. */
interface Scan {
  readonly lexicon: Lexicon;
  readonly text: string;
  readonly words: Words;
}

/** The shapes of words that names begin with, or that may be folded to another length. */
const BIG = CAPITAL | DIGITS | CASELESS | UNUSUAL;
/** The possessive s, joined on to a word as in People's Republics. */
const S = 115;

/**
 * Every stretch of words that is written like an alias, leftmost and longest, none overlapping. Small words are looked
 * up only where their sketch is that of a small word which some alias begins with. Leaves the hash of every word with a
 * capital that is in no hit in `words.hash`.
 */
export function scanAliases(lexicon: Lexicon, text: string, words: Words): Hit[] {
  const scan = { lexicon, text, words };
  const hits: Hit[] = [];
  const { smallSketches } = lexicon.columns;
  const { shape, start, end, count } = words;
  for (let i = 0; i < count; i += 1) {
    if (
      ((shape[i] as number) & BIG) === 0 &&
      !mayBeIn(smallSketches, text, start[i] as number, end[i] as number)
    )
      continue;
    const hit = longestFrom(scan, i);
    if (!hit) continue;
    hits.push(hit);
    i = hit.last;
  }
  return hits;
}

function longestFrom(scan: Scan, first: number): Hit | null {
  const hash = hashAt(scan, first);
  scan.words.hash[first] = hash;
  if ((scan.words.shape[first] as number) & POSSESSIVE) {
    const joined = beginning(scan, first, findAt(scan, first, hashStep(hash, S), 's'));
    const hit = joined === NONE ? null : follow(scan, first, joined, true);
    if (hit) return hit;
  }
  const plain = beginning(scan, first, findAt(scan, first, hash, ''));
  if (plain === NONE) return null;
  const best = follow(scan, first, plain, false);
  return best && best.last > first ? best : (overInitial(scan, first, plain) ?? best);
}

function hashAt({ text, words }: Scan, i: number): number {
  return hashBetween(text, words.start[i] as number, words.end[i] as number);
}

function findAt({ lexicon, text, words }: Scan, i: number, hash: number, tail: string): number {
  return findWord(lexicon, hash, text, words.start[i] as number, words.end[i] as number, tail);
}

/** The word, if some alias may begin with it here, by its case; else `NONE`. */
function beginning(scan: Scan, i: number, word: number): number {
  if (word === NONE) return NONE;
  const facts = scan.lexicon.columns.wordFacts[word] as number;
  if ((facts & WORD.first) === 0) return NONE;
  const big = ((scan.words.shape[i] as number) & (CAPITAL | DIGITS | CASELESS)) !== 0;
  return big || (facts & WORD.small) !== 0 ? word : NONE;
}

/** The longest alias that goes on from its first word. */
function follow(scan: Scan, first: number, word: number, joinedFirst: boolean): Hit | null {
  const { lexicon, text, words } = scan;
  let best: Hit | null = null;
  let node = lexicon.columns.wordNode[word] as number;
  let joined = joinedFirst;
  const gaps: Gap[] = [];
  for (let last = first; node !== NONE; ) {
    const readings = fittingReadings(lexicon, node, text, words, first, gaps);
    if (readings !== null)
      best = { first, last, end: (words.end[last] as number) + (joined ? 2 : 0), readings };
    if (last === first && ((lexicon.columns.wordFacts[word] as number) & WORD.goesOn) === 0) break;
    const gap = gapBetween(text, words, last);
    if (gap === 'break') break;
    gaps.push(gap);
    last += 1;
    const hash = hashAt(scan, last);
    const possessive = ((words.shape[last] as number) & POSSESSIVE) !== 0;
    const through = possessive ? nextBy(scan, findAt(scan, last, hashStep(hash, S), 's'), node) : NONE;
    joined = through !== NONE;
    node = joined ? through : nextBy(scan, findAt(scan, last, hash, ''), node);
  }
  return best;
}

function nextBy(scan: Scan, word: number, node: number): number {
  return word === NONE ? NONE : nextNode(scan.lexicon, node, word);
}

/** A person's full name with the initial of a middle name in it: Paul D. Ryan. */
function overInitial(scan: Scan, first: number, word: number): Hit | null {
  const { lexicon, text, words } = scan;
  const last = first + 2;
  if (last >= words.count || ((words.shape[first + 1] as number) & INITIAL) === 0) return null;
  if (gapBetween(text, words, first) !== 'join' || gapBetween(text, words, first + 1) === 'break')
    return null;
  if (((words.shape[last] as number) & CAPITAL) === 0) return null;
  const from = lexicon.columns.wordNode[word] as number;
  const node = nextBy(scan, findAt(scan, last, hashAt(scan, last), ''), from);
  if (node === NONE) return null;
  const { nodeReadings, readingEntity, readingFacts } = lexicon.columns;
  const readings: number[] = [];
  for (
    let reading = nodeReadings[node] as number;
    reading < (nodeReadings[node + 1] as number);
    reading += 1
  ) {
    const person = lexicon.entityType(readingEntity[reading] as number) === 'person';
    if (person && ((readingFacts[reading] as number) & READING.small) === 0) readings.push(reading);
  }
  return readings.length === 0 ? null : { first, last, end: words.end[last] as number, readings };
}
