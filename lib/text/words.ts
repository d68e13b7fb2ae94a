import { fold } from './fold.ts';
import { lettersOf } from './word-hash.ts';

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

/** The shapes of words that names begin with, or that may be folded to another length. */
export const BIG = CAPITAL | DIGITS | CASELESS | UNUSUAL;

/** Room for words to begin with: enough for a paragraph. */
const ROOM = 256;

/** The words of one text, as columns. Reused from text to text: only the first `count` entries are of this one. */
export class Words {
  count = 0;
  /** First unit of each word. */
  start = new Int32Array(ROOM);
  /** One past its last unit, without a possessive. */
  end = new Int32Array(ROOM);
  /** `CAPITAL`, `ALL_CAPITALS` and the others, added up. */
  shape = new Uint8Array(ROOM);
  /** The hash of each word whose shape is `BIG`; of others, nothing. */
  hash = new Int32Array(ROOM);
  /** The numbers of the words whose shape is `BIG`, ascending: the first `bigs` entries. */
  big = new Int32Array(ROOM);
  bigs = 0;

  /** Makes ready for another text. */
  clear(): void {
    this.count = 0;
    this.bigs = 0;
  }

  /** Adds a word with its shape, and its hash if that is `BIG`. */
  add(start: number, end: number, shape: number, hash: number): void {
    this.withRoom();
    this.start[this.count] = start;
    this.end[this.count] = end;
    this.shapeNext(shape, hash);
    this.count += 1;
  }

  /** Gives the word that is added next its shape, and its hash if that is `BIG`. */
  shapeNext(shape: number, hash: number): void {
    this.shape[this.count] = shape;
    if ((shape & BIG) === 0) return;
    this.hash[this.count] = hash;
    this.big[this.bigs] = this.count;
    this.bigs += 1;
  }

  /** Makes room for one more word at least. */
  withRoom(): this {
    if (this.count === this.start.length) this.#widen();
    return this;
  }

  #widen(): void {
    const size = 2 * this.start.length;
    this.start = widened(this.start, new Int32Array(size));
    this.end = widened(this.end, new Int32Array(size));
    this.shape = widened(this.shape, new Uint8Array(size));
    this.hash = widened(this.hash, new Int32Array(size));
    this.big = widened(this.big, new Int32Array(size));
  }
}

function widened<Column extends Int32Array | Uint8Array>(column: Column, wider: Column): Column {
  wider.set(column);
  return wider;
}

/** One word of a text, folded as its hash is: without apostrophes and stops, without its possessive, & as 'and'. */
export function foldedWord(text: string, words: Words, i: number): string {
  return foldWord(text.slice(words.start[i], words.end[i]));
}

/** A word as it is written, folded as its hash is. */
export function foldWord(written: string): string {
  if (LATIN.test(written)) return written.toLowerCase();
  return written === '&' ? 'and' : lettersOf(fold(written));
}

/** Of these letters all that folding takes away is the case. */
const LATIN = /^[A-Za-z]+$/;
