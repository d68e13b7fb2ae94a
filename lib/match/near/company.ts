import type { Strictness } from '../../domain/mention.ts';
import { KNOWN } from '../../lexicon/known/classes.ts';
import { knownAs } from '../../lexicon/known/known.ts';
import { editDistance } from '../../text/distance.ts';
import { givenEdits } from './given-names.ts';
import { isDerived, isKnown, isKnownWell } from './other-words.ts';
import { isMisread, isNumeral, isRespelt, soundsSame } from './sounds.ts';
import { editsBetween, RESPELT } from './spelling.ts';
import { type NamePart, romanised } from './surface.ts';

/** The company of one word in a name: what the other words are, and how many of them are right. */
export interface Company {
  /** The part is a given name. */
  readonly first: boolean;
  /** It is one, and all other parts are the same, or sound so. */
  readonly given: boolean;
  /** Many families bear the last name: an initial before it may be anybody's. */
  readonly commonFamily: boolean;
  /** Few families bear the last name, which is nothing else either. */
  readonly rareFamily: boolean;
  /** The parts that are right are nobody else's: a given name that is on no list, or many letters. */
  readonly vouched: boolean;
  /** Letters in other parts that are the same, or sound so. */
  readonly same: number;
  readonly words: number;
  readonly person: boolean;
  readonly strictness: Strictness;
}

/** Fewer letters in the other words of a name are no support. */
const FEW_LETTERS = 4;
/** So many letters of a name, given names and all, that are right are nobody else's. */
export const MUCH_COMPANY = 9;
/** So many letters of a body's name that are right make a slip of a word of it that is another word. */
const SOME_COMPANY = 7;

/**
 * The edits between a word of a name and the alias's word in its place; null where it is another word. Asked one after
 * the other: is it a form of the same word, does it sound the same, is it nearly the same or shortened; and then, of
 * slips, what it takes to believe them of a given name, of any word, or of one in such company.
 */
export function editsInCompany(word: NamePart, alias: NamePart, company: Company): number | null {
  const { given, rareFamily, strictness } = company;
  const [written, name] = [word.folded, alias.folded];
  if (isOtherForm(written, name, company) || isHeard(written, name, company)) return RESPELT;
  if (isSlightlyOther(word, alias, company)) return 1;
  if (given && isShortOf(written, name)) return mayBeShortened(written, company) ? 1 : null;
  if (given) return givenEdits(written, name, rareFamily, strictness);
  return editsBetween(written, name, strictness) ?? slipsInCompany(written, name, company);
}

/** Whether a word is another form of the same: a numeral, a scanner's misreading, British spelling, a particle. */
function isOtherForm(written: string, name: string, { same, words, person }: Company): boolean {
  if (numeralOf(written) === numeralOf(name) || romanised(written) === name) return true;
  if (same >= FEW_LETTERS && isMisread(written, name)) return true;
  const common = person && knownAs(written) === KNOWN.commonSurname;
  if (words > 1 && !common && isRespelt(written, name)) return true;
  return words >= WITH_PARTICLE && PARTICLES.some((alike) => alike.has(written) && alike.has(name));
}

/** Whether a word is believed because it sounds the same: a given name, or one in company that nobody else has. */
function isHeard(word: string, name: string, company: Company): boolean {
  const { first, same, words, person, vouched, strictness } = company;
  if (first) return word.length >= 3 && soundsSame(word, name);
  if (same < FEW_LETTERS || word[0] !== name[0] || !soundsSame(word, name)) return false;
  if (words >= WITH_PARTICLE || strictness === 'loose') return true;
  return person && (vouched || (strictness === 'middle' && !isKnownWell(word)));
}

/** Small words that may be mistaken for each other in a long name. */
const SMALL = new Set(['of', 'on', 'for', 'in', 'and', 'the', 'to', 'at']);
/** A name of so many words may differ in one small word. */
const LONG_NAME = 4;

/** Whether a word of a long name is another small word, the plural, or shortened; or a surname in a genitive: Elon Musks. */
function isSlightlyOther(word: NamePart, alias: NamePart, company: Company): boolean {
  const { first, words, person, commonFamily } = company;
  const [written, name] = [word.folded, alias.folded];
  if (words >= LONG_NAME && SMALL.has(written) && SMALL.has(name)) return true;
  if (written === `${name}s` && (person ? !first && !commonFamily && words > 1 : words >= LONG_NAME - 1))
    return true;
  if (name === `${written}s` && !person && words >= LONG_NAME - 1) return true;
  if (words >= WITH_PARTICLE && isSlipInParticle(written, name, company)) return true;
  return word.shortened && words >= 3 && written.length >= 3 && abbreviates(written, name);
}

