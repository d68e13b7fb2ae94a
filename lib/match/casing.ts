import { READING } from '../lexicon/layout.ts';
import { at, type Lexicon } from '../lexicon/lexicon.ts';
import { ALL_CAPITALS, CAPITAL, CASELESS, DIGITS, DOTTED, type Words } from '../text/words.ts';
import type { Gap } from './gap.ts';

/** Acronyms of at least so many letters may also be written as a word is: Nato, Nafta. */
const WORDLIKE_ACRONYM = 4;

/** The readings of a node whose capitals, commas and article agree with the words from `first` on; null for none. */
export function fittingReadings(
  lexicon: Lexicon,
  node: number,
  text: string,
  words: Words,
  first: number,
  gaps: readonly Gap[],
): number[] | null {
  const { nodeReadings, readingFacts } = lexicon.columns;
  let fitting: number[] | null = null;
  const end = at(nodeReadings, node + 1);
  for (let reading = at(nodeReadings, node); reading < end; reading += 1) {
    const article = (at(readingFacts, reading) & READING.article) !== 0;
    if (article && !followsThe(text, words, first)) continue;
    if (!commasAgree(lexicon, reading, gaps) || !caseAgrees(lexicon, reading, words, first)) continue;
    fitting ??= [];
    fitting.push(reading);
  }
  return fitting === null || fitting.length === 1 ? fitting : preferArticle(lexicon, fitting);
}

/** 'The West' is what needs its article, not somebody called West. */
function preferArticle(lexicon: Lexicon, fitting: number[]): number[] {
  const withArticle = fitting.filter(
    (reading) => at(lexicon.columns.readingFacts, reading) & READING.article,
  );
  return withArticle.length > 0 ? withArticle : fitting;
}

function followsThe(text: string, words: Words, first: number): boolean {
  if (first === 0) return false;
  const start = at(words.start, first - 1);
  return at(words.end, first - 1) - start === 3 && text.slice(start, start + 3).toLowerCase() === 'the';
}

function commasAgree(lexicon: Lexicon, reading: number, gaps: readonly Gap[]): boolean {
  if (gaps.length === 0) return true;
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
