import { isEverydayWord, isGivenName } from '../lexicon/known/known.ts';
import { at } from '../lexicon/lexicon.ts';
import { fold } from '../text/fold.ts';
import { ALL_CAPITALS, CAPITAL, CASELESS, DIGITS, INITIAL, POSSESSIVE, type Words } from '../text/words.ts';
import { gapBetween } from './gap.ts';
import { governsPlace, isFollower, isOffice, isSmallWord, isTitle } from './titles.ts';

/** What stands around some words that tells whether they are a name by themselves. */
export interface Surroundings {
  /** They open a sentence, where any word has a capital. */
  readonly opening: boolean;
  /** Their sentence is written In Capitals Like This: they tell nothing. */
  readonly headline: boolean;
  /** They stand IN CAPITALS among others. */
  readonly shouted: boolean;
  /** The capitalised word joined to them on the left, where it may be a part of the same name: folded, or null. */
  readonly before: string | null;
  /** The capitalised word joined to them on the right, where it may be a part of the same name: folded, or null. */
  readonly after: string | null;
  /** An office stands before them: President. */
  readonly office: boolean;
  /** They are the place in 'University of PLACE'. */
  readonly ofName: boolean;
  /** Numbers beside them tell that they are a date or a street. */
  readonly counted: boolean;
  /** A capital The stands before them, inside a sentence. */
  readonly article: boolean;
  /** `before` or `after` is joined by a hyphen. */
  readonly hyphenBefore: boolean;
  readonly hyphenAfter: boolean;
  /** They are part of an address, a handle or a file name. */
  readonly address: boolean;
}

/** Looks around the words `first` to `last`. */
export function surroundingsOf(text: string, words: Words, first: number, last: number): Surroundings {
  const opening = opensSentence(text, words, first);
  return {
    opening,
    headline: inHeadline(text, words, first, last),
    shouted: isShouted(words, first, last),
    before: opening ? null : nameBefore(text, words, first),
    after: nameAfter(text, words, last),
    office: !opening && isOffice(wordAt(text, words, first - 1)),
    counted: isCounted(text, words, first, last),
    article: wordAt(text, words, first - 1) === 'The' && !opensSentence(text, words, first - 1),
    hyphenBefore: text.charAt(at(words.start, first) - 1) === '-',
    hyphenAfter: text.charAt(at(words.end, last)) === '-',
    ofName: isAfterOf(text, words, first),
    address: inAddress(text, at(words.start, first), at(words.end, last)),
  };
}

function wordAt(text: string, words: Words, i: number): string {
  return i < 0 ? '' : text.slice(at(words.start, i), at(words.end, i));
}

