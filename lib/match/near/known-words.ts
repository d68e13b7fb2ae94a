import { fold } from '../../text/fold.ts';
import { isKnown } from './other-words.ts';

/** Words remembered; a power of two. */
const REMEMBERED = 2 ** 14;

/** A hash whose low bits are the answer: one place in the memory instead of two. */
const answers = new Int32Array(REMEMBERED);
const UNKNOWN = 1;
const KNOWN = 2;
const ANSWER = 3;

/** You're, They'll, Don't. */
const CONTRACTED = /['’](?:re|ve|ll|d|t|m)$/iu;

/** `isKnown` of a word of a text, remembered by its hash, which is given: pages repeat their words. */
export function isKnownWord(hash: number, text: string, start: number, end: number): boolean {
  const place = (hash ^ (hash >>> 13)) & (REMEMBERED - 1);
  const answer = (answers[place] as number) ^ (hash & ~ANSWER);
  if (answer === UNKNOWN || answer === KNOWN) return answer === KNOWN;
  const written = text.slice(start, end);
  const known = CONTRACTED.test(written) || isKnown(fold(written));
  answers[place] = (hash & ~ANSWER) | (known ? KNOWN : UNKNOWN);
  return known;
}
