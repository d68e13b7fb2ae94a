import type { Extraction } from '../domain/corpus.ts';
import type { Basis, Edtf } from '../domain/date.ts';
import type { SourceDocument } from '../domain/document.ts';
import { findDates } from './dates/dates.ts';
import { findFacts } from './facts/facts.ts';
import { findFurniture } from './furniture.ts';
import { headlineOf } from './headline.ts';
import { languageOf } from './language.ts';
import { findNames, inDocument } from './names/names.ts';
import { findPublished } from './published.ts';
import { findQuotes } from './quotes/quotes.ts';

/** A text to extract from, with what is already known of it. What is left out is read from the text. */
export interface ExtractInput {
  readonly id?: string;
  readonly text: string;
  readonly title?: string | null;
  readonly published?: Edtf | null;
  readonly publishedBasis?: Basis;
  readonly publisher?: string | null;
  readonly publisherBasis?: Basis;
  readonly url?: string | null;
  /** What the document declares, in BCP 47; its own words count for more. */
  readonly language?: string | null;
}

/**
 * Finds the names, quotes, dates and dated facts of one document. The same text and metadata always give the same
 * result. Never throws; time grows in step with the length of the text. Every span slices `text` exactly.
 */
export function extract(input: ExtractInput): Extraction {
  const { text } = input;
  const id = input.id ?? contentId(text.replace(/\s+/gu, ' ').trim());
  const furniture = findFurniture(text);
  const publication = findPublished(text, input);
  const names = findNames(text, furniture);
  const { published, basis: publishedBasis } = publication;
  const dates = findDates(text, published);
  const language = languageOf(text, input.language);
  const document: SourceDocument = {
    id,
    title: input.title ?? headlineOf(text, furniture),
    publisher: publication.publisher,
    publisherBasis: publication.publisherBasis,
    published,
    publishedBasis,
    publishedEvidence: publication.evidence,
    url: input.url ?? null,
    language,
    text,
  };
  const { mentions } = names;
  return {
    id,
    document,
    entities: inDocument(names.entities, id),
    quotes: findQuotes(text, { document: id, names, furniture, dates, published, publishedBasis, language }),
    facts: findFacts(text, { document: id, published, publishedBasis, dates, mentions, furniture }),
    dates,
  };
}

/**
 * A short name for a text, the same for the same text: 53 bits in hexadecimal, by the method of cyrb53 (two 32-bit
 * multiplicative hashes, mixed). For telling documents apart, not for security.
 */
export function contentId(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2_654_435_761);
    low = Math.imul(low ^ unit, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(16).padStart(14, '0');
}
