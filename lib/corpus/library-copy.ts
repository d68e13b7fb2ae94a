import * as v from 'valibot';
import type { Extraction } from '../domain/corpus.ts';
import type { Holding } from '../domain/edition.ts';
import type { Pack } from '../domain/pack.ts';
import { mergeExtractions } from './merge.ts';
import { makePack } from './pack.ts';
import { arrivalOf } from './plan.ts';
import { address } from './shapes.ts';

/**
 * A pack of the reader's own documents that can be taken back as they are: it says of each how it came, and what a person
 * entered. `extractions`: of the holdings, in their order. An address that is not one of the web (a file of this computer)
 * is left out, since no pack may hold it.
 */
export async function libraryCopy(
  holdings: readonly Holding[],
  extractions: readonly Extraction[],
  { title, created }: { readonly title: string; readonly created: Date },
): Promise<Pack> {
  const corpus = mergeExtractions(extractions.map(withWebAddress));
  const pack = await makePack(corpus, { id: 'library', title, created });
  const arrivals = holdings.map((holding) => ({ document: holding.id, ...arrivalOf(holding) }));
  return { ...pack, arrivals };
}

function withWebAddress(extraction: Extraction): Extraction {
  const { document } = extraction;
  return v.is(v.nullable(address), document.url)
    ? extraction
    : { ...extraction, document: { ...document, url: null } };
}
