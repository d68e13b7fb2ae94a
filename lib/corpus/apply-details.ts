import type { Extraction } from '../domain/corpus.ts';
import type { SourceDocument } from '../domain/document.ts';
import type { Provenance } from '../domain/edition.ts';
import { extract } from '../extract/extract.ts';
import type { Details } from './details.ts';

/**
 * The extraction with what a person entered about its document, marked as curated. With another date it is made anew,
 * since the dates in the text hang on it, unless it is not of our reading; a date that the person took away is not put back.
 */
export function withDetails(
  extraction: Extraction,
  entered: Partial<Details>,
  provenance: Provenance = 'read',
): Extraction {
  const { published, ...others } = entered;
  const dated = published === undefined ? extraction : withDate(extraction, published, provenance);
  const publisher =
    others.publisher === undefined
      ? {}
      : { publisherBasis: others.publisher === null ? null : ('curated' as const) };
  return { ...dated, document: { ...dated.document, ...others, ...publisher } };
}

function withDate(
  extraction: Extraction,
  published: Details['published'],
  provenance: Provenance,
): Extraction {
  const { document } = extraction;
  if (provenance === 'read') return datedAnew(document, published);
  const publishedBasis = published === null ? null : ('curated' as const);
  return { ...extraction, document: { ...document, published, publishedBasis, publishedEvidence: null } };
}

function datedAnew(document: SourceDocument, published: Details['published']): Extraction {
  const { id, text, title, publisher, publisherBasis, url, language } = document;
  const known = { id, text, title, publisher, url, language, ...(publisherBasis && { publisherBasis }) };
  if (published !== null) return extract({ ...known, published, publishedBasis: 'curated' });
  const anew = extract(known);
  const undated = { published: null, publishedBasis: null, publishedEvidence: null };
  return { ...anew, document: { ...anew.document, ...undated } };
}
