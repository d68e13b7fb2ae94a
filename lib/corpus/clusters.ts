import type { Extraction } from '../domain/corpus.ts';
import type { SourceDocument } from '../domain/document.ts';
import type { ExtractedEntity, NamedEntity } from '../domain/entity.ts';
import { isSurname } from '../extract/names/gazetteer.ts';
import { fitsOffice, type Office, readOffice } from '../extract/names/offices.ts';
import type { Curated, CuratedEntity } from './curated.ts';
import { keysOf, middleInitials, readPersonName, surnameKey } from './name-keys.ts';
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
  for (const [key, list] of sharing) {
    if (key.startsWith('person ')) for (const namesakes of byMiddleName(list, nodes)) joinAll(namesakes);
    else if (!isAcronym(key)) joinAll(list);
  }
  for (const [key, list] of sharing) if (isAcronym(key)) joinAll(withoutRivals(list, nodes, same));
}

/** People of one first and last name, parted where their middle names differ: George W. from George H. W. Bush. */
function byMiddleName(sharing: readonly number[], nodes: readonly Node[]): readonly (readonly number[])[] {
  const parts = new Map<string, number[]>();
  for (const at of sharing) {
    const node = nodes[at];
    if (node !== undefined) listIn(parts, middleInitials(node.named)).push(at);
  }
  const given = [...parts.keys()].filter((middle) => middle !== '').sort((a, b) => b.length - a.length);
  const [longest = ''] = given;
  return given.every((middle) => longest.startsWith(middle)) ? [sharing] : [...parts.values()];
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

/** Somebody who may be meant by a surname: whether an office says so, and whether that person is curated. */
interface Namesake {
  readonly root: number;
  readonly fit: boolean | null;
  readonly curated: boolean;
  /** How many documents name that person. */
  readonly documents: number;
}

/** From so many documents on, a person is the one whom a text means that has a common surname only. */
const WELL_KNOWN = 3;

/**
 * Which of the people of a surname is meant: the one whose office fits, else the only one of that name (`single`: no
 * other was left aside). Where no office tells, a common surname is not enough, unless a person has entered who is
 * known by it, or several documents name that person.
 */
function chosenPerson(surname: string, namesakes: readonly Namesake[], single: boolean): number | null {
  const fitting = namesakes.filter(({ fit }) => fit === true);
  if (fitting.length === 1) return fitting[0]?.root ?? null;
  const [only] = namesakes;
  if (!single || namesakes.length !== 1 || only === undefined || only.fit === false) return null;
  return only.curated || only.documents >= WELL_KNOWN || !isSurname(surname) ? only.root : null;
}

/** Whether a document itself could not tell whom the surname means. */
function isUntold({ aliases }: NamedEntity): boolean {
  return aliases.length > 0 && aliases.every(({ kind }) => kind === 'role');
}

/** For each set of nodes, the documents that it is named in. */
function documentsBySet(nodes: readonly Node[], same: Sameness): Map<number, Set<string>> {
  const bySet = new Map<number, Set<string>>();
  for (const [at, { member }] of nodes.entries()) {
    if (member === null || member.entity.type !== 'person') continue;
    const root = same.find(at);
    const documents = bySet.get(root) ?? new Set<string>();
    bySet.set(root, documents.add(member.document.id));
  }
  return bySet;
}

/** Of more people of one surname it is not asked who is meant: an office would fit several. */
const MOST_NAMESAKES = 40;

/**
 * Joins people whom a document calls by surname only with the one person of that name, but never with one whom the
 * same document names in full: it tells the two apart. Where two people have the name, the offices must tell which;
 * where nothing tells, the surname stays by itself.
 */
function joinSurnames(nodes: readonly Node[], same: Sameness): void {
  const people = peopleBySurname(nodes, same);
  const offices = officesBySet(nodes, same);
  const documents = documentsBySet(nodes, same);
  const curated = new Set(nodes.flatMap((node, at) => (node.curated === null ? [] : [same.find(at)])));
  const chosen = nodes.map(({ named, member }) => {
    if (member === null || !isShortName(named) || isUntold(named)) return null;
    const surname = surnameKey(named.name);
    const own = member.entity.roles.map(({ text }) => readOffice(text));
    const bearers = people.get(surname) ?? new Set<number>();
    if (bearers.size > (own.length > 0 ? MOST_NAMESAKES : 1)) return null;
    const namesakes = [...bearers]
      .filter((root) => documents.get(root)?.has(member.document.id) !== true)
      .map((root): Namesake => {
        const fit = officesFit(own, [...(offices.get(root)?.values() ?? [])]);
        return { root, fit, curated: curated.has(root), documents: documents.get(root)?.size ?? 0 };
      });
    return chosenPerson(surname, namesakes, bearers.size === 1);
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
