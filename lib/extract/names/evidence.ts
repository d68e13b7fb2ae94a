import type { EntityType } from '../../domain/entity.ts';
import { wordList } from '../word-list.ts';
import {
  countryNamed,
  isCommonWord,
  isDemonym,
  isGivenName,
  isNameAndWord,
  isOrganizationName,
  isPlaceName,
  isSurname,
} from './gazetteer.ts';
import { CREEDS, NAME_PARTICLES, typeOfHead } from './vocabulary.ts';

/** Points for each type that a name may have. */
export type Evidence = Partial<Record<EntityType, number>>;

/** Points that settle a type alone. */
export const STRONG = 3;
/** Points that settle a type together with a little more. */
export const FAIR = 1.5;
/** Points that only tip a balance. */
export const WEAK = 0.5;

/** Adds points for a type. */
export function add(evidence: Evidence, type: EntityType, points: number): void {
  evidence[type] = (evidence[type] ?? 0) + points;
}

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

/** Whether `word` is like the given names of two syllables that stand behind a family name in Korea: 'Ki-moon'. */
export function hasTwoSyllables(word: string): boolean {
  const first = /^(\p{Lu}\p{Ll}{1,4})-\p{Ll}{2,4}$/u.exec(word)?.[1] ?? '';
  return isNovel(first) && !isSurname(first) && !isGivenName(first);
}

