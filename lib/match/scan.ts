import type { Via } from '../domain/mention.ts';
import { READING, WORD } from '../lexicon/layout.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { findWord, firstReading, goesOn, NONE, nextNode, nodeOf, wordFacts } from '../lexicon/lookup.ts';
import { unitAt } from '../text/unit-at.ts';
import { hashStep, hashWord } from '../text/word-hash.ts';
import { CAPITAL, CASELESS, DIGITS, foldedWord, INITIAL, POSSESSIVE, type Words } from '../text/words.ts';
import { fittingReadings } from './casing.ts';
import { gapBetween } from './gap.ts';
import { nominativesOf } from './inflection.ts';
import { possibleStarts } from './starts.ts';
import {
  FIRST_DECLINED,
  hashAt,
  INFLECTED,
  JOINED,
  type Manner,
  nextStep,
  PLAIN,
  PLURAL,
  S,
  type Scan,
} from './steps.ts';

/** Words of a text that are written like an alias: which ones, and the readings whose case agrees. */
export interface Hit {
  readonly first: number;
  readonly last: number;
  /** One past the last unit: with the possessive only where that is part of the alias (Moody's). */
  readonly end: number;
  readonly readings: readonly number[];
  readonly via: Extract<Via, 'exact' | 'inflected'>;
}

/**
 * Every stretch of words that is written like an alias, leftmost and longest, none overlapping. Small words are looked
 * up only where their sketch is that of a small word which some alias begins with.
 */
export function scanAliases(lexicon: Lexicon, text: string, words: Words): Hit[] {
  const scan = { lexicon, text, words };
  const hits: Hit[] = [];
  const { starts, count } = possibleStarts(lexicon, text, words);
  let next = 0;
  for (let i = 0; i < count; i += 1) {
    const first = starts[i] as number;
    if (first < next) continue;
    const hit = longestFrom(scan, first);
    if (!hit) continue;
    hits.push(hit);
    next = hit.last + 1;
  }
  return hits;
}

/**
 * The longest alias that begins with word `first`: as it stands with its possessive (Moody's), as it stands, or as a case
 * of another word. What begins none is remembered (`strangers`): a tenth less time beside 100,000 aliases.
 */
function longestFrom(scan: Scan, first: number): Hit | null {
  const hash = hashAt(scan, first);
  if ((scan.words.shape[first] as number) & POSSESSIVE) {
    const joined = beginning(scan, first, findAt(scan, first, hashStep(hash, S), 's'));
    const hit = joined === NONE ? null : follow(scan, first, joined, JOINED);
    if (hit) return hit;
  }
  const { strangers } = scan.lexicon;
  const place = (hash ^ (hash >>> 13)) & (strangers.length - 1);
  if (strangers[place] === hash) return null;
  const word = findAt(scan, first, hash, '');
  const plain = beginning(scan, first, word);
  if (plain === NONE) return declined(scan, first) ?? forget(scan, place, hash, word);
  const best = follow(scan, first, plain, PLAIN);
  return best && best.last > first ? best : (overInitial(scan, first, plain) ?? best);
}

/** Remembers a word that no alias begins with. */
function forget({ lexicon }: Scan, place: number, hash: number, word: number): null {
  if (word === NONE || (wordFacts(lexicon, word) & WORD.first) === 0) lexicon.strangers[place] = hash;
  return null;
}

/** The longest alias that begins with a case of its first word. */
function declined(scan: Scan, first: number): Hit | null {
  if (unitAt(scan.text, scan.words.start[first] as number) < FIRST_DECLINED) return null;
  for (const form of nominativesOf(foldedWord(scan.text, scan.words, first))) {
    const word = beginning(scan, first, findForm(scan, form));
    const hit = word === NONE ? null : follow(scan, first, word, INFLECTED);
    if (hit) return hit;
  }
  return null;
}

const findForm = ({ lexicon }: Scan, form: string) => findWord(lexicon, hashWord(form), form, 0, form.length);

function findAt({ lexicon, text, words }: Scan, i: number, hash: number, tail: string): number {
  return findWord(lexicon, hash, text, words.start[i] as number, words.end[i] as number, tail);
}

