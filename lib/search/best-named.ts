import type { Meaning } from './query-words.ts';
import { placesOf, recordAt, type SearchIndex, standingAt } from './search-index.ts';

/** What a word counts that is only in another name of the entity, or in its role. */
const OTHERWISE = 0.7;

/** An entity, with the number of its record. */
interface Recorded {
  readonly id: string;
  readonly record: number;
}

/**
 * Chooses, of several entities, the one that a query names best: whose card a fact about them all is looked for on. Of
 * two named alike, the one named first; the first of all where the query names none; null where there are none.
 */
export function bestNamed(
  meanings: readonly (readonly Meaning[])[],
  index: SearchIndex,
): (entities: readonly Recorded[]) => string | null {
  let named: ReadonlyMap<number, number> | null = null;
  return (entities) => {
    if (entities.length < 2) return entities[0]?.id ?? null;
    named ??= namedBy(meanings, index);
    let [best] = entities;
    let most = 0;
    for (const [record, counts] of named) {
      const entity = counts > most ? entities.find((one) => one.record === record) : undefined;
      if (!entity) continue;
      best = entity;
      most = counts;
    }
    return best?.id ?? null;
  };
}

/** How much of the query is in each entity's names, in the order in which the query comes to them. */
function namedBy(meanings: readonly (readonly Meaning[])[], index: SearchIndex): Map<number, number> {
  const named = new Map<number, number>();
  for (const meant of meanings) {
    const best = new Map<number, number>();
    for (const { word, quality } of meant) {
      for (const place of placesOf(index, word)) {
        const record = recordAt(place);
        if (record >= index.fame.length) break;
        const counts = standingAt(place) === 'shown' ? quality : quality * OTHERWISE;
        best.set(record, Math.max(counts, best.get(record) ?? 0));
      }
    }
    for (const [record, counts] of best) named.set(record, (named.get(record) ?? 0) + counts);
  }
  return named;
}
