import type { SearchResult } from '../domain/search.ts';
import { type Covered, markedText } from './mark.ts';
import { type Meaning, queryForms, readQueryWords } from './query-words.ts';
import { type SearchIndex, SearchIndexBroken, type SearchRecord, sealOf } from './search-index.ts';
import { wordForms } from './word-forms.ts';

export { SearchIndexBroken } from './search-index.ts';

/** Answers a query with up to `limit` results, best first. */
export type Search = (query: string, limit: number) => SearchResult[];

/** What a match counts by where it stands: for a word beside the shown text, for a name, for its whole. */
const BESIDE = 0.7;
const NAMED: Readonly<Record<SearchRecord['kind'], number>> = { entity: 3, quote: 1, fact: 1.2 };
const WHOLE_NAME = 2;

/**
 * Opens a search index. Every word of a query must be found, as written, as the beginning of a word, or misspelt; one
 * that is a word, but stands nowhere beside the others, is taken for misspelt too.
 * Throws `SearchIndexBroken` where the index is not what `buildSearchIndex` made: build it anew then.
 */
export function openSearch(index: unknown): Search {
  const { records, words, postings, seal } = checked(index);
  if (sealOf({ records, words, postings }) !== seal) {
    throw new SearchIndexBroken('The search index belongs to other records.');
  }
  const read = readQueryWords(words);
  const formOf = (word: number) => words.records[word]?.v ?? '';
  return (query, limit) => {
    const forms = queryForms(query);
    if (forms.length === 0) return [];
    const meaningsOf = (doubted: boolean) =>
      forms.map((form, i) => read(form, i === forms.length - 1, doubted));
    let meanings = meaningsOf(false);
    let found = scores(meanings, postings);
    if (found.size === 0) {
      meanings = meaningsOf(true);
      found = scores(meanings, postings);
    }
    const covered = coveredForms(meanings, formOf);
    return bestFirst(found, records, forms)
      .slice(0, limit)
      .map((record) => resultOf(record, covered));
  };
}

function checked(index: unknown): SearchIndex {
  const candidate = index as Partial<SearchIndex> | null;
  const sound =
    candidate?.format === 3 &&
    Array.isArray(candidate.records) &&
    Array.isArray(candidate.words?.records) &&
    Array.isArray(candidate.postings) &&
    candidate.postings.length === candidate.words.records.length;
  if (!sound) throw new SearchIndexBroken('The search index is of another format.');
  return candidate as SearchIndex;
}

/** Record number to score, for the records that hold every word of the query. */
function scores(
  meanings: readonly (readonly Meaning[])[],
  postings: SearchIndex['postings'],
): Map<number, number> {
  let sums: Map<number, number> | null = null;
  for (const meant of meanings) {
    const next = new Map<number, number>();
    for (const [record, score] of bestPlaces(meant, postings)) {
      if (sums === null) next.set(record, score);
      else if (sums.has(record)) next.set(record, (sums.get(record) ?? 0) + score);
    }
    sums = next;
  }
  return sums ?? new Map();
}

/** Where one word of the query is best found in each record; a rare word counts for more than a common one. */
function bestPlaces(meant: readonly Meaning[], postings: SearchIndex['postings']): Map<number, number> {
  const best = new Map<number, number>();
  for (const { word, quality } of meant) {
    const places = postings[word] ?? [];
    const rarity = 1 / Math.log2(2 + places.length);
    for (const place of places) {
      const score = quality * (1 + rarity) * (place % 2 === 0 ? 1 : BESIDE);
      const record = place >> 1;
      if (score > (best.get(record) ?? 0)) best.set(record, score);
    }
  }
  return best;
}

function bestFirst(
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
  const weight = score * NAMED[record.kind];
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

function coveredForms(meanings: readonly (readonly Meaning[])[], formOf: (word: number) => string): Covered {
  const covered = new Map<string, number>();
  for (const { word, covers } of meanings.flat()) {
    const form = formOf(word);
    covered.set(form, Math.max(covers, covered.get(form) ?? 0));
  }
  return covered;
}

function resultOf(record: SearchRecord, covered: Covered): SearchResult {
  const shown = markedText(shownText(record, covered), covered);
  if (record.kind === 'entity') {
    return { kind: 'entity', id: record.id, ...shown, type: record.type, role: record.role };
  }
  if (record.kind === 'fact') {
    const { id, entity, date, basis } = record;
    return { kind: 'fact', id, entity, ...shown, date, basis };
  }
  const { id, entity, speaker, certain, reported, date, publisher } = record;
  return { kind: 'quote', id, entity, ...shown, speaker, certain, reported, date, publisher };
}

/** An entity found by another name than its own is shown with both: 'Munich Security Conference (MSC)'. */
function shownText(record: SearchRecord, covered: Covered): string {
  if (record.kind !== 'entity' || holdsAny(record.text, covered)) return record.text;
  const alias = record.aliases.find((name) => holdsAny(name, covered));
  return alias === undefined ? record.text : `${record.text} (${alias})`;
}

const holdsAny = (text: string, covered: Covered) => wordForms(text).some(({ form }) => covered.has(form));
