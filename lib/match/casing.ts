import { READING } from '../lexicon/layout.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { firstReading } from '../lexicon/lookup.ts';
import { ALL_CAPITALS, CAPITAL, CASELESS, DIGITS, DOTTED, type Words } from '../text/words.ts';

/** Acronyms of at least so many letters may also be written as a word is: Nato, Nafta. */
const WORDLIKE_ACRONYM = 4;

/**
 * The readings of a node whose capitals and article agree with the words from `first` on, and that have a comma
 * wherever the bits of `commas` say that one stands; null for none.
 */
export function fittingReadings(
  lexicon: Lexicon,
  node: number,
  text: string,
  words: Words,
  first: number,
  commas: number,
): number[] | null {
  let fitting: number[] | null = null;
  const end = firstReading(lexicon, node + 1);
  for (let reading = firstReading(lexicon, node); reading < end; reading += 1) {
    if (!agrees(lexicon, reading, text, words, first, commas)) continue;
    if (fitting === null) fitting = [reading];
    else fitting.push(reading);
  }
  return fitting === null || fitting.length === 1 ? fitting : preferArticle(lexicon, fitting);
}

function agrees(
  lexicon: Lexicon,
  reading: number,
  text: string,
  words: Words,
  first: number,
  commas: number,
): boolean {
  if ((lexicon.factsOf(reading) & READING.article) !== 0 && !followsThe(text, words, first)) return false;
  if (commas !== 0 && (commas & ~lexicon.commasOf(reading)) !== 0) return false;
  return caseAgrees(lexicon, reading, words, first);
}

/** 'The West' is what needs its article, not somebody called West. */
function preferArticle(lexicon: Lexicon, fitting: number[]): number[] {
  const withArticle = fitting.filter((reading) => lexicon.factsOf(reading) & READING.article);
  return withArticle.length > 0 ? withArticle : fitting;
}

function followsThe(text: string, words: Words, first: number): boolean {
  if (first === 0) return false;
  const start = words.start[first - 1] as number;
  return (
    (words.end[first - 1] as number) - start === 3 && text.slice(start, start + 3).toLowerCase() === 'the'
  );
}

/**
 * Whether the text has capitals where the alias needs them: at its first word, a person at every one; an acronym as
 * `acronymAgrees` says. A term that is written small may be written in any way.
 */
function caseAgrees(lexicon: Lexicon, reading: number, words: Words, first: number): boolean {
  const facts = lexicon.factsOf(reading);
  if (facts & READING.small) return true;
  const written = lexicon.capitalsOf(reading);
  const count = lexicon.wordsOf(reading);
  if (facts & READING.acronym) return acronymAgrees(words, first);
  if (count === 1 && isShortAcronym(words, first)) return false;
  const person = lexicon.typeOf(reading) === 'person';
  for (let i = 0; i < count; i += 1) {
    const shape = words.shape[first + i] as number;
    if ((written & (1 << i)) === 0 || shape & (CAPITAL | CASELESS | DIGITS)) continue;
    if (person || i === 0) return false;
  }
  return true;
}

/** Words of fewer letters, all capitals, are acronyms rather than somebody's name: AI is not Ai. */
const SHORTEST_SHOUTED = 4;

function isShortAcronym(words: Words, i: number): boolean {
  const length = (words.end[i] as number) - (words.start[i] as number);
  return length < SHORTEST_SHOUTED && ((words.shape[i] as number) & ALL_CAPITALS) !== 0;
}

/** So many documents that name an entity make its letters well known. */
const WELL_KNOWN = 3;

/**
 * Whether an alias is an acronym that may as well be another's: MSC, but not NATO where that is the name, nor a
 * country's, nor what many documents name.
 */
export function isOnlyLetters(lexicon: Lexicon, reading: number): boolean {
  if ((lexicon.factsOf(reading) & READING.letters) === 0) return false;
  return lexicon.documentsOf(lexicon.entityOf(reading)) < WELL_KNOWN;
}

function acronymAgrees(words: Words, first: number): boolean {
  const shape = words.shape[first] as number;
  if (shape & (ALL_CAPITALS | DOTTED | CASELESS)) return true;
  const length = (words.end[first] as number) - (words.start[first] as number);
  return (shape & CAPITAL) !== 0 && length >= WORDLIKE_ACRONYM;
}
