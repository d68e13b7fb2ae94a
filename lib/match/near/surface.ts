import { readWords } from '../../text/read-words.ts';
import { unitAt } from '../../text/unit-at.ts';
import { hashStep, SEED } from '../../text/word-hash.ts';
import { foldedWord, Words } from '../../text/words.ts';

/** One word of a name. */
export interface NamePart {
  readonly folded: string;
  /** As it is written, with the case that it has. */
  readonly written: string;
  /** Ends in a full stop that shortens it. */
  readonly shortened: boolean;
}

const scratch = new Words();

/** A name in its parts. */
export function partsOf(text: string): NamePart[] {
  const words = readWords(text, scratch);
  const parts: NamePart[] = [];
  for (let i = 0; i < words.count; i += 1) parts.push(partAt(text, words, i));
  return parts;
}

/** One word of a text as a part of a name. */
export function partAt(text: string, words: Words, i: number): NamePart {
  const end = words.end[i] as number;
  const written = text.slice(words.start[i] as number, end);
  const folded = foldedWord(text, words, i);
  return {
    folded:
      written.includes('I', 1) && MISREAD_L.test(written) ? foldedWord(unmisread(text), words, i) : folded,
    written,
    shortened: text.charAt(end) === '.',
  };
}

/** The hash of all the letters of a name, without what parts them. */
export function joinedHash(parts: readonly NamePart[]): number {
  let hash = SEED;
  for (const { folded } of parts)
    for (let i = 0; i < folded.length; i += 1) hash = hashStep(hash, unitAt(folded, i));
  return hash >>> 0;
}

/** A capital I after a small letter is an l that a scanner has misread. */
const MISREAD_L = /\p{Ll}I/u;
const unmisread = (text: string) => text.replace(/(?<=\p{Ll})I/gu, 'l');

const ROMAN: Readonly<Record<string, string>> = { '2': 'ii', '3': 'iii', '4': 'iv' };

/** WW2 as WWII. */
export function romanised(folded: string): string {
  if (!/[234]$/.test(folded)) return folded;
  return folded.replace(/(?<=^\p{L}+)[234]$/u, (digit) => ROMAN[digit] ?? digit);
}
