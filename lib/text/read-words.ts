import { folds, SEVERAL } from './fold.ts';
import { unitAt } from './unit-at.ts';
import { kindOf, kinds, LETTERS, UPPER } from './unit-kinds.ts';
import { readUnusual, shapeOf } from './unusual-words.ts';
import { FULL_STOP, hashBetween, hashStep, SEED } from './word-hash.ts';
import { BIG, Words } from './words.ts';

/* Words by Unicode, found by a hand loop. */

/* Once more as constants of this module: V8 builds these into the loops, but looks imported ones up at each turn. */
const FOLDS = folds;
const KINDS = kinds;
const PLAIN = LETTERS;
const unit = unitAt;

/** So many units of most texts have one edge of a word or less: room for that many is made at once. */
const UNITS_TO_EDGES = 2.5;
/** Units between two looks at the room for words. */
const STRETCH = 500;

/**
 * Finds every word of a text, in order, none overlapping. Letters and digits of any script make words; hyphens part
 * them, apostrophes inside do not (O'Rourke); a possessive is left outside; single letters with full stops are one
 * word (U.S., N.A.T.O.); & is a word ('and'). Ideographs stand singly; Thai, Lao, Khmer and Burmese are parted by
 * `Intl.Segmenter`, the only scripts that are worth its price.
 *
 * No processor foresees where words end, and guessing wrongly at each end costs it more than all the reading. So the
 * loop takes no branch there: it writes down every place as an edge, and goes on to the next entry only where it was
 * one. Likewise for units that are more than small letters.
 */
export function readWords(text: string, into: Words = new Words()): Words {
  const { length } = text;
  into.clear();
  into.reserve(0, 0, Math.ceil(length / UNITS_TO_EDGES));
  let edges = 0;
  let bigs = 0;
  let inside = 0;
  for (let at = 0; at < length; ) {
    const until = Math.min(length, at + STRETCH);
    into.reserve(edges, bigs, STRETCH);
    const { edge, big } = into;
    let kind = 0;
    for (; at < until; at += 1) {
      kind = KINDS[unit(text, at)] as number;
      if (kind > PLAIN) break;
      const letter = (kind + PLAIN) >> 4;
      edge[edges] = at;
      big[bigs] = edges;
      edges += letter ^ inside;
      bigs += (kind + PLAIN - 1) >> 4;
      inside = letter;
    }
    into.edges = edges;
    into.bigs = bigs;
    if (kind <= PLAIN) continue;
    at = readSpecial(text, at, into);
    ({ edges, bigs } = into);
    inside = edges & 1;
  }
  closeWord(into, length);
  tellPlaces(into);
  tellShapes(text, into);
  return into;
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
    if (shape[word] === 0) tellPlainWord(text, words, word);
    else hash[word] = hashBetween(text, start[word] as number, end[word] as number);
    if (((shape[word] as number) & BIG) === 0) continue;
    big[bigs] = word;
    bigs += 1;
  }
  words.bigs = bigs;
}

/** Tells shape and hash of a word of letters and digits. */
function tellPlainWord(text: string, words: Words, word: number): void {
  const start = words.start[word] as number;
  const end = words.end[word] as number;
  let seen = 0;
  let hash = SEED;
  let unusual = false;
  for (let at = start; at < end; at += 1) {
    const letter = unit(text, at);
    const folded = FOLDS[letter] as number;
    seen |= KINDS[letter] as number;
    hash = hashStep(hash, folded);
    unusual ||= folded <= FULL_STOP || folded >= SEVERAL;
  }
  words.shape[word] = shapeOf(KINDS[unit(text, start)] as number, seen, end - start);
  words.hash[word] = unusual ? hashBetween(text, start, end) : hash;
}
