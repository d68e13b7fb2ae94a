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

/**
 * A workshop for this bundle. `shippedSearch` loads the index that was built with the extension; it is asked for only
 * when an edition holds the bundled documents and no others.
 */
export function openWorkshop(bundle: Bundle, shippedSearch?: () => Promise<unknown>): Workshop {
  return {
    async build(extractions) {
      const { corpus: merged, ids } = mergeWithIds(extractions, bundle.curated);
      const corpus = { ...merged, quotes: quotesToShow(merged.quotes) };
      const search = holdsJustTheBundle(extractions, bundle) ? await shippedSearch?.() : undefined;
      const edition = buildEdition(corpus, namings(extractions, ids), search);
      return { edition, counts: countCorpus(corpus) };
    },
  };
}

const holdsJustTheBundle = (extractions: readonly Extraction[], bundle: Bundle) =>
  extractions.length === bundle.extractions.length &&
  bundle.extractions.every(({ extraction }, i) => isTheSame(extraction, extractions[i]));

const isTheSame = (a: Extraction, b: Extraction | undefined) => JSON.stringify(a) === JSON.stringify(b);
