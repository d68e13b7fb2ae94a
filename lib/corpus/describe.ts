import type { Alias, Entity, EntityType, Role } from '../domain/entity.ts';
import { countryForms, countryNamed, isCommonWord, isPlaceName } from '../extract/names/gazetteer.ts';
import { NAME_PARTICLES } from '../extract/names/vocabulary.ts';
import type { Cluster, Member } from './cluster-node.ts';
import { readPersonName } from './name-keys.ts';

/** How often something is met: in how many documents, and how many times in all. */
interface Count {
  documents: number;
  mentions: number;
}

function counted<K extends string>(
  members: readonly Member[],
  keysOf: (member: Member) => readonly K[],
): [K, Count][] {
  const counts = new Map<K, Count>();
  for (const member of members) {
    for (const key of new Set(keysOf(member))) {
      const count = counts.get(key) ?? { documents: 0, mentions: 0 };
      count.documents++;
      count.mentions += member.entity.mentions.length;
      counts.set(key, count);
    }
  }
  return [...counts].sort(
    ([a, x], [b, y]) => y.documents - x.documents || y.mentions - x.mentions || (a < b ? -1 : 1),
  );
}

function typeOf({ members, curated }: Cluster): EntityType {
  if (curated !== null) return curated.type;
  return counted(members, ({ entity }) => [entity.type])[0]?.[0] ?? 'concept';
}

/**
 * The name to show: the curated one, else what most documents write; of a person in full, of a body not its letters.
 */
function nameOf({ members, curated }: Cluster, type: EntityType): string {
  if (curated !== null) return curated.name;
  const ranked = counted(members, ({ entity }) => [entity.name]).map(([name]) => name);
  const isWhole = (name: string) =>
    type === 'person' ? readPersonName(name) !== null : name !== name.toUpperCase();
  return ranked.find(isWhole) ?? ranked[0] ?? '';
}

function aliasesOf({ members, curated }: Cluster, name: string, type: EntityType): Alias[] {
  const read = new Map(members.flatMap(({ entity }) => entity.aliases.map((alias) => [alias.text, alias])));
  const ranked = counted(members, ({ entity }) => entity.aliases.map((alias) => alias.text));
  const aliases = new Map<string, Alias>();
  for (const [text] of ranked) aliases.set(text, read.get(text) ?? { text, kind: 'full' });
  const country = type === 'place' ? countryNamed(name) : null;
  const known: Alias[] =
    country === null ? [] : countryForms(country).map((form) => ({ ...form, basis: 'derived' }));
  const entered: Alias[] =
    curated === null
      ? []
      : [{ text: curated.name, kind: 'full' as const }, ...curated.aliases].map((alias) => ({
          ...alias,
          basis: 'curated',
        }));
  const surname = type === 'person' ? surnameAlias(name) : [];
  for (const alias of [...entered, ...known, ...surname])
    if (!aliases.has(alias.text)) aliases.set(alias.text, alias);
  return [...aliases.values()];
}

function capitals(text: string): number {
  return text.replace(/[^\p{Lu}]/gu, '').length;
}

/** How an office is compared: Secretary-General is Secretary General. */
function wordingOf({ text }: Role): string {
  return text.toLowerCase().replace(/[-‐‑]/g, ' ');
}

/** What a person is called, each once per document: what most documents say first, then what says most. */
function rolesOf(members: readonly Member[]): Role[] {
  const wordings = new Map<string, string>();
  const roles = new Map<string, Role>();
  const counts = new Map<string, number>();
  for (const { document, entity } of members) {
    for (const role of entity.roles) {
      const wording = wordingOf(role);
      const known = wordings.get(wording);
      if (known === undefined || capitals(role.text) > capitals(known)) wordings.set(wording, role.text);
      const key = `${document.id} ${wording}`;
      if (roles.has(key)) continue;
      roles.set(key, { ...role, document: document.id, date: role.date ?? document.published });
      counts.set(wording, (counts.get(wording) ?? 0) + 1);
    }
  }
  const count = (role: Role) => counts.get(wordingOf(role)) ?? 0;
  return [...roles.values()]
    .sort((a, b) => count(b) - count(a) || b.text.length - a.text.length)
    .map((role) => ({ ...role, text: wordings.get(wordingOf(role)) ?? role.text }));
}

/** The surname of a person of whom only the full name was read: it is what texts go on with. */
function surnameAlias(name: string): Alias[] {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  if (readPersonName(name) === null || !/^\p{Lu}\p{Ll}{2,}/u.test(last)) return [];
  const particle = words.length > 2 && NAME_PARTICLES.has((words.at(-2) ?? '').toLowerCase());
  const surname = particle ? `${words.at(-2)} ${last}` : last;
  return isCommonWord(surname) || isPlaceName(surname)
    ? []
    : [{ text: surname, kind: 'short', basis: 'derived' }];
}

/** One entity for a cluster, still without an id. */
export function describeCluster(cluster: Cluster): Entity {
  const type = typeOf(cluster);
  const name = nameOf(cluster, type);
  return {
    id: '',
    name,
    type,
    aliases: aliasesOf(cluster, name, type),
    roles: rolesOf(cluster.members),
    documents: [...new Set(cluster.members.map(({ document }) => document.id))],
  };
}
