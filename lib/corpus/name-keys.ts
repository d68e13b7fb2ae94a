import type { Alias, EntityType, NamedEntity } from '../domain/entity.ts';
import { countryNamed, isGivenName } from '../extract/names/gazetteer.ts';
import { transliterationKey } from '../extract/names/transliteration.ts';
import { NAME_PARTICLES, NAME_SUFFIXES } from '../extract/names/vocabulary.ts';
import { fold } from '../text/fold.ts';

/** A full name of a person, taken apart. */
export interface PersonName {
  readonly first: string;
  /** Initials of the middle names. */
  readonly middle: string;
  readonly last: string;
  /** 'jr', 'iii', or ''. */
  readonly suffix: string;
}

function wordsOf(name: string): string[] {
  return fold(name)
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '');
}

/** `words` of a name, its last with the particles before it as one: 'de blasio', 'le pen'. */
function withParticles(words: readonly string[]): string[] {
  const isParticle = (at: number) => {
    const word = words[at] ?? '';
    return NAME_PARTICLES.has(word) && (at > 0 || !isGivenName(word));
  };
  let from = Math.max(0, words.length - 1);
  while (from > 0 && isParticle(from - 1)) from--;
  return [...words.slice(0, from), words.slice(from).join(' ')];
}

/** A person's name taken apart, or null where it has a surname only. */
export function readPersonName(name: string): PersonName | null {
  const words = wordsOf(name);
  const suffix = NAME_SUFFIXES.has(words.at(-1) ?? '') ? (words.pop() ?? '') : '';
  const whole = withParticles(words);
  const [first, ...rest] = whole.map(transliterationKey);
  const last = rest.pop();
  if (first === undefined || last === undefined) return null;
  return { first, middle: rest.map((word) => word[0] ?? '').join(''), last, suffix };
}

/**
 * The surname that a name ends in, as it is compared where nothing else of the name is known: with its own first letter,
 * so that Weld is not Veld.
 */
export function surnameKey(name: string): string {
  const words = wordsOf(name);
  const key = readPersonName(name)?.last ?? transliterationKey(words.join(' '));
  const first =
    withParticles(NAME_SUFFIXES.has(words.at(-1) ?? '') ? words.slice(0, -1) : words).at(-1) ?? '';
  return `${first.charAt(0)}${key}`;
}

const IRREGULAR = /(?:ss|us|is|ics)$/;

function singular(word: string): string {
  if (word.length < 5 || !word.endsWith('s') || IRREGULAR.test(word)) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/** Types that texts of different makers mix up, and that are compared with one another. */
function family(type: EntityType): string {
  return type === 'person' || type === 'place' ? type : 'thing';
}

/** A body, place, event or agreement as it is compared: without article, 'and', year and plural of its last word. */
function thingKey(type: EntityType, text: string): string {
  const words = wordsOf(text)
    .filter((word) => !/^(?:1[5-9]\d\d|20\d\d|the|and)$/.test(word))
    .map((word) => word.replace(/isation(s?)$/, 'ization$1').replace(/'s$/, ''));
  const last = words.pop() ?? '';
  const key = [...words, type === 'place' ? last : singular(last)]
    .join(' ')
    .replace(/\b(?:u s|united states) (?=\p{L})/u, 'us ')
    .replace(/^(.+) (department|ministry)$/, '$2 of $1');
  return `${family(type)} ${key}`;
}

/** How an acronym is written, whatever kind its alias has: 'NATO', 'U.N.'. */
const ACRONYM = /^(?:\p{Lu}[\p{Lu}\p{N}&]{1,7}|(?:\p{Lu}\.){2,})$/u;

/**
 * The keys under which an alias meets the same entity of another document: none for what is too vague to go by (a
 * surname, a role).
 */
export function keysOfAlias(type: EntityType, { text, kind }: Alias): string[] {
  if (kind === 'role') return [];
  if (type === 'person') {
    const person = kind === 'short' ? null : readPersonName(text);
    return person === null ? [] : [`person ${person.first} ${person.last} ${person.suffix}`];
  }
  const country = type === 'place' ? countryNamed(text) : null;
  if (country !== null) return [`country ${country.code}`];
  if (kind === 'acronym' || ACRONYM.test(text)) return [`acronym ${text.replaceAll('.', '')}`];
  if (kind === 'short') return [];
  return [thingKey(type, text)];
}

/**
 * The initials of the middle names by which people of one first and last name are told apart; '' where none is given.
 */
export function middleInitials({ name, aliases }: NamedEntity): string {
  const all = [name, ...aliases.filter(({ kind }) => kind === 'full').map(({ text }) => text)];
  return all
    .map((text) => readPersonName(text)?.middle ?? '')
    .reduce((a, b) => (b.length > a.length ? b : a), '');
}

/** The keys of all aliases of an entity. */
export function keysOf({ type, name, aliases }: NamedEntity): Set<string> {
  const all = aliases.length === 0 ? [{ text: name, kind: 'full' as const }] : aliases;
  return new Set(all.flatMap((alias) => keysOfAlias(type, alias)));
}
