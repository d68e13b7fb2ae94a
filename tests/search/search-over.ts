import type { Corpus } from '../../lib/domain/corpus.ts';
import type { SearchResult } from '../../lib/domain/search.ts';
import { buildSearch } from '../../lib/search/build.ts';
import { openSearch, type Search } from '../../lib/search/open.ts';

/** The search over a corpus, as a database gives it back. */
export function answersOver(corpus: Corpus): Search {
  const { index, records } = structuredClone(buildSearch(corpus));
  return openSearch(index, async (numbers) => numbers.map((number) => records[number]));
}

/** The same, where only the results are of interest. */
export function searchOver(
  corpus: Corpus,
): (query: string, limit: number) => Promise<readonly SearchResult[]> {
  const answer = answersOver(corpus);
  return async (query, limit) => (await answer(query, limit)).results;
}
