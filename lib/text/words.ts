import { fold, foldPoint, foldUnit, NOTHING, SEVERAL } from './fold.ts';

/* Words by Unicode, found by a hand loop that also hashes each word's folded form while it is at it. */

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

const OTHER = 1;
const LOWER = 2;
const UPPER = 3;
const DIGIT = 4;
/** Belongs to the word around it, and folds away: soft hyphens, combining accents. */
const SILENT = 5;
const APOSTROPHE = 6;
const PLAIN_LETTER = 7;
/** Letters of scripts that are written without spaces, each of which is taken as a word of its own. */
const IDEOGRAPH = 8;
/** Letters of scripts without spaces whose words only a dictionary parts. */
const UNSPACED = 9;
const AMPERSAND = 10;
const PAIR = 11;

const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  const known = kinds[unit] as number;
  if (known !== 0) return known;
  const kind = learnKind(unit);
  kinds[unit] = kind;
  return kind;
}

function learnKind(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return PAIR;
  const letter = String.fromCharCode(unit);
  if (letter === '&') return AMPERSAND;
  if (foldUnit(unit) === 39) return APOSTROPHE;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(letter)) return IDEOGRAPH;
  if (/[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(letter)) return UNSPACED;
  if (/[\p{Lu}\p{Lt}]/u.test(letter)) return UPPER;
  if (/\p{Ll}/u.test(letter)) return LOWER;
  if (/\p{L}/u.test(letter)) return PLAIN_LETTER;
  if (/\p{N}/u.test(letter)) return DIGIT;
  if (/[\p{Mn}\p{Mc}\u00ad\u200b-\u200f\u2060\ufeff\u0640]/u.test(letter)) return SILENT;
  return OTHER;
}

/** The words of one text, as columns. Reused from text to text: only the first `count` entries are of this one. */
export class Words {
  count = 0;
  /** First unit of each word. */
  start = new Int32Array(256);
  /** One past its last unit, without a possessive. */
  end = new Int32Array(256);
  /** `hashWord` of its folded form. */
  hash = new Int32Array(256);
  /** `CAPITAL`, `ALL_CAPITALS` and the others, added up. */
  shape = new Uint8Array(256);

  push(start: number, end: number, hash: number, shape: number): void {
    if (this.count === this.start.length) this.#grow();
    this.start[this.count] = start;
    this.end[this.count] = end;
    this.hash[this.count] = hash;
    this.shape[this.count] = shape;
    this.count += 1;
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

const SEED = 0x811c9dc5 | 0;

/** One step of the word hash (FNV-1a over folded units). */
export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** The hash of a folded word, as `readWords` computes it on the way. */
export function hashWord(folded: string): number {
  let hash = SEED;
  for (let i = 0; i < folded.length; i += 1) hash = hashStep(hash, folded.charCodeAt(i));
  return hash;
}

/**
 * Finds every word of a text, in order, none overlapping. Letters and digits of any script make words; hyphens part
 * them, apostrophes inside do not (O'Rourke); a possessive is left outside; single letters with full stops are one
 * word (U.S., N.A.T.O.); & is a word ('and'). Ideographs stand singly; Thai, Lao, Khmer and Burmese are parted by
 * `Intl.Segmenter`, the only scripts that are worth its price.
 */
export function readWords(text: string, into: Words = new Words()): Words {
  into.count = 0;
  let at = 0;
  while (at < text.length) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === OTHER || kind === APOSTROPHE || kind === SILENT) at += 1;
    else if (kind === AMPERSAND) at = readAmpersand(at, into);
    else if (kind === IDEOGRAPH) at = readIdeograph(text, at, into);
    else if (kind === UNSPACED) at = readUnspaced(text, at, into);
    else if (kind === PAIR && !pairIsLetter(text, at)) at += 1;
    else at = (kind === UPPER && readDotted(text, at, into)) || readWord(text, at, into);
  }
  return into;
}

function pairIsLetter(text: string, at: number): boolean {
  const point = text.codePointAt(at) as number;
  return point > 0xffff && /[\p{L}\p{N}]/u.test(String.fromCodePoint(point));
}

const AND = hashWord('and');

function readAmpersand(at: number, into: Words): number {
  into.push(at, at + 1, AND, 0);
  return at + 1;
}

function readIdeograph(text: string, at: number, into: Words): number {
  into.push(at, at + 1, hashOf(text, at, SEED), CASELESS);
  return at + 1;
}

let segmenter: Intl.Segmenter | undefined;

function readUnspaced(text: string, start: number, into: Words): number {
  let end = start;
  while (end < text.length) {
    const kind = kindOf(text.charCodeAt(end));
    if (kind !== UNSPACED && kind !== SILENT) break;
    end += 1;
  }
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  for (const { segment, index } of segmenter.segment(text.slice(start, end))) {
    let hash = SEED;
    for (let i = 0; i < segment.length; i += 1) hash = hashOf(segment, i, hash);
    into.push(start + index, start + index + segment.length, hash, CASELESS);
  }
  return end;
}

