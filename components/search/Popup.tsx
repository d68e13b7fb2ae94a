import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Card } from '../card/Card.tsx';
import { WordsContext } from '../common/words.ts';
import { OnThisPage } from './OnThisPage.tsx';
import type { PopupProps } from './popup-props.ts';
import type { OpenCard } from './popup-state.ts';
import { ResultList } from './ResultList.tsx';
import { SearchField } from './SearchField.tsx';

/** The toolbar popup: a search over the library, and below it what was found on the page at hand. */
export function Popup(props: PopupProps) {
  const { state, words } = props;
  const card = state.cards.at(-1);
  return (
    <WordsContext.Provider value={words}>
      <header class="for-ears">
        <h1>{words.t('extensionName')}</h1>
      </header>
      {card ? <CardInPlace key={state.cards.length} {...props} card={card} /> : <Home {...props} />}
    </WordsContext.Provider>
  );
}

/** The card of a result. It takes the focus, and Escape leads back to the results. */
function CardInPlace(props: PopupProps & { readonly card: OpenCard }) {
  const { card, words, onBack, onClose, onRetryCard, onCopy, onOpenEntity } = props;
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.querySelector<HTMLElement>('[data-card-focus]')?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onBack();
  };
  return (
    <main ref={place} onKeyDown={onKeyDown}>
      <Card
        key={card.entity + card.passage}
        face={card.face}
        surface={null}
        sought={card.passage}
        words={words}
        frame="page"
        pinned={false}
        onPin={null}
        onBack={onBack}
        onClose={onClose}
        onOpenEntity={onOpenEntity}
        onMute={onBack}
        onRetry={onRetryCard}
        onCopy={onCopy}
      />
    </main>
  );
}

function Home(props: PopupProps) {
  const { state, words, onOptions } = props;
  const searching = state.answer.kind !== 'none';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys only move the focus between its buttons
    <div onKeyDown={(event) => stepThroughTerms(event)}>
      <SearchField {...props} />
      <main class="popup-main">{searching ? <ResultList {...props} /> : <OnThisPage {...props} />}</main>
      <footer class="popup-foot">
        <span class="popup-name">{words.t('extensionName')}</span>
        <button type="button" class="popup-link" onClick={onOptions}>
          {words.t('popupOptions')}
        </button>
      </footer>
    </div>
  );
}

/** The arrow keys lead from the search box into the list of the page's terms, along it, and back. */
function stepThroughTerms(event: TargetedKeyboardEvent<HTMLElement>): void {
  if (event.defaultPrevented || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('.search-box, .term')];
  const at = stops.indexOf(event.target as HTMLElement);
  const next = at < 0 ? undefined : stops[event.key === 'ArrowDown' ? at + 1 : at - 1];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
