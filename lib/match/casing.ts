import { READING } from '../lexicon/layout.ts';
import { at, type Lexicon } from '../lexicon/lexicon.ts';
import { ALL_CAPITALS, CAPITAL, CASELESS, DIGITS, DOTTED, type Words } from '../text/words.ts';
import type { Gap } from './gap.ts';

/** Acronyms of at least so many letters may also be written as a word is: Nato, Nafta. */
const WORDLIKE_ACRONYM = 4;

/** The readings of a node whose capitals and commas agree with the words from `first` on. */
export function fittingReadings(
  lexicon: Lexicon,
  node: number,
  words: Words,
  first: number,
  gaps: readonly Gap[],
): number[] {
  const { nodeReadings } = lexicon.columns;
  const fitting: number[] = [];
  const end = at(nodeReadings, node + 1);
  for (let reading = at(nodeReadings, node); reading < end; reading += 1)
    if (commasAgree(lexicon, reading, gaps) && caseAgrees(lexicon, reading, words, first))
      fitting.push(reading);
  return fitting;
}

function commasAgree(lexicon: Lexicon, reading: number, gaps: readonly Gap[]): boolean {
  const commas = at(lexicon.columns.readingCommas, reading);
  return gaps.every((gap, i) => gap !== 'comma' || (commas & (1 << i)) !== 0);
}

function caseAgrees(lexicon: Lexicon, reading: number, words: Words, first: number): boolean {
  const facts = at(lexicon.columns.readingFacts, reading);
  if (facts & READING.small) return true;
  const written = at(lexicon.columns.readingCase, reading);
  const count = at(lexicon.columns.readingWords, reading);
  if (facts & READING.acronym) return acronymAgrees(words, first);
  const person = lexicon.entityType(at(lexicon.columns.readingEntity, reading)) === 'person';
  for (let i = 0; i < count; i += 1) {
    const shape = at(words.shape, first + i);
    if ((written & (1 << i)) === 0 || shape & (CAPITAL | CASELESS | DIGITS)) continue;
    if (person || i === 0) return false;
  }
  return true;
}

function acronymAgrees(words: Words, first: number): boolean {
  const shape = at(words.shape, first);
  if (shape & (ALL_CAPITALS | DOTTED | CASELESS)) return true;
  const length = at(words.end, first) - at(words.start, first);
  return (shape & CAPITAL) !== 0 && length >= WORDLIKE_ACRONYM;
}
