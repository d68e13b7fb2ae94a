import type { SearchAnswer } from '../domain/search.ts';
import { arranged } from './arrange.ts';
import { bestFirst } from './best-first.ts';
import { bestNamed } from './best-named.ts';
import { queryForms, readQueryWords } from './query-words.ts';
import { resultOf } from './result.ts';
import { type SearchIndex, SearchIndexBroken, type SearchRecord } from './search-index.ts';
import { coveredForms, understand } from './understand.ts';
import { openVocabulary } from './vocabulary.ts';

/** Answers a query with up to `limit` results, best first. */
export type Search = (query: string, limit: number) => Promise<SearchAnswer>;

/** Reads records by number, in the order asked for. */
export type ReadRecords = (numbers: readonly number[]) => Promise<readonly unknown[]>;

/**
 * Opens a search index. Every word of a query is to be found, as written, as the beginning of a word, or misspelt; one
 * that is a word, but stands nowhere beside the others, is taken for misspelt too. Where nothing has all of the words, what
 * has the most of them is the answer.
 * Throws `SearchIndexBroken` where the index is not what `buildSearch` made: build it anew then.
 */
export function openSearch(given: unknown, readRecords: ReadRecords): Search {
  const index = checked(given);
  const vocabulary = openVocabulary(index);
  const read = readQueryWords(vocabulary);
  return async (query, limit) => {
    const forms = queryForms(query);
    if (forms.length === 0) return { whole: true, results: [] };
    const { meanings, scored, whole } = understand(forms, read, index);
    const covered = coveredForms(meanings, vocabulary.wordAt);
    const best = bestNamed(meanings, index);
    const ranked = bestFirst(scored, index, forms).slice(0, limit);
    const records = (await readRecords(ranked.map(({ record }) => record))) as readonly SearchRecord[];
    const results = arranged(ranked, records, forms).map((record) => resultOf(record, covered, best));
    return { whole, results };
  };
}

function checked(given: unknown): SearchIndex {
  const index = given as SearchIndex | null;
  if (index?.format !== 4) throw new SearchIndexBroken('The search index is of another format.');
  return index;
}
