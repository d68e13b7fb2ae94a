import { isSurname } from '../extract/names/gazetteer.ts';
import type { Node } from './cluster-node.ts';
import { middleInitials, readPersonName } from './name-keys.ts';
import { wholeGivenName } from './nicknames.ts';
import { officesBySet, officesFit } from './offices-held.ts';
import type { Sameness } from './sameness.ts';

/** Sets of nodes that name people alike, with 'Jr.' or without; and whether few people bear the surname. */
interface Alike {
  readonly roots: Set<number>;
  readonly suffixes: Set<string>;
  readonly isRare: boolean;
}

/**
 * Joins people of one surname whom the offices make one, and whose first names are forms of one another: Joe Biden and
 * Joseph R. Biden Jr., both vice president. Where no office tells, only those of a rare surname: fathers and sons, and
 * strangers, share the others.
 */
export function joinNicknames(nodes: readonly Node[], same: Sameness): void {
  const shared = alikeOf(nodes, same).filter(({ roots }) => roots.size > 1);
  if (shared.length === 0) return;
  const offices = officesBySet(nodes, same);
  const middles = middlesBySet(nodes, same);
  for (const { roots, suffixes, isRare } of shared) {
    const [first, ...rest] = roots;
    if (first === undefined) continue;
    const held = [...(offices.get(first)?.values() ?? [])];
    for (const root of rest) {
      const fit =
        officesFit(held, [...(offices.get(root)?.values() ?? [])]) ?? (isRare && suffixes.size === 1);
      if (fit && mayShare(middles.get(first) ?? '', middles.get(root) ?? '')) same.join(first, root);
    }
  }
}

/** The people by surname and whole first name. */
function alikeOf(nodes: readonly Node[], same: Sameness): Alike[] {
  const alike = new Map<string, Alike>();
  for (const [at, { named }] of nodes.entries()) {
    const person = named.type === 'person' ? readPersonName(named.name) : null;
    if (person === null) continue;
    const key = `${wholeGivenName(person.first)} ${person.last}`;
    const isRare = !named.name.split(' ').some(isSurname);
    const known = alike.get(key) ?? { roots: new Set(), suffixes: new Set(), isRare };
    known.roots.add(same.find(at));
    known.suffixes.add(person.suffix);
    alike.set(key, known);
  }
  return [...alike.values()];
}

/** The initials of the middle names of each set of nodes, the most that are given. */
function middlesBySet(nodes: readonly Node[], same: Sameness): Map<number, string> {
  const middles = new Map<number, string>();
  for (const [at, { named }] of nodes.entries()) {
    if (named.type !== 'person') continue;
    const [root, middle] = [same.find(at), middleInitials(named)];
    if (middle.length > (middles.get(root) ?? '').length) middles.set(root, middle);
  }
  return middles;
}

function mayShare(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}
