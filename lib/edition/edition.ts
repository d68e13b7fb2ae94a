import type { Corpus } from '../domain/corpus.ts';
import type { Edition, EditionInfo } from '../domain/edition.ts';
import { compileLexicon } from '../lexicon/compile.ts';
import { buildSearch } from '../search/build.ts';
import { dossierEntries, type Naming, shelves } from './dossiers.ts';

/** Brings a merged corpus into the forms that it is read in. `named`: by document, where it names which entities. */
export function buildEdition(corpus: Corpus, named: ReadonlyMap<string, readonly Naming[]>): Edition {
  const dossiers = dossierEntries(corpus, named);
  const empty = dossiers.filter(({ quotes, facts }) => quotes.length === 0 && facts.length === 0);
  const silent = new Set(empty.map(({ entity }) => entity.id));
  const { index, records } = buildSearch(corpus);
  return {
    search: index,
    records,
    lexicon: compileLexicon(corpus.entities, { silent }),
    dossiers,
    shelves: shelves(corpus),
  };
}

/** How many documents, entities, quotes and facts a corpus has. */
export function countCorpus(corpus: Corpus): EditionInfo['counts'] {
  return {
    documents: corpus.documents.length,
    entities: corpus.entities.length,
    quotes: corpus.quotes.length,
    facts: corpus.facts.length,
  };
}
