import { unitAt } from '../text/unit-at.ts';
import { DOTTED, POSSESSIVE, type Words } from '../text/words.ts';

/* What stands between two words says several things, as bits. */

/** A name goes on over it: a space, a hyphen, a dash, a slash. */
const JOINS = 1;
/** A comma and spaces. */
const COMMA = 2;
/** A full stop, with a space after it or none. */
export const STOP = 4;
/** A line ends in it. */
export const LINE = 8;
/** It ends a sentence, or opens a quotation. */
export const OPENS = 16;
/** A possessive and a space. */
const POSSESSED = 32;

const JOIN =
  /^(?:[\s\p{Z}]?[\p{Pd}/\u2212\u00b7][\s\p{Z}]?|[\p{Z}\t]*\r?\n?[\p{Z}\t]*|[\p{Z}\t]*['"“”‘’][\p{Z}\t]*)$/u;

const AT_ANY_WIDTH: readonly (readonly [number, RegExp])[] = [
  [LINE, /\n/],
  [OPENS, /[.!?…:;\n]|["“„«‘(]$|[•*–—]\s*$/u],
];
const PATTERNS: typeof AT_ANY_WIDTH = [
  ...AT_ANY_WIDTH,
  [JOINS, JOIN],
  [COMMA, /^,[\p{Z}\s]*$/u],
  [STOP, /^\.[\p{Z}\s]?$/u],
  [POSSESSED, /^['’]s\s$/iu],
];

/** No gap inside a name is longer: a page's source may break a line there, and indent the next one deeply. */
const WIDEST = 64;
/** A shortened word before a full stop has at most so many letters (Sept., Calif.). */
const SHORTENED = 5;

const SPACE = 32;

/** Gaps remembered with what they say, those of one or two units by a number of theirs: texts have few different ones. */
const MOST_REMEMBERED = 512;
const remembered = new Map<string | number, number>();

/** What stands between word `i` and the next one, as bits; 0 before the first and after the last. */
export function gapFacts(text: string, words: Words, i: number): number {
  if (i < 0 || i + 1 >= words.count) return 0;
  const start = words.end[i] as number;
  const end = words.start[i + 1] as number;
  const width = end - start;
  if (width === 1 && unitAt(text, start) === SPACE) return JOINS;
  if (width > WIDEST) return told(text.slice(start, end), AT_ANY_WIDTH);
  const key = width === 1 || width === 2 ? numberOf(text, start, width) : text.slice(start, end);
  let facts = remembered.get(key);
  if (facts === undefined) {
    facts = told(text.slice(start, end), PATTERNS);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(key, facts);
  }
  return facts;
}

/** Another number for each gap of one or two units: no string need be made of it to look it up. */
const numberOf = (text: string, start: number, width: 1 | 2) =>
  unitAt(text, start) + (width === 2 ? 2 ** 16 * (unitAt(text, start + 1) + 1) : 0);

function told(gap: string, patterns: typeof PATTERNS): number {
  let facts = 0;
  for (const [bit, pattern] of patterns) if (pattern.test(gap)) facts |= bit;
  return facts;
}

/**
 * What parts a word from the next one of a name: `join`, `stop` (the full stop of a shortened word, or the dot inside
 * Amazon.com), `comma`, or `break`: no name goes on over it.
 */
export type Gap = 'join' | 'stop' | 'comma' | 'break';

/** What parts word `i` from the next one. */
export function gapBetween(text: string, words: Words, i: number): Gap {
  const facts = gapFacts(text, words, i);
  const shape = words.shape[i] as number;
  if ((shape & POSSESSIVE) !== 0) return (facts & POSSESSED) !== 0 ? 'join' : 'break';
  if ((facts & JOINS) !== 0) return 'join';
  if ((facts & COMMA) !== 0) return 'comma';
  if ((facts & STOP) === 0) return 'break';
  const isInside = (words.start[i + 1] as number) - (words.end[i] as number) === 1;
  const short = (words.end[i] as number) - (words.start[i] as number) <= SHORTENED || (shape & DOTTED) !== 0;
  return isInside || short ? 'stop' : 'break';
}
