import { KNOWN } from '../lexicon/known/classes.ts';
import { isEverydayWord, isGivenName, knownAs } from '../lexicon/known/known.ts';
import { isState } from '../lexicon/known/namesake-towns.ts';
import { fold } from '../text/fold.ts';
import { ALL_CAPITALS, CAPITAL, DOTTED, INITIAL, POSSESSIVE, type Words } from '../text/words.ts';
import { isCounted } from './counted.ts';
import { endsLine, isHeadline } from './headline.ts';
import { followsSpace, isWritten, opensSentence, wordAt } from './opening.ts';
import { isLead, isLegalForm } from './titles.ts';
import {
  COMMON,
  classesAt,
  FOLLOWER,
  GOVERNING,
  LOCATED,
  MONTH,
  OFFICE,
  PARTISAN,
  SMALL,
  TITLE,
} from './word-classes.ts';

/** What stands around some words that tells whether they are a name by themselves. */
export interface Surroundings {
  /** They open a sentence, where any word has a capital. */
  readonly opening: boolean;
  /** Their line is written In Capitals Like This: they tell nothing. Only looked into where it may matter. */
  readonly headline: boolean;
  /** They stand IN CAPITALS among others. */
  readonly shouted: boolean;
  /** The capitalised word joined to them on the left, where it may be a part of the same name: folded, or null. */
  readonly before: string | null;
  /** The capitalised word joined to them on the right, where it may be a part of the same name: folded, or null. */
  readonly after: string | null;
  /** An office stands before them: President. */
  readonly office: boolean;
  /** Whom the form of address before them is for: Mrs., Mr. */
  readonly addressed: 'woman' | 'man' | null;
  /** An office stands after them: Fed chairman. */
  readonly officeAfter: boolean;
  /** A word stands before them that goes before places: in. */
  readonly located: boolean;
  /** They are the place in 'University of PLACE'. */
  readonly ofName: boolean;
  /** 'of' and a capital follow: they are the University in 'University of PLACE'. */
  readonly ofAfter: boolean;
  /** A single word that is rather a title, a small word or a date. */
  readonly common: boolean;
  /** Numbers beside them tell that they are a date or a street. */
  readonly counted: boolean;
  /** A capital The stands before them, inside a sentence. */
  readonly article: boolean;
  /** `before` or `after` is joined by a hyphen. */
  readonly hyphenBefore: boolean;
  readonly hyphenAfter: boolean;
  /** They are part of an address, a handle, a file name, a price or a product's name: US$, Google+. */
  readonly address: boolean;
}

/**
 * Looks around the words `first` to `last`. Whether they stand in a headline is only looked into for `weak` ones, and
 * where something beside them may make them a part of a longer name.
 */
export function surroundingsOf(
  text: string,
  words: Words,
  first: number,
  last: number,
  weak: boolean,
): Surroundings {
  const opening = opensSentence(text, words, first);
  const prior = classesAt(text, words, first - 1);
  const own = first === last ? classesAt(text, words, first) : 0;
  const before = opening ? null : nameBefore(text, words, first);
  const after = nameAfter(text, words, last);
  const counted = isCounted(text, words, first, last, (own & MONTH) !== 0);
  const article = isArticle(text, words, first - 1);
  const ofName = isAfterOf(text, words, first);
  const open = weak || before !== null || after !== null || counted || article || ofName;
  const start = words.start[first] as number;
  const end = words.end[last] as number;
  return {
    opening,
    headline: open && isHeadline(text, words, first, last),
    shouted: isShouted(text, words, first, last),
    before,
    after,
    office: !opening && (prior & OFFICE) !== 0,
    addressed: addressedBy(text, words, first - 1),
    officeAfter: weak && (classesAt(text, words, last + 1) & OFFICE) !== 0,
    counted,
    ofAfter: isBeforeOf(text, words, last),
    common: (own & COMMON) !== 0,
    article,
    hyphenBefore: text.charCodeAt(start - 1) === HYPHEN,
    hyphenAfter: text.charCodeAt(end) === HYPHEN,
    located: (prior & LOCATED) !== 0,
    ofName,
    address: inAddress(text, start, end),
  };
}

/** Whom a form of address is for. */
function addressedBy(text: string, words: Words, i: number): 'woman' | 'man' | null {
  if (!capitalAt(words, i) || text.charCodeAt(words.start[i] as number) !== CAPITAL_M) return null;
  const word = wordAt(text, words, i);
  if (word === 'Mr') return 'man';
  return word === 'Mrs' || word === 'Ms' || word === 'Miss' ? 'woman' : null;
}

