import { useId, useState } from 'preact/hooks';
import type { CardQuote, CardSource, CardSpeaker } from '../../lib/domain/card.ts';
import { machineDate, sureDateWords } from '../common/date-words.ts';
import { useWords } from '../common/words.ts';
import { citation, publisherWords, quotedText } from './citation.ts';

interface QuotationProps {
  readonly quote: CardQuote;
  /** The first quotation of a card is set larger, unless it is long: its speaker should be seen without scrolling. */
  readonly lead: boolean;
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** The longest quotation that is set larger, in UTF-16 units. */
const LEAD_LENGTH = 240;

/**
 * One quotation with speaker, date and source, its sentence on request, and a citation to copy. A few quoted words
 * inside a reported sentence mean little alone: their sentence is open from the start.
 */
export function Quotation({ quote, lead, onCopy }: QuotationProps) {
  const words = useWords();
  const [inContext, setInContext] = useState(quote.kind === 'mixed');
  const contextId = useId();
  const text = quotedText(quote, words);
  return (
    <figure class="quote" data-lead={lead && text.length <= LEAD_LENGTH} data-kind={quote.kind}>
      {quote.kind === 'indirect' && <p class="quote-kind">{words.t('cardReported')}</p>}
      <blockquote class="quote-text" dir="auto">
        {text}
      </blockquote>
      <figcaption class="quote-by">
        <Speaker speaker={quote.speaker} />
        <SaidWhenAndWhere quote={quote} />
      </figcaption>
      <div class="quote-actions">
        {quote.kind !== 'indirect' && (
          <button
            type="button"
            class="card-action"
            aria-expanded={inContext}
            aria-controls={contextId}
            onClick={() => setInContext(!inContext)}
          >
            {words.t('cardInContext')}
          </button>
        )}
        <CopyButton text={() => citation(quote, words)} onCopy={onCopy} />
        <SourceLink source={quote.source} />
      </div>
      {quote.kind !== 'indirect' && (
        <p class="quote-context" id={contextId} hidden={!inContext} dir="auto">
          {quote.inContext.map((piece, index) =>
            piece.quoted ? <mark key={index}>{piece.text}</mark> : piece.text,
          )}
        </p>
      )}
    </figure>
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

type CopyState = 'ready' | 'copied' | 'failed';

function CopyButton({ text, onCopy }: { text: () => string; onCopy: (text: string) => Promise<boolean> }) {
  const { t } = useWords();
  const [state, setState] = useState<CopyState>('ready');
  const copy = async () => {
    const done = await onCopy(text()).catch(() => false);
    setState(done ? 'copied' : 'failed');
  };
  return (
    <>
      <button type="button" class="card-action" onClick={copy}>
        {t('cardCopy')}
      </button>
      <span class="quote-copied" role="status">
        {state === 'copied' && t('cardCopied')}
        {state === 'failed' && t('cardCopyFailed')}
      </span>
    </>
  );
}

function SourceLink({ source }: { readonly source: CardSource }) {
  const { t } = useWords();
  if (source.url === null || !/^https?:\/\//i.test(source.url)) return null;
  return (
    <a
      class="card-action"
      href={source.url}
      target="_blank"
      rel="noopener noreferrer"
      title={source.title ?? source.url}
    >
      {t('cardOpenSource')}
    </a>
  );
}
