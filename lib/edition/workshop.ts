import type { Bundle } from '../corpus/bundle.ts';
import { mergeWithIds } from '../corpus/merge.ts';
import type { Extraction } from '../domain/corpus.ts';
import type { Edition, EditionInfo } from '../domain/edition.ts';
import { quotesToShow } from '../domain/quote.ts';
import { namings } from './dossiers.ts';
import { buildEdition, countCorpus } from './edition.ts';

/** Makes editions out of extractions, with what is curated about the bundled ones. */
export interface Workshop {
  build(
    extractions: readonly Extraction[],
  ): Promise<{ readonly edition: Edition; readonly counts: EditionInfo['counts'] }>;
}

/** A workshop for this bundle. */
export function openWorkshop({ curated }: Pick<Bundle, 'curated'>): Workshop {
  return {
    async build(extractions) {
      const { corpus: merged, ids } = mergeWithIds(extractions, curated);
      const corpus = { ...merged, quotes: quotesToShow(merged.quotes) };
      return { edition: buildEdition(corpus, namings(extractions, ids)), counts: countCorpus(corpus) };
    },
  };
}
