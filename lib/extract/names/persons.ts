import { isGivenName } from './gazetteer.ts';
import type { Group } from './groups.ts';
import { typeOfGroup } from './groups.ts';

/** A person of a document: the forms of the full name, and the short ones that mean the same person. */
export interface Person {
  readonly full: Group[];
  readonly short: Group[];
}

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** The words of a name without 'Jr.' and its like. */
function withoutSuffix(words: readonly string[]): readonly string[] {
  const last = (words.at(-1) ?? '').toLowerCase().replace('.', '');
  return SUFFIXES.has(last) ? words.slice(0, -1) : words;
}

/** The surname of a full name, in lower case. */
export function surnameOf(words: readonly string[]): string {
  return (withoutSuffix(words).at(-1) ?? '').toLowerCase();
}

/** First and last word of a full name: middle names and initials left out. */
function fullKey(words: readonly string[]): string {
  return `${(words[0] ?? '').toLowerCase()} ${surnameOf(words)}`;
}

function weight(person: Person): number {
  return person.full.reduce((sum, { found }) => sum + found.length, 0);
}

function firstMention(person: Person): number {
  return Math.min(...person.full.map(({ found }) => found[0]?.start ?? 0));
}

/** How many times more often one of two people of a name must be named in full for the bare name to be taken as theirs. */
const DOMINANCE = 2;

/** Whom a bare surname means: the only one of that name, or the one who clearly leads the text; else nobody. */
function meant(people: readonly Person[]): Person | null {
  const [only] = people;
  if (people.length <= 1) return only ?? null;
  const ranked = [...people].sort((a, b) => weight(b) - weight(a) || firstMention(a) - firstMention(b));
  const [first, second] = ranked;
  if (first === undefined || second === undefined) return null;
  return weight(first) >= DOMINANCE * weight(second) || firstMention(first) < firstMention(second)
    ? first
    : null;
}

function index(people: Iterable<Person>, keyOf: (words: readonly string[]) => string): Map<string, Person[]> {
  const byKey = new Map<string, Person[]>();
  for (const person of people) {
    const key = keyOf(person.full[0]?.words ?? []);
    byKey.set(key, [...(byKey.get(key) ?? []), person]);
  }
  return byKey;
}

/** Whether a bare surname speaks for a person rather than for a place or body of the same name. */
function mayBePerson({ evidence }: Group): boolean {
  const rival = Math.max(evidence.place ?? 0, evidence.organization ?? 0, evidence.event ?? 0);
  return rival < 2 || (evidence.person ?? 0) > 0;
}

/** The people among `groups`, each with every form of the name. */
export function findPersons(groups: readonly Group[]): Person[] {
  const byFull = new Map<string, Person>();
  const surnamesUsed = new Set(groups.filter(({ words }) => words.length === 1).map(({ key }) => key));
  const singles: Group[] = [];
  for (const group of groups) {
    if (group.words.length === 1) {
      singles.push(group);
      continue;
    }
    const reused =
      typeOfGroup(group) === null && surnamesUsed.has(surnameOf(group.words)) && group.reliable > 0;
    if (reused && group.words.length <= 4) group.evidence.person = (group.evidence.person ?? 0) + 2;
    if (typeOfGroup(group) !== 'person') continue;
    const key = fullKey(group.words);
    const known = byFull.get(key);
    if (known === undefined) byFull.set(key, { full: [group], short: [] });
    else known.full.push(group);
  }
  const people = [...byFull.values()];
  const bySurname = index(people, surnameOf);
  const byGiven = index(people, (words) => (words[0] ?? '').toLowerCase());
  for (const group of singles) {
    const named = bySurname.get(group.key);
    const called = isGivenName(group.name) ? byGiven.get(group.key) : undefined;
    const person = named !== undefined ? meant(named) : called?.length === 1 ? (called[0] ?? null) : null;
    if (named !== undefined || called !== undefined) {
      if (person !== null && mayBePerson(group)) person.short.push(group);
    } else if (typeOfGroup(group) === 'person') people.push({ full: [group], short: [] });
  }
  return people;
}
