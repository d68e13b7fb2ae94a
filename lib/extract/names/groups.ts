import type { EntityType } from '../../domain/entity.ts';
import { ENTITY_TYPES } from '../../domain/entity.ts';
import type { Candidate } from './candidate.ts';
import { wordOf } from './chain.ts';
import type { Evidence } from './evidence.ts';
import {
  ACRONYM,
  add,
  CAMEL,
  endsNoName,
  evidenceOfForm,
  hasTwoSyllables,
  isPersonAfterAll,
  STRONG,
  WEAK,
} from './evidence.ts';
import {
  countryNamed,
  isCommonWord,
  isGivenName,
  isNameAndWord,
  isOrganizationName,
  isPlaceName,
  isSurname,
} from './gazetteer.ts';
import { isNoName } from './no-names.ts';
import { remembered } from './remembered.ts';
import { evidenceAround, mayAct } from './surroundings.ts';
import type { Token } from './tokens.ts';
import { HONORIFICS, NAME_PARTICLES, ROLE_NOUNS, typeOfHead } from './vocabulary.ts';

/** All candidates of one document that are written alike, and what is known of them together. */
export interface Group {
  readonly key: string;
  /** As it is most often written. */
  readonly name: string;
  readonly words: readonly string[];
  readonly found: readonly Candidate[];
  /** Its form speaks against a person. */
  readonly doubtful: boolean;
  readonly evidence: Evidence;
  /** How many of them have capitals that tell. */
  readonly reliable: number;
}

/** `name` without the marks on its Latin letters, as headlines and keyboards leave them out: 'Francois'. */
function unaccented(name: string): string {
  if (!/[\u00c0-\u024f]/.test(name)) return name;
  return name
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC');
}

/** How a name is compared within a document: without case, accents, dots and hyphens; a country by its code. */
export const nameKey = remembered((name: string): string => {
  const country = countryNamed(name);
  if (country !== null) return `country ${country.code}`;
  const low = unaccented(name).toLowerCase();
  if (/^[a-z]+$/.test(low)) return low;
  return low
    .replace(/[.\u00ad]/g, '')
    .replace(/[-‐‑–]/g, ' ')
    .replace(/’/g, "'")
    .replace(/^united states (?=\p{L})/u, 'us ');
});

function mostFrequent(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  let best = names[0] ?? '';
  for (const [name, count] of counts) if (count > (counts.get(best) ?? 0)) best = name;
  return best;
}

function isCourteous(tokens: readonly Token[], found: readonly Candidate[]): boolean {
  return found.some(({ from }) => HONORIFICS.has(wordOf(tokens[from - 1])));
}

/** Whether a word that is no name by itself is one after courtesy: 'Mr. King', but not 'Mr. President'. */
function mayBeSurname(name: string): boolean {
  return isSurname(name) || !ROLE_NOUNS.has(name.toLowerCase());
}

/** A common word or an acronym alone is no person, unless it is a surname or a courtesy goes before it. */
function isDoubtfulAlone(tokens: readonly Token[], name: string, found: readonly Candidate[]): boolean {
  if (ACRONYM.test(name) || CAMEL.test(name)) return true;
  return isCommonWord(name) && !isSurname(name) && !isCourteous(tokens, found);
}

