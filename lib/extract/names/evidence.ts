import type { EntityType } from '../../domain/entity.ts';
import type { Candidate } from './candidates.ts';
import {
  countryNamed,
  isCommonWord,
  isDemonym,
  isGivenName,
  isOrganizationName,
  isPlaceName,
  isStateLetters,
  isSurname,
} from './gazetteer.ts';
import type { Token } from './tokens.ts';
import { CREEDS, NEVER_NAMES, ROLE_MODIFIERS, ROLE_NOUNS, SPEECH_VERBS, typeOfHead } from './vocabulary.ts';

/** Points for each type that a name may have. */
export type Evidence = Partial<Record<EntityType, number>>;

/** Points that settle a type alone. */
export const STRONG = 3;
const FAIR = 1.5;
const WEAK = 0.5;

function add(evidence: Evidence, type: EntityType, points: number): void {
  evidence[type] = (evidence[type] ?? 0) + points;
}

/** A word that page furniture was glued to: 'FoleyFlagShare'. */
const GLUED = /\p{Ll}\p{Lu}.*\p{Ll}\p{Lu}/u;

/** Whether a word of a name is in capitals as no part of a person's name is, initials and numerals aside. */
function isShouted(word: string): boolean {
  return /^\p{Lu}{3,}$/u.test(word) && !/^I+V?$/.test(word);
}

/** Whether `words` can be a person's full name by its form: two to five parts, no common noun as its last. */
function looksFull(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  const odd = words.some((word) => word === '&' || isShouted(word) || GLUED.test(word));
  return words.length >= 2 && words.length <= 5 && typeOfHead(last) === null && !odd;
}

function personForm(words: readonly string[], evidence: Evidence): void {
  const [first = ''] = words;
  if (!looksFull(words)) return;
  if (isGivenName(first)) add(evidence, 'person', isPlaceName(words.join(' ')) ? WEAK : STRONG);
  const initials = words.slice(0, -1).filter((word) => /^(?:\p{Lu}\.)+$/u.test(word));
  if (initials.some((word) => countryNamed(word) === null)) add(evidence, 'person', STRONG);
  if (isSurname(words.at(-1) ?? '') && !isCommonWord(first)) add(evidence, 'person', FAIR);
  if (words.length <= 3 && words.every((word) => isNovel(word))) add(evidence, 'person', FAIR);
}

/** Whether `word` is no common word, no adjective of nation, place or body: it may be a person's, as far as it tells. */
function isNovel(word: string): boolean {
  return (
    /^\p{Lu}\p{Ll}/u.test(word) &&
    !isCommonWord(word) &&
    !isDemonym(word) &&
    !isPlaceName(word) &&
    !isOrganizationName(word) &&
    typeOfHead(word) === null
  );
}

/** The type that a name's head tells: the word before 'of', 'for' or 'on', else the last. */
function headType(words: readonly string[]): EntityType | null {
  const link = words.findIndex((word) => word === 'of' || word === 'for' || word === 'on');
  const inner = link > 0 ? (words[link - 1] ?? '') : '';
  if (inner.toLowerCase() === 'house') return 'organization';
  const last = (words.at(-1) ?? '').replace(/\.$/, '').toLowerCase();
  if (last === 'convention') return conventionType(words);
  if ((last === 'state' || last === 'states') && CREEDS.has((words[0] ?? '').toLowerCase()))
    return 'organization';
  return typeOfHead(inner) ?? typeOfHead(last);
}

/** A convention is a treaty where it was signed (Geneva Convention), a gathering of who holds it (Party Convention). */
function conventionType(words: readonly string[]): EntityType {
  return isPlaceName(words.at(-2) ?? '') ? 'agreement' : 'event';
}

/** How an acronym is written: 'NATO', 'U.N.'. */
export const ACRONYM = /^(?:\p{Lu}[\p{Lu}\p{N}&]{1,6}|(?:\p{Lu}\.){2,}\p{Lu}?)$/u;

/** Letters that are words by now, and name nothing. */
const LETTER_WORDS = new Set(
  'tv pc ceo cfo coo cto pr iq hiv aids gdp vip atm url pdf faq suv gps dna rna id ok ai it hr llc inc usd pac am pm ad bc phd mba dj mp mps dvd cd usb sms q&a r&b'.split(
    ' ',
  ),
);

