import type { AliasKind, EntityType } from '../../domain/entity.ts';
import { genderOfPerson } from './bearers.ts';
import type { Candidate } from './candidate.ts';
import { findConcepts } from './concepts.ts';
import { inUsualCase } from './display.ts';
import { findEchoes } from './echoes.ts';
import { countryNamed, type Gender, isCommonWord, isGivenName, isPlaceName } from './gazetteer.ts';
import type { Group } from './groups.ts';
import { typeOfGroup } from './groups.ts';
import { nameKey } from './name-key.ts';
import { surnameOf } from './name-parts.ts';
import { ACRONYM } from './name-shapes.ts';
import type { Person } from './person.ts';
import { findPersons } from './persons.ts';
import { sameThings } from './same-thing.ts';
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

/** `name` in the usual case: 'WASHINGTON' is Washington, 'NATO' stays. */
function withoutShouting(name: string, type: EntityType): string {
  if (type !== 'person' && type !== 'place') return name;
  return name.length < 5 || name.includes('.') ? name : inUsualCase(name);
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

function formOf(group: Group, name: string): Form {
  return { text: name, kind: ACRONYM.test(name) ? 'acronym' : 'full', found: [...group.found] };
}

/** The thing that `group` names, by the type that it or one of its other names tells. */
function otherMember(group: Group, others: readonly Group[]): Member | null {
  const type = typeOfGroup(group) ?? others.map(typeOfGroup).find((one) => one !== null) ?? null;
  if (type === null || type === 'person') return null;
  const country = countryNamed(group.name);
  const name = withoutShouting(group.name, country === null ? type : 'place');
  const own = formOf(group, name);
  return {
    name: country !== null && own.kind === 'acronym' ? country.name : name,
    type: country === null ? type : 'place',
    forms: [own, ...others.map((other) => formOf(other, other.name))],
    gender: null,
    ambiguous: false,
  };
}

/** Whether a word is the plural of a surname of the text: 'the Clintons'. */
function isFamily(key: string, surnames: ReadonlySet<string>): boolean {
  return key.endsWith('s') && surnames.has(key.slice(0, -1));
}

function otherMembers(
  tokens: readonly Token[],
  groups: readonly Group[],
  used: ReadonlySet<string>,
): Member[] {
  const same = sameThings(tokens, groups, used);
  const others = new Set([...same.values()].flat().map(({ key }) => key));
  return groups
    .filter(({ key }) => !used.has(key) && !others.has(key))
    .map((group) => otherMember(group, same.get(group.key) ?? []))
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
    member.type !== 'person' ||
    form.kind !== 'short' ||
    member.forms.length === 1 ||
    member.name.endsWith(` ${form.text}`) ||
    !isGivenName(form.text)
  );
}
