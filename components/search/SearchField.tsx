import { useEffect, useRef } from 'preact/hooks';
import type { SearchAnswer } from '../../lib/domain/search.ts';
import { counted, useWords, type Words } from '../common/words.ts';
import type { PopupProps } from './popup-props.ts';
import { LIST_ID, resultId } from './ResultList.tsx';

/** The search box: a combobox whose list is steered by the arrow keys while the focus stays in the box. */
export function SearchField({ state, onType, onMove, onOpen }: PopupProps) {
  const words = useWords();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);
  const results = state.answer.kind === 'found' ? state.answer.results : [];
  const chosen = results[state.active];

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' && results.length > 0) onMove(1);
    else if (event.key === 'ArrowUp' && results.length > 0) onMove(-1);
    else if (event.key === 'Enter' && chosen) onOpen(chosen);
    else if (event.key === 'Escape' && state.query !== '') onType('');
    else return;
    event.preventDefault();
  };

  return (
    <search class="search">
      <svg
        class="search-icon"
        viewBox="0 0 16 16"
        width="16"
        height="16"
        aria-hidden="true"
        focusable="false"
      >
        <path
          d="M7 2.5a4.500 4.500 0 1 1 0 9a4.500 4.500 0 0 1 0-9zM10.500 10.500l3.500 3.500"
          fill="none"
          stroke="currentColor"
          stroke-width="1.5"
        />
      </svg>
      <input
        ref={box}
        type="text"
        class="search-box"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={results.length > 0}
        aria-controls={LIST_ID}
        aria-activedescendant={chosen ? resultId(state.active) : undefined}
        aria-label={words.t('popupSearch')}
        placeholder={words.t('popupSearchHint')}
        autocomplete="off"
        spellcheck={false}
        value={state.query}
        onInput={(event) => onType(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <p class="for-ears" role="status">
        {state.answer.kind === 'found' && foundWords(state.answer, words)}
      </p>
    </search>
  );
}

/** What the search has found, in words for those who do not see the list. */
function foundWords({ whole, results }: SearchAnswer, words: Words): string {
  const count = counted(words, results.length, 'popupResultsOne', 'popupResultsOther');
  return whole || results.length === 0 ? count : `${words.t('popupPartly')} ${count}`;
}