function acronymForm(name: string, evidence: Evidence): void {
  const letters = name.replaceAll('.', '').toLowerCase();
  if (!ACRONYM.test(name) || LETTER_WORDS.has(letters)) return;
  if (isCommonWord(letters)) add(evidence, 'organization', WEAK);
  else add(evidence, 'organization', letters.length === 2 && !KNOWN_PAIRS.has(letters) ? 1 : 2);
}

const KNOWN_PAIRS = new Set(['un', 'eu', 'ap', 'us', 'uk']);

const LEGISLATURES = new Set(['congress', 'parliament', 'senate', 'duma', 'knesset', 'bundestag']);

const COMPASS = new Set(['the west', 'the east', 'the north', 'the south']);

/** What the form of a name tells of its type. */
export function evidenceOfForm(name: string): Evidence {
  const evidence: Evidence = {};
  const words = name.split(' ');
  const head = words.length > 1 ? headType(words) : null;
  const lower = name.toLowerCase();
  if (lower.startsWith('the ') && head === 'organization') return { organization: STRONG };
  if (isPlaceName(name) || countryNamed(name) !== null || COMPASS.has(lower))
    add(evidence, 'place', STRONG + 1);
  else if (isOrganizationName(name) || LEGISLATURES.has(lower)) add(evidence, 'organization', STRONG);
  if (head !== null) add(evidence, head, STRONG + 2);
  if (words.includes('&')) add(evidence, 'organization', STRONG);
  acronymForm(name, evidence);
  personForm(words, evidence);
  return evidence;
}

const PLACE_PREPOSITIONS = new Set(['in', 'near', 'across', 'throughout', 'outside', 'inside']);
const PRESENTING = new Set(['a', 'an', 'the']);
const PLACE_NOUNS = new Set([
  'region',
  'regions',
  'province',
  'provinces',
  'oblast',
  'peninsula',
  'district',
  'suburb',
]);
const REPORTS = new Set(['reported', 'reports']);
const TOLD = new Set(['told', 'to', 'by', 'with', 'via']);

/** Points for how the mention takes part in saying: who says, who is told, who reports. */
function evidenceOfSaying(tokens: readonly Token[], found: Candidate, evidence: Evidence): void {
  const before = tokens[found.from - 1]?.text ?? '';
  const after = tokens[found.to]?.text ?? '';
  const alone = found.to - found.from === 1;
  const possessive = tokens[found.to - 1]?.possessive === true;
  if (!possessive && REPORTS.has(after)) add(evidence, 'organization', alone ? 2 : 1);
  else if (!possessive && SPEECH_VERBS.has(after)) add(evidence, 'person', alone ? 1 : FAIR);
  if (SPEECH_VERBS.has(before) && !TOLD.has(before)) add(evidence, 'person', alone ? WEAK : FAIR);
  if (alone && TOLD.has(before)) add(evidence, 'organization', WEAK);
  if (alone && (REPORTS.has(before) || isAccordingTo(tokens, found))) add(evidence, 'organization', FAIR);
}

/** 'Flint, Michigan', 'Buffalo, N.Y.' */
function isPlaceAfterComma(word: string): boolean {
  return isStateLetters(word) || isPlaceName(word);
}

function isAccordingTo(tokens: readonly Token[], { from }: Candidate): boolean {
  return tokens[from - 1]?.text === 'to' && tokens[from - 2]?.text.toLowerCase() === 'according';
}

/** Points for what the mention is followed by: an age, a relative clause, a noun of place. */
function evidenceAfter(tokens: readonly Token[], { from, to }: Candidate, evidence: Evidence): void {
  const after = tokens[to];
  const next = tokens[to + 1];
  if (after?.text === ',' && next?.shape === 'number' && /^\d{2}$/.test(next.text))
    add(evidence, 'person', STRONG);
  if (after?.text === ',' && (next?.text === 'who' || next?.text === 'whose')) add(evidence, 'person', 1);
  if (after?.text === ',' && PRESENTING.has(next?.text ?? '') && to - from > 1) add(evidence, 'person', 1);
  if (after?.text === '(' && /^[RDI](?:-|$)/.test(next?.text ?? '')) add(evidence, 'person', STRONG);
  if (after?.text === ',' && next !== undefined && isPlaceAfterComma(next.text)) add(evidence, 'place', FAIR);
  if (PLACE_NOUNS.has(after?.text ?? '')) add(evidence, 'place', 2);
  if (after?.text === 'and' && PLACE_NOUNS.has(tokens[to + 2]?.text ?? '')) add(evidence, 'place', 2);
}

