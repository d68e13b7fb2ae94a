import type { CardQuote, CardSource, CardSpeaker } from '../../lib/domain/card.ts';
import { sureDateWords } from '../common/date-words.ts';
import type { Words } from '../common/words.ts';
import { shownWords } from './quotation.ts';

/**
 * A quote as plain text for pasting elsewhere: the verbatim words in quotation marks (of reported speech, the
 * article's), speaker, date, title, publisher, address, and that it was read in the library. What is not known is left out; what is not
 * certain says so.
 */
export function citation(quote: CardQuote, words: Words): string {
  const { source } = quote;
  const details = [
    saidBy(quote, words),
    saidWords(quote, words),
    source.title && words.t('citeTitle', source.title),
    publisherWords(source, words),
    source.url,
    source.title || source.url ? words.t('citeVia') : words.t('citeViaDocument', source.document),
  ].filter((detail): detail is string => Boolean(detail));
  return `${words.t('quoted', shownWords(quote))} — ${details.join(', ')}`;
}

/** Who said it, or of whom the article reports it. */
function saidBy({ kind, speaker }: CardQuote, words: Words): string {
  const name = speakerWords(speaker, words);
  return kind === 'indirect' ? words.t('citeReported', name) : name;
}

/** The speaker in one phrase. */
function speakerWords(speaker: CardSpeaker, { t }: Words): string {
  if (speaker.kind === 'certain') return speaker.role ? `${speaker.name}, ${speaker.role}` : speaker.name;
  if (speaker.kind === 'uncertain') return t('citeUncertain', speaker.name);
  if (speaker.kind === 'surface') return t('quoted', speaker.words);
  return t('cardSpeakerUnknown');
}

function saidWords(quote: CardQuote, words: Words): string | null {
  if (quote.date) return sureDateWords(quote.date, quote.dateBasis, words);
  const { published, publishedBasis } = quote.source;
  return published && words.t('citePublished', sureDateWords(published, publishedBasis, words));
}

/** The publisher, marked where a person entered it; null where nobody knows it. */
export function publisherWords({ publisher, publisherBasis }: CardSource, { t }: Words): string | null {
  return publisher && (publisherBasis === 'curated' ? t('cardPublisherCurated', publisher) : publisher);
}
