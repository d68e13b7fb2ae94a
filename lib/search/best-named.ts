import type { Meaning } from './query-words.ts';
import type { SearchIndex } from './search-index.ts';

/** What a word counts that is only in another name of the entity, or in its role. */
const OTHERWISE = 0.7;

/**
 * Chooses, of several entities, the one that a query names best: whose card a fact about them all is looked for on. Of
 * two named alike, the one named first; the first of all where the query names none; null where there are none.
 */
export function bestNamed(
  meanings: readonly (readonly Meaning[])[],
  postings: SearchIndex['postings'],
  records: SearchIndex['records'],
): (entities: readonly string[]) => string | null {
  let named: ReadonlyMap<string, number> | null = null;
  return (entities) => {
    if (entities.length < 2) return entities[0] ?? null;
    named ??= namedBy(meanings, postings, records);
    const found = [...named.keys()].filter((entity) => entities.includes(entity));
    const most = Math.max(...found.map((entity) => named?.get(entity) ?? 0));
    return found.find((entity) => named?.get(entity) === most) ?? entities[0] ?? null;
  };
}

/** How much of the query is in each entity's names, in the order in which the query comes to them. */
function namedBy(
  meanings: readonly (readonly Meaning[])[],
  postings: SearchIndex['postings'],
  records: SearchIndex['records'],
): Map<string, number> {
  const named = new Map<string, number>();
  for (const meant of meanings) {
    const best = new Map<string, number>();
    for (const { word, quality } of meant) {
      for (const place of postings[word] ?? []) {
        const record = records[place >> 1];
        if (record?.kind !== 'entity') continue;
        const counts = place % 2 === 0 ? quality : quality * OTHERWISE;
        best.set(record.id, Math.max(counts, best.get(record.id) ?? 0));
      }
    }
    for (const [entity, counts] of best) named.set(entity, (named.get(entity) ?? 0) + counts);
  }
  return named;
}
