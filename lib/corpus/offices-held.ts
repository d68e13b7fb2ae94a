import { fitsOffice, type Office, readOffice } from '../extract/names/offices.ts';
import type { Node } from './cluster-node.ts';
import type { Sameness } from './sameness.ts';

/** The offices of each set of nodes, each way to word one once. */
export function officesBySet(nodes: readonly Node[], same: Sameness): Map<number, Map<string, Office>> {
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
export function officesFit(ours: readonly Office[], theirs: readonly Office[]): boolean | null {
  if (ours.length === 0 || theirs.length === 0) return null;
  return ours.some((one) => theirs.some((other) => fitsOffice(one, other) || fitsOffice(other, one)));
}
