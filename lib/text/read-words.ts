import { folds, SEVERAL } from './fold.ts';
import { unitAt } from './unit-at.ts';
import { kindOf, kinds, LETTERS, LOWER, UPPER } from './unit-kinds.ts';
import { readUnusual, shapeOf } from './unusual-words.ts';
import { FULL_STOP, hashBetween, hashStep, SEED } from './word-hash.ts';
import { Words } from './words.ts';

/* Words by Unicode, found by a hand loop. */

/* Once more as constants of this module: V8 builds these into the loops, but looks imported ones up at each turn. */
const FOLDS = folds;
const KINDS = kinds;
const PLAIN = LETTERS;
const unit = unitAt;

/**
 * Finds every word of a text, in order, none overlapping. Letters and digits of any script make words; hyphens part
 * them, apostrophes inside do not (O'Rourke); a possessive is left outside; single letters with full stops are one
 * word (U.S., N.A.T.O.); & is a word ('and'). Ideographs stand singly; Thai, Lao, Khmer and Burmese are parted by
 * `Intl.Segmenter`, the only scripts that are worth its price.
 */
export function readWords(text: string, into: Words = new Words()): Words {
  into.clear();
  for (let at = 0; at < text.length; ) at = readPlain(text, at, into);
  return into;
}

/**
 * Reads words of letters and digits up to the first that is more than that, and that one, or as far as there is room;
 * answers where to go on. The columns are held in variables: looked up in `into` at each word, reading takes a third as
 * long again in Firefox.
 */
function readPlain(text: string, from: number, into: Words): number {
  const { length } = text;
  const { start, end, shape } = into.withRoom();
  const room = start.length;
  let { count } = into;
  let at = from;
  while (at < length && count < room) {
    const begin = at;
    let kind = KINDS[unit(text, at)] as number;
    if (kind === 0) {
      at += 1;
      continue;
    }
    let seen = 0;
    while (kind !== 0 && kind <= PLAIN) {
      seen |= kind;
      at += 1;
      kind = at < length ? (KINDS[unit(text, at)] as number) : 0;
    }
    if (kind !== 0) {
      into.count = count;
      return readSpecial(text, begin, at, into);
    }
    start[count] = begin;
    end[count] = at;
    shape[count] = 0;
    if (seen !== LOWER) {
      into.count = count;
      if (seen === UPPER && at === begin + 1 && at < length && unit(text, at) === FULL_STOP)
        return readUnusual(text, begin, at, into);
      tell(text, begin, at, seen, into);
    }
    count += 1;
  }
  into.count = count;
  return at;
}

/** Goes on at a unit that is neither a letter nor a gap, with letters before it from `start` on; answers where to go on. */
function readSpecial(text: string, start: number, at: number, into: Words): number {
  return kindOf(unitAt(text, at)) <= LETTERS ? start : readUnusual(text, start, at, into);
}

/** Tells shape and hash of the next word, which is more than small letters. */
function tell(text: string, start: number, end: number, seen: number, into: Words): void {
  let hash = SEED;
  let unusual = false;
  for (let at = start; at < end; at += 1) {
    const folded = FOLDS[unit(text, at)] as number;
    hash = hashStep(hash, folded);
    unusual ||= folded <= FULL_STOP || folded >= SEVERAL;
  }
  const shape = shapeOf(KINDS[unit(text, start)] as number, seen, end - start);
  into.shapeNext(shape, unusual ? hashBetween(text, start, end) : hash);
}
