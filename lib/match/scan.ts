import { WORD } from '../lexicon/layout.ts';
import { at, type Lexicon } from '../lexicon/lexicon.ts';
import { findWord, firstNode, NONE, nextNode } from '../lexicon/lookup.ts';
import { CAPITAL, CASELESS, DIGITS, hashStep, INITIAL, POSSESSIVE, type Words } from '../text/words.ts';
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

/**
 * Every stretch of words that is written like an alias, leftmost and longest, none overlapping. Only words with a
 * capital, and small words that some alias begins with, are followed any further.
 */
export function scanAliases(lexicon: Lexicon, text: string, words: Words): Hit[] {
  const scan = { lexicon, text, words };
  const hits: Hit[] = [];
  for (let i = 0; i < words.count; i += 1) {
    if (!mayBegin(scan, i)) continue;
    const hit = longestFrom(scan, i);
    if (!hit) continue;
    hits.push(hit);
    i = hit.last;
  }
  return hits;
}

/** The possessive s, joined on to a word as in People's Republics. */
const S = 115;
const BIG = CAPITAL | DIGITS | CASELESS;

function mayBegin(scan: Scan, i: number): boolean {
  const shape = at(scan.words.shape, i);
  if (shape & POSSESSIVE && firstWord(scan, i, true) !== NONE) return true;
  return firstWord(scan, i, false) !== NONE;
}

/** The number of a word that some alias may begin with here, by its case; with its possessive or without. */
function firstWord(scan: Scan, i: number, joined: boolean): number {
  const word = joined ? joinedWord(scan, i) : plainWord(scan, i);
  if (word === NONE) return NONE;
  const facts = at(scan.lexicon.columns.wordFacts, word);
  if ((facts & WORD.first) === 0) return NONE;
  return (at(scan.words.shape, i) & BIG) !== 0 || (facts & WORD.small) !== 0 ? word : NONE;
}

function plainWord({ lexicon, text, words }: Scan, i: number): number {
  return findWord(lexicon, at(words.hash, i), text, at(words.start, i), at(words.end, i));
}

function joinedWord({ lexicon, text, words }: Scan, i: number): number {
  if ((at(words.shape, i) & POSSESSIVE) === 0) return NONE;
  return findWord(lexicon, hashStep(at(words.hash, i), S), text, at(words.start, i), at(words.end, i), 's');
}

function longestFrom(scan: Scan, first: number): Hit | null {
  const joined = firstWord(scan, first, true);
  const hit = joined === NONE ? null : follow(scan, first, joined, true);
  if (hit) return hit;
  const plain = firstWord(scan, first, false);
  if (plain === NONE) return null;
  const best = follow(scan, first, plain, false);
  return best && best.last > first ? best : (overInitial(scan, first, plain) ?? best);
}

/** The longest alias that goes on from its first word. */
function follow(scan: Scan, first: number, word: number, joinedFirst: boolean): Hit | null {
  const { lexicon, text, words } = scan;
  let best: Hit | null = null;
  let node = firstNode(lexicon, word);
  let joined = joinedFirst;
  const gaps: Gap[] = [];
  for (let last = first; node !== NONE; ) {
    const readings = fittingReadings(lexicon, node, words, first, gaps);
    if (readings.length > 0) best = { first, last, end: at(words.end, last) + (joined ? 2 : 0), readings };
    const gap = gapBetween(text, words, last);
    if (gap === 'break') break;
    gaps.push(gap);
    last += 1;
    const through = nextBy(scan, joinedWord(scan, last), node);
    joined = through !== NONE;
    node = joined ? through : nextBy(scan, plainWord(scan, last), node);
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
  if (last >= words.count || (at(words.shape, first + 1) & INITIAL) === 0) return null;
  if (gapBetween(text, words, first) !== 'join' || gapBetween(text, words, first + 1) === 'break')
    return null;
  if ((at(words.shape, last) & CAPITAL) === 0) return null;
  const from = firstNode(lexicon, word);
  const node = from === NONE ? NONE : nextBy(scan, plainWord(scan, last), from);
  if (node === NONE) return null;
  const { nodeReadings, readingEntity } = lexicon.columns;
  const readings: number[] = [];
  for (let reading = at(nodeReadings, node); reading < at(nodeReadings, node + 1); reading += 1)
    if (lexicon.entityType(at(readingEntity, reading)) === 'person') readings.push(reading);
  return readings.length === 0 ? null : { first, last, end: at(words.end, last), readings };
}
