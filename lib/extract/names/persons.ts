import { type Bearer, bearer, genderAround, meant } from './bearers.ts';
import type { Candidate } from './candidate.ts';
import { add, evidenceOfForm, isNovel } from './evidence.ts';
import { countryNamed, isCommonWord, isGivenName, isSurname } from './gazetteer.ts';
import { BELIEVED, type Group, typeOfGroup } from './groups.ts';
import { withoutParts } from './long-surnames.ts';
import { fullKey, isBare, mayShareMiddle, surnameOf } from './name-parts.ts';
import { give, type Person } from './person.ts';
import { transliterationKey } from './transliteration.ts';

function index(
  bearers: readonly Bearer[],
  keyOf: (words: readonly string[]) => string,
): Map<string, Bearer[]> {
  return Map.groupBy(bearers, ({ person }) => keyOf(person.full[0]?.words ?? []));
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

const HEAD_OF_SENTENCE = /(?:^|[.!?:;\n”"*•|–—-])\s*$/u;

/** Whether the capital of a name's first word tells: it does not always begin a sentence or line. */
function standsInside(text: string, { found }: Group): boolean {
  return found.some(({ start }) => !HEAD_OF_SENTENCE.test(text.slice(Math.max(0, start - 4), start)));
}

/**
 * Whether what stands elsewhere in the text makes a full name one of a person: its surname alone, that of nobody else;
 * or a relative's.
 */
function isBorneOut(
  text: string,
  group: Group,
  alone: ReadonlyMap<string, Group>,
  relatives: ReadonlySet<string>,
): boolean {
  const { words, doubtful, reliable, evidence } = group;
  const surname = surnameOf(words);
  const inTwo = words.length === 2;
  const telling = isSurname(surname) || !isCommonWord(surname);
  const reused = telling && words.length <= 4 && reliable > 0 && alone.has(surname);
  if (doubtful || typeOfGroup(group) !== null) return false;
  const acting = (alone.get(surname)?.evidence.person ?? 0) > 0;
  if (reused && acting && inTwo && words.every(isNovel) && !relatives.has(surname)) return true;
  const [first = '', last = ''] = words;
  if (reused && (isGivenName(first) || isSurname(last) || isGivenName(last))) return true;
  const named = isNovel(first) && isSurname(surname) && (evidence.person ?? 0) > 1;
  const related = inTwo && (named || relatives.has(surname)) && !isCommonWord(first);
  return (reused || related) && standsInside(text, group);
}

/** People named in full: by their form and surroundings, by the surname used alone, by that of another of the text. */
function fullyNamed(text: string, groups: readonly Group[], english: boolean): Person[] {
  const byFull = new Map<string, Person[]>();
  const alone = new Map(groups.filter(isBare).map((group) => [group.key, group]));
  const whole = groups.filter((group) => !isBare(group));
  const relatives = new Set(whole.filter(isPersonForSure).map(({ words }) => surnameOf(words)));
  for (const group of whole) {
    const { words, evidence } = group;
    if (english && isBorneOut(text, group, alone, relatives)) add(evidence, 'person', REUSED);
    if (typeOfGroup(group) !== 'person') continue;
    const key = fullKey(words);
    const namesakes = byFull.get(key) ?? [];
    const same = namesakes.find(({ full }) => full.every((form) => mayShareMiddle(form.words, words)));
    if (same === undefined) namesakes.push({ full: [group], short: [], ambiguous: false });
    else same.full.push(group);
    byFull.set(key, namesakes);
  }
  return [...byFull.values()].flat();
}

function isPersonForSure(group: Group): boolean {
  return typeOfGroup(group) === 'person' && isGivenName(group.words[0] ?? '');
}

/** A person of whom the text has only the surname, at the places `found`. */
function surnameOnly(group: Group, found: readonly Candidate[], ambiguous: boolean): Person {
  return { full: [{ ...group, found }], short: [], ambiguous };
}

/**
 * Whether those of a title before the surname alone are the one person of that name, who is named in full only later:
 * the courtesies and pronouns of the text must say the gender of the full name, where that tells one.
 */
function isLikelySame(
  text: string,
  { gender }: Bearer,
  group: Group,
  strangers: readonly Candidate[],
): boolean {
  if (strangers.length === 0) return false;
  return gender === null || genderAround(text, group.found, strangers) === gender;
}

/**
 * Gives each mention of a bare surname to whom it means. Whom a title makes another than those who are named in full
 * ('President Obama', where the text names Michelle Obama) is a person of that name alone; so is, as ambiguous, who is
 * meant where nothing tells.
 */
function shareOut(text: string, group: Group, bearers: readonly Bearer[]): Person[] {
  const isTitled = ({ title }: Candidate) => title !== null;
  const strangers = group.found.filter((found) => isTitled(found) && meant(text, bearers, found) === null);
  const [only] = bearers;
  const same = bearers.length === 1 && only !== undefined && isLikelySame(text, only, group, strangers);
  if (same) for (const found of strangers) give(only.person, group.name, found);
  const others = same ? [] : strangers;
  const taken = new Set(same ? strangers : []);
  const other = others.length === 0 ? null : surnameOnly(group, others, false);
  const otherSet = new Set(others);
  const rivals = other === null ? bearers : [...bearers, bearer(text, other)];
  const open: Candidate[] = [];
  for (const found of group.found) {
    if (otherSet.has(found) || taken.has(found)) continue;
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

/** Whether a word may be a family name that stands first, as in Xi Jinping: it is short, no given name, no word. */
function isFamilyFirst({ name }: Group): boolean {
  return /^\p{Lu}\p{Ll}{1,5}$/u.test(name) && !isGivenName(name) && !isCommonWord(name);
}

/** The people among `groups`, each with every form of the name. Titles in `text` tell who of one name is meant. */
export function findPersons(text: string, groups: readonly Group[], english: boolean): Person[] {
  const people = withoutParts(fullyNamed(text, groups, english), groups);
  const bearers = people.map((person) => bearer(text, person));
  const bySurname = index(bearers, surnameOf);
  const byTransliteration = index(bearers, (words) => transliterationKey(surnameOf(words)));
  const byGiven = index(bearers, (words) => (words[0] ?? '').toLowerCase());
  for (const group of groups) {
    if (!isBare(group)) continue;
    const first = byGiven.get(group.key) ?? [];
    const called = isGivenName(group.name) || isFamilyFirst(group) ? first : [];
    const named = bySurname.get(group.key) ?? byTransliteration.get(transliterationKey(group.key)) ?? [];
    people.push(...singly(text, group, named, called));
  }
  return people;
}