function hashOf(text: string, at: number, hash: number): number {
  const folded = foldUnit(text.charCodeAt(at));
  if (folded === NOTHING) return hash;
  if (folded !== SEVERAL) return hashStep(hash, folded);
  const point = text.codePointAt(at) as number;
  let next = hash;
  const piece = foldPoint(point);
  for (let i = 0; i < piece.length; i += 1) next = hashStep(next, piece.charCodeAt(i));
  return next;
}

/** The kinds that make a word by themselves, as bits. */
const LETTERS = (1 << LOWER) | (1 << UPPER) | (1 << DIGIT) | (1 << PLAIN_LETTER);

function readWord(text: string, start: number, into: Words): number {
  const length = text.length;
  let hash = SEED;
  let seen = 0;
  let capitals = 0;
  let end = start;
  let at = start;
  while (at < length) {
    const unit = text.charCodeAt(at);
    const kind = kindOf(unit);
    if (LETTERS & (1 << kind)) {
      const folded = foldUnit(unit);
      hash = folded === SEVERAL ? hashOf(text, at, hash) : hashStep(hash, folded);
      capitals += kind === UPPER ? 1 : 0;
      end = at + 1;
    } else if (kind === PAIR && pairIsLetter(text, at)) {
      hash = hashOf(text, at, hash);
      at += 1;
      end = at + 1;
    } else if (kind !== SILENT && !(kind === APOSTROPHE && joins(text, at, end))) break;
    seen |= 1 << kind;
    at += 1;
  }
  const after = possessiveEnd(text, end);
  const possessive = after > end ? POSSESSIVE : 0;
  into.push(start, end, hash, shapeOf(text.charCodeAt(start), seen, capitals, end - start) | possessive);
  return Math.max(after, end);
}

/** The shape of a word, from its first unit, the kinds of letter seen in it, its capitals and its length. */
function shapeOf(first: number, seen: number, capitals: number, length: number): number {
  let shape = kindOf(first) === UPPER ? CAPITAL : 0;
  if (capitals > 1 && (seen & (1 << LOWER)) === 0) shape |= ALL_CAPITALS;
  if (capitals === 1 && length === 1) shape |= INITIAL;
  if (seen & (1 << DIGIT)) shape |= DIGITS;
  if ((seen & ((1 << LOWER) | (1 << UPPER))) === 0 && seen & ((1 << PLAIN_LETTER) | (1 << PAIR)))
    shape |= CASELESS;
  return shape;
}

/** Whether an apostrophe stands inside a word, and is not the one before a possessive s. */
function joins(text: string, at: number, end: number): boolean {
  if (end !== at) return false;
  const next = kindOf(text.charCodeAt(at + 1));
  if (next !== LOWER && next !== UPPER && next !== PLAIN_LETTER) return false;
  return possessiveEnd(text, at) === at;
}

/** Where the possessive that begins at `at` ends; `at` itself where none does. */
function possessiveEnd(text: string, at: number): number {
  if (at >= text.length || kindOf(text.charCodeAt(at)) !== APOSTROPHE) return at;
  const s = text.charCodeAt(at + 1);
  if (s !== 115 && s !== 83) return at;
  if (at + 2 >= text.length) return at + 2;
  const next = kindOf(text.charCodeAt(at + 2));
  return next === OTHER || next === APOSTROPHE ? at + 2 : at;
}

/** Reads U.S. or N.A.T.O from its first letter; 0 where a full stop only ends a sentence or an initial. */
function readDotted(text: string, start: number, into: Words): number {
  if (text.charCodeAt(start + 1) !== 46) return 0;
  let hash = SEED;
  let letters = 0;
  let at = start;
  while (kindOf(text.charCodeAt(at)) === UPPER) {
    const dot = text.charCodeAt(at + 1) === 46;
    if (!dot && (letters < 2 || isWordUnit(text.charCodeAt(at + 1)))) break;
    hash = hashOf(text, at, hash);
    letters += 1;
    at += dot ? 2 : 1;
    if (!dot) break;
  }
  if (letters < 2) return 0;
  const after = possessiveEnd(text, at);
  into.push(start, at, hash, CAPITAL | ALL_CAPITALS | DOTTED | (after > at ? POSSESSIVE : 0));
  return Math.max(after, at);
}

/** Whether a unit can be inside a word. NaN, as past the end of a text, cannot. */
export function isWordUnit(unit: number): boolean {
  const kind = unit >= 0 ? kindOf(unit) : OTHER;
  return kind !== OTHER && kind !== APOSTROPHE && kind !== AMPERSAND;
}

/** One word of a text, folded as its hash is: without apostrophes and stops, without its possessive, & as 'and'. */
export function foldedWord(text: string, words: Words, i: number): string {
  const written = text.slice(words.start[i], words.end[i]);
  return written === '&' ? 'and' : fold(written).replace(/['.]/g, '');
}
