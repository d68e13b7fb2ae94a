import type { Candidate } from './candidates.ts';
import { evidenceOfForm } from './evidence.ts';
import {
  countryNamed,
  type Gender,
  genderOfGivenName,
  isCommonWord,
  isGivenName,
  isSurname,
} from './gazetteer.ts';
import type { Group } from './groups.ts';
import { BELIEVED, nameKey, typeOfGroup } from './groups.ts';
import { fitsOffice, type Office, readOffice } from './offices.ts';
import { lastBelow } from './positions.ts';
import { transliterationKey } from './transliteration.ts';
import { HONORIFICS, NAME_PARTICLES } from './vocabulary.ts';

/** A person of a document: the forms of the full name, and where a part of it means the same person. */
export interface Person {
  readonly full: Group[];
  readonly short: { readonly text: string; readonly found: Candidate[] }[];
  /** The name is borne by others of the document, and nothing tells who is meant. */
  readonly ambiguous: boolean;
}

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

function suffixOf(words: readonly string[]): string {
  const last = (words.at(-1) ?? '').toLowerCase().replace('.', '');
  return SUFFIXES.has(last) ? last : '';
}

/** The surname of a full name as a key: the last word but 'Jr.' and its like, with its particle ('de blasio'). */
export function surnameOf(words: readonly string[]): string {
  const end = words.length - (suffixOf(words) === '' ? 0 : 1);
  const particle = end > 2 && NAME_PARTICLES.has(words[end - 2] ?? '');
  return nameKey(words.slice(particle ? end - 2 : end - 1, end).join(' '));
}

/** Whether a name is a surname alone, perhaps with its particle. */
function isBare({ words }: Group): boolean {
  return words.length === 1 || (words.length === 2 && NAME_PARTICLES.has((words[0] ?? '').toLowerCase()));
}

/** Whether a name is a surname with an initial, 'J. Stoltenberg', or with French courtesy, 'M. Macron'. */
function isInitialed({ words }: Group): boolean {
  return words.length === 2 && /^\p{Lu}\.$/u.test(words[0] ?? '');
}

/** First and last word of a full name: middle names and initials left out, 'Jr.' kept. */
function fullKey(words: readonly string[]): string {
  return `${(words[0] ?? '').toLowerCase()} ${surnameOf(words)} ${suffixOf(words)}`;
}

/** What tells of a person where people of one name must be told apart. */
interface Bearer {
  readonly person: Person;
  readonly gender: Gender | null;
  readonly offices: readonly Office[];
  /** Where the full name stands, in order. */
  readonly starts: readonly number[];
}

function titleOf(text: string, { title }: Candidate): string {
  return title === null ? '' : text.slice(title.start, title.end);
}

function genderOfTitle(title: string): Gender | null {
  for (const word of title.toLowerCase().split(/[^\p{L}]+/u)) {
    const gender = HONORIFICS.get(word);
    if (gender) return gender;
  }
  return null;
}

/** The gender that the titles of a person's mentions tell, else the given name. */
export function genderOfPerson(text: string, { full, short }: Person): Gender | null {
  for (const found of [...full, ...short].flatMap((form) => form.found)) {
    const gender = genderOfTitle(titleOf(text, found));
    if (gender !== null) return gender;
  }
  const words = full[0]?.words ?? [];
  return words.length > 1 ? genderOfGivenName(words[0] ?? '') : null;
}

function bearer(text: string, person: Person): Bearer {
  const starts = person.full.flatMap(({ found }) => found.map(({ start }) => start)).sort((a, b) => a - b);
  const titles = new Set(person.full.flatMap(({ found }) => found.map((one) => titleOf(text, one))));
  const offices = [...titles].filter((title) => title !== '').map(readOffice);
  return { person, gender: genderOfPerson(text, person), offices, starts };
}

/** Who of `bearers` is of that gender, for certain where there is such a one. */
function withGender(bearers: readonly Bearer[], gender: Gender | null): readonly Bearer[] {
  if (gender === null) return bearers;
  const certain = bearers.filter((one) => one.gender === gender);
  return certain.length > 0 ? certain : bearers.filter((one) => one.gender === null);
}

/** Who of `bearers` fits the title before a bare surname: 'Mrs.' by gender, 'Senator' by office. */
function fittingTitle(text: string, bearers: readonly Bearer[], found: Candidate): readonly Bearer[] {
  const title = titleOf(text, found);
  if (title === '') return bearers;
  const gender = genderOfTitle(title);
  const ofGender = withGender(bearers, gender);
  const office = readOffice(title);
  if (office.words.size === 0) return ofGender;
  const ofOffice = ofGender.filter(({ offices }) => offices.some((held) => fitsOffice(office, held)));
  if (ofOffice.length > 0) return ofOffice;
  return ofGender.filter(({ starts }) => (starts[0] ?? 0) < found.start);
}

