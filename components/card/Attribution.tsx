import type { CardQuote, CardSource, CardSpeaker } from '../../lib/domain/card.ts';
import { machineDate, sureDateWords } from '../common/date-words.ts';
import { useWords } from '../common/words.ts';
import { publisherWords } from './citation.ts';

/** Who said it, when, and where that was published: what is not certain says so. */
export function Attribution({ quote }: { readonly quote: CardQuote }) {
  return (
    <figcaption class="quote-by">
      <Speaker speaker={quote.speaker} />
      <SaidWhenAndWhere quote={quote} />
    </figcaption>
  );
}

function Speaker({ speaker }: { readonly speaker: CardSpeaker }) {
  const { t } = useWords();
  if (speaker.kind === 'unknown') return <span class="quote-unsure">{t('cardSpeakerUnknown')}</span>;
  if (speaker.kind === 'surface') {
    return (
      <>
        <span class="quote-speaker">{t('quoted', speaker.words)}</span>
        <span class="quote-unsure">{t('cardSpeakerSurface')}</span>
      </>
    );
  }
  return (
    <>
      <span class="quote-speaker">{speaker.name}</span>
      {speaker.kind === 'uncertain' && <span class="quote-unsure">{t('cardSpeakerUncertain')}</span>}
      {speaker.kind === 'certain' && speaker.role && <span class="quote-role">{speaker.role}</span>}
    </>
  );
}

function SaidWhenAndWhere({ quote }: { readonly quote: CardQuote }) {
  return (
    <>
      <span class="quote-when">
        <SaidWhen quote={quote} />
      </span>
      <Where source={quote.source} />
    </>
  );
}

function Where({ source }: { readonly source: CardSource }) {
  const words = useWords();
  const publisher = publisherWords(source, words) ?? words.t('cardPublisherUnknown');
  return (
    <span class="quote-where" title={source.title ?? undefined}>
      {publisher}
      {source.title && (
        <>
          {', '}
          <cite>{source.title}</cite>
        </>
      )}
    </span>
  );
}

function SaidWhen({ quote }: { readonly quote: CardQuote }) {
  const words = useWords();
  const { published, publishedBasis } = quote.source;
  if (quote.date !== null) {
    return (
      <time dateTime={machineDate(quote.date)}>{sureDateWords(quote.date, quote.dateBasis, words)}</time>
    );
  }
  if (published === null) return <>{words.t('cardUndated')}</>;
  return (
    <time dateTime={machineDate(published)}>
      {words.t('cardPublished', sureDateWords(published, publishedBasis, words))}
    </time>
  );
}
