import type { Candidate } from './candidate.ts';
import { type Gender, genderOfGivenName } from './gazetteer.ts';
import { fitsOffice, type Office, readOffice } from './offices.ts';
import type { Person } from './person.ts';
import { lastBelow } from './positions.ts';
import { HONORIFICS } from './vocabulary.ts';

/** What tells of a person where people of one name must be told apart. */
export interface Bearer {
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

/** So many characters after a title and surname, a pronoun most often means the same person. */
const PRONOUN_REACH = 160;
const PRONOUN = /(?<![\p{L}])(?:(he|him|his)|(she|hers?))(?![\p{L}])/iu;

function courtesiesOf(text: string, found: readonly Candidate[]): Set<Gender> {
  return new Set(found.map((one) => genderOfTitle(titleOf(text, one))).filter((one) => one !== null));
}

/** Whether a text calls people of one surname Mr. and Mrs.: there are two at least. */
export function isCouple(text: string, found: readonly Candidate[]): boolean {
  return courtesiesOf(text, found).size > 1;
}

/**
 * The gender of whoever a surname means, by the courtesies before it, else by the pronouns after `titled` of its
 * mentions, in their clause.
 */
export function genderAround(
  text: string,
  found: readonly Candidate[],
  titled: readonly Candidate[],
): Gender | null {
  const courtesies = courtesiesOf(text, found);
  if (courtesies.size > 0) return courtesies.size === 1 ? ([...courtesies][0] ?? null) : null;
  let balance = 0;
  for (const found of titled) {
    const told = genderNext(text, found);
    if (told !== null) balance += told === 'm' ? 1 : -1;
  }
  return balance === 0 ? null : balance > 0 ? 'm' : 'f';
}

/** The gender of the pronoun that follows a name in its clause, before anybody else is named. */
function genderNext(text: string, { end }: Candidate): Gender | null {
  const clause = /^[^\p{Lu}.!?"“”\n]*/u.exec(text.slice(end, end + PRONOUN_REACH))?.[0] ?? '';
  const pronoun = PRONOUN.exec(clause);
  return pronoun === null ? null : pronoun[1] === undefined ? 'f' : 'm';
}

/** What the text tells of `person`. */
export function bearer(text: string, person: Person): Bearer {
  const starts = person.full.flatMap(({ found }) => found.map(({ start }) => start)).sort((a, b) => a - b);
  const titles = new Set(person.full.flatMap(({ found }) => found.map((one) => titleOf(text, one))));
  const offices = [...titles].filter((title) => title !== '').map(readOffice);
  return { person, gender: genderOfPerson(text, person), offices, starts };
}

/** Who of `bearers` is of that gender: for certain, where there is such a one, or where the text has a `couple`. */
function withGender(bearers: readonly Bearer[], gender: Gender | null, couple: boolean): readonly Bearer[] {
  if (gender === null) return bearers;
  const certain = bearers.filter((one) => one.gender === gender);
  return certain.length > 0 || couple ? certain : bearers.filter((one) => one.gender === null);
}

/** Those of `bearers` whom the pronoun after the mention does not contradict; all, where it contradicts each. */
function withPronoun(bearers: readonly Bearer[], told: Gender | null): readonly Bearer[] {
  const fitting = bearers.filter(({ gender }) => told === null || gender === null || gender === told);
  return fitting.length > 0 ? fitting : bearers;
}

/** Who of `bearers` fits the title before a bare surname: 'Mrs.' by gender, 'Senator' by office. */
function fittingTitle(
  text: string,
  bearers: readonly Bearer[],
  found: Candidate,
  couple: boolean,
): readonly Bearer[] {
  const title = titleOf(text, found);
  if (title === '') return bearers;
  const gender = genderOfTitle(title);
  const ofGender = withGender(bearers, gender, couple);
  const office = readOffice(title);
  if (office.words.size === 0) return ofGender;
  const ofOffice = ofGender.filter(({ offices }) => offices.some((held) => fitsOffice(office, held)));
  if (ofOffice.length > 0) return ofOffice;
  return ofGender.filter(({ starts }) => (starts[0] ?? 0) < found.start);
}

/** Those of `bearers` who were named in full before the mention; all, where none was. */
function introduced(bearers: readonly Bearer[], { start }: Candidate): readonly Bearer[] {
  const known = bearers.filter(({ starts }) => (starts[0] ?? 0) < start);
  return known.length > 0 ? known : bearers;
}

/** How often a person is named in full, or was found to be meant by the surname so far. */
function timesNamed({ person, starts }: Bearer): number {
  return person.short.reduce((sum, { found }) => sum + found.length, starts.length);
}

/** How many times more often one of several people must be named in full for the bare surname to be taken as theirs. */
const DOMINANCE = 2;

/** How far back, in characters, a full name still tells whom the bare surname means. */
const REACH = 600;

/** Of more people of one surname, in one text, it is not asked who is meant: a list of names has no leading person. */
export const MOST_BEARERS = 12;

/**
 * Whom a bare surname means: the only one that fits, the one who leads the text, the one just named; else nobody. Of a
 * `couple`, courtesies tell only those whose gender is certain.
 */
export function meant(
  text: string,
  bearers: readonly Bearer[],
  found: Candidate,
  couple: boolean,
): Person | null {
  if (bearers.length > MOST_BEARERS) return null;
  const titled = introduced(fittingTitle(text, bearers, found, couple), found);
  const fitting = titled.length > 1 ? withPronoun(titled, genderNext(text, found)) : titled;
  if (fitting.length <= 1) return fitting[0]?.person ?? null;
  const ranked = [...fitting].sort(
    (a, b) => timesNamed(b) - timesNamed(a) || (a.starts[0] ?? 0) - (b.starts[0] ?? 0),
  );
  const [first, second] = ranked;
  if (first && second && timesNamed(first) >= DOMINANCE * timesNamed(second)) return first.person;
  const inOffice = fitting.filter(({ offices }) => offices.length > 0);
  if (inOffice.length === 1) return inOffice[0]?.person ?? null;
  const recent = [...fitting].sort(
    (a, b) => lastBelow(b.starts, found.start) - lastBelow(a.starts, found.start),
  );
  const [latest] = recent;
  return latest && found.start - lastBelow(latest.starts, found.start) <= REACH ? latest.person : null;
}
