import type { AliasKind, EntityType } from '../../domain/entity.ts';
import { genderOfPerson } from './bearers.ts';
import type { Candidate } from './candidates.ts';
import { findConcepts } from './concepts.ts';
import { findEchoes } from './echoes.ts';
import { ACRONYM } from './evidence.ts';
import { countryNamed, type Gender, isCommonWord, isGivenName, isPlaceName } from './gazetteer.ts';
import type { Group } from './groups.ts';
import { nameKey, typeOfGroup } from './groups.ts';
import { surnameOf } from './name-parts.ts';
import type { Person } from './person.ts';
import { findPersons } from './persons.ts';
import type { Token } from './tokens.ts';

/** One way in which a document writes an entity. */
export interface Form {
  readonly text: string;
  readonly kind: AliasKind;
  readonly found: Candidate[];
}

/** An entity of a document before it has an id: its forms, best first. */
export interface Member {
  readonly name: string;
  readonly type: EntityType;
  readonly forms: Form[];
  readonly gender: Gender | null;
  /** A surname that several people bear, where nothing tells who is meant. */
  readonly ambiguous: boolean;
}

/** Acronyms that the text explains, 'North Atlantic Treaty Organization (NATO)': key of the acronym to key of the name. */
function explained(tokens: readonly Token[], groups: readonly Group[]): Map<string, string> {
  const long = new Map<string, string>();
  for (const group of groups) {
    if (group.words.length < 2) continue;
    for (const { to } of group.found) {
      const inside = tokens[to + 1];
      if (tokens[to]?.text !== '(' || tokens[to + 2]?.text !== ')' || inside === undefined) continue;
      const initials = group.words.map((word) => word[0] ?? '').join('');
      const letters = inside.text.replaceAll('.', '');
      if (ACRONYM.test(inside.text) && initials.toUpperCase().startsWith(letters[0] ?? ' ')) {
        long.set(nameKey(inside.text), group.key);
      }
    }
  }
  return long;
}

/** `name` in the usual case: 'WASHINGTON' is Washington, 'NATO' stays. */
function withoutShouting(name: string, type: EntityType): string {
  if (type !== 'person' && type !== 'place') return name;
  if (name.length < 5 || name !== name.toUpperCase() || name.includes('.')) return name;
  return name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}

function personMember(text: string, person: Person): Member {
  const ranked = [...person.full].sort(
    (a, b) => b.found.length - a.found.length || b.words.length - a.words.length,
  );
  const full = ranked.map(({ name, words, found }): Form => {
    return {
      text: withoutShouting(name, 'person'),
      kind: words.length === 1 ? 'short' : 'full',
      found: [...found],
    };
  });
  const short = person.short.map(({ text: name, found }): Form => {
    return { text: withoutShouting(name, 'person'), kind: 'short', found: [...found] };
  });
  return {
    name: full[0]?.text ?? '',
    type: 'person',
    forms: [...full, ...short],
    gender: genderOfPerson(text, person),
    ambiguous: person.ambiguous,
  };
}

function otherMember(group: Group, acronym: Group | undefined): Member | null {
  const type = typeOfGroup(group);
  if (type === null || type === 'person') return null;
  const country = countryNamed(group.name);
  const name = withoutShouting(group.name, country === null ? type : 'place');
  const kind: AliasKind = ACRONYM.test(name) ? 'acronym' : 'full';
  const forms: Form[] = [{ text: name, kind, found: [...group.found] }];
  if (acronym !== undefined) forms.push({ text: acronym.name, kind: 'acronym', found: [...acronym.found] });
  return {
    name: country !== null && kind === 'acronym' ? country.name : name,
    type: country === null ? type : 'place',
    forms,
    gender: null,
    ambiguous: false,
  };
}

/** Whether a word is the plural of a surname of the text: 'the Clintons'. */
function isFamily(key: string, surnames: ReadonlySet<string>): boolean {
  return key.endsWith('s') && surnames.has(key.slice(0, -1));
}

