import type { AliasKind, EntityType } from '../../domain/entity.ts';
import type { Candidate } from './candidates.ts';
import { countryNamed, isGivenName } from './gazetteer.ts';
import type { Group } from './groups.ts';
import { nameKey, typeOfGroup } from './groups.ts';
import { findPersons } from './persons.ts';
import type { Token } from './tokens.ts';

/** One way in which a document writes an entity. */
export interface Form {
  readonly text: string;
  readonly kind: AliasKind;
  readonly found: readonly Candidate[];
}

/** An entity of a document before it has an id: its forms, best first. */
export interface Member {
  readonly name: string;
  readonly type: EntityType;
  readonly forms: readonly Form[];
}

const ACRONYM = /^(?:\p{Lu}[\p{Lu}\p{N}&]{1,7}|(?:\p{Lu}\.){2,}\p{Lu}?)$/u;

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

function form(group: Group, kind: AliasKind): Form {
  return { text: group.name, kind, found: group.found };
}

function personMembers(groups: readonly Group[]): { members: Member[]; used: Set<string> } {
  const used = new Set<string>();
  const members = findPersons(groups).map(({ full, short }): Member => {
    const ranked = [...full].sort(
      (a, b) => b.found.length - a.found.length || b.words.length - a.words.length,
    );
    for (const { key } of [...full, ...short]) used.add(key);
    const isShort = (group: Group) => group.words.length === 1;
    return {
      name: ranked[0]?.name ?? '',
      type: 'person',
      forms: [
        ...ranked.map((group) => form(group, isShort(group) ? 'short' : 'full')),
        ...short.map((group) => form(group, 'short')),
      ],
    };
  });
  return { members, used };
}

function otherMember(group: Group, acronym: Group | undefined): Member | null {
  const type = typeOfGroup(group);
  if (type === null || type === 'person') return null;
  const country = countryNamed(group.name);
  const kind: AliasKind = ACRONYM.test(group.name) ? 'acronym' : 'full';
  const forms = [form(group, kind), ...(acronym === undefined ? [] : [form(acronym, 'acronym')])];
  return { name: country?.name ?? group.name, type: country === null ? type : 'place', forms };
}

/** The entities of a document, from the groups of its candidates. */
export function findMembers(tokens: readonly Token[], groups: readonly Group[]): Member[] {
  const { members, used } = personMembers(groups);
  const byKey = new Map(groups.map((group) => [group.key, group]));
  const acronymOf = new Map<string, Group>();
  for (const [short, long] of explained(tokens, groups)) {
    const group = byKey.get(short);
    if (group === undefined || used.has(long)) continue;
    acronymOf.set(long, group);
    used.add(short);
  }
  const others = groups
    .filter(({ key }) => !used.has(key))
    .map((group) => otherMember(group, acronymOf.get(group.key)))
    .filter((member) => member !== null);
  return [...members, ...others];
}

/** Whether an alias is fit to be looked for on pages: a bare given name is not. */
export function isLexical(form: Form, member: Member): boolean {
  return (
    member.type !== 'person' || form.kind !== 'short' || member.forms.length === 1 || !isGivenName(form.text)
  );
}
