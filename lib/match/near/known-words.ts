import { fold } from '../../text/fold.ts';
import { isKnown } from './spelling.ts';

/** Words remembered; a power of two. */
const REMEMBERED = 8192;

const hashes = new Int32Array(REMEMBERED);
const answers = new Uint8Array(REMEMBERED);
const KNOWN = 1;
const UNKNOWN = 2;

/** You're, They'll, Don't. */
const CONTRACTED = /['’](?:re|ve|ll|d|t|m)$/iu;

/** `isKnown` of a word of a text, remembered by its hash, which is given: pages repeat their words. */
export function isKnownWord(hash: number, text: string, start: number, end: number): boolean {
  const place = (hash ^ (hash >>> 13)) & (REMEMBERED - 1);
  if (hashes[place] !== hash || answers[place] === 0) {
    hashes[place] = hash;
    const written = text.slice(start, end);
    answers[place] = CONTRACTED.test(written) || isKnown(fold(written)) ? KNOWN : UNKNOWN;
  }
  return answers[place] === KNOWN;
}
