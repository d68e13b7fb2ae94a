import { foldUnit } from './fold.ts';

/*
 * What UTF-16 units are to words: kinds, as bits, so that those of a word are gathered by `or`. 0 is neither a part of
 * words nor anything near one. The tables are filled as units are met.
 */

export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 4;
export const PLAIN_LETTER = 8;
/** Belongs to the word around it, and folds away: soft hyphens, combining accents. */
export const SILENT = 16;
export const APOSTROPHE = 32;
/** Half of a letter beyond the first 65,536. */
export const PAIR = 64;
/** Whatever is a word by itself, is parted by a dictionary, or has not been met yet: see `oddities`. */
export const ODD = 128;
/** Any of these makes a word by itself. */
export const LETTERS = LOWER | UPPER | DIGIT | PLAIN_LETTER;

/** The kind of each unit; `ODD` until it has been met. */
export const kinds = new Uint8Array(0x10000).fill(ODD);

/** What an odd unit is. 0: it has not been met yet. */
export const oddities = new Uint8Array(0x10000);
/** Letters of scripts that are written without spaces, each of which is taken as a word of its own. */
export const IDEOGRAPH = 1;
/** Letters of scripts without spaces whose words only a dictionary parts. */
export const UNSPACED = 2;
export const AMPERSAND = 3;

/** The kind of a unit; of NaN, as past the end of a text, that of NUL, which is 0. */
export function kindOf(unit: number): number {
  const kind = kinds[unit | 0] as number;
  if (kind !== ODD) return kind;
  return oddities[unit] === 0 ? learn(unit) : ODD;
}

function learn(unit: number): number {
  const letter = String.fromCharCode(unit);
  oddities[unit] = oddityOf(letter);
  const kind = oddities[unit] === 0 ? plainKindOf(unit, letter) : ODD;
  kinds[unit] = kind;
  return kind;
}

function oddityOf(letter: string): number {
  if (letter === '&') return AMPERSAND;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(letter)) return IDEOGRAPH;
  return /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(letter) ? UNSPACED : 0;
}

function plainKindOf(unit: number, letter: string): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return PAIR;
  if (foldUnit(unit) === 39) return APOSTROPHE;
  if (/[\p{Lu}\p{Lt}]/u.test(letter)) return UPPER;
  if (/\p{Ll}/u.test(letter)) return LOWER;
  if (/\p{L}/u.test(letter)) return PLAIN_LETTER;
  if (/\p{N}/u.test(letter)) return DIGIT;
  return /[\p{Mn}\p{Mc}\u00ad\u200b-\u200f\u2060\ufeff\u0640]/u.test(letter) ? SILENT : 0;
}

for (let unit = 0; unit < 128; unit += 1) learn(unit);
