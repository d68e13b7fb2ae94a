import type { SearchResult } from '../domain/search.ts';
import { type Covered, markedText } from './mark.ts';
import type { SearchRecord } from './search-index.ts';
import { wordForms } from './word-forms.ts';

/** A record as it is shown, with what the query covers marked. `best` chooses the entity whose card shows a fact. */
export function resultOf(
  record: SearchRecord,
  covered: Covered,
  best: (entities: Extract<SearchRecord, { kind: 'fact' }>['entities']) => string | null,
): SearchResult {
  const shown = markedText(shownText(record, covered), covered);
  if (record.kind === 'entity') {
    return { kind: 'entity', id: record.id, ...shown, type: record.type, role: record.role };
  }
  if (record.kind === 'fact') {
    const { id, entities, date, basis } = record;
    return { kind: 'fact', id, entity: best(entities), ...shown, date, basis };
  }
  const { id, entity, speaker, certain, reported, date, dateBasis, publisher } = record;
  return { kind: 'quote', id, entity, ...shown, speaker, certain, reported, date, dateBasis, publisher };
}

/** An entity found by another name than its own is shown with both: 'Munich Security Conference (MSC)'. */
function shownText(record: SearchRecord, covered: Covered): string {
  if (record.kind !== 'entity' || holdsAny(record.text, covered)) return record.text;
  const alias = record.aliases.find((name) => holdsAny(name, covered));
  return alias === undefined ? record.text : `${record.text} (${alias})`;
}

const holdsAny = (text: string, covered: Covered) => wordForms(text).some(({ form }) => covered.has(form));
