import type { Ranked } from './best-first.ts';
import { tellingForms } from './query-words.ts';
import type { SearchRecord } from './search-index.ts';
import { formsOf } from './word-forms.ts';

/** What it counts that the words of a query stand in a text side by side: then it is a phrase that is looked for. */
const PHRASE = 1.5;

/**
 * The records in the order in which they are shown, now that their texts are at hand: those that hold the words of the
 * query as a phrase come up, and the same words of the same speaker, in another article, are left out.
 */
export function arranged(
  ranked: readonly Ranked[],
  records: readonly SearchRecord[],
  forms: readonly string[],
): SearchRecord[] {
  const phrase = ` ${forms.join(' ')} `;
  const scored = records.map((record, i) => {
    const words = ` ${tellingForms(formsOf(record.text)).join(' ')} `;
    const score = (ranked[i]?.score ?? 0) * (forms.length > 1 && words.includes(phrase) ? PHRASE : 1);
    return { record, score, key: `${sayerOf(record)}${words}` };
  });
  scored.sort((a, b) => b.score - a.score);
  const seen = new Set<string>();
  return scored
    .filter(({ key }) => {
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    })
    .map(({ record }) => record);
}

/** What tells records apart that have the same words. */
function sayerOf(record: SearchRecord): string {
  if (record.kind === 'entity') return record.id;
  return record.kind === 'fact' ? record.date : `${record.speaker}`;
}
