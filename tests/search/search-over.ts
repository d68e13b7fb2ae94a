import type { Corpus } from '../../lib/domain/corpus.ts';
import { buildSearch } from '../../lib/search/build.ts';
import { openSearch, type Search } from '../../lib/search/open.ts';

/** The search over a corpus, as a database gives it back. */
export function searchOver(corpus: Corpus): Search {
  const { index, records } = structuredClone(buildSearch(corpus));
  return openSearch(index, async (numbers) => numbers.map((number) => records[number]));
}
