import { useId, useState } from 'preact/hooks';
import type { CardQuote, CardSource } from '../../lib/domain/card.ts';
import { useWords } from '../common/words.ts';
import { type About, Attribution } from './Attribution.tsx';
import type { CardProps, OpenEntity } from './card-props.ts';
import { citation } from './citation.ts';
import { namedWith } from './named-with.ts';
import { beginningOf, shownWords } from './quotation.ts';

interface QuotationProps {
  readonly quote: CardQuote;
  /** The first quotation of a card is set larger, unless it is long. */
  readonly lead: boolean;
  /** Whose card it stands on. */
  readonly about: About;
  readonly onCopy: CardProps['onCopy'];
  readonly onOpenEntity: OpenEntity | null;
}

/** The longest quotation that is set larger, in UTF-16 units. */
const LEAD_LENGTH = 240;

/**
 * One quotation, its sentence on request, and a citation to copy. Speaker, date and source come first: however little
 * room there is, no words are seen without who said them. A few quoted words inside a reported sentence mean little
 * alone: their sentence is open from the start.
 */
export function Quotation({ quote, lead, about, onCopy, onOpenEntity }: QuotationProps) {
  const words = useWords();
  const [inContext, setInContext] = useState(quote.kind === 'mixed');
  const contextId = useId();
  const speakerId = useId();
  const text = shownWords(quote);
  return (
    <figure
      class="quote"
      data-lead={lead && text.length <= LEAD_LENGTH}
      data-kind={quote.kind}
      aria-labelledby={speakerId}
    >
      <Attribution quote={quote} id={speakerId} about={about} onOpenEntity={onOpenEntity} />
      {quote.kind === 'indirect' && <p class="quote-kind">{words.t('cardReported')}</p>}
      <QuoteText text={text} isReport={quote.kind === 'indirect'} speakerId={speakerId} />
      <div class="quote-actions">
        {quote.kind !== 'indirect' && (
          <button
            type="button"
            class="card-action"
            {...namedWith(speakerId, 'context')}
            aria-expanded={inContext}
            aria-controls={contextId}
            onClick={() => setInContext(!inContext)}
          >
            {words.t('cardInContext')}
          </button>
        )}
        <SourceLink source={quote.source} speakerId={speakerId} />
        <CopyButton text={() => citation(quote, words)} speakerId={speakerId} onCopy={onCopy} />
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

interface QuoteTextProps {
  readonly text: string;
  /** The article's sentence: it stands without quotation marks. */
  readonly isReport: boolean;
  readonly speakerId: string;
}

/** The words themselves; a long quotation shows its beginning, and all of it on request. */
function QuoteText({ text, isReport, speakerId }: QuoteTextProps) {
  const { t } = useWords();
  const [isWhole, setIsWhole] = useState(false);
  const beginning = beginningOf(text);
  const shown = isWhole || beginning === null ? text : `${beginning} …`;
  return (
    <>
      <blockquote class="quote-text" dir="auto">
        {isReport ? shown : t('quoted', shown)}
      </blockquote>
      {beginning !== null && (
        <button
          type="button"
          class="card-action"
          {...namedWith(speakerId, 'whole')}
          aria-expanded={isWhole}
          onClick={() => setIsWhole(!isWhole)}
        >
          {t('cardReadWhole')}
        </button>
      )}
    </>
  );
}

type CopyState = 'ready' | 'copied' | 'failed';

interface CopyButtonProps extends Pick<CardProps, 'onCopy'> {
  readonly text: () => string;
  readonly speakerId: string;
}

function CopyButton({ text, speakerId, onCopy }: CopyButtonProps) {
  const { t } = useWords();
  const [state, setState] = useState<CopyState>('ready');
  const copy = async () => {
    const done = await onCopy(text()).catch(() => false);
    setState(done ? 'copied' : 'failed');
  };
  return (
    <>
      <button type="button" class="card-action" {...namedWith(speakerId, 'copy')} onClick={copy}>
        {t('cardCopy')}
      </button>
      <span class="quote-copied" role="status">
        {state === 'copied' && t('cardCopied')}
        {state === 'failed' && t('cardCopyFailed')}
      </span>
    </>
  );
}

interface SourceLinkProps {
  readonly source: CardSource;
  readonly speakerId: string;
}

function SourceLink({ source, speakerId }: SourceLinkProps) {
  const { t } = useWords();
  if (source.url === null || !/^https?:\/\//i.test(source.url)) return null;
  return (
    <a
      class="card-action"
      {...namedWith(speakerId, 'source')}
      href={source.url}
      target="_blank"
      rel="noopener noreferrer"
      title={source.title ?? source.url}
    >
      {t('cardOpenSource')}
    </a>
  );
}
