import type { Extraction } from '../domain/corpus.ts';
import type { SourceDocument } from '../domain/document.ts';
import type { ExtractedEntity, NamedEntity } from '../domain/entity.ts';
import { fitsOffice, type Office, readOffice } from '../extract/names/offices.ts';
import type { Curated, CuratedEntity } from './curated.ts';
import { keysOf, readPersonName, surnameKey } from './name-keys.ts';
import { type Sameness, sameness } from './sameness.ts';

/** An entity of one document. */
export interface Member {
  readonly document: SourceDocument;
  readonly entity: ExtractedEntity;
}

/** Entities of several documents that are one and the same, and what is curated about it. */
export interface Cluster {
  readonly members: readonly Member[];
  readonly curated: CuratedEntity | null;
}

/** A member, or a curated entity: what is joined. */
interface Node {
  readonly named: NamedEntity;
  readonly member: Member | null;
  readonly curated: CuratedEntity | null;
}

function curatedNode(curated: CuratedEntity): Node {
  const aliases = [{ text: curated.name, kind: 'full' as const }, ...curated.aliases];
  return { named: { id: '', name: curated.name, type: curated.type, aliases }, member: null, curated };
}

function isShortName({ type, aliases, name }: NamedEntity): boolean {
  return (
    type === 'person' &&
    [name, ...aliases.map(({ text }) => text)].every((text) => readPersonName(text) === null)
  );
}

function listIn<K, V>(lists: Map<K, V[]>, key: K): V[] {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const list: V[] = [];
  lists.set(key, list);
  return list;
}

/** Joins all nodes that share a key. An acronym that stands for two different names joins no two of these. */
function joinByKeys(nodes: readonly Node[], same: Sameness): void {
  const sharing = new Map<string, number[]>();
  for (const [at, { named }] of nodes.entries()) {
    for (const key of keysOf(named)) listIn(sharing, key).push(at);
  }
  const joinAll = (list: readonly number[]) => {
    for (const at of list) same.join(list[0] ?? at, at);
  };
  const isAcronym = (key: string) => key.startsWith('acronym ');
  for (const [key, list] of sharing) if (!isAcronym(key)) joinAll(list);
  for (const [key, list] of sharing) if (isAcronym(key)) joinAll(withoutRivals(list, nodes, same));
}

function hasFullName(node: Node | undefined): boolean {
  return node?.named.aliases.some(({ kind }) => kind === 'full') ?? false;
}

/** The nodes that share an acronym; only those without a full name where it stands for more than one. */
function withoutRivals(
  sharing: readonly number[],
  nodes: readonly Node[],
  same: Sameness,
): readonly number[] {
  const explained = new Set(sharing.filter((at) => hasFullName(nodes[at])).map((at) => same.find(at)));
  return explained.size <= 1 ? sharing : sharing.filter((at) => !hasFullName(nodes[at]));
}

/** Who may be meant by a surname: the sets of nodes that hold a full name with it. */
function peopleBySurname(nodes: readonly Node[], same: Sameness): Map<string, Set<number>> {
  const people = new Map<string, Set<number>>();
  for (const [at, { named }] of nodes.entries()) {
    if (named.type !== 'person' || isShortName(named)) continue;
    const key = surnameKey(named.name);
    const known = people.get(key);
    if (known === undefined) people.set(key, new Set([same.find(at)]));
    else known.add(same.find(at));
  }
  return people;
}

/** The offices of each set of nodes, each way to word one once. */
function officesBySet(nodes: readonly Node[], same: Sameness): Map<number, Map<string, Office>> {
  const bySet = new Map<number, Map<string, Office>>();
  for (const [at, { member }] of nodes.entries()) {
    const root = same.find(at);
    const offices = bySet.get(root) ?? new Map<string, Office>();
    bySet.set(root, offices);
    for (const { text } of member?.entity.roles ?? []) {
      const key = text.toLowerCase();
      if (!offices.has(key)) offices.set(key, readOffice(text));
    }
  }
  return bySet;
}

/** Whether one of the offices fits one of the others; null where either side has none. */
function officesFit(ours: readonly Office[], theirs: readonly Office[]): boolean | null {
  if (ours.length === 0 || theirs.length === 0) return null;
  return ours.some((one) => theirs.some((other) => fitsOffice(one, other) || fitsOffice(other, one)));
}

/** Which of the people of a surname is meant: the one whose office fits, else the only one of that name. */
function chosenPerson(candidates: readonly { root: number; fit: boolean | null }[]): number | null {
  const fitting = candidates.filter(({ fit }) => fit === true);
  if (fitting.length === 1) return fitting[0]?.root ?? null;
  const [only] = candidates;
  return candidates.length === 1 && only !== undefined && only.fit !== false ? only.root : null;
}

/**
 * Joins people whom a document calls by surname only with the one person of that name. Where two people have it, the
 * offices must tell which; where nothing tells, the surname stays by itself.
 */
function joinSurnames(nodes: readonly Node[], same: Sameness): void {
  const people = peopleBySurname(nodes, same);
  const offices = officesBySet(nodes, same);
  const chosen = nodes.map(({ named, member }) => {
    if (!isShortName(named)) return null;
    const own = (member?.entity.roles ?? []).map(({ text }) => readOffice(text));
    const candidates = [...(people.get(surnameKey(named.name)) ?? [])];
    return chosenPerson(
      candidates.map((root) => ({ root, fit: officesFit(own, [...(offices.get(root)?.values() ?? [])]) })),
    );
  });
  for (const [at, root] of chosen.entries()) if (root !== null) same.join(root, at);
}

/** The sets of entities of `extractions` that are one and the same, in the order of the documents. */
export function clusterEntities(extractions: readonly Extraction[], curated: Curated): Cluster[] {
  const members = extractions.flatMap(({ document, entities }) =>
    entities.map((entity): Member => ({ document, entity })),
  );
  const nodes: Node[] = [
    ...members.map((member) => ({ named: member.entity, member, curated: null })),
    ...curated.entities.map(curatedNode),
  ];
  const same = sameness(nodes.length);
  joinByKeys(nodes, same);
  joinSurnames(nodes, same);
  const sets = new Map<number, Node[]>();
  for (const [at, node] of nodes.entries()) {
    listIn(sets, same.find(at)).push(node);
  }
  return [...sets.values()]
    .map((set) => ({
      members: set.map(({ member }) => member).filter((member) => member !== null),
      curated: set.find((node) => node.curated !== null)?.curated ?? null,
    }))
    .filter((cluster) => cluster.members.length > 0);
}
