import { unitAt, unitOrNone } from './unit-at.ts';
import {
  AMPERSAND,
  APOSTROPHE,
  DIGIT,
  IDEOGRAPH,
  kindOf,
  LETTERS,
  LOWER,
  ODD,
  oddities,
  PAIR,
  PLAIN_LETTER,
  SILENT,
  UNSPACED,
  UPPER,
} from './unit-kinds.ts';
import { FULL_STOP, hashBetween } from './word-hash.ts';
import {
  ALL_CAPITALS,
  BIG,
  CAPITAL,
  CASELESS,
  DIGITS,
  DOTTED,
  INITIAL,
  POSSESSIVE,
  UNUSUAL,
  type Words,
} from './words.ts';

/* Words that are more than letters and digits: possessives, O'Rourke, U.S., accents, scripts without spaces. */

/**
 * Reads a word that begins at `start` and is plain up to `at`, where something else is; or, where `start` is `at`,
 * what stands there, which may be no word at all. Answers where to go on.
 */
export function readUnusual(text: string, start: number, at: number, into: Words): number {
  if (start < at) return readDotted(text, start, into) || readLongWord(text, start, into);
  const unit = unitAt(text, start);
  const kind = kindOf(unit);
  if (kind === ODD) return readOdd(text, start, oddities[unit] as number, into);
  return kind === PAIR && pairIsLetter(text, start) ? readLongWord(text, start, into) : start + 1;
}

/** Adds a word of this shape. */
function put(text: string, start: number, end: number, shape: number, into: Words): void {
  into.add(start, end, shape, (shape & BIG) === 0 ? 0 : hashBetween(text, start, end));
}

function readOdd(text: string, start: number, oddity: number, into: Words): number {
  if (oddity === UNSPACED) return readUnspaced(text, start, into);
  put(text, start, start + 1, oddity === IDEOGRAPH ? CASELESS : 0, into);
  return start + 1;
}

function pairIsLetter(text: string, at: number): boolean {
  const point = text.codePointAt(at) as number;
  return point > 0xffff && /[\p{L}\p{N}]/u.test(String.fromCodePoint(point));
}

let segmenter: Intl.Segmenter | undefined;

function readUnspaced(text: string, start: number, into: Words): number {
  let end = start;
  while (end < text.length) {
    const unit = unitAt(text, end);
    if (kindOf(unit) !== SILENT && oddities[unit] !== UNSPACED) break;
    end += 1;
  }
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  for (const { segment, index } of segmenter.segment(text.slice(start, end)))
    put(text, start + index, start + index + segment.length, CASELESS, into);
  return end;
}

/** Reads a word that has more in it than letters and digits: apostrophes, accents, letters of two units. */
function readLongWord(text: string, start: number, into: Words): number {
  let seen = 0;
  let end = start;
  let at = start;
  while (at < text.length) {
    const kind = kindOf(unitAt(text, at));
    if (kind & LETTERS || (kind === SILENT && isAccent(unitAt(text, at)))) end = at + 1;
    else if (kind === PAIR && pairIsLetter(text, at)) {
      at += 1;
      end = at + 1;
    } else if (kind !== SILENT && !(kind === APOSTROPHE && joins(text, start, at, end))) break;
    seen |= kind;
    at += 1;
  }
  const after = possessiveEnd(text, end);
  const possessive = after > end ? POSSESSIVE : 0;
  put(text, start, end, shapeOf(kindOf(unitAt(text, start)), seen, end - start) | possessive, into);
  return Math.max(after, end);
}

/** Whether a silent unit is written on the letter before it, and so within the word when it is the last. */
const isAccent = (unit: number) => unit >= 0x300 && unit !== 0x640 && unit < 0x2000;

/** The shape of a word, from the kind of its first unit, the kinds seen in it, and its length. */
export function shapeOf(first: number, seen: number, length: number): number {
  if (seen === LOWER) return 0;
  let shape = first === UPPER ? CAPITAL : 0;
  if ((seen & (UPPER | LOWER)) === UPPER && length > 1) shape |= ALL_CAPITALS;
  if (first === UPPER && length === 1) shape |= INITIAL;
  if (seen & DIGIT) shape |= DIGITS;
  if (seen & (SILENT | PAIR | APOSTROPHE)) shape |= UNUSUAL;
  if ((seen & (UPPER | LOWER)) === 0 && seen & (PLAIN_LETTER | PAIR)) shape |= CASELESS;
  return shape;
}

/** Whether an apostrophe stands inside a word, and is neither an elision's nor the one before a possessive s. */
function joins(text: string, start: number, at: number, end: number): boolean {
  if (end !== at) return false;
  const next = kindOf(unitOrNone(text, at + 1));
  if ((next & (LOWER | UPPER | PLAIN_LETTER)) === 0) return false;
  return possessiveEnd(text, at) === at && !(next === UPPER && isElided(text, start, at));
}

/** Small words that lose their last letter before a vowel have at most so many left: l'Iran, d'Obama, dell'Ucraina. */
const LONGEST_ELIDED = 4;

/** Whether only a few small letters stand before an apostrophe: what follows with a capital is a name by itself. */
function isElided(text: string, start: number, at: number): boolean {
  if (at - start > LONGEST_ELIDED) return false;
  for (let i = start; i < at; i += 1) if (kindOf(unitAt(text, i)) !== LOWER) return false;
  return true;
}

/** Where the possessive that begins at `at` ends; `at` itself where none does. */
function possessiveEnd(text: string, at: number): number {
  if (at >= text.length || kindOf(unitAt(text, at)) !== APOSTROPHE) return at;
  const s = unitOrNone(text, at + 1);
  if (s !== 115 && s !== 83) return at;
  if (at + 2 >= text.length) return at + 2;
  const next = kindOf(unitAt(text, at + 2));
  return next === 0 || next === APOSTROPHE ? at + 2 : at;
}

/** Reads U.S. or N.A.T.O from its first letter; 0 where a full stop only ends a sentence or an initial. */
function readDotted(text: string, start: number, into: Words): number {
  if (unitOrNone(text, start + 1) !== FULL_STOP) return 0;
  let letters = 0;
  let at = start;
  while (kindOf(unitOrNone(text, at)) === UPPER) {
    const dot = unitOrNone(text, at + 1) === FULL_STOP;
    if (!dot && (letters < 2 || isWordUnit(unitOrNone(text, at + 1)))) break;
    letters += 1;
    at += dot ? 2 : 1;
    if (!dot) break;
  }
  if (letters < 2) return 0;
  const after = possessiveEnd(text, at);
  put(text, start, at, CAPITAL | ALL_CAPITALS | DOTTED | (after > at ? POSSESSIVE : 0), into);
  return Math.max(after, at);
}

/** Whether a unit can be inside a word. NaN, as past the end of a text, cannot. */
export function isWordUnit(unit: number): boolean {
  const kind = kindOf(unit);
  return kind !== 0 && kind !== APOSTROPHE && oddities[unit] !== AMPERSAND;
}