function otherMembers(tokens: readonly Token[], groups: readonly Group[], used: Set<string>): Member[] {
  const byKey = new Map(groups.map((group) => [group.key, group]));
  const acronymOf = new Map<string, Group>();
  for (const [short, long] of explained(tokens, groups)) {
    const group = byKey.get(short);
    if (group === undefined || used.has(long)) continue;
    acronymOf.set(long, group);
    used.add(short);
  }
  return groups
    .filter(({ key }) => !used.has(key))
    .map((group) => otherMember(group, acronymOf.get(group.key)))
    .filter((member) => member !== null);
}

function conceptMember(found: Candidate[]): Member {
  const text = found[0]?.name ?? '';
  return {
    name: text,
    type: 'concept',
    forms: [{ text, kind: 'full', found }],
    gender: null,
    ambiguous: false,
  };
}

/** The surname that a person of the text may go by in a headline, though the text itself never has it alone. */
function unusedSurname({ type, name, ambiguous }: Member): string | null {
  if (type !== 'person' || ambiguous || !name.includes(' ')) return null;
  const surname = name.split(' ').at(-1) ?? '';
  return /^\p{Lu}\p{Ll}/u.test(surname) && !isCommonWord(surname) && !isPlaceName(surname) ? surname : null;
}

/** Adds to the members' forms the places where they stand again and capitals alone would not have told. */
function addEchoes(tokens: readonly Token[], members: readonly Member[]): void {
  const known = new Map<string, Form | null>();
  const covered = new Set<number>();
  const learn = (form: Form) => {
    for (const key of new Set([nameKey(form.text), ...form.found.map(({ name }) => nameKey(name))])) {
      known.set(key, known.has(key) ? null : form);
    }
  };
  for (const { forms } of members) {
    for (const form of forms) {
      learn(form);
      for (const { from, to } of form.found) for (let at = from; at < to; at++) covered.add(at);
    }
  }
  const surnames = members.map((member): [Member, Form] => {
    return [member, { text: unusedSurname(member) ?? '', kind: 'short', found: [] }];
  });
  const taken = new Set(known.keys());
  for (const [, form] of surnames) if (form.text !== '' && !taken.has(nameKey(form.text))) learn(form);
  for (const [key, found] of findEchoes(tokens, covered, (name) => (known.get(name) ?? null) !== null)) {
    known.get(key)?.found.push(found);
  }
  for (const [member, form] of surnames) if (form.found.length > 0) member.forms.push(form);
}

/** The entities of a document, from the groups of its candidates. */
export function findMembers(
  text: string,
  tokens: readonly Token[],
  groups: readonly Group[],
  english: boolean,
): Member[] {
  const people = findPersons(text, groups, english);
  const used = new Set(
    people.flatMap(({ full, short }) => [
      ...full.map(({ key }) => key),
      ...short.map((form) => nameKey(form.text)),
    ]),
  );
  const surnames = new Set(people.flatMap(({ full }) => full.map(({ words }) => surnameOf(words))));
  const others = groups.filter(({ key }) => !isFamily(key, surnames));
  const members = [
    ...people.map((person) => personMember(text, person)),
    ...otherMembers(tokens, others, used),
  ];
  addEchoes(tokens, members);
  const named = new Set(
    members.flatMap(({ forms }) => forms.flatMap(({ found }) => found.map(({ from }) => from))),
  );
  const concepts = findConcepts(tokens).filter((places) => !places.some(({ from }) => named.has(from)));
  return [...members, ...concepts.map(conceptMember)];
}

/** Whether an alias is fit to be looked for on pages: a bare given name is not. */
export function isLexical(form: Form, member: Member): boolean {
  return (
    member.type !== 'person' || form.kind !== 'short' || member.forms.length === 1 || !isGivenName(form.text)
  );
}
