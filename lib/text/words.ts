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
export const ROOM = 256;

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
  big = new Int32Array(2 * ROOM);
  bigs = 0;
  /** While they are read: where words begin and end, in turn; an odd number of edges says that one has begun. */
  edge = new Int32Array(2 * ROOM);
  edges = 0;

  /** Makes ready for another text. */
  clear(): void {
    this.shape.fill(0, 0, this.count);
    this.count = 0;
    this.bigs = 0;
    this.edges = 0;
  }

  /** Adds a word whose shape is told, and which has not begun. */
  push(start: number, end: number, shape: number): void {
    const { edges } = this;
    this.reserve(edges, this.bigs, 0);
    this.edge[edges] = start;
    this.edge[edges + 1] = end;
    this.shape[edges >> 1] = shape;
    if (shape & BIG) {
      this.big[this.bigs] = edges;
      this.bigs += 1;
    }
    this.edges = edges + 2;
  }

  /** Makes room for the words of so many units, and one more, beside the edges and big units that are written down. */
  reserve(edges: number, bigs: number, units: number): void {
    const most = units + 4;
    if (edges + most > this.edge.length) {
      const size = edges + most + this.edge.length;
      this.edge = widened(this.edge, new Int32Array(size));
      this.shape = widened(this.shape, new Uint8Array(size >> 1));
      this.start = new Int32Array(size >> 1);
      this.end = new Int32Array(size >> 1);
      this.hash = new Int32Array(size >> 1);
    }
    if (bigs + most > this.big.length)
      this.big = widened(this.big, new Int32Array(bigs + most + this.big.length));
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