const CAPITAL_M = 77;
const HYPHEN = 45;
const AMPERSAND = 38;
const FULL_STOP = 46;
const SLASH = 47;
const EQUALS = 61;
/** What an account or a hashtag is written with: @, _ and #. */
const AT = 64;
const UNDERSCORE = 95;
const HASH = 35;
/** What a currency is written with, and what services put behind a firm's name: US$5, Disney+. */
const DOLLAR = 36;
const PLUS = 43;
/** Addresses are read back from a name in them for so many units. */
const LONGEST_ADDRESS = 200;
const NEWLINE = 10;

function isArticle(text: string, words: Words, i: number): boolean {
  return capitalAt(words, i) && wordAt(text, words, i) === 'The' && !opensSentence(text, words, i);
}

const capitalAt = (words: Words, i: number) =>
  i >= 0 && i < words.count && ((words.shape[i] as number) & CAPITAL) !== 0;

/** The capitalised word joined to word `first` on the left, where it may be a part of the same name: folded, or null. */
function nameBefore(text: string, words: Words, first: number): string | null {
  const i = first - 1;
  const shape = words.shape[i] as number;
  if ((shape & (CAPITAL | POSSESSIVE)) !== CAPITAL) return null;
  const gap = text.slice(words.end[i] as number, words.start[first] as number);
  if (!isNarrow(gap) && !(gap === '. ' && shape & INITIAL)) return null;
  if (gap === '-' && shape & INITIAL && PARTY_LETTERS.test(wordAt(text, words, i))) return null;
  const classes = classesAt(text, words, i);
  if (classes & (TITLE | SMALL)) return null;
  if (isShortPreposition(text, words, i)) return null;
  const word = fold(wordAt(text, words, i));
  if (gap === '-' && PREFIXES.test(word)) return null;
  const plain = isEverydayWord(word) && (!isGivenName(word) || (classes & COMMON) !== 0);
  if (!plain || isLead(word) || !opensSentence(text, words, i)) return word;
  return PARTS.test(word) && isState(fold(wordAt(text, words, first))) ? word : null;
}

/** Whether a word of Cyrillic or Greek letters that opens a sentence is too short for a name: С Лавровым, Ο Τσίπρας. */
function isShortPreposition(text: string, words: Words, i: number): boolean {
  if ((words.end[i] as number) - (words.start[i] as number) > 2) return false;
  return text.charCodeAt(words.start[i] as number) >= FIRST_GREEK && opensSentence(text, words, i);
}

const FIRST_GREEK = 0x370;

/** What stands before the state of a member of parliament, with a hyphen: R-Fla.; but T-Mobile is a firm. */
const PARTY_LETTERS = /^[DRIL]$/;

/** Before a state's name these make the name of a university, or of another state. */
const PARTS = /^(?:eastern|western|northern|southern|central)$/;

/** What is put before names with a hyphen: Anti-Trump, Post-Brexit. */
const PREFIXES = /^(?:anti|pro|non|ex|post|pre|mid|neo|inter|trans|counter|self)$/;

/** A single space of some kind, or a hyphen. */
const isNarrow = (gap: string) => gap === ' ' || /^[\s\p{Z}-]$/u.test(gap);

/** The capitalised word joined to word `last` on the right, where it may be a part of the same name: folded, or null. */
export function nameAfter(text: string, words: Words, last: number): string | null {
  if (!capitalAt(words, last + 1) || (words.shape[last] as number) & POSSESSIVE) return null;
  const gap = text.slice(words.end[last] as number, words.start[last + 1] as number);
  const written = wordAt(text, words, last + 1);
  if (gap === ', ' && isLegalForm(written.toLowerCase())) return written.toLowerCase();
  if (!isNarrow(gap) || gap.charCodeAt(0) === NEWLINE) return null;
  if (written === 'State') return classesAt(text, words, last + 2) & OFFICE ? null : 'state';
  const classes = classesAt(text, words, last + 1);
  const possessed = ((words.shape[last + 1] as number) & POSSESSIVE) !== 0;
  if (classes & FOLLOWER && !(possessed && capitalAt(words, last + 2))) return null;
  if (classes & PARTISAN && !capitalAt(words, last + 2)) return null;
  const joined = text.charCodeAt(words.end[last + 1] as number) === AMPERSAND;
  const isNext = written.length <= 3 || ((words.shape[last] as number) & DOTTED) !== 0;
  return classes & SMALL && isNext && !joined ? null : fold(written);
}

