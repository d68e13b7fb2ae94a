import type { Node } from './cluster-node.ts';
import { middleInitials, readPersonName } from './name-keys.ts';
import { wholeGivenName } from './nicknames.ts';
import { officesBySet, officesFit } from './offices-held.ts';
import type { Sameness } from './sameness.ts';

/**
 * Joins people of one surname whom the offices make one, and whose first names are forms of one another: Joe Biden and
 * Joseph R. Biden Jr., both vice president. Without an office in common they stay apart: fathers and sons share names.
 */
export function joinNicknames(nodes: readonly Node[], same: Sameness): void {
  const alike = new Map<string, Set<number>>();
  for (const [at, { named }] of nodes.entries()) {
    const person = named.type === 'person' ? readPersonName(named.name) : null;
    if (person === null) continue;
    const key = `${wholeGivenName(person.first)} ${person.last}`;
    alike.set(key, (alike.get(key) ?? new Set()).add(same.find(at)));
  }
  const shared = [...alike.values()].filter(({ size }) => size > 1);
  if (shared.length === 0) return;
  const offices = officesBySet(nodes, same);
  const middles = middlesBySet(nodes, same);
  for (const [first, ...rest] of shared.map((roots) => [...roots])) {
    if (first === undefined) continue;
    const held = [...(offices.get(first)?.values() ?? [])];
    for (const root of rest) {
      const fit = officesFit(held, [...(offices.get(root)?.values() ?? [])]) === true;
      if (fit && mayShare(middles.get(first) ?? '', middles.get(root) ?? '')) same.join(first, root);
    }
  }
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
