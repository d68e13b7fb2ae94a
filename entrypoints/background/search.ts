import { search } from '../../lib/messages/search.ts';
import { handle } from '../../lib/messages/wire.ts';
import { currentSearch } from './corpus.ts';

/** The toolbar's search. */
export const searchCorpus = handle(search, async ({ query, limit }) => (await currentSearch())(query, limit));
