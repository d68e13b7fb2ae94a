import { isEverydayWord } from '../../lexicon/known/known.ts';
import { at } from '../../lexicon/lexicon.ts';
import { fold } from '../../text/fold.ts';
import { ALL_CAPITALS, CAPITAL, DIGITS, INITIAL, POSSESSIVE, type Words } from '../../text/words.ts';
import { gapBetween } from '../gap.ts';
import { opensSentence } from '../surroundings.ts';
import { isFollower, isSmallWord, isTitle } from '../titles.ts';
import { isKnown } from './spelling.ts';

/** Words `first` to `last` of a text, which look like one name. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Longer stretches of capitals are headlines and lists. */
const LONGEST_NAME = 9;
/** Shorter words are never taken for misspelt names. */
const SHORTEST_UNKNOWN = 4;
/** Small words inside names. */
const LINKS = /^(?:of|the|and|for|in|on|de|la|du|von|van|der|den|bin|ibn|al|el)$/;

/** Where exact matching left something to explain, as far as near matching has to know. */
export interface Explained {
  /** Whether a word is a part of a name that was found as it is written. */
  readonly found: (word: number) => boolean;
  /** Whether a word is a name of the lexicon's that seems to be a part of a longer one. */
  readonly inside: (word: number) => boolean;
}

/**
 * The stretches of capitalised words that may be misspelt names: those that hold a word which is neither found, nor a
 * word of the language, nor a known name; and longer names around one of the lexicon's (Sergej Lavrov). Titles and
 * what opens the sentence are left outside.
 */
export function unknownNames(text: string, words: Words, explained: Explained): Stretch[] {
  const stretches: Stretch[] = [];
  for (let first = 0; first < words.count; first += 1) {
    if (!isNameLike(words, first) || explained.found(first)) continue;
    const last = endOfName(text, words, first, explained);
    const trimmed = trim(text, words, { first, last });
    if (trimmed && isWorthwhile(text, words, trimmed, explained)) stretches.push(trimmed);
    first = last;
  }
  return stretches;
}

/** Begins as a name does: with a capital, and not all in capitals. */
const isNameLike = (words: Words, i: number) =>
  i < words.count && (at(words.shape, i) & (CAPITAL | ALL_CAPITALS | DIGITS)) === CAPITAL;

function endOfName(text: string, words: Words, first: number, explained: Explained): number {
  let last = first;
  while (last - first < LONGEST_NAME && goesOn(text, words, last)) {
    if (isNameLike(words, last + 1)) {
      if (explained.found(last + 1)) return last;
      last += 1;
    } else if (
      LINKS.test(wordAt(text, words, last + 1)) &&
      goesOn(text, words, last + 1) &&
      isNameLike(words, last + 2)
    )
      last += 2;
    else return last;
  }
  return last;
}

function goesOn(text: string, words: Words, i: number): boolean {
  if (i + 1 >= words.count || at(words.shape, i) & POSSESSIVE) return false;
  const gap = gapBetween(text, words, i);
  return gap === 'join' || (gap === 'stop' && (at(words.shape, i) & INITIAL) !== 0);
}

const wordAt = (text: string, words: Words, i: number) => text.slice(at(words.start, i), at(words.end, i));

function trim(text: string, words: Words, { first, last }: Stretch): Stretch | null {
  let from = first;
  for (let i = first; i <= last; i += 1) {
    const written = wordAt(text, words, i);
    if (isTitle(written) || (i === from && isSmallWord(written))) from = i + 1;
  }
  const opens = from === first && last > first && opensSentence(text, words, first);
  if (opens && isEverydayWord(fold(wordAt(text, words, first)))) from = first + 1;
  let to = last;
  while (to > from && isFollower(wordAt(text, words, to))) to -= 1;
  return from <= to ? { first: from, last: to } : null;
}

function isWorthwhile(text: string, words: Words, { first, last }: Stretch, explained: Explained): boolean {
  for (let i = first; i <= last; i += 1) {
    if (explained.inside(i)) return true;
    const long = at(words.end, i) - at(words.start, i) >= SHORTEST_UNKNOWN;
    if (long && !isKnown(fold(wordAt(text, words, i)))) return true;
  }
  return false;
}
