import { unitAt } from './unit-at.ts';

/*
 * Folding takes away what writers vary without meaning anything else: case, diacritics, the many dashes, quotes and
 * spaces, soft hyphens, full-width and ligature forms. It is the same function when the lexicon is made and when a
 * page is read, or the two would not meet.
 */

/** What `foldUnit` answers for a unit that folds to nothing at all (a soft hyphen, a combining accent). */
export const NOTHING = 0;
/** What `foldUnit` answers for a unit that folds to several (ß), or that is half of a pair: ask `foldPoint`. */
export const SEVERAL = 0xfffe;
const UNKNOWN = 0xffff;

/** Letters that carry their difference in the stroke, where Unicode decomposes nothing. */
const STROKES: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'ng',
  ə: 'e',
  ς: 'σ',
};

const MARKS = /\p{M}+/gu;
const DASHES = /^[\p{Pd}\u2212\u00b7\u30fb]$/u;
const SINGLE_QUOTES = /^['`\u00b4\u02b9-\u02bd\u02c8\u2018-\u201b\u2032\u2035\uff07]$/u;
const DOUBLE_QUOTES = /^["\u00ab\u00bb\u201c-\u201f\u2033\u2036\uff02]$/u;
const SPACES = /^[\s\p{Z}]$/u;
/** Invisible: soft hyphen, zero-width and direction marks, Arabic tatweel, accents that stand by themselves. */
const INVISIBLE = /^[\p{Cf}\p{Cc}\p{Me}\p{Mn}\u0640]$/u;

/** What `foldUnit` answers for each UTF-16 unit, filled as units are met; more than `SEVERAL` until then. */
export const folds = new Uint16Array(0x10000).fill(UNKNOWN);

/** The folded form of one UTF-16 unit: a unit, `NOTHING`, or `SEVERAL`. */
export function foldUnit(unit: number): number {
  const known = folds[unit] as number;
  return known === UNKNOWN ? learn(unit) : known;
}

function learn(unit: number): number {
  const folded = isSurrogate(unit) ? '' : foldPoint(unit);
  let answer: number;
  if (isSurrogate(unit) || folded.length > 1) answer = SEVERAL;
  else answer = folded === '' ? NOTHING : folded.charCodeAt(0);
  folds[unit] = answer;
  return answer;
}

const isSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdfff;

/** The folded form of one code point: '' for what is invisible, several units where one letter stands for several. */
export function foldPoint(point: number): string {
  const written = String.fromCodePoint(point);
  if (SPACES.test(written)) return ' ';
  if (DASHES.test(written)) return '-';
  if (SINGLE_QUOTES.test(written)) return "'";
  if (DOUBLE_QUOTES.test(written)) return '"';
  if (INVISIBLE.test(written)) return '';
  const lower = written.toLowerCase();
  if (lower === 'й' || lower === 'ї') return lower;
  let folded = '';
  for (const letter of lower.normalize('NFKD').replace(MARKS, ''))
    folded += STROKES[letter] ?? (letter === written ? letter : foldPoint(letter.codePointAt(0) as number));
  return folded;
}

/** A folded text with the way back to the text it was made from. */
export interface Folded {
  readonly text: string;
  /** Where in the original the unit folded to position i begins; never falls; one more entry holds the length. */
  readonly starts: Uint32Array;
  /** Where in the original the unit folded to position i ends. */
  readonly ends: Uint32Array;
}

/** Of texts of these alone, folding takes away the case and nothing else. */
const PLAIN = /^[A-Za-z0-9 .,'-]*$/;

/** Folds a text. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  let folded = '';
  for (let at = 0; at < text.length; ) {
    const unit = foldUnit(unitAt(text, at));
    if (unit === SEVERAL) {
      const point = text.codePointAt(at) as number;
      folded += isSurrogate(point) ? String.fromCharCode(point) : foldPoint(point);
      at += point > 0xffff ? 2 : 1;
    } else {
      if (unit !== NOTHING) folded += String.fromCharCode(unit);
      at += 1;
    }
  }
  return folded;
}

/** Folds a text and keeps, for each folded unit, the stretch of the original that it came from. */
export function foldWithMap(text: string): Folded {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < text.length; ) {
    const width = (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
    const piece = fold(text.slice(at, at + width));
    for (let i = 0; i < piece.length; i += 1) {
      starts.push(at);
      ends.push(at + width);
    }
    folded += piece;
    at += width;
  }
  starts.push(text.length);
  return { text: folded, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}
