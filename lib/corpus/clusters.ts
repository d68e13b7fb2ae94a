import type { Extraction } from '../domain/corpus.ts';
import { joinNicknames } from './by-nickname.ts';
import { joinSurnames } from './by-surname.ts';
import { type Cluster, curatedNode, listIn, type Member, type Node } from './cluster-node.ts';
import type { Curated } from './curated.ts';
import { keysOf, middleInitials } from './name-keys.ts';
import { type Sameness, sameness } from './sameness.ts';

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

function middlesOf(node: Node | undefined): string {
  return node === undefined ? '' : middleInitials(node.named);
}

/** People of one first and last name, parted where their middle names differ: George W. from George H. W. Bush. */
function byMiddleName(sharing: readonly number[], nodes: readonly Node[]): readonly (readonly number[])[] {
  const parts = Map.groupBy(sharing, (at) => middlesOf(nodes[at]));
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
  joinNicknames(nodes, same);
  joinSurnames(nodes, same);
  const sets = Map.groupBy(nodes, (_, at) => same.find(at));
  return [...sets.values()]
    .map((set) => ({
      members: set.map(({ member }) => member).filter((member) => member !== null),
      curated: set.find((node) => node.curated !== null)?.curated ?? null,
    }))
    .filter((cluster) => cluster.members.length > 0);
}
