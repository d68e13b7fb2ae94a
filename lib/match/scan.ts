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
  readonly readings: readonly number[];
}

/**
 * Every stretch of words that is written like an alias, leftmost and longest, none overlapping. Only words with a
 * capital, and small words that some alias begins with, are looked up at all.
 */
export function scanAliases(lexicon: Lexicon, text: string, words: Words): Hit[] {
  const hits: Hit[] = [];
  const { wordFacts } = lexicon.columns;
  for (let i = 0; i < words.count; i += 1) {
    const word = wordAt(lexicon, text, words, i);
    if (word === NONE) continue;
    const facts = at(wordFacts, word);
    if ((facts & WORD.first) === 0) continue;
    if ((at(words.shape, i) & (CAPITAL | DIGITS | CASELESS)) === 0 && (facts & WORD.small) === 0) continue;
    const hit = longestFrom(lexicon, text, words, i, word);
    if (!hit) continue;
    hits.push(hit);
    i = hit.last;
  }
  return hits;
}

function wordAt(lexicon: Lexicon, text: string, words: Words, i: number): number {
  return findWord(lexicon, at(words.hash, i), text, at(words.start, i), at(words.end, i));
}

/** The word with its possessive joined on, as in 'People's Republics'. */
function joinedWordAt(lexicon: Lexicon, text: string, words: Words, i: number): number {
  if ((at(words.shape, i) & POSSESSIVE) === 0) return NONE;
  const hash = hashStep(at(words.hash, i), 115);
  return findWord(lexicon, hash, text, at(words.start, i), at(words.end, i), 's');
}

function longestFrom(lexicon: Lexicon, text: string, words: Words, first: number, word: number): Hit | null {
  let best: Hit | null = null;
  let node = firstNode(lexicon, word);
  const gaps: Gap[] = [];
  for (let last = first; node !== NONE; ) {
    const readings = fittingReadings(lexicon, node, words, first, gaps);
    if (readings.length > 0) best = { first, last, readings };
    const gap = gapBetween(text, words, last);
    if (gap === 'break') break;
    gaps.push(gap);
    last += 1;
    node = step(lexicon, text, words, last, node);
  }
  if (best && best.last > first) return best;
  return overInitial(lexicon, text, words, first, word) ?? best;
}

/** A person's full name with the initial of a middle name in it: Paul D. Ryan. */
function overInitial(lexicon: Lexicon, text: string, words: Words, first: number, word: number): Hit | null {
  const last = first + 2;
  if (last >= words.count || (at(words.shape, first + 1) & INITIAL) === 0) return null;
  if (gapBetween(text, words, first) !== 'join' || gapBetween(text, words, first + 1) === 'break')
    return null;
  if ((at(words.shape, last) & CAPITAL) === 0) return null;
  const from = firstNode(lexicon, word);
  const node = from === NONE ? NONE : step(lexicon, text, words, last, from);
  if (node === NONE) return null;
  const { nodeReadings, readingEntity } = lexicon.columns;
  const readings: number[] = [];
  for (let reading = at(nodeReadings, node); reading < at(nodeReadings, node + 1); reading += 1)
    if (lexicon.entityType(at(readingEntity, reading)) === 'person') readings.push(reading);
  return readings.length === 0 ? null : { first, last, readings };
}

function step(lexicon: Lexicon, text: string, words: Words, i: number, node: number): number {
  const joined = joinedWordAt(lexicon, text, words, i);
  const through = joined === NONE ? NONE : nextNode(lexicon, node, joined);
  if (through !== NONE) return through;
  const word = wordAt(lexicon, text, words, i);
  return word === NONE ? NONE : nextNode(lexicon, node, word);
}