/** Whether two words stand as one, which surnames with a prefix may: 'LavrovSergey', but not 'McConnell'. */
function isGlued(word: string): boolean {
  return /^(?!Ma?c|De|Di|Du|La|Le|Van|Von|Fitz|O['’])\p{Lu}\p{Ll}{2,}\p{Lu}/u.test(word);
}

/** Whether letters in a name are initials, 'George HW Bush', 'J.K. Rowling', or a number, 'Louis XIV'. */
function isInitials(word: string, at: number, words: readonly string[]): boolean {
  if (/^(?:\p{Lu}\.)+$|^[IVX]+$/u.test(word)) return true;
  return at === 1 && words.length === 3 && word.length === 2 && isGivenName(words[0] ?? '');
}

/** Whether words end in a place and do not begin with a given name: 'Ascom North America', 'Breitbart London'. */
function endsInPlace(words: readonly string[]): boolean {
  const [first = '', ...rest] = words;
  if (isGivenName(first)) return false;
  const last = rest.at(-1) ?? '';
  return isPlaceName(rest.slice(-2).join(' ')) || (isPlaceName(last) && !isSurname(last));
}

/** Words of which one is common, or an acronym, are no person, unless they begin with a given name or have a title. */
function isDoubtfulName(words: readonly string[], found: readonly Candidate[]): boolean {
  const [first = ''] = words;
  if (
    words.some(
      (word, at) => ACRONYM.test(word) && countryNamed(word) === null && !isInitials(word, at, words),
    )
  ) {
    return true;
  }
  const particle = words.some((word) => NAME_PARTICLES.has(word.toLowerCase()));
  if (isPlaceName(words.join(' ')) || isOrganizationName(words.join(' ')))
    return found.every(({ title }) => title === null);
  if (
    words.slice(1).some(isGlued) ||
    words.some((word) => /\d/.test(word)) ||
    (isGlued(first) && !isGivenName(/^\p{Lu}\p{Ll}+/u.exec(first)?.[0] ?? ''))
  )
    return true;
  if (typeOfHead(words.at(-1) ?? '') !== null && !isPersonAfterAll(words)) return true;
  const initial = words.some((word) => /^\p{Lu}\.$/u.test(word));
  if (endsNoName(words.at(-1) ?? '') || endsInPlace(words)) return true;
  if (
    isGivenName(first) ||
    isNameAndWord(first) ||
    initial ||
    particle ||
    hasTwoSyllables(words[1] ?? '') ||
    found.some(({ title }) => title !== null)
  )
    return false;
  return first.split('-').every(isCommonWord) || countryNamed(first) !== null || isOrganizationName(first);
}

/**
 * Takes back what the surroundings say of a name whose form speaks against it; words that speak and are no person are a
 * body.
 */
function withoutDoubtful(name: string, doubtful: boolean, evidence: Evidence): void {
  const alone = !name.includes(' ');
  if (doubtful) {
    const said = alone ? 0 : (evidence.person ?? 0);
    delete evidence.person;
    if (said > 0 && evidence.place === undefined) add(evidence, 'organization', said);
  }
  const form = evidenceOfForm(name);
  if (alone && isCommonWord(name) && form.organization === undefined) delete evidence.organization;
  if (alone && ACRONYM.test(name) && form.place === undefined) delete evidence.place;
}

function addSurroundings(tokens: readonly Token[], found: readonly Candidate[], evidence: Evidence): void {
  for (const one of found) {
    for (const [type, points] of Object.entries(evidenceAround(tokens, one)) as [EntityType, number][]) {
      add(evidence, type, points);
    }
  }
  if (found.some((one) => mayAct(tokens, one))) add(evidence, 'person', WEAK);
}

/** In a language whose grammar we don't read, only courtesy or a given name makes a person, and a particle no body. */
function addTitles(
  tokens: readonly Token[],
  name: string,
  found: readonly Candidate[],
  evidence: Evidence,
): void {
  const first = name.split(' ')[0] ?? '';
  if (name.split(' ').some((word) => NAME_PARTICLES.has(word))) delete evidence.organization;
  if (found.some(({ title }) => title !== null) || isCourteous(tokens, found))
    add(evidence, 'person', STRONG);
  else if (!isGivenName(first) && !/^\p{Lu}\.$/u.test(first)) delete evidence.person;
}

function together(
  tokens: readonly Token[],
  key: string,
  found: readonly Candidate[],
  english: boolean,
): Group {
  const cased = found.filter(({ reliable }) => reliable);
  const written = (cased.length > 0 ? cased : found).map((one) => one.name);
  const quiet = written.filter((one) => one !== one.toUpperCase());
  const name = quiet.find((one) => CAMEL.test(one)) ?? mostFrequent(quiet.length > 0 ? quiet : written);
  const evidence = evidenceOfForm(name);
  if (english) addSurroundings(tokens, found, evidence);
  else addTitles(tokens, name, found, evidence);
  const words = name.split(' ');
  const doubtful = words.length === 1 ? isDoubtfulAlone(tokens, name, found) : isDoubtfulName(words, found);
  withoutDoubtful(name, doubtful, evidence);
  return { key, name, words, doubtful, found, evidence, reliable: cased.length };
}

/**
 * `candidates` put together by how they are written, in the order of their first mention. In a text that is not
 * `english`, what stands around a name is not asked.
 */
export function groupCandidates(
  tokens: readonly Token[],
  candidates: readonly Candidate[],
  english: boolean,
): Group[] {
  const byKey = new Map<string, Candidate[]>();
  for (const found of candidates) {
    if (isNoName(found.name) && !(isCourteous(tokens, [found]) && mayBeSurname(found.name))) continue;
    const key = nameKey(found.name);
    const list = byKey.get(key);
    if (list === undefined) byKey.set(key, [found]);
    else list.push(found);
  }
  return [...byKey].map(([key, found]) => together(tokens, key, found, english));
}

/** The points from which on a name's type is believed. */
export const BELIEVED = 2;

/** The type of a group, or null where too little speaks for any. */
export function typeOfGroup({ evidence, reliable, words }: Group): EntityType | null {
  let best: EntityType | null = null;
  for (const type of ENTITY_TYPES) {
    if ((evidence[type] ?? 0) > (best === null ? 0 : (evidence[best] ?? 0))) best = type;
  }
  const points = best === null ? 0 : (evidence[best] ?? 0);
  if (reliable > 0) return points >= BELIEVED ? best : null;
  return points >= STRONG && (words.length > 1 || best === 'place') ? best : null;
}
