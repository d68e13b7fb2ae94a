import { unitAt } from './unit-at.ts';
import { kindOf, kinds, LETTERS, UPPER } from './unit-kinds.ts';
import { readUnusual, shapeOf } from './unusual-words.ts';
import { FULL_STOP, hashBetween } from './word-hash.ts';
import { BIG, Words } from './words.ts';

/* Words by Unicode, found by a hand loop. */

/** Units between two looks at the room for words. */
const STRETCH = 500;

/**
 * Finds every word of a text, in order, none overlapping. Letters and digits of any script make words; hyphens part
 * them, apostrophes inside do not (O'Rourke); a possessive is left outside; single letters with full stops are one
 * word (U.S., N.A.T.O.); & is a word ('and'). Ideographs stand singly; Thai, Lao, Khmer and Burmese are parted by
 * `Intl.Segmenter`, the only scripts that are worth its price.
 */
export function readWords(text: string, into: Words = new Words()): Words {
  const { length } = text;
  into.clear();
  for (let at = 0; at < length; ) {
    const until = Math.min(length, at + STRETCH);
    into.reserve(until - at);
    at = readPlain(text, at, until, into);
    if (at < until) at = readSpecial(text, at, into);
  }
  closeWord(into, length);
  tellPlaces(into);
  tellShapes(text, into);
  return into;
}

/**
 * Reads letters, digits and what parts words, from `from` to `until` at most; answers where it met anything else.
 *
 * No processor foresees where words end, and guessing wrongly at each end costs it more than all the reading. So this
 * takes no branch there: it writes down every place as an edge, and goes on to the next entry only where it was one.
 * Likewise for units that are more than small letters.
 */
function readPlain(text: string, from: number, until: number, into: Words): number {
  const { edge, big } = into;
  let { edges, bigs } = into;
  let inside = edges & 1;
  let at = from;
  for (; at < until; at += 1) {
    const kind = kinds[unitAt(text, at)] as number;
    if (kind > LETTERS) break;
    const letter = (kind + LETTERS) >> 4;
    edge[edges] = at;
    big[bigs] = edges;
    edges += letter ^ inside;
    bigs += (kind + LETTERS - 1) >> 4;
    inside = letter;
  }
  into.edges = edges;
  into.bigs = bigs;
  return at;
}

/** Deals with the unit at `at`, which is no plain one, and with the word that it may be a part of; answers where to go on. */
function readSpecial(text: string, at: number, into: Words): number {
  const unit = unitAt(text, at);
  const inside = (into.edges & 1) === 1;
  const start = inside ? (into.edge[into.edges - 1] as number) : at;
  if (unit === FULL_STOP) {
    const initial = at - start === 1 && kindOf(unitAt(text, start)) === UPPER;
    if (!initial) {
      closeWord(into, at);
      return at + 1;
    }
  } else if (kindOf(unit) <= LETTERS) return at;
  if (inside) into.edges -= 1;
  return readUnusual(text, start, at, into);
}

/** Ends the word that has begun, if one has. */
function closeWord(into: Words, at: number): void {
  if ((into.edges & 1) === 0) return;
  into.edge[into.edges] = at;
  into.edges += 1;
}

function tellPlaces(words: Words): void {
  const { edge, start, end } = words;
  const count = words.edges >> 1;
  for (let i = 0; i < count; i += 1) {
    start[i] = edge[2 * i] as number;
    end[i] = edge[2 * i + 1] as number;
  }
  words.count = count;
}

/** Tells the shapes of the words that are more than small letters, and their hashes; lists each of them once. */
function tellShapes(text: string, words: Words): void {
  const { big, shape, start, end, hash } = words;
  const noted = words.bigs;
  let bigs = 0;
  let last = -1;
  for (let i = 0; i < noted; i += 1) {
    const word = (big[i] as number) >> 1;
    if (word === last) continue;
    last = word;
    const [from, to] = [start[word] as number, end[word] as number];
    if (shape[word] === 0) shape[word] = plainShape(text, from, to);
    if (((shape[word] as number) & BIG) === 0) continue;
    hash[word] = hashBetween(text, from, to);
    big[bigs] = word;
    bigs += 1;
  }
  words.bigs = bigs;
}

function plainShape(text: string, start: number, end: number): number {
  let seen = 0;
  for (let at = start; at < end; at += 1) seen |= kinds[unitAt(text, at)] as number;
  return shapeOf(kinds[unitAt(text, start)] as number, seen, end - start);
}
