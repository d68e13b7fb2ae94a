import { WEAK } from '../../lexicon/layout.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { findWord, NONE } from '../../lexicon/lookup.ts';
import { readWords } from '../../text/read-words.ts';
import { hashBetween } from '../../text/word-hash.ts';
import { CAPITAL, Words } from '../../text/words.ts';
import { isHeadline } from '../headline.ts';
import { followsSpace, isWritten } from '../opening.ts';
import { scanAliases } from '../scan.ts';
import { isKnownWord } from './known-words.ts';
import type { Stretch } from './unknown-names.ts';

/** A person's name with the bare -s of a genitive: its words, and the readings without that s. */
export interface Genitive extends Stretch {
  readonly readings: readonly number[];
}

/**
 * The person in a stretch of capitalised words whose name has a genitive as German makes it: Putins Krieg. Believed
 * only right before another capitalised word that is none of the lexicon's, as nouns are in German, where English would
 * hardly have several people of the name (the Clintons); not in headlines, nor for what may be another's name.
 */
export function genitiveIn(lexicon: Lexicon, text: string, words: Words, stretch: Stretch): Genitive | null {
  for (let last = stretch.first; last < stretch.last; last += 1) {
    const end = (words.end[last] as number) - 1;
    if (text.charCodeAt(end) !== S || !followsSpace(text, words, last + 1)) continue;
    if (((words.shape[last + 1] as number) & CAPITAL) === 0) continue;
    const start = words.start[last] as number;
    if (findWord(lexicon, hashBetween(text, start, end), text, start, end) === NONE) continue;
    if (isKnownWord(words.hash[last] as number, text, start, end + 1)) continue;
    for (let first = stretch.first; first <= last; first += 1) {
      const readings = people(lexicon, text.slice(words.start[first], end));
      if (readings.length === 0) continue;
      const several = isWritten(text, words, first - 1, 'the') || isWritten(text, words, first - 1, 'The');
      return several || isHeadline(text, words, first, last) ? null : { first, last, readings };
    }
  }
  return null;
}

const S = 115;
const scratch = new Words();

/** The readings of a text as a whole that are people's, and nobody else's name or word. */
function people(lexicon: Lexicon, name: string): readonly number[] {
  const words = readWords(name, scratch);
  const [hit] = scanAliases(lexicon, name, words);
  if (hit?.first !== 0 || hit.last !== words.count - 1) return [];
  const isSafe = (reading: number) =>
    lexicon.typeOf(reading) === 'person' && (lexicon.factsOf(reading) & WEAK) === 0;
  return hit.readings.every(isSafe) ? hit.readings : [];
}
