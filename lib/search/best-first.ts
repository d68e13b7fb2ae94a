import { kindAt, recordsNamed, type SearchIndex, type SearchRecord } from './search-index.ts';

/** A name is what most searches are for; an event says more in fewer words than a quote. */
const KIND: Readonly<Record<SearchRecord['kind'], number>> = { entity: 3, quote: 1, fact: 1.2 };
/** What was typed is the whole of a name. */
const WHOLE_NAME = 2;

/** What it counts that twice as many documents name an entity. */
const TWICE_KNOWN = 0.05;

/** A record that answers a query, and how well. */
export interface Ranked {
  readonly record: number;
  readonly score: number;
}

/** The records that answer a query, best first; of two equals the better known, then the earlier in the corpus. */
export function bestFirst(
  found: ReadonlyMap<number, number>,
  index: SearchIndex,
  forms: readonly string[],
): Ranked[] {
  const named = recordsNamed(index, forms);
  const known = (record: number) => index.fame[record] ?? 0;
  return [...found]
    .map(([record, score]) => ({
      record,
      score:
        score *
        KIND[kindAt(index, record)] *
        (named.has(record) ? WHOLE_NAME : 1) *
        (1 + TWICE_KNOWN * Math.log2(1 + known(record))),
    }))
    .sort((a, b) => b.score - a.score || known(b.record) - known(a.record));
}
