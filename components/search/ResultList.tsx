import { useEffect, useRef } from 'preact/hooks';
import type { SearchResult } from '../../lib/domain/search.ts';
import { TYPE_NAMES } from '../card/CardHead.tsx';
import { sureDateWords } from '../common/date-words.ts';
import { isolated, useWords, type Words } from '../common/words.ts';
import { Marked } from './Marked.tsx';
import type { PopupProps } from './popup-props.ts';

export const LIST_ID = 'results';

/** The id of the option at a place of the list. */
export const resultId = (place: number) => `result-${place}`;

/** What the search found, best first; or why it found nothing. */
export function ResultList({ state, onOpen, onRetrySearch }: PopupProps) {
  const { t } = useWords();
  const { answer, active } = state;
  if (answer.kind === 'failed') {
    return (
      <div class="popup-note">
        <p role="alert">{t('popupFailed')}</p>
        <button type="button" class="popup-button" onClick={onRetrySearch}>
          {t('popupRetry')}
        </button>
      </div>
    );
  }
  if (answer.kind === 'none') return null;
  if (answer.results.length === 0) return <p class="popup-note">{t('popupNothing', answer.query.trim())}</p>;
  return (
    <>
      {!answer.whole && <p class="popup-note">{t('popupPartly')}</p>}
      <div class="results" id={LIST_ID} role="listbox" aria-label={t('popupResults')}>
        {answer.results.map((result, place) => (
          <Result
            key={`${result.kind} ${result.id}`}
            result={result}
            id={resultId(place)}
            active={place === active}
            onOpen={() => onOpen(result)}
          />
        ))}
      </div>
    </>
  );
}

interface ResultProps {
  readonly result: SearchResult;
  readonly id: string;
  readonly active: boolean;
  readonly onOpen: () => void;
}

function Result({ result, id, active, onOpen }: ResultProps) {
  const words = useWords();
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) row.current?.scrollIntoView?.({ block: 'nearest' });
  }, [active]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the search box holds the focus and takes the keys for the list
    <div
      ref={row}
      id={id}
      class="result"
      data-kind={result.kind}
      role="option"
      aria-selected={active}
      tabIndex={-1}
      onClick={onOpen}
      onMouseDown={(event) => event.preventDefault()}
    >
      <p class="result-text" dir="auto">
        {result.kind === 'quote' && !result.reported ? (
          <>
            {words.t('quoteOpen')}
            <Marked {...result} />
            {words.t('quoteClose')}
          </>
        ) : (
          <Marked {...result} />
        )}
      </p>
      <p class="result-about">{about(result, words)}</p>
    </div>
  );
}

/** The line below a result: what it is, who said it, when, where. */
function about(result: SearchResult, words: Words): string {
  if (result.kind === 'entity') {
    return [words.t(TYPE_NAMES[result.type]), result.role && isolated(result.role)]
      .filter(Boolean)
      .join(' · ');
  }
  if (result.kind === 'fact') return sureDateWords(result.date, result.basis, words);
  const { speaker, certain, date, dateBasis, publisher } = result;
  const name = speaker && isolated(speaker);
  const by = name && !certain ? words.t('popupUncertain', name) : name;
  const where = publisher && isolated(publisher);
  return [by, date && sureDateWords(date, dateBasis, words), where].filter(Boolean).join(' · ');
}
