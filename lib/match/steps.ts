import type { Lexicon } from '../lexicon/lexicon.ts';
import { NONE, nextNode } from '../lexicon/lookup.ts';
import { unitAt } from '../text/unit-at.ts';
import { hashBetween, hashStep, hashWord } from '../text/word-hash.ts';
import { BIG, foldedWord, POSSESSIVE, type Words } from '../text/words.ts';
import { nominativesOf, singularEndings } from './inflection.ts';

/** A text that is being scanned for a lexicon's aliases. */
export interface Scan {
  readonly lexicon: Lexicon;
  readonly text: string;
  readonly words: Words;
}

/** How a word of the text is the alias's: as it is, with its possessive joined on, in another case, in the plural. */
export type Manner = typeof PLAIN | typeof JOINED | typeof INFLECTED | typeof PLURAL;
export const PLAIN = 0;
export const JOINED = 1;
export const INFLECTED = 2;
export const PLURAL = 3;

/** The possessive s, joined on to a word as in People's Republics. */
export const S = 115;

/** Words whose units are below it have no cases: Greek letters, in which names are declined, come before Cyrillic ones. */
export const FIRST_DECLINED = 0x370;

/** The hash of word `i`. */
export function hashAt({ text, words }: Scan, i: number): number {
  if ((words.shape[i] as number) & BIG) return words.hash[i] as number;
  return hashBetween(text, words.start[i] as number, words.end[i] as number);
}

/** Where a word leads to, and how it is the alias's. */
export interface Step {
  readonly node: number;
  readonly manner: Manner;
}

/** Where a word leads to from a node: as it stands, or else as the form that it may be of another word. */
export function nextStep(scan: Scan, i: number, from: number): Step | null {
  const hash = hashAt(scan, i);
  if ((scan.words.shape[i] as number) & POSSESSIVE) {
    const node = nextNode(scan.lexicon, from, hashStep(hash, S));
    if (node !== NONE) return { node, manner: JOINED };
  }
  const node = nextNode(scan.lexicon, from, hash);
  if (node !== NONE) return { node, manner: PLAIN };
  const last = unitAt(scan.text, (scan.words.end[i] as number) - 1);
  if (last === S) return pluralStep(scan, i, from);
  return last < FIRST_DECLINED ? null : inflectedStep(scan, i, from);
}

/** Where a word leads to as the plural of another. */
function pluralStep({ lexicon, text, words }: Scan, i: number, from: number): Step | null {
  const start = words.start[i] as number;
  for (const { length, ending } of singularEndings(text, start, words.end[i] as number)) {
    const end = (words.end[i] as number) - length;
    let hash = hashBetween(text, start, end);
    if (ending !== '') hash = hashStep(hash, ending.charCodeAt(0));
    const node = nextNode(lexicon, from, hash);
    if (node !== NONE) return { node, manner: PLURAL };
  }
  return null;
}

/** Where a word leads to as a case of another. */
function inflectedStep({ lexicon, text, words }: Scan, i: number, from: number): Step | null {
  for (const form of nominativesOf(foldedWord(text, words, i))) {
    const node = nextNode(lexicon, from, hashWord(form));
    if (node !== NONE) return { node, manner: INFLECTED };
  }
  return null;
}
