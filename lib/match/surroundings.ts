import { at } from '../lexicon/lexicon.ts';
import { ALL_CAPITALS, CAPITAL, INITIAL, POSSESSIVE, type Words } from '../text/words.ts';
import { gapBetween } from './gap.ts';
import { isTitle } from './titles.ts';

/** What stands around a hit that tells whether it is a name by itself. */
export interface Surroundings {
  /** It opens a sentence, where any word has a capital. */
  readonly opening: boolean;
  /** Its sentence is written In Capitals Like This, or IN CAPITALS THROUGHOUT: they tell nothing. */
  readonly headline: boolean;
  /** The capitalised word joined to it on the left, unless that is a title or opens the sentence: or null. */
  readonly before: string | null;
  /** The capitalised word joined to it on the right: or null. */
  readonly after: string | null;
  /** It is part of an address, a handle or a file name. */
  readonly address: boolean;
}

/** Looks around the words `first` to `last`. */
export function surroundingsOf(text: string, words: Words, first: number, last: number): Surroundings {
  const opening = opensSentence(text, words, first);
  return {
    opening,
    headline: inHeadline(text, words, first, last),
    before: opening ? null : nameBefore(text, words, first),
    after: nameAfter(text, words, last),
    address: inAddress(text, at(words.start, first), at(words.end, last)),
  };
}

function opensSentence(text: string, words: Words, i: number): boolean {
  if (i === 0) return true;
  const gap = text.slice(at(words.end, i - 1), at(words.start, i));
  return /[.!?…:\n]|["“„«‘]$|[•*–—]\s*$/u.test(gap) && gapBetween(text, words, i - 1) !== 'stop';
}

function nameBefore(text: string, words: Words, first: number): string | null {
  const i = first - 1;
  const gap = gapBetween(text, words, i);
  const shape = at(words.shape, i);
  if (
    (gap !== 'join' && !(gap === 'stop' && shape & INITIAL)) ||
    (shape & (CAPITAL | POSSESSIVE)) !== CAPITAL
  )
    return null;
  if (!/^[\s.]+$/.test(text.slice(at(words.end, i), at(words.start, first)))) return null;
  const written = text.slice(at(words.start, i), at(words.end, i));
  if (isTitle(written)) return null;
  return opensSentence(text, words, i) && isOpener(written) ? null : written;
}

function nameAfter(text: string, words: Words, last: number): string | null {
  if (gapBetween(text, words, last) !== 'join' || at(words.shape, last) & POSSESSIVE) return null;
  const shape = at(words.shape, last + 1);
  if ((shape & CAPITAL) === 0) return null;
  return text.slice(at(words.start, last + 1), at(words.end, last + 1));
}

const isOpener = (written: string) =>
  /^(?:a|an|the|this|that|these|those|in|on|at|by|for|from|to|of|with|and|but|or|as|if|when|while|after|before|since|until|because|so|yet|both|even|like|unlike|under|over|against|about|will|would|can|could|did|does|do|is|are|was|were|has|have|had|how|why|what|who|where|then|now|not|only|also|though|although|meanwhile|however|today|yesterday|later|still)$/iu.test(
    written,
  );

/** Longer stretches are not read to tell whether capitals are the rule in them. */
const SENTENCE_REACH = 14;

function inHeadline(text: string, words: Words, first: number, last: number): boolean {
  let capitals = 0;
  let smalls = 0;
  const count = (i: number) => {
    if (at(words.end, i) - at(words.start, i) < 4) return;
    if (at(words.shape, i) & CAPITAL) capitals += 1;
    else smalls += 1;
  };
  for (let i = first - 1; i >= 0 && first - i <= SENTENCE_REACH; i -= 1) {
    if (opensSentence(text, words, i + 1)) break;
    count(i);
  }
  for (let i = last + 1; i < words.count && i - last <= SENTENCE_REACH; i += 1) {
    if (opensSentence(text, words, i)) break;
    count(i);
  }
  return capitals >= 3 && capitals > smalls * 3;
}

function inAddress(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  if (before === '@' || before === '_' || before === '#') return true;
  if (before === '.' && /\w/.test(text.charAt(start - 2)) && !/[A-Z]\.$/.test(text.slice(start - 2, start)))
    return true;
  return /^(?:@|_|\.(?:com|org|net|gov|co|edu|info|io)\b)/.test(text.slice(end, end + 6));
}

/** Whether the words are in capitals throughout and so are their neighbours. */
export function isShouted(words: Words, first: number, last: number): boolean {
  const shouts = (i: number) => i >= 0 && i < words.count && (at(words.shape, i) & ALL_CAPITALS) !== 0;
  return shouts(first) && (shouts(first - 1) || shouts(last + 1));
}
