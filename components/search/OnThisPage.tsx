import { TYPE_NAMES } from '../card/CardHead.tsx';
import { counted, type MessageKey, useWords } from '../common/words.ts';
import type { PopupProps } from './popup-props.ts';
import type { FoundTerm, PageState } from './popup-state.ts';

/** The terms found on the page, each a way to its mention; or why there are none. The switch for the site; adding it. */
export function OnThisPage(props: PopupProps) {
  const { t } = useWords();
  const { page } = props.state;
  return (
    <section class="page" aria-labelledby="page-heading">
      <header class="page-head">
        <h2 class="popup-heading" id="page-heading">
          {t('popupOnThisPage')}
        </h2>
        <SiteSwitch page={page} onSwitchSite={props.onSwitchSite} />
      </header>
      <PageContent {...props} page={page} />
      {'site' in page && (
        <button type="button" class="popup-link page-add" onClick={props.onAdd}>
          {t('popupAdd')}
        </button>
      )}
    </section>
  );
}

function PageContent({
  page,
  onJump,
  onAllow,
  onReload,
  onOptions,
}: PopupProps & { readonly page: PageState }) {
  switch (page.kind) {
    case 'asking':
      return <Note text="popupAsking" />;
    case 'unreadable':
      return <Note text="popupUnreadable" />;
    case 'withheld':
      return <Note text="popupWithheld" button="popupAllow" onClick={onAllow} />;
    case 'silent':
      return <Note text="popupSilent" button="popupReload" onClick={onReload} />;
    case 'off':
      if (page.everywhere)
        return <Note text="popupOffEverywhere" button="popupOptions" onClick={onOptions} />;
      return <Note text="popupOff" />;
    case 'terms':
      return page.terms.length > 0 ? <TermList {...page} onJump={onJump} /> : <Note text="popupNoTerms" />;
  }
}

interface NoteProps {
  readonly text: MessageKey;
  readonly button?: MessageKey;
  readonly onClick?: () => void;
}

function Note({ text, button, onClick }: NoteProps) {
  const { t } = useWords();
  return (
    <div class="popup-note">
      <p role="status">{t(text)}</p>
      {button && (
        <button type="button" class="popup-button" onClick={onClick}>
          {t(button)}
        </button>
      )}
    </div>
  );
}

interface TermListProps {
  readonly terms: readonly FoundTerm[];
  readonly marked: number | null;
  readonly onJump: PopupProps['onJump'];
}

function TermList({ terms, marked, onJump }: TermListProps) {
  const words = useWords();
  const number = new Intl.NumberFormat(words.locale);
  return (
    <>
      <ul class="terms">
        {terms.map((term) => (
          <li key={term.entity}>
            <button type="button" class="term" onClick={() => onJump(term)}>
              <span class="term-name" dir="auto">
                {term.name}
              </span>
              <span class="term-type">{words.t(TYPE_NAMES[term.type])}</span>
              <span class="term-count">
                <span aria-hidden="true">{number.format(term.count)}</span>
                <span class="for-ears">
                  {counted(words, term.count, 'popupMentionsOne', 'popupMentionsOther')}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {marked !== null && <p class="terms-marked">{words.t('popupMarksCapped', number.format(marked))}</p>}
    </>
  );
}

interface SiteSwitchProps {
  readonly page: PageState;
  readonly onSwitchSite: PopupProps['onSwitchSite'];
}

function SiteSwitch({ page, onSwitchSite }: SiteSwitchProps) {
  const { t } = useWords();
  if (!('site' in page) || (page.kind === 'off' && page.everywhere)) return null;
  const on = page.kind !== 'off';
  return (
    <label class="site">
      <span class="site-name">{t('popupSite', page.site)}</span>
      <input
        type="checkbox"
        role="switch"
        class="switch"
        aria-checked={on}
        checked={on}
        onChange={() => onSwitchSite(page.site, !on)}
      />
    </label>
  );
}
