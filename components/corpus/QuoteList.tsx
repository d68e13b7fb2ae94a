import { useState } from 'preact/hooks';
import type { Edtf } from '../../lib/domain/date.ts';
import type { Quote } from '../../lib/domain/quote.ts';
import { beginningOf } from '../card/quotation.ts';
import { sureDateWords } from '../common/date-words.ts';
import { useWords } from '../common/words.ts';
import { ShowInText } from './ShowInText.tsx';
import { speakerWords } from './speaker-words.ts';
import { useParts } from './use-parts.tsx';

const AT_ONCE = 200;

interface QuoteListProps {
  readonly quotes: readonly Quote[];
  /** The document's own date: a quote of that day does not repeat it. */
  readonly published: Edtf | null;
  readonly current: string | null;
  readonly onShow: (id: string) => void;
}

/** The quotations of a document, in reading order, each with its speaker and how sure that is. */
export function QuoteList({ quotes, published, current, onShow }: QuoteListProps) {
  const words = useWords();
  const { shown, more } = useParts(quotes, AT_ONCE);
  return (
    <ol class="found-list">
      {shown.map((quote) => (
        <li key={quote.id} class="found-item" data-current={quote.id === current}>
          <FoundWords quote={quote} />
          <p class="found-line">
            <span class="found-speaker">{speakerWords(quote, words)}</span>
            {quote.kind === 'indirect' && <span class="found-soft">{words.t('optionsQuoteIndirect')}</span>}
            {quote.date !== null && quote.date !== published && (
              <span class="found-soft">{sureDateWords(quote.date, quote.dateBasis, words)}</span>
            )}
            <ShowInText what={quoteText(quote)} onShow={() => onShow(quote.id)} />
          </p>
        </li>
      ))}
      {more && <li>{more}</li>}
    </ol>
  );
}

/** What was said; of a long quotation the beginning, until all of it is asked for. */
function FoundWords({ quote }: { readonly quote: Quote }) {
  const { t } = useWords();
  const [isWhole, setIsWhole] = useState(false);
  const text = quoteText(quote);
  const beginning = beginningOf(text);
  const shown = isWhole || beginning === null ? text : `${beginning} …`;
  return (
    <>
      <blockquote class="found-quote" dir="auto">
        {quote.kind === 'indirect' ? shown : t('quoted', shown)}
      </blockquote>
      {beginning !== null && (
        <button
          type="button"
          class="text-button"
          aria-expanded={isWhole}
          aria-label={t('optionsReadWholeNamed', beginning)}
          onClick={() => setIsWhole(!isWhole)}
        >
          {t('cardReadWhole')}
        </button>
      )}
    </>
  );
}

const quoteText = ({ content }: Quote) => content.map(({ text }) => text).join(' … ');
