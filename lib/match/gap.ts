import { unitAt } from '../text/unit-at.ts';
import { DOTTED, POSSESSIVE, type Words } from '../text/words.ts';

/**
 * What parts a word from the next one: `join` (space, hyphen, dash, slash), `stop` (the full stop of a shortened word,
 * or the dot inside Amazon.com), `comma`, or `break`: no name goes on over it.
 */
export type Gap = 'join' | 'stop' | 'comma' | 'break';

const JOIN =
  /^(?:[\s\p{Z}]?[\p{Pd}/\u2212\u00b7][\s\p{Z}]?|[\p{Z}\t]*\r?\n?[\p{Z}\t]*|[\p{Z}\t]*['"“”‘’][\p{Z}\t]*)$/u;
const STOP = /^\.[\p{Z}\s]?$/u;
const COMMA = /^,[\p{Z}\s]*$/u;
/** No gap inside a name is longer: a page's source may break a line there, and indent the next one deeply. */
const WIDEST = 64;
/** A shortened word before a full stop has at most so many letters (Sept., Calif.). */
const SHORTENED = 5;

/** What parts word `i` from the next one. */
export function gapBetween(text: string, words: Words, i: number): Gap {
  if (i + 1 >= words.count) return 'break';
  const start = words.end[i] as number;
  const end = words.start[i + 1] as number;
  if (end - start === 1) {
    const unit = unitAt(text, start);
    if (unit === 32 || unit === 45) return 'join';
  }
  if (end - start === 2 && unitAt(text, start) === 44 && unitAt(text, start + 1) === 32)
    return ((words.shape[i] as number) & POSSESSIVE) === 0 ? 'comma' : 'break';
  if (end - start > WIDEST) return 'break';
  const gap = text.slice(start, end);
  if (((words.shape[i] as number) & POSSESSIVE) !== 0) return /^['’]s\s$/iu.test(gap) ? 'join' : 'break';
  if (JOIN.test(gap)) return 'join';
  if (COMMA.test(gap)) return 'comma';
  if (!STOP.test(gap)) return 'break';
  const short =
    start - (words.start[i] as number) <= SHORTENED || ((words.shape[i] as number) & DOTTED) !== 0;
  return short || gap === '.' ? 'stop' : 'break';
}
