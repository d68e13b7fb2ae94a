import { type Bearer, bearer, genderAround, isCouple, meant } from './bearers.ts';
import type { Candidate } from './candidate.ts';
import { add } from './evidence.ts';
import { evidenceOfForm } from './evidence-of-form.ts';
import { countryNamed, isCommonWord, isGivenName, isSurname } from './gazetteer.ts';
import { BELIEVED, type Group, typeOfGroup } from './groups.ts';
import { withoutParts } from './long-surnames.ts';
import { fullKey, isBare, mayShareMiddle, surnameOf } from './name-parts.ts';
import { isNovel } from './name-shapes.ts';
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

/** What a text tells of its people before all of them are found. */
interface Company {
  readonly text: string;
  /** Words that stand alone, by key. */
  readonly alone: ReadonlyMap<string, Group>;
  /** Where people who begin with a given name begin and end. */
  readonly edges: ReadonlySet<number>;
  /** Their surnames. */
  readonly surnames: ReadonlySet<string>;
}

function companyOf(text: string, groups: readonly Group[]): Company {
  const sure = groups.filter(
    (group) => !isBare(group) && typeOfGroup(group) === 'person' && isGivenName(group.words[0] ?? ''),
  );
  return {
    text,
    alone: new Map(groups.filter(isBare).map((group) => [group.key, group])),
    edges: new Set(sure.flatMap(({ found }) => found.flatMap(({ start, end }) => [start, end]))),
    surnames: new Set(sure.map(({ words }) => surnameOf(words))),
  };
}

const ROW = ', and |, or |, | and | or ';
const ROW_BEFORE = new RegExp(`(?:${ROW})$`);
const ROW_AFTER = new RegExp(`^(?:${ROW})`);

/** Whether a name stands in a row with somebody's: 'Merkel, Macron and …'. */
function standsInRow({ text, edges }: Company, { found }: Group): boolean {
  return found.some(({ start, end }) => {
    const before = ROW_BEFORE.exec(text.slice(Math.max(0, start - 6), start))?.[0];
    const after = ROW_AFTER.exec(text.slice(end, end + 6))?.[0];
    return (
      (before !== undefined && edges.has(start - before.length)) ||
      (after !== undefined && edges.has(end + after.length))
    );
  });
}

/** Whether two words are a relative's of somebody in the text, or stand beside somebody as people do. */
function keepsCompany(company: Company, group: Group): boolean {
  const [first = '', last = ''] = group.words;
  if (group.words.length !== 2 || isCommonWord(first)) return false;
  if (company.surnames.has(surnameOf(group.words))) return true;
  const unknown = isNovel(first) && (isSurname(last) || (isNovel(last) && standsInRow(company, group)));
  return unknown && (group.evidence.person ?? 0) > 1;
}

/**
 * Whether what else the text has makes a full name one of a person: its surname alone, which is a known one or acts as
 * people do; a relative's; people beside it.
 */
function isBorneOut(company: Company, group: Group): boolean {
  const { words, doubtful, reliable } = group;
  if (doubtful || typeOfGroup(group) !== null) return false;
  const surname = surnameOf(words);
  const telling = words.length <= 4 && reliable > 0 && (isSurname(surname) || !isCommonWord(surname));
  const alone = telling ? company.alone.get(surname) : undefined;
  if (alone !== undefined && (isSurname(surname) || isGivenName(words[0] ?? ''))) return true;
  const acts = (alone?.evidence.person ?? 0) > 0;
  const novel = words.length === 2 && words.every(isNovel);
  if (acts && novel && !company.surnames.has(surname)) return true;
  return (acts || keepsCompany(company, group)) && standsInside(company.text, group);
}

/** People named in full: by their form and surroundings, by what else the text has. */
function fullyNamed(text: string, groups: readonly Group[], english: boolean): Person[] {
  const byFull = new Map<string, Person[]>();
  const company = companyOf(text, groups);
  for (const group of groups) {
    const { words, evidence } = group;
    if (isBare(group)) continue;
    if (english && isBorneOut(company, group)) add(evidence, 'person', REUSED);
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

/** A person of whom the text has only the surname, at the places `found`. */
function surnameOnly(group: Group, found: readonly Candidate[], ambiguous: boolean): Person {
  return { full: [{ ...group, found }], short: [], ambiguous };
}

/**
 * Whether those of a title before the surname alone are the one person of that name, who is named in full only later:
 * the courtesies and pronouns of the text must say the gender of the full name, where that tells one. Of a man with no
 * other office they may be silent; of a woman not, for the office is her husband's too often: 'President Obama', where
 * the text names Michelle Obama.
 */
function isLikelySame(
  text: string,
  { gender, offices }: Bearer,
  group: Group,
  strangers: readonly Candidate[],
): boolean {
  if (strangers.length === 0) return false;
  const told = gender === null ? null : genderAround(text, group.found, strangers);
  return told === gender || (told === null && gender === 'm' && offices.length === 0);
}

/**
 * Gives each mention of a bare surname to whom it means. Whom a title makes another than those who are named in full
 * ('President Obama', where the text names Michelle Obama) is a person of that name alone; so is, as ambiguous, who is
 * meant where nothing tells.
 */
function shareOut(text: string, group: Group, bearers: readonly Bearer[]): Person[] {
  const isTitled = ({ title }: Candidate) => title !== null;
  const couple = isCouple(text, group.found);
  const strangers = group.found.filter(
    (found) => isTitled(found) && meant(text, bearers, found, couple) === null,
  );
  const [only] = bearers;
  const same =
    !couple && bearers.length === 1 && only !== undefined && isLikelySame(text, only, group, strangers);
  if (same) for (const found of strangers) give(only.person, group.name, found);
  const others = same ? [] : strangers;
  const taken = new Set(same ? strangers : []);
  const other = others.length === 0 ? null : surnameOnly(group, others, false);
  const otherSet = new Set(others);
  const rivals = other === null ? bearers : [...bearers, bearer(text, other)];
  const open: Candidate[] = [];
  for (const found of group.found) {
    if (otherSet.has(found) || taken.has(found)) continue;
    const person = meant(text, rivals, found, couple);
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
