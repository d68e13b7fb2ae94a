import type { Extraction } from '../domain/corpus.ts';
import type { SourceDocument } from '../domain/document.ts';
import { extract } from '../extract/extract.ts';
import type { Details } from './details.ts';

/**
 * The extraction with what a person entered about its document, marked as curated. With another date it is made anew,
 * since the dates in the text hang on it; a date that the person took away is not put back.
 */
export function withDetails(extraction: Extraction, entered: Partial<Details>): Extraction {
  const dated =
    entered.published === undefined ? extraction : datedAnew(extraction.document, entered.published);
  const { published: _settled, ...others } = entered;
  const publisher =
    others.publisher === undefined
      ? {}
      : { publisherBasis: others.publisher === null ? null : ('curated' as const) };
  return { ...dated, document: { ...dated.document, ...others, ...publisher } };
}

function datedAnew(document: SourceDocument, published: Details['published']): Extraction {
  const { id, text, title, publisher, publisherBasis, url, language } = document;
  const known = { id, text, title, publisher, url, language, ...(publisherBasis && { publisherBasis }) };
  if (published !== null) return extract({ ...known, published, publishedBasis: 'curated' });
  const anew = extract(known);
  const undated = { published: null, publishedBasis: null, publishedEvidence: null };
  return { ...anew, document: { ...anew.document, ...undated } };
}
