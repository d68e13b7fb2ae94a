import type { Extraction } from '../domain/corpus.ts';
import type { DetailName, SourceDocument } from '../domain/document.ts';
import { type ExtractInput, extract } from '../extract/extract.ts';

/**
 * Finds what is in a document's text once more, as today's extraction finds it. What was known of the document besides
 * its text stays as it is; so does what a person entered, and what a person took away (`byHand`) is not found again.
 */
export function readAnew({ document }: Extraction, byHand: readonly DetailName[]): Extraction {
  const anew = extract(knownOf(document));
  const gone = byHand.filter((name) => document[name] === null);
  return { ...anew, document: { ...anew.document, ...without(gone) } };
}

/** A date that was read in the text is read there again: the others are known from elsewhere. */
function knownOf(document: SourceDocument): ExtractInput {
  const { id, text, title, publisher, publisherBasis, published, publishedBasis, url, language } = document;
  const isGiven = published !== null && document.publishedEvidence === null;
  return {
    id,
    text,
    title,
    publisher,
    ...(publisherBasis && { publisherBasis }),
    ...(isGiven && { published, ...(publishedBasis && { publishedBasis }) }),
    url,
    language,
  };
}

function without(names: readonly DetailName[]): Partial<SourceDocument> {
  const none: Readonly<Record<DetailName, Partial<SourceDocument>>> = {
    title: { title: null },
    publisher: { publisher: null, publisherBasis: null },
    published: { published: null, publishedBasis: null, publishedEvidence: null },
    url: { url: null },
  };
  return Object.assign({}, ...names.map((name) => none[name]));
}