/** How many times more often one of several people must be named in full for the bare surname to be taken as theirs. */
const DOMINANCE = 2;

/** How far back, in characters, a full name still tells whom the bare surname means. */
const REACH = 600;

/** Of more people of one surname, in one text, it is not asked who is meant: a list of names has no leading person. */
const MOST_BEARERS = 12;

/** Whom a bare surname means: the only one that fits, the one who leads the text, the one just named; else nobody. */
function meant(text: string, bearers: readonly Bearer[], found: Candidate): Person | null {
  if (bearers.length > MOST_BEARERS) return null;
  const fitting = fittingTitle(text, bearers, found);
  if (fitting.length <= 1) return fitting[0]?.person ?? null;
  const ranked = [...fitting].sort(
    (a, b) => b.starts.length - a.starts.length || (a.starts[0] ?? 0) - (b.starts[0] ?? 0),
  );
  const [first, second] = ranked;
  if (first && second && first.starts.length >= DOMINANCE * second.starts.length) return first.person;
  const recent = [...fitting].sort(
    (a, b) => lastBelow(b.starts, found.start) - lastBelow(a.starts, found.start),
  );
  const [latest] = recent;
  return latest && found.start - lastBelow(latest.starts, found.start) <= REACH ? latest.person : null;
}

function index(
  bearers: readonly Bearer[],
  keyOf: (words: readonly string[]) => string,
): Map<string, Bearer[]> {
  const byKey = new Map<string, Bearer[]>();
  for (const one of bearers) {
    const key = keyOf(one.person.full[0]?.words ?? []);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [one]);
    else known.push(one);
  }
  return byKey;
}

/**
 * Whether a bare surname speaks for a person rather than for a place or body of the same name: for a country only where
 * something says so; for a town unless something speaks for the town.
 */
function mayBePerson({ name, evidence }: Group): boolean {
  if ((evidence.person ?? 0) > 0) return true;
  const form = evidenceOfForm(name);
  if (countryNamed(name) !== null || (form.organization ?? 0) >= BELIEVED) return false;
  return (evidence.place ?? 0) <= (form.place ?? 0);
}

/** The points that a full name gets when its surname stands alone elsewhere in the text. */
const REUSED = 2;

/** People named in full: by their form and surroundings, by the surname used alone, by that of another of the text. */
function fullyNamed(groups: readonly Group[], english: boolean): Person[] {
  const inferring = english || groups.some(({ name }) => /^\p{Script=Cyrillic}/u.test(name));
  const byFull = new Map<string, Person>();
  const alone = new Set(groups.filter(isBare).map(({ key }) => key));
  const whole = groups.filter((group) => !isBare(group));
  const relatives = new Set(whole.filter(isPersonForSure).map(({ words }) => surnameOf(words)));
  for (const group of whole) {
    const { words, evidence } = group;
    const surname = surnameOf(words);
    const telling = isSurname(surname) || !isCommonWord(surname);
    const reused = inferring && telling && words.length <= 4 && group.reliable > 0 && alone.has(surname);
    const related =
      inferring && words.length === 2 && relatives.has(surname) && !isCommonWord(words[0] ?? '');
    if ((reused || related) && !group.doubtful && typeOfGroup(group) === null)
      evidence.person = (evidence.person ?? 0) + REUSED;
    if (typeOfGroup(group) !== 'person') continue;
    const key = fullKey(words);
    const known = byFull.get(key);
    if (known === undefined) byFull.set(key, { full: [group], short: [], ambiguous: false });
    else known.full.push(group);
  }
  return [...byFull.values()];
}

function isPersonForSure(group: Group): boolean {
  return typeOfGroup(group) === 'person' && isGivenName(group.words[0] ?? '');
}

function give(person: Person, text: string, found: Candidate): void {
  const known = person.short.find((form) => form.text === text);
  if (known === undefined) person.short.push({ text, found: [found] });
  else known.found.push(found);
}

/** Surnames of several words, 'Wasserman Schultz', 'Van Der Beek', among full names: key of these words to the person. */
function longSurnames(people: readonly Person[]): Map<string, Person> {
  const endings = new Map<string, Person>();
  for (const person of people) {
    for (const { words } of person.full) {
      if (!isGivenName(words[0] ?? '')) continue;
      for (let at = 1; at < words.length - 1; at++) endings.set(nameKey(words.slice(at).join(' ')), person);
    }
  }
  return endings;
}