/** Whether a word is the first of a sentence, a line or a quotation. */
export function opensSentence(text: string, words: Words, i: number): boolean {
  if (i === 0) return true;
  const gap = text.slice(at(words.end, i - 1), at(words.start, i));
  if (gap === ' ') return false;
  if (/\n/.test(gap)) return true;
  if ((at(words.shape, i) & (CAPITAL | DIGITS | CASELESS)) === 0) return false;
  if (/^\.\s$/.test(gap) && gapBetween(text, words, i - 1) === 'stop')
    return !isAbbreviation(text, words, i - 1);
  return /[.!?…:;\n]|["“„«‘(]$|[•*–—]\s*$/u.test(gap);
}

/** Whether the full stop after a word only shortens it. */
function isAbbreviation(text: string, words: Words, i: number): boolean {
  return (
    (at(words.shape, i) & INITIAL) !== 0 ||
    isTitle(wordAt(text, words, i)) ||
    /^[A-Z][a-z]{1,4}$/.test(wordAt(text, words, i))
  );
}

function nameBefore(text: string, words: Words, first: number): string | null {
  const i = first - 1;
  const shape = at(words.shape, i);
  if ((shape & (CAPITAL | POSSESSIVE)) !== CAPITAL) return null;
  const gap = text.slice(at(words.end, i), at(words.start, first));
  if (!/^[\s\p{Z}-]$/u.test(gap) && !(gap === '. ' && shape & INITIAL)) return null;
  if (gap === '-' && shape & INITIAL) return null;
  const written = wordAt(text, words, i);
  if (isTitle(written) || isSmallWord(written)) return null;
  const word = fold(written);
  return opensSentence(text, words, i) && isEverydayWord(word) ? null : word;
}

function nameAfter(text: string, words: Words, last: number): string | null {
  if (last + 1 >= words.count || at(words.shape, last) & POSSESSIVE) return null;
  if ((at(words.shape, last + 1) & CAPITAL) === 0) return null;
  if (!/^[\s\p{Z}-]$/u.test(text.slice(at(words.end, last), at(words.start, last + 1)))) return null;
  if (text.charAt(at(words.end, last)) === '\n') return null;
  const written = wordAt(text, words, last + 1);
  const possessed = (at(words.shape, last + 1) & POSSESSIVE) !== 0;
  if (isFollower(written) && !(possessed && capitalAt(words, last + 2))) return null;
  return isSmallWord(written) && written.length <= 3 ? null : fold(written);
}

const capitalAt = (words: Words, i: number) => i < words.count && (at(words.shape, i) & CAPITAL) !== 0;

function isAfterOf(text: string, words: Words, first: number): boolean {
  let i = first - 1;
  if (wordAt(text, words, i) === 'the') i -= 1;
  if (i < 1 || wordAt(text, words, i) !== 'of') return false;
  if (at(words.start, i) - at(words.end, i - 1) !== 1) return false;
  const head = wordAt(text, words, i - 1);
  if (!capitalAt(words, i - 1) || governsPlace(head) || isTitle(head) || opensSentence(text, words, i - 1))
    return false;
  return isEverydayWord(fold(head)) && !isGivenName(fold(wordAt(text, words, i - 2)));
}

/** Whether a name stands right beside a number (131 West 23rd Street), or is a month with its day or year. */
function isCounted(text: string, words: Words, first: number, last: number): boolean {
  const digits = (i: number) => i >= 0 && i < words.count && (at(words.shape, i) & DIGITS) !== 0;
  if (first === last && MONTHS.test(wordAt(text, words, first)))
    return digits(last + 1) || digits(first - 1) || BEFORE_MONTHS.test(wordAt(text, words, first - 1));
  if (digits(first - 1) && text.slice(at(words.end, first - 1), at(words.start, first)) === ' ') return true;
  return digits(last + 1) && /^\d+(?:st|nd|rd|th)$/.test(wordAt(text, words, last + 1));
}

const MONTHS = /^(?:march|april|may|june|august)$/i;
const BEFORE_MONTHS =
  /^(?:in|on|by|of|from|to|a|an|the|this|that|last|next|each|every|during|since|until|till|before|after|around|about|early|late|mid|and|or)$/i;

/** Words read on each side to tell whether a line is a headline: longer lines are none. */
const LINE_REACH = 24;
/** Words shorter than this are often small in headlines too. */
const TELLING_LENGTH = 4;
/** A headline has at least so many telling words with a capital beside the name itself. */
const HEADLINE_CAPITALS = 3;

function inHeadline(text: string, words: Words, first: number, last: number): boolean {
  let capitals = 0;
  let smalls = 0;
  const count = (i: number) => {
    if (at(words.end, i) - at(words.start, i) < TELLING_LENGTH) return;
    if (at(words.shape, i) & CAPITAL) capitals += 1;
    else smalls += 1;
  };
  for (let i = first - 1; i >= 0 && first - i <= LINE_REACH && !endsLine(text, words, i); i -= 1) count(i);
  for (let i = last + 1; i < words.count && i - last <= LINE_REACH && !endsLine(text, words, i - 1); i += 1)
    count(i);
  return capitals >= HEADLINE_CAPITALS && capitals > smalls * 3;
}

function endsLine(text: string, words: Words, i: number): boolean {
  const end = at(words.end, i);
  const next = i + 1 < words.count ? at(words.start, i + 1) : text.length;
  return next - end > 1 && text.slice(end, next).includes('\n');
}

function inAddress(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  if (before === '@' || before === '_' || before === '#') return true;
  if (before === '.' && /\w/.test(text.charAt(start - 2)) && !/[A-Z]\.$/.test(text.slice(start - 2, start)))
    return true;
  return /^(?:@|_|\.(?:com|org|net|gov|co|edu|info|io)\b)/.test(text.slice(end, end + 6));
}

/** Whether the words are in capitals throughout and so are their neighbours. */
function isShouted(words: Words, first: number, last: number): boolean {
  const shouts = (i: number) => i >= 0 && i < words.count && (at(words.shape, i) & ALL_CAPITALS) !== 0;
  return shouts(first) && (first === last ? shouts(first - 1) || shouts(last + 1) : shouts(last));
}
