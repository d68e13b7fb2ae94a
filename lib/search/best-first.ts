import type { SearchRecord } from './search-index.ts';
import { wordForms } from './word-forms.ts';

/** A name is what most searches are for; an event says more in fewer words than a quote. */
const KIND: Readonly<Record<SearchRecord['kind'], number>> = { entity: 3, quote: 1, fact: 1.2 };
/** What was typed is the whole of a name. */
const WHOLE_NAME = 2;

/** The records that answer a query, best first; of two equals the better known, then the earlier in the corpus. */
export function bestFirst(
  found: ReadonlyMap<number, number>,
  records: readonly SearchRecord[],
  forms: readonly string[],
): SearchRecord[] {
  const typed = forms.join(' ');
  return [...found]
    .flatMap(([number, score]) => {
      const record = records[number];
      return record ? [{ record, score: weighed(record, score, typed) }] : [];
    })
    .sort((a, b) => b.score - a.score || known(b.record) - known(a.record))
    .map(({ record }) => record);
}

function weighed(record: SearchRecord, score: number, typed: string): number {
  const weight = score * KIND[record.kind];
  if (record.kind !== 'entity') return weight;
  return [record.text, ...record.aliases].some((name) => spelt(name) === typed)
    ? weight * WHOLE_NAME
    : weight;
}

const spelt = (name: string) =>
  wordForms(name)
    .map(({ form }) => form)
    .join(' ');

const known = (record: SearchRecord) => (record.kind === 'entity' ? record.documents : 0);