/** Whether 'of' or 'for' joins the words to a capitalised everyday word before: the University of Michigan. */
function isAfterOf(text: string, words: Words, first: number): boolean {
  const i = isWritten(text, words, first - 1, 'the') ? first - 2 : first - 1;
  if (!isWritten(text, words, i, 'of') && !isWritten(text, words, i, 'for')) return false;
  if (!capitalAt(words, i - 1) || !followsSpace(text, words, i)) return false;
  if (classesAt(text, words, i - 1) & (GOVERNING | TITLE | COMMON) || opensSentence(text, words, i - 1))
    return false;
  const head = wordAt(text, words, i - 1);
  const named = capitalAt(words, i - 2) && followsSpace(text, words, i - 1);
  const person = named && isPerson(fold(wordAt(text, words, i - 2)), fold(head));
  return isEverydayWord(fold(head)) && !person;
}

/** Whether 'of' joins the words to a capitalised one after them: the Bank of England. */
function isBeforeOf(text: string, words: Words, last: number): boolean {
  const of = last + 1;
  return isWritten(text, words, of, 'of') && capitalAt(words, of + 1) && followsSpace(text, words, of);
}

/** Whether two capitalised words are likely somebody's name: Sherrod Brown (of Ohio), not American University. */
function isPerson(first: string, last: string): boolean {
  if (isGivenName(first)) return true;
  const known = knownAs(last);
  return (known === KNOWN.wordAndSurname || known === KNOWN.wordAndGiven) && !isEverydayWord(first);
}

/** Whether a stretch of the text is in a web address, a mail address, an account's name, a hashtag, or before $ or +. */
function inAddress(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (before === SLASH || before === EQUALS || before === HYPHEN) {
    const from = text.slice(Math.max(0, start - LONGEST_ADDRESS), start);
    if (/(?:\w:\/\/|\bwww\.)[^\s<>"“”]*$/.test(from)) return true;
  }
  if (before === AT || before === UNDERSCORE || before === HASH) return true;
  if (before === FULL_STOP && /\w\.$/.test(text.slice(start - 2, start)))
    return !/[A-Z]\.$/.test(text.slice(start - 2, start));
  const after = text.charCodeAt(end);
  if (after === AT || after === UNDERSCORE || after === DOLLAR || after === PLUS) return true;
  return after === FULL_STOP && /^\.(?:com|org|net|gov|co|edu|info|io)\b/.test(text.slice(end, end + 6));
}

/** Whether only a space, and a mark or a possessive s, parts a word from the next one: no dash after a dateline. */
function isBeside(text: string, words: Words, i: number): boolean {
  const widest = (words.shape[i] as number) & POSSESSIVE ? 4 : 2;
  return (words.start[i + 1] as number) - (words.end[i] as number) <= widest && !endsLine(text, words, i);
}

/** Whether an everyday word in capitals follows another, whatever comes after: FOLLOW US Facebook; but THE US has. */
function isShoutedAtUs(text: string, words: Words, i: number): boolean {
  const [start, end] = [words.start[i - 1] as number, words.end[i - 1] as number];
  if (i === 0 || end - start < SHORTEST_SHOUTED || !isBeside(text, words, i - 1)) return false;
  if (((words.shape[i - 1] as number) & ALL_CAPITALS) === 0) return false;
  return isEverydayWord(fold(wordAt(text, words, i))) && isEverydayWord(fold(text.slice(start, end)));
}

const SHORTEST_SHOUTED = 4;

/** Whether the words are in capitals throughout and so are their neighbours, both where there are both. */
function isShouted(text: string, words: Words, first: number, last: number): boolean {
  const { shape, count } = words;
  if (((shape[first] as number) & ALL_CAPITALS) === 0 || ((shape[last] as number) & ALL_CAPITALS) === 0)
    return false;
  if (first < last || isShoutedAtUs(text, words, first)) return true;
  const before = first > 0 && isBeside(text, words, first - 1) ? (shape[first - 1] as number) : 0;
  const after = last + 1 < count && isBeside(text, words, last) ? (shape[last + 1] as number) : 0;
  const both = before !== 0 && after !== 0 ? before & after : before | after;
  return (both & ALL_CAPITALS) !== 0;
}
