import { fold } from './fold.ts';
import {
  AMPERSAND,
  APOSTROPHE,
  DIGIT,
  IDEOGRAPH,
  kindOf,
  kinds,
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
import { lettersOf } from './word-hash.ts';

/* Words by Unicode, found by a hand loop. */

/** The first letter is a capital. */
export const CAPITAL = 1;
/** At least two letters, all of them capitals. */
export const ALL_CAPITALS = 2;
/** Holds a digit. */
export const DIGITS = 4;
/** Was followed by a possessive ('s), which is not part of the word. */
export const POSSESSIVE = 8;
/** Single letters with full stops (U.S., N.A.T.O.); the word covers the stops. */
export const DOTTED = 16;
/** In a script without capitals, where their absence tells nothing. */
export const CASELESS = 32;
/** A single capital letter, as initials are. */
export const INITIAL = 64;
/** Holds what folds away, or letters of two units. */
export const UNUSUAL = 128;

/** The words of one text, as columns. Reused from text to text: only the first `count` entries are of this one. */
export class Words {
  count = 0;
  /** First unit of each word. */
  start = new Int32Array(256);
  /** One past its last unit, without a possessive. */
  end = new Int32Array(256);
  /** `CAPITAL`, `ALL_CAPITALS` and the others, added up. */
  shape = new Uint8Array(256);
  /** Room for the hash of each word, for whoever computes some; not filled here. */
  hash = new Int32Array(256);

  push(start: number, end: number, shape: number): void {
    const { count } = this;
    if (count === this.start.length) this.#grow();
    this.start[count] = start;
    this.end[count] = end;
    this.shape[count] = shape;
    this.count = count + 1;
  }

  #grow(): void {
    const size = this.start.length * 2;
    for (const name of ['start', 'end', 'hash'] as const) {
      const wider = new Int32Array(size);
      wider.set(this[name]);
      this[name] = wider;
    }
    const shapes = new Uint8Array(size);
    shapes.set(this.shape);
    this.shape = shapes;
  }
}

/**
 * Finds every word of a text, in order, none overlapping. Letters and digits of any script make words; hyphens part
 * them, apostrophes inside do not (O'Rourke); a possessive is left outside; single letters with full stops are one
 * word (U.S., N.A.T.O.); & is a word ('and'). Ideographs stand singly; Thai, Lao, Khmer and Burmese are parted by
 * `Intl.Segmenter`, the only scripts that are worth its price.
 */
export function readWords(text: string, into: Words = new Words()): Words {
  const { length } = text;
  let { start, end, shape } = into;
  let count = 0;
  let at = 0;
  while (at < length) {
    const first = kinds[text.charCodeAt(at)] as number;
    if (first === 0) {
      at += 1;
      continue;
    }
    const from = at;
    let kind = first;
    let seen = 0;
    while ((kind & LETTERS) !== 0) {
      seen |= kind;
      at += 1;
      kind = at < length ? (kinds[text.charCodeAt(at)] as number) : 0;
    }
    if (kind === 0 && count < start.length && !(first === UPPER && at === from + 1)) {
      start[count] = from;
      end[count] = at;
      shape[count] = seen === LOWER ? 0 : shapeOf(first, seen, at - from);
      count += 1;
    } else {
      into.count = count;
      at = readUnusual(text, from, at, seen, into);
      ({ count, start, end, shape } = into);
    }
  }
  into.count = count;
  return into;
}

/** What is not just letters and digits up to a space or stop: from `start`, of which up to `at` is read. */
function readUnusual(text: string, start: number, at: number, seen: number, into: Words): number {
  const unit = text.charCodeAt(start);
  const kind = kindOf(unit);
  if (kind === ODD) return readOdd(text, start, oddities[unit] as number, into);
  const begins = (kind & LETTERS) !== 0 || (kind === PAIR && pairIsLetter(text, start));
  if (!begins) return start + 1;
  return (kind === UPPER && readDotted(text, start, into)) || readLongWord(text, start, at, seen, into);
}

function readOdd(text: string, start: number, oddity: number, into: Words): number {
  if (oddity === UNSPACED) return readUnspaced(text, start, into);
  into.push(start, start + 1, oddity === IDEOGRAPH ? CASELESS : 0);
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
    const unit = text.charCodeAt(end);
    if (kindOf(unit) !== SILENT && oddities[unit] !== UNSPACED) break;
    end += 1;
  }
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  for (const { segment, index } of segmenter.segment(text.slice(start, end)))
    into.push(start + index, start + index + segment.length, CASELESS);
  return end;
}

