import type { AliasKind } from '../../domain/entity.ts';
import { remembered } from './remembered.ts';
import { inLatin } from './transliteration.ts';
import { type PackedWords, unpackWords } from './word-set.ts';
import {
  COMMON_WORDS,
  COUNTRIES,
  DEMONYMS,
  FEMALE_NAMES,
  MALE_NAMES,
  NAMES_AS_WORDS,
  ORGANIZATIONS,
  OTHER_GIVEN_NAMES,
  PLACES,
  STATE_LETTERS,
  SURNAMES,
} from './word-tables.ts';

/** Grammatical gender that a name or title suggests. */
export type Gender = 'm' | 'f';

/** A country: what tells it from others, and its plain English name. */
export interface Country {
  readonly code: string;
  readonly name: string;
}

function opened(packed: PackedWords): (word: string) => boolean {
  let has: ((word: string) => boolean) | undefined;
  return (word) => {
    has ??= unpackWords(packed);
    return has(word);
  };
}

const male = opened(MALE_NAMES);
const female = opened(FEMALE_NAMES);
const otherGiven = opened(OTHER_GIVEN_NAMES);
const namesAsWords = opened(NAMES_AS_WORDS);
const surnames = opened(SURNAMES);
const demonyms = opened(DEMONYMS);
const places = opened(PLACES);
const organizations = opened(ORGANIZATIONS);
const stateLetters = opened(STATE_LETTERS);
const common = opened(COMMON_WORDS);

interface Countries {
  readonly byName: ReadonlyMap<string, Country>;
  readonly byDemonym: ReadonlyMap<string, Country>;
  readonly forms: ReadonlyMap<string, readonly string[]>;
}

let countryTables: Countries | undefined;

function readCountries(): Countries {
  const byName = new Map<string, Country>();
  const byDemonym = new Map<string, Country>();
  const forms = new Map<string, readonly string[]>();
  for (const line of COUNTRIES.split(';')) {
    const [names = '', people = ''] = line.split(':');
    const written = names.split('|');
    const [name = ''] = written;
    const country = { code: name, name };
    forms.set(name, written);
    for (const form of written) byName.set(form.toLowerCase().replaceAll('.', ''), country);
    for (const demonym of people.split('|')) {
      const key = fromName(demonym, name).toLowerCase();
      if (key !== '' && !byDemonym.has(key) && key !== country.name.toLowerCase())
        byDemonym.set(key, country);
    }
  }
  return { byName, byDemonym, forms };
}

/** What people are called, from what their land's name loses at its end and gets: '0n' of Albania is Albanian. */
function fromName(told: string, land: string): string {
  const lost = Number(told.charAt(0));
  return told === '' || Number.isNaN(lost) ? told : land.slice(0, land.length - lost) + told.slice(1);
}

function countries(): Countries {
  countryTables ??= readCountries();
  return countryTables;
}

/**
 * Whether `word` is a common given name, or two of them with a hyphen; also as German writes it, Wladimir for Vladimir,
 * with accents, and in Cyrillic. Any case.
 */
export const isGivenName = remembered((word: string): boolean => {
  return word.split('-').every((part) => {
    const key = plainKey(part);
    return knownGivenName(key) || (key.startsWith('w') && knownGivenName(`v${key.slice(1)}`));
  });
});

/** A word in small Latin letters without accents. */
function plainKey(word: string): string {
  if (/^\p{Script=Cyrillic}/u.test(word)) return inLatin(word);
  const low = word.toLowerCase();
  return /^[a-z]*$/.test(low) ? low : low.normalize('NFD').replace(/\p{M}/gu, '');
}

function knownGivenName(key: string): boolean {
  return male(key) || female(key) || otherGiven(key) || namesAsWords(key);
}

/**
 * Whether `word` is a given name that is a word as well: 'Bill', 'Mark', 'Rose'; and 'Will', which is a verb above all.
 */
export const isNameAndWord = remembered((word: string): boolean => {
  return namesAsWords(word.toLowerCase()) || word === 'Will';
});

/** The gender that a given name suggests, or null where it suggests none or both. */
export function genderOfGivenName(word: string): Gender | null {
  const key = plainKey(word.split('-')[0] ?? '');
  if (male(key)) return female(key) ? null : 'm';
  return female(key) ? 'f' : null;
}

/** Whether `word` is among the most common surnames. */
export const isSurname = remembered((word: string): boolean => {
  return surnames(word.toLowerCase());
});

/** What `word` may be an ending of: 'stated' of 'state', 'members' of 'member'. In lower case, four letters or more. */
export function stemsOf(word: string): string[] {
  const lower = word.toLowerCase();
  const stems = ENDINGS.flatMap((ending) => {
    const stem = lower.endsWith(ending) ? lower.slice(0, -ending.length) : '';
    return stem.length >= 4 ? [stem, `${stem}e`] : [];
  });
  return lower.endsWith('ies') && lower.length > 6 ? [...stems, `${lower.slice(0, -3)}y`] : stems;
}

const ENDINGS = ['s', 'es', 'd', 'ed', 'ing', 'er', 'ers', 'ly'];

/** Whether `word`, with or without an ending, is one of the most frequent words of English, and no name. */
export const isCommonWord = remembered((word: string): boolean => {
  return common(word.toLowerCase()) || stemsOf(word).some((stem) => common(stem));
});

/** Whether `words` name a country, a region, a continent or a large city. */
export const isPlaceName = remembered((words: string): boolean => {
  const key = words.toLowerCase();
  return places(key) || countryNamed(words) !== null;
});

/** Whether `letters` abbreviate a state after a town: 'Flint, MI', 'Buffalo, N.Y.', 'Sarasota, Fla'. */
export function isStateLetters(letters: string): boolean {
  const plain = letters.replaceAll('.', '');
  return (plain === plain.toUpperCase() || plain.length > 2) && stateLetters(plain.toLowerCase());
}

/** Whether `words` name a widely known company, body or team. */
export const isOrganizationName = remembered((words: string): boolean => {
  return organizations(words.toLowerCase());
});

/** The country that `words` name ('Russia', 'US', 'U.S.'), or null. Short forms count in capitals only. */
export const countryNamed = remembered((words: string): Country | null => {
  const plain = words.replaceAll('.', '');
  const country = countries().byName.get(plain.toLowerCase()) ?? null;
  return country !== null && plain.length <= 3 && plain !== plain.toUpperCase() ? null : country;
});

/** The country whose people are called so ('Russian', 'French'), or null. */
export const countryOfDemonym = remembered((word: string): Country | null => {
  const key = word.toLowerCase();
  return countries().byDemonym.get(key) ?? countries().byDemonym.get(key.replace(/s$/, '')) ?? null;
});

/** Whether `word` is an adjective of nationality or of a people ('Russian', 'European', 'Americans'). */
export const isDemonym = remembered((word: string): boolean => {
  return demonyms(word.toLowerCase()) || countryOfDemonym(word) !== null;
});

/** The usual ways to write a country's name: the plain name, other names, and letters ('UK', 'U.S.'). */
export function countryForms({ code, name }: Country): { text: string; kind: AliasKind }[] {
  const forms = (countries().forms.get(code) ?? []).filter((form) => !/[,(]/.test(form));
  return [...new Set([name, ...forms])].map((text) => ({
    text,
    kind: /^[\p{Lu}.]+$/u.test(text) ? 'acronym' : 'full',
  }));
}
