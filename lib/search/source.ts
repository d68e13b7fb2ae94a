import type { CardSource } from '../domain/card.ts';
import type { SourceDocument } from '../domain/document.ts';

/** Where something was published, as a card names it. */
export function sourceOf(document: SourceDocument): CardSource {
  const { id, title, publisher, publisherBasis, published, publishedBasis, url } = document;
  return { document: id, title, publisher, publisherBasis, published, publishedBasis, url };
}