/** Goes on with a word that has more in it than letters and digits: apostrophes, accents, letters of two units. */
function readLongWord(text: string, start: number, from: number, before: number, into: Words): number {
  let seen = before;
  let end = from;
  let at = from;
  while (at < text.length) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind & LETTERS || (kind === SILENT && isAccent(text.charCodeAt(at)))) end = at + 1;
    else if (kind === PAIR && pairIsLetter(text, at)) {
      at += 1;
      end = at + 1;
    } else if (kind !== SILENT && !(kind === APOSTROPHE && joins(text, at, end))) break;
    seen |= kind;
    at += 1;
  }
  const after = possessiveEnd(text, end);
  const possessive = after > end ? POSSESSIVE : 0;
  into.push(start, end, shapeOf(kindOf(text.charCodeAt(start)), seen, end - start) | possessive);
  return Math.max(after, end);
}

/** Whether a silent unit is written on the letter before it, and so within the word when it is the last. */
const isAccent = (unit: number) => unit >= 0x300 && unit !== 0x640 && unit < 0x2000;

/** The shape of a word, from the kind of its first unit, the kinds seen in it, and its length. */
function shapeOf(first: number, seen: number, length: number): number {
  if (seen === LOWER) return 0;
  let shape = first === UPPER ? CAPITAL : 0;
  if ((seen & (UPPER | LOWER)) === UPPER && length > 1) shape |= ALL_CAPITALS;
  if (first === UPPER && length === 1) shape |= INITIAL;
  if (seen & DIGIT) shape |= DIGITS;
  if (seen & (SILENT | PAIR | APOSTROPHE)) shape |= UNUSUAL;
  if ((seen & (UPPER | LOWER)) === 0 && seen & (PLAIN_LETTER | PAIR)) shape |= CASELESS;
  return shape;
}

/** Whether an apostrophe stands inside a word, and is not the one before a possessive s. */
function joins(text: string, at: number, end: number): boolean {
  if (end !== at) return false;
  const next = kindOf(text.charCodeAt(at + 1));
  if ((next & (LOWER | UPPER | PLAIN_LETTER)) === 0) return false;
  return possessiveEnd(text, at) === at;
}

/** Where the possessive that begins at `at` ends; `at` itself where none does. */
function possessiveEnd(text: string, at: number): number {
  if (at >= text.length || kindOf(text.charCodeAt(at)) !== APOSTROPHE) return at;
  const s = text.charCodeAt(at + 1);
  if (s !== 115 && s !== 83) return at;
  if (at + 2 >= text.length) return at + 2;
  const next = kindOf(text.charCodeAt(at + 2));
  return next === 0 || next === APOSTROPHE ? at + 2 : at;
}

/** Reads U.S. or N.A.T.O from its first letter; 0 where a full stop only ends a sentence or an initial. */
function readDotted(text: string, start: number, into: Words): number {
  if (text.charCodeAt(start + 1) !== 46) return 0;
  let letters = 0;
  let at = start;
  while (kindOf(text.charCodeAt(at)) === UPPER) {
    const dot = text.charCodeAt(at + 1) === 46;
    if (!dot && (letters < 2 || isWordUnit(text.charCodeAt(at + 1)))) break;
    letters += 1;
    at += dot ? 2 : 1;
    if (!dot) break;
  }
  if (letters < 2) return 0;
  const after = possessiveEnd(text, at);
  into.push(start, at, CAPITAL | ALL_CAPITALS | DOTTED | (after > at ? POSSESSIVE : 0));
  return Math.max(after, at);
}

/** Whether a unit can be inside a word. NaN, as past the end of a text, cannot. */
export function isWordUnit(unit: number): boolean {
  const kind = kindOf(unit);
  return kind !== 0 && kind !== APOSTROPHE && oddities[unit] !== AMPERSAND;
}

/** One word of a text, folded as its hash is: without apostrophes and stops, without its possessive, & as 'and'. */
export function foldedWord(text: string, words: Words, i: number): string {
  const written = text.slice(words.start[i], words.end[i]);
  return written === '&' ? 'and' : lettersOf(fold(written));
}
