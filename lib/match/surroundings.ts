import { KNOWN } from '../lexicon/known/classes.ts';
import { isEverydayWord, isGivenName, knownAs } from '../lexicon/known/known.ts';
import { isState } from '../lexicon/known/namesake-towns.ts';
import { fold } from '../text/fold.ts';
import { CAPITAL, DOTTED, INITIAL, POSSESSIVE, type Words } from '../text/words.ts';
import { isInAddress } from './address.ts';
import { isCounted } from './counted.ts';
import { isHeadline } from './headline.ts';
import { followsSpace, isWritten, opensSentence, wordAt } from './opening.ts';
import { isShouted } from './shouted.ts';
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
    address: isInAddress(text, start, end),
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
