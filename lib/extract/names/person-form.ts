import { wordList } from '../word-list.ts';
import { add, type Evidence, FAIR, STRONG, WEAK } from './evidence.ts';
import {
  countryNamed,
  isCommonWord,
  isGivenName,
  isNameAndWord,
  isPlaceName,
  isSurname,
} from './gazetteer.ts';
import { hasTwoSyllables, isNovel } from './name-shapes.ts';
import { CREEDS, NAME_PARTICLES, typeOfHead } from './vocabulary.ts';

/** A word that page furniture was glued to: 'LavrovShareSave'. */
const GLUED = /\p{Ll}\p{Lu}.*\p{Ll}\p{Lu}/u;

/** Whether a word of a name is in capitals as no part of a person's name is, initials and numerals aside. */
function isShouted(word: string): boolean {
  return /^\p{Lu}{3,}(?:-\p{Lu}+)?$/u.test(word) && !/^I+V?$/.test(word);
}

/** Last words of products, works and prizes, which no person's name ends in. */
const NO_SURNAMES = wordList(`
  edition series design collection version model console app platform software suite award awards prize album file
  files report reports system controller phone watch channel tour store video classic golf
`);

/** Whether no person's name ends in `word`: it is of products, works, parties, or a common word in -ing. */
export function endsNoName(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    NO_SURNAMES.has(lower) ||
    (CREEDS.has(lower) && !isSurname(lower)) ||
    (lower.endsWith('ing') && isCommonWord(lower) && !isSurname(lower))
  );
}

/** Last words of bodies, places and agreements that are surnames as well. */
const SURNAME_HEADS = wordList(
  'deal post park church lake bay times service league hall temple castle guardian band',
);

/** Whether a given name and a surname only look like something else: 'Nathan Deal', but not 'Logan Act'. */
export function isPersonAfterAll(words: readonly string[]): boolean {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  const given = isGivenName(first) && !isNameAndWord(first) && !isPlaceName(first);
  if (words.length === 3 && /^\p{Lu}\.$/u.test(words[1] ?? '')) return given;
  const surname = SURNAME_HEADS.has(last.toLowerCase()) || isSurname(last);
  return (words.length === 2 || words.length === 3) && given && surname;
}

/** How many parts a person's name has at most: longer ones are headlines, unless a particle binds them. */
function mostWords(words: readonly string[]): number {
  return words.some((word) => NAME_PARTICLES.has(word.toLowerCase()) || /\.$/.test(word)) ? 6 : 4;
}

/** Whether `words` can be a person's full name by its form, with no common noun as its last. */
function looksFull(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  const odd =
    endsNoName(last) ||
    words[0] === 'St.' ||
    words.some((word) => word === '&' || isShouted(word) || GLUED.test(word));
  const head = typeOfHead(last);
  const named = head === null || isPersonAfterAll(words);
  return words.length >= 2 && words.length <= mostWords(words) && named && !odd;
}

/** Adds the points for a person that the form of a name of several words tells. */
export function addPersonForm(words: readonly string[], evidence: Evidence): void {
  const [first = '', second = ''] = words;
  if (!looksFull(words)) return;
  if (words.length === 2 && hasTwoSyllables(second)) add(evidence, 'person', FAIR + WEAK);
  if (isNameAndWord(first)) add(evidence, 'person', isCommonWord(second) ? 0 : FAIR + WEAK);
  else if (isGivenName(first)) add(evidence, 'person', isPlaceName(words.join(' ')) ? WEAK : STRONG);
  const initials = words.slice(0, -1).filter((word) => /^(?:\p{Lu}\.)+$/u.test(word));
  if (initials.some((word) => countryNamed(word) === null)) add(evidence, 'person', STRONG);
  if (isSurname(words.at(-1) ?? '') && !isCommonWord(first)) add(evidence, 'person', 1);
  else if (words.length <= 3 && words.every((word) => isNovel(word))) add(evidence, 'person', 1);
}