const PREPOSITIONS = new Set([
  'in',
  'at',
  'near',
  'from',
  'of',
  'for',
  'on',
  'outside',
  'across',
  'into',
  'via',
]);

/** Nouns right before a name that tell what it names: 'wife', 'company', 'town of'. */
const NOUNS_BEFORE: ReadonlyMap<string, EntityType> = new Map<string, EntityType>([
  ...'wife husband son daughter brother sister father mother uncle aunt nephew niece cousin friend'
    .split(' ')
    .map((noun): [string, EntityType] => [noun, 'person']),
  ...'company firm giant maker network website newspaper magazine outlet bank startup airline carrier agency'
    .split(' ')
    .map((noun): [string, EntityType] => [noun, 'organization']),
  ...'town village city capital'.split(' ').map((noun): [string, EntityType] => [noun, 'place']),
]);

const FOLLOWING = new Set(
  'campaign administration camp supporters voters aides team family allies presidency surrogate surrogates'.split(
    ' ',
  ),
);

const PHRASE_END = new Set(
  'is was are were has had have will would could should may might can said says and or but to in of on at for by from with that who which as when while after before since'.split(
    ' ',
  ),
);

/** Whether the noun phrase ends with the mention: 'the Taliban were', but not 'the Trump campaign'. */
function endsPhrase(tokens: readonly Token[], { to }: Candidate): boolean {
  const after = tokens[to];
  if (after === undefined || after.shape === 'mark' || after.shape === 'break') return true;
  return tokens[to - 1]?.possessive === true || PHRASE_END.has(after.text);
}

/** Whether 'The' before the mention has a capital that is owed to nothing else: 'told The Daily Beast'. */
function capitalArticle(tokens: readonly Token[], { from }: Candidate): boolean {
  const article = tokens[from - 1];
  return article?.text === 'The' && !article.initial && !article.display;
}

/** What the words around one mention tell of its type. */
export function evidenceAround(tokens: readonly Token[], found: Candidate): Evidence {
  const evidence: Evidence = {};
  const before = tokens[found.from - 1]?.text.toLowerCase() ?? '';
  if (found.title !== null) add(evidence, 'person', STRONG);
  if (found.apposition !== null) add(evidence, 'person', FAIR + WEAK);
  evidenceOfSaying(tokens, found, evidence);
  evidenceAfter(tokens, found, evidence);
  const alone = found.to - found.from === 1;
  if (PLACE_PREPOSITIONS.has(before) && tokens[found.to - 1]?.possessive === false) {
    add(evidence, 'place', before === 'in' && endsPhrase(tokens, found) ? FAIR : 1);
  }
  const kin = NOUNS_BEFORE.get(before);
  if (kin !== undefined) add(evidence, kin, 2);
  if (found.title === null && !PREPOSITIONS.has(before) && before !== 'the' && !alone)
    add(evidence, 'person', WEAK);
  if (before === 'the' && !alone) add(evidence, 'organization', capitalArticle(tokens, found) ? 2 : WEAK);
  if (before === 'the' && !alone && found.title === null && endsPhrase(tokens, found))
    add(evidence, 'person', -FAIR);
  if (before === 'the' && alone && endsPhrase(tokens, found)) add(evidence, 'organization', 1);
  if (alone && FOLLOWING.has(tokens[found.to]?.text ?? '')) add(evidence, 'person', 1);
  return evidence;
}

/** Whether `name` can be no name by itself: a nationality, a creed, an office, a common word. */
export function isNoName(name: string): boolean {
  const words = name.split(' ');
  if (words.length === 1) return isNoNameAlone(name);
  if (/^(?:state|states)$/i.test(words.at(-1) ?? '')) return false;
  const shouted = name === name.toUpperCase() && words.every((word) => isCommonWord(word) || word.length < 3);
  return shouted || words.every((word) => isNoNameAlone(word) && typeOfHead(word) === null);
}

function isNoNameAlone(name: string): boolean {
  const lower = name.toLowerCase();
  if (name.length < 2 || isDemonym(name) || CREEDS.has(lower) || ROLE_MODIFIERS.has(lower)) return true;
  if (NEVER_NAMES.has(lower)) return countryNamed(name) === null;
  if (ACRONYM.test(name)) return LETTER_WORDS.has(lower.replaceAll('.', ''));
  return ROLE_NOUNS.has(lower) || (typeOfHead(lower) !== null && !LEGISLATURES.has(lower));
}
