import type { SourceDocument } from '../../lib/domain/document.ts';

/** A document of which nothing is known but its text and what else is given. */
export const documentOf = (
  id: string,
  text: string,
  known: Partial<SourceDocument> = {},
): SourceDocument => ({
  id,
  title: null,
  publisher: null,
  publisherBasis: null,
  published: null,
  publishedBasis: null,
  publishedEvidence: null,
  url: null,
  language: null,
  text,
  ...known,
});