/** Whom among those of its surname a name with an initial means: the only one whom it fits. */
function initialed(group: Group, namesakes: readonly Person[]): Person | undefined {
  const letter = (group.words[0] ?? '').charAt(0);
  const fitting = namesakes.filter(({ full }) => {
    const first = full[0]?.words[0] ?? '';
    return first.length > 2 && (first.startsWith(letter) || letter === 'M');
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** The people by surname, no more of one than can be told apart. */
function namesakes(people: readonly Person[]): Map<string, Person[]> {
  const bySurname = new Map<string, Person[]>();
  for (const person of people) {
    const key = surnameOf(person.full[0]?.words ?? []);
    const known = bySurname.get(key);
    if (known === undefined) bySurname.set(key, [person]);
    else if (known.length <= MOST_BEARERS) known.push(person);
  }
  return bySurname;
}

/** `people` without those who are but a long surname of another, or one with an initial: these are given to the other. */
function withoutParts(people: readonly Person[], groups: readonly Group[]): Person[] {
  const endings = longSurnames(people);
  const bySurname = namesakes(people);
  const parts = new Set<Group>();
  for (const group of groups) {
    const [first = ''] = group.words;
    if (isBare(group) || (isGivenName(first) && !NAME_PARTICLES.has(first.toLowerCase()))) continue;
    const others = isInitialed(group) ? (bySurname.get(surnameOf(group.words)) ?? []) : [];
    const whole = initialed(group, others) ?? endings.get(group.key);
    if (whole === undefined || whole.full.includes(group)) continue;
    for (const found of group.found) give(whole, group.name, found);
    parts.add(group);
  }
  return people.filter(({ full }) => full[0] === undefined || !parts.has(full[0]));
}

/** A person of whom the text has only the surname, at the places `found`. */
function surnameOnly(group: Group, found: readonly Candidate[], ambiguous: boolean): Person {
  return { full: [{ ...group, found }], short: [], ambiguous };
}

/**
 * Gives each mention of a bare surname to whom it means. Whom a title makes another than those who are named in full
 * ('President Obama', where the text names Michelle Obama) is a person of that name alone; so is, as ambiguous, who is
 * meant where nothing tells.
 */
function shareOut(text: string, group: Group, bearers: readonly Bearer[]): Person[] {
  const isTitled = ({ title }: Candidate) => title !== null;
  const others = group.found.filter((found) => isTitled(found) && meant(text, bearers, found) === null);
  const other = others.length === 0 ? null : surnameOnly(group, others, false);
  const otherSet = new Set(others);
  const rivals = other === null ? bearers : [...bearers, bearer(text, other)];
  const open: Candidate[] = [];
  for (const found of group.found) {
    if (otherSet.has(found)) continue;
    const person = meant(text, rivals, found);
    if (person === null) open.push(found);
    else give(person, group.name, found);
  }
  const rest = open.length === 0 ? [] : [surnameOnly(group, open, true)];
  return other === null ? rest : [other, ...rest];
}

/** People who are called by one word: a part of a full name, or a name that is never given in full. */
function singly(text: string, group: Group, named: readonly Bearer[], called: readonly Bearer[]): Person[] {
  if (named.length > 0) return mayBePerson(group) ? shareOut(text, group, named) : [];
  const [only] = called;
  if (called.length === 1 && only !== undefined && mayBePerson(group)) {
    for (const found of group.found) give(only.person, group.name, found);
    return [];
  }
  const alone = called.length === 0 && typeOfGroup(group) === 'person';
  return alone ? [{ full: [group], short: [], ambiguous: false }] : [];
}

/** The people among `groups`, each with every form of the name. Titles in `text` tell who of one name is meant. */
export function findPersons(text: string, groups: readonly Group[], english: boolean): Person[] {
  const people = withoutParts(fullyNamed(groups, english), groups);
  const bearers = people.map((person) => bearer(text, person));
  const bySurname = index(bearers, surnameOf);
  const byTransliteration = index(bearers, (words) => transliterationKey(surnameOf(words)));
  const byGiven = index(bearers, (words) => (words[0] ?? '').toLowerCase());
  for (const group of groups) {
    if (!isBare(group)) continue;
    const called = isGivenName(group.name) ? (byGiven.get(group.key) ?? []) : [];
    const named = bySurname.get(group.key) ?? byTransliteration.get(transliterationKey(group.key)) ?? [];
    people.push(...singly(text, group, named, called));
  }
  return people;
}
