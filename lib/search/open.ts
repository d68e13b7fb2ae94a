import type { SearchResult } from '../domain/search.ts';
import { bestFirst } from './best-first.ts';
import { bestNamed } from './best-named.ts';
import { queryForms, readQueryWords } from './query-words.ts';
import { resultOf } from './result.ts';
import { type SearchIndex, SearchIndexBroken, sealOf } from './search-index.ts';
import { coveredForms, understand } from './understand.ts';

export { SearchIndexBroken } from './search-index.ts';

/** Answers a query with up to `limit` results, best first. */
export type Search = (query: string, limit: number) => SearchResult[];

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
    const { meanings, scored } = understand(forms, read, postings);
    const covered = coveredForms(meanings, formOf);
    const best = bestNamed(meanings, postings, records);
    return bestFirst(scored, records, forms)
      .slice(0, limit)
      .map((record) => resultOf(record, covered, best));
  };
}

function checked(index: unknown): SearchIndex {
  const candidate = index as Partial<SearchIndex> | null;
  const sound =
    candidate?.format === 2 &&
    Array.isArray(candidate.records) &&
    Array.isArray(candidate.words?.records) &&
    Array.isArray(candidate.postings) &&
    candidate.postings.length === candidate.words.records.length;
  if (!sound) throw new SearchIndexBroken('The search index is of another format.');
  return candidate as SearchIndex;
}