/** The word, if some alias may begin with it here, by its case; else `NONE`. */
function beginning(scan: Scan, i: number, word: number): number {
  if (word === NONE) return NONE;
  const facts = wordFacts(scan.lexicon, word);
  if ((facts & WORD.first) === 0) return NONE;
  const big = ((scan.words.shape[i] as number) & (CAPITAL | DIGITS | CASELESS)) !== 0;
  return big || (facts & WORD.small) !== 0 ? word : NONE;
}

/**
 * The longest alias that goes on from its first word, step by step along the trie. Where the first word is no alias by
 * itself, nothing is asked of its node: that would be one more look at the memory for each name of several words.
 */
function follow(scan: Scan, first: number, word: number, beginning: Manner): Hit | null {
  const { lexicon, text, words } = scan;
  let best: Hit | null = null;
  let node = nodeOf(lexicon, word);
  let manner = beginning;
  let inflected = beginning === INFLECTED;
  let commas = 0;
  const alone = (wordFacts(lexicon, word) & WORD.alone) !== 0;
  for (let last = first; ; ) {
    if (last > first || alone) {
      const readings = fittingReadings(lexicon, node, text, words, first, commas);
      const fitting = readings && agreeing(lexicon, readings, manner);
      if (fitting && fitting.length > 0) best = hitOf(scan, first, last, fitting, manner, inflected);
      if (!goesOn(lexicon, node)) break;
    }
    const gap = gapBetween(text, words, last);
    if (gap === 'break' || manner === PLURAL) break;
    if (gap === 'comma') commas |= 1 << (last - first);
    last += 1;
    const step = nextStep(scan, last, node);
    if (!step) break;
    ({ node, manner } = step);
    inflected ||= manner >= INFLECTED;
  }
  return best;
}

function hitOf(
  { words }: Scan,
  first: number,
  last: number,
  readings: readonly number[],
  manner: Manner,
  inflected: boolean,
): Hit {
  const possessive = ((words.shape[last] as number) & POSSESSIVE) !== 0;
  const end = (words.end[last] as number) + (manner === JOINED ? POSSESSIVE_LENGTH : 0);
  const via = inflected || (possessive && manner !== JOINED) ? 'inflected' : 'exact';
  return { first, last, end, readings, via };
}

/** Units of a possessive: an apostrophe and an s. */
const POSSESSIVE_LENGTH = 2;

/** The readings whose last word the text's may be in this manner. */
function agreeing(lexicon: Lexicon, readings: readonly number[], manner: Manner): readonly number[] {
  if (manner === PLURAL) return readings.filter((reading) => hasPlural(lexicon, reading));
  if (manner !== JOINED) return readings;
  return readings.filter((reading) => (lexicon.factsOf(reading) & READING.possessive) !== 0);
}

/** Agreements and terms have plurals; people, places, bodies and events, in the plural, are others. */
function hasPlural(lexicon: Lexicon, reading: number): boolean {
  const type = lexicon.typeOf(reading);
  return type === 'agreement' || type === 'concept';
}

/** A person's full name with the initial of a middle name in it: Paul D. Ryan. */
function overInitial(scan: Scan, first: number, word: number): Hit | null {
  const { lexicon, text, words } = scan;
  const last = first + 2;
  if (last >= words.count || ((words.shape[first + 1] as number) & INITIAL) === 0) return null;
  if (gapBetween(text, words, first) !== 'join' || gapBetween(text, words, first + 1) === 'break')
    return null;
  if (((words.shape[last] as number) & CAPITAL) === 0) return null;
  const from = nodeOf(lexicon, word);
  const node = nextNode(lexicon, from, hashAt(scan, last));
  if (node === NONE) return null;
  const readings: number[] = [];
  for (let reading = firstReading(lexicon, node); reading < firstReading(lexicon, node + 1); reading += 1) {
    const person = lexicon.typeOf(reading) === 'person';
    if (person && (lexicon.factsOf(reading) & READING.small) === 0) readings.push(reading);
  }
  return readings.length === 0 ? null : hitOf(scan, first, last, readings, PLAIN, false);
}
