import { useMemo, useRef, useState } from 'preact/hooks';
import type { Extraction } from '../../lib/domain/corpus.ts';
import { quotesToShow } from '../../lib/domain/quote.ts';
import { useWords } from '../common/words.ts';
import { FactList } from './FactList.tsx';
import { MarkedText, type TextMark } from './MarkedText.tsx';
import { NameList } from './NameList.tsx';
import { QuoteList } from './QuoteList.tsx';
import { type HeadingLevel, Section } from './Section.tsx';

interface FindingsProps {
  readonly extraction: Extraction;
  readonly level?: HeadingLevel;
}

/** What was found in a document, beside its text, where each find can be seen in its place. */
export function Findings({ extraction, level = 3 }: FindingsProps) {
  const { t } = useWords();
  const Heading = `h${level}` as const;
  const [current, setCurrent] = useState<string | null>(null);
  const { document, entities, facts } = extraction;
  const quotes = useMemo(() => quotesToShow(extraction.quotes), [extraction]);
  const marks = useMemo(() => marksOf({ quotes, entities, facts }), [quotes, entities, facts]);
  const cameFrom = useRef<Element | null>(null);
  const shown = {
    current,
    onShow: (id: string) => {
      cameFrom.current = window.document.activeElement;
      setCurrent(id);
    },
  };
  const leave = () => {
    if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
    setCurrent(null);
  };
  return (
    <div class="findings">
      <div class="findings-lists">
        <Section
          level={level}
          title={t('optionsQuotesHeading')}
          count={quotes.length}
          none={t('optionsNoQuotes')}
        >
          <QuoteList quotes={quotes} published={document.published} {...shown} />
        </Section>
        <Section
          level={level}
          title={t('optionsFactsHeading')}
          count={facts.length}
          none={t('optionsNoFacts')}
        >
          <FactList facts={facts} {...shown} />
        </Section>
        <Section
          level={level}
          title={t('optionsNamesHeading')}
          count={entities.length}
          none={t('optionsNoNames')}
        >
          <NameList entities={entities} places={shown} />
        </Section>
      </div>
      <section class="findings-text" aria-label={t('optionsTextHeading')}>
        <Heading class="section-heading">{t('optionsTextHeading')}</Heading>
        <MarkedText text={document.text} marks={marks} current={current} onLeave={leave} />
      </section>
    </div>
  );
}

function marksOf({
  quotes,
  entities,
  facts,
}: Pick<Extraction, 'quotes' | 'entities' | 'facts'>): readonly TextMark[] {
  return [
    ...quotes.flatMap(({ id, content }) => content.map((span) => mark(span, id, 'quote'))),
    ...entities.flatMap(({ id, mentions }) => mentions.map((span) => mark(span, id, 'name'))),
    ...facts.flatMap(({ id, evidence }) => (evidence ? [mark(evidence, id, 'fact')] : [])),
  ];
}

const mark = (
  { start, end }: { start: number; end: number },
  id: string,
  kind: TextMark['kind'],
): TextMark => ({
  start,
  end,
  id,
  kind,
});
