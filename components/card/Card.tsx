import type { CardContent, CardFact, CardQuote } from '../../lib/domain/card.ts';
import { counted, type MessageKey, useWords, WordsContext } from '../common/words.ts';
import { CardFrame } from './CardFrame.tsx';
import { CardHead } from './CardHead.tsx';
import { CardNotice } from './CardNotice.tsx';
import type { CardProps, OpenEntity } from './card-props.ts';
import { Quotation } from './Quotation.tsx';
import { ShowMore } from './ShowMore.tsx';
import { isSought } from './sought.ts';
import { TimelineFact } from './TimelineFact.tsx';

export type { CardFace, CardProps } from './card-props.ts';

/** How many quotations and dates a card shows before the reader asks for the rest. */
const QUOTES_AT_FIRST = 2;
const DATES_AT_FIRST = 4;

/** What the reader sees of one entity: who it is, who said what about it, and its dates. */
export function Card(props: CardProps) {
  const { face, words, frame } = props;
  return (
    <WordsContext.Provider value={words}>
      <CardFrame kind={frame} name={face.kind === 'shown' ? face.content.name : face.name}>
        <CardHead {...props} />
        {face.kind === 'shown' ? (
          <CardBody
            content={face.content}
            sought={props.sought ?? ''}
            onCopy={props.onCopy}
            onOpenEntity={props.onOpenEntity ?? null}
          />
        ) : (
          <CardNotice kind={face.kind} onRetry={props.onRetry} />
        )}
      </CardFrame>
    </WordsContext.Provider>
  );
}

interface CardBodyProps {
  readonly content: CardContent;
  readonly sought: string;
  readonly onCopy: CardProps['onCopy'];
  readonly onOpenEntity: OpenEntity | null;
}

function CardBody(props: CardBodyProps) {
  const { t } = useWords();
  const { content, sought } = props;
  const found = content.timeline.filter(({ label }) => isSought(label, sought));
  const others = content.timeline.filter((fact) => !found.includes(fact));
  return (
    <div class="card-body">
      <Timeline facts={found} heading="cardFoundDate" />
      <Quotations {...props} />
      <Timeline facts={others} heading={found.length > 0 ? 'cardOtherDates' : 'cardTimeline'} />
      {content.quotes.length + content.timeline.length === 0 && (
        <p class="card-nothing">{t('cardNothing')}</p>
      )}
      <CardFoot content={content} />
    </div>
  );
}

function Quotations({ content, onCopy, onOpenEntity }: CardBodyProps) {
  const words = useWords();
  if (content.quotes.length === 0) return null;
  const one = (quote: CardQuote, lead: boolean) => (
    <Quotation
      key={quote.id}
      quote={quote}
      lead={lead}
      about={content}
      onCopy={onCopy}
      onOpenEntity={onOpenEntity}
    />
  );
  const rest = content.quotes.slice(QUOTES_AT_FIRST);
  return (
    <section class="card-section" aria-label={words.t('cardQuotes')}>
      {content.quotes.slice(0, QUOTES_AT_FIRST).map((quote, index) => one(quote, index === 0))}
      <ShowMore
        label={counted(words, rest.length, 'cardMoreQuotesOne', 'cardMoreQuotesOther')}
        count={rest.length}
      >
        {rest.map((quote) => one(quote, false))}
      </ShowMore>
    </section>
  );
}

function Timeline({ facts, heading }: { readonly facts: readonly CardFact[]; readonly heading: MessageKey }) {
  const words = useWords();
  if (facts.length === 0) return null;
  const shown = facts.slice(0, DATES_AT_FIRST);
  const rest = facts.slice(DATES_AT_FIRST);
  return (
    <section class="card-section">
      <h3 class="card-heading">{words.t(heading)}</h3>
      <ol class="timeline">
        {shown.map((fact) => (
          <TimelineFact key={fact.id} fact={fact} />
        ))}
      </ol>
      <ShowMore
        label={counted(words, rest.length, 'cardMoreDatesOne', 'cardMoreDatesOther')}
        count={rest.length}
      >
        <ol class="timeline">
          {rest.map((fact) => (
            <TimelineFact key={fact.id} fact={fact} />
          ))}
        </ol>
      </ShowMore>
    </section>
  );
}

function CardFoot({ content }: Pick<CardBodyProps, 'content'>) {
  const words = useWords();
  const others = new Intl.ListFormat(words.locale, { type: 'unit' }).format([...content.alsoKnownAs]);
  return (
    <div class="card-foot">
      {others && <p>{words.t('cardAlsoKnownAs', others)}</p>}
      <p>{counted(words, content.documents, 'cardDocumentsOne', 'cardDocumentsOther')}</p>
    </div>
  );
}