function personForm(words: readonly string[], evidence: Evidence): void {
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

/**
 * Whether `word` is no common word, no adjective of nation, place or body: it may be a person's, as far as it tells.
 */
export function isNovel(word: string): boolean {
  return (
    /^\p{Lu}\p{Ll}/u.test(word) &&
    !isCommonWord(word) &&
    !word.split('-').some((part) => isPlaceName(part)) &&
    !isDemonym(word) &&
    !isOrganizationName(word) &&
    typeOfHead(word) === null
  );
}

/** The type where the last word alone does not tell it: what goes before it does. Null where it does. */
function typeByContext(words: readonly string[], last: string): EntityType | null {
  const first = (words[0] ?? '').toLowerCase();
  if (last === 'show' && SHOWN.has((words.at(-2) ?? '').toLowerCase())) return 'event';
  if (last === 'assembly') return /^\d/.test(first) ? 'event' : 'organization';
  if (last === 'convention') return conventionType(words);
  if (last === 'bank' && COMPASS.has(`the ${first}`)) return 'place';
  return (last === 'state' || last === 'states') && CREEDS.has(first) ? 'organization' : null;
}

/** The type that a name's head tells: the word before 'of', 'for' or 'on', else the last but a numeral. */
function headType(words: readonly string[]): EntityType | null {
  const numbered = words.length > 2 && /^(?:[IVX]+|\d+)$/.test(words.at(-1) ?? '');
  const named = numbered ? words.slice(0, -1) : words;
  const link = named.findIndex((word) => word === 'of' || word === 'for' || word === 'on');
  const inner = link > 0 ? (named[link - 1] ?? '') : '';
  if (/^(?:house|conference)$/i.test(inner) && named[link] === 'of') return 'organization';
  if (inner === 'Partnership' && named[link] === 'for') return 'organization';
  const last = (named.at(-1) ?? '').replace(/\.$/, '').toLowerCase();
  const compound = /-(?:times|news|post|journal|tribune|herald|gazette)$|\p{L}workers$/u.test(last);
  return typeByContext(named, last) ?? typeOfHead(inner) ?? (compound ? 'organization' : typeOfHead(last));
}

/** What is shown at a show that is an event, and not on television. */
const SHOWN = wordList('auto air motor car trade boat fashion electronics');

/** A convention is a treaty where it was signed (Geneva Convention), a gathering of who holds it (Party Convention). */
function conventionType(words: readonly string[]): EntityType {
  return isPlaceName(words.at(-2) ?? '') ? 'agreement' : 'event';
}

/** Whether `word` alone is a common surname, and nothing else that we know. */
export function isBareSurname(word: string): boolean {
  return isSurname(word) && isNovel(word) && !isGivenName(word);
}

/** Two words written as one, as names of firms are: 'BuzzFeed'; but no surname with a prefix. */
export const CAMEL = /^(?!Ma?c|De|Di|La|Le|Van|Fitz|O['’])\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}+$/u;

/** How an acronym is written: 'NATO', 'U.N.'. Eight capitals and more are more often a word that is shouted. */
export const ACRONYM = /^(?:\p{Lu}[\p{Lu}\p{N}&]{1,6}|(?:\p{Lu}\.){2,}\p{Lu}?)$/u;

/** Letters that are words by now, and name nothing. */
export const LETTER_WORDS = wordList(`
  tv pc ceo cfo coo cto pr iq hiv aids gdp vip atm url pdf faq suv gps dna rna id ok ai it hr llc inc usd pac am
  pm ad bc phd mba dj mp mps dvd cd usb sms lgbt lgbtq ptsd potus flotus q&a r&b
`);

function acronymForm(name: string, evidence: Evidence): void {
  const letters = name.replaceAll('.', '').toLowerCase();
  if (/\d/.test(name) && !/^G\d+$/.test(name)) return;
  if (!ACRONYM.test(name) || LETTER_WORDS.has(letters) || isSurname(name) || isGivenName(name)) return;
  if (isCommonWord(letters)) add(evidence, 'organization', WEAK);
  else
    add(evidence, 'organization', letters.length === 2 && !KNOWN_PAIRS.has(letters.toUpperCase()) ? WEAK : 1);
}

/** Words of two letters that texts need not explain. */
export const KNOWN_PAIRS = new Set(['UN', 'EU', 'AP', 'US', 'UK']);

/** Bodies that go by a common noun. */
export const LEGISLATURES = new Set(['congress', 'parliament', 'senate', 'duma', 'knesset', 'bundestag']);

const COMPASS = new Set(['the west', 'the east', 'the north', 'the south']);

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

const PLACE_ADJECTIVES = wordList(`
  latin north south east west central northern southern eastern western inner outer upper lower greater mainland
  midtown downtown uptown southeast southwest northeast northwest
`);

/** Whether two words name a part of a place: 'Latin America', 'Inner Mongolia', 'Northern Ireland'. */
export function isPartOfPlace(first: string, last: string): boolean {
  return PLACE_ADJECTIVES.has(first.toLowerCase()) && isPlaceName(last);
}

const PLACE_HEADS = /^(?:St\.|Lake|Mount|Mt\.|Fort|Cape) /;

function aloneForm(name: string, evidence: Evidence): void {
  if (CAMEL.test(name) && !isSurname(name)) add(evidence, 'organization', FAIR);
  if (isBareSurname(name)) add(evidence, 'person', 1);
}

/** What the form of a name tells of its type. */
export function evidenceOfForm(name: string): Evidence {
  const evidence: Evidence = {};
  const words = name.split(' ');
  const head = words.length > 1 && !isOrganizationName(name) ? headType(words) : null;
  const lower = name.toLowerCase();
  if (lower.startsWith('the ') && head === 'organization') return { organization: STRONG };
  if (isPlaceName(name) || countryNamed(name) !== null || COMPASS.has(lower))
    add(evidence, 'place', STRONG + 1);
  else if (isOrganizationName(name) || LEGISLATURES.has(lower)) add(evidence, 'organization', STRONG);
  if (words.length === 2 && isPartOfPlace(words[0] ?? '', words[1] ?? '')) add(evidence, 'place', STRONG + 1);
  if (head !== null) add(evidence, head, isPersonAfterAll(words) ? WEAK : STRONG + 2);
  if (PLACE_HEADS.test(name) && words.length === 2) add(evidence, 'place', FAIR + WEAK);
  if (words.includes('&')) add(evidence, 'organization', STRONG);
  if (/^\d+\/\d+$/.test(name)) add(evidence, 'event', STRONG);
  if (words.length === 1) aloneForm(name, evidence);
  acronymForm(name, evidence);
  personForm(words, evidence);
  return evidence;
}
