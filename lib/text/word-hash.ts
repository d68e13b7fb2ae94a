import { foldPoint, folds, foldUnit, SEVERAL } from './fold.ts';
import { unitAt, unitOrNone } from './unit-at.ts';

/** The hash of no letters. */
export const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** One step of the word hash (FNV-1a over folded units). */
export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME);
}

/** The hash of a folded word, as `readWords` computes it on the way. */
export function hashWord(folded: string): number {
  let hash = SEED;
  for (let i = 0; i < folded.length; i += 1) hash = hashStep(hash, unitAt(folded, i));
  return hash;
}

/** The hash of a word of a text: `hashWord` of its folded form, without making that. */
export function hashBetween(text: string, start: number, end: number): number {
  const table = folds;
  let hash = SEED;
  for (let at = start; at < end; at += 1) {
    const folded = table[unitAt(text, at)] as number;
    if (folded <= FULL_STOP || folded >= SEVERAL) return hashUnusual(text, start, end);
    hash = hashStep(hash, folded);
  }
  return hash;
}

/** The same for words that are more than letters which fold to one unit each. */
function hashUnusual(text: string, start: number, end: number): number {
  if (unitOrNone(text, start) === 38) return AND;
  let hash = SEED;
  for (let at = start; at < end; at += 1) {
    const folded = foldUnit(unitAt(text, at));
    if (folded > FULL_STOP && folded < SEVERAL) hash = Math.imul(hash ^ folded, PRIME);
    else if (folded === SEVERAL) {
      hash = hashPoint(text, at, hash);
      if ((text.codePointAt(at) as number) > 0xffff) at += 1;
    }
  }
  return hash;
}

/** Inside a word, what folds to this or less is an apostrophe, a full stop or nothing: no part of its letters. */
export const FULL_STOP = 46;

/** What of a folded stretch of a word counts: all but apostrophes and stops. */
export const lettersOf = (folded: string): string => folded.replace(/[\0-.]/g, '');

const AND = hashWord('and');

function hashPoint(text: string, at: number, hash: number): number {
  let next = hash;
  const piece = lettersOf(foldPoint(text.codePointAt(at) as number));
  for (let i = 0; i < piece.length; i += 1) next = hashStep(next, piece.charCodeAt(i));
  return next;
}