/** Whether a word is a small one inside a long name, but for a letter: House fo Representatives, Ursula von er Leyen. */
const isSlipInParticle = (written: string, name: string, { first, same, strictness }: Company) =>
  !first &&
  strictness !== 'strict' &&
  name.length <= LONGEST_PARTICLE &&
  same >= MUCH_COMPANY &&
  !isNumeral(name) &&
  editDistance(written, name, 1) === 1;

const LONGEST_PARTICLE = 3;

/** Whether a word has some of a name's letters, in their order: natl., dept. */
function abbreviates(word: string, name: string): boolean {
  if (word[0] !== name[0]) return false;
  let at = 0;
  for (const letter of name) if (letter === word[at]) at += 1;
  return at === word.length;
}

/** Particles in names that are taken for each other: Bashar el-Assad, Ursula van der Leyen. */
const ARTICLES = new Set('al el ul as an ar az ad at ash asch'.split(' '));
const PARTICLES = [
  ARTICLES,
  new Set(['von', 'van']),
  new Set(['bin', 'ibn', 'ben']),
  new Set(['abdel', 'abdul', 'abdal', 'abdoul']),
];
const WITH_PARTICLE = 3;

/** Whether a word is the article of Arabic, or stands for it. */
export const isArticle = (word: string) => ARTICLES.has(word);

const NUMERALS: Readonly<Record<string, string>> = {
  '1': 'i',
  one: 'i',
  first: 'i',
  '2': 'ii',
  two: 'ii',
  second: 'ii',
  '3': 'iii',
  three: 'iii',
  third: 'iii',
  '4': 'iv',
  '5': 'v',
  junior: 'jr',
  jnr: 'jr',
  senior: 'sr',
  snr: 'sr',
};

const numeralOf = (word: string) => NUMERALS[word] ?? word;

/** Whether a given name is shortened to its first letters: S. Lavrov, Ed Snowden; but Eric is not Erica. */
const isShortOf = (word: string, name: string) =>
  name.startsWith(word) && (word.length === 1 || name.length - word.length >= 2);

/** Whether a given name may be short for the alias's: not beside a surname that many bear, but for an initial where `loose`. */
function mayBeShortened(word: string, { commonFamily, strictness }: Company): boolean {
  if (strictness === 'strict') return false;
  return !commonFamily || (strictness === 'loose' && word.length === 1);
}

/** The slips by which a word differs, where it is believed beside words that are right. */
function slipsInCompany(word: string, name: string, company: Company): number | null {
  if (company.same < FEW_LETTERS || isNumeral(word) || isNumeral(name) || word[0] !== name[0]) return null;
  const most = mostSlips(word, company);
  const edits = editDistance(word, name, most);
  if (edits === 0 || edits > most) return null;
  return isDerived(word, name) && !mayBeDerived(word, name, company) ? null : edits;
}

/** Whether an ending that makes another word is all the same a slip: Robert Mugabi, Saudia Arabia, Unites States Congress. */
function mayBeDerived(word: string, name: string, { person, vouched, same, strictness }: Company): boolean {
  if (person) return !word.startsWith(name) || (vouched && strictness !== 'strict');
  return strictness === 'loose' ? !isKnown(word) || same >= MUCH_COMPANY : same >= 2 * MUCH_COMPANY;
}

/** How many slips are believed in a word beside words that are right, by what the word is itself. */
function mostSlips(word: string, company: Company): number {
  return isKnown(word) ? mostInKnown(word, company) : mostInUnknown(word, company);
}

/** Unknown words of so many letters were hardly meant as anything else. */
const LONG_UNKNOWN = 5;

/** Slips in a word that is nothing else. */
function mostInUnknown(word: string, { person, vouched, strictness }: Company): number {
  const long = word.length >= LONG_UNKNOWN;
  if (strictness === 'strict') return long ? 1 : 0;
  if (long) return 2;
  return person && !vouched && strictness === 'middle' ? 0 : 1;
}

/** Slips in a word that is something itself, but for a place: one, in good company; in a person's name only a rare surname. */
function mostInKnown(word: string, { person, vouched, same, strictness }: Company): number {
  const known = knownAs(word);
  if (strictness === 'strict' || known === KNOWN.place) return 0;
  const believed =
    strictness === 'loose'
      ? !person || vouched || word.length >= LONG_UNKNOWN
      : person
        ? vouched && known === KNOWN.surname
        : same >= SOME_COMPANY;
  return believed ? 1 : 0;
}
