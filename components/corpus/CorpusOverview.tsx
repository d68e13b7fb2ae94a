import type { EditionInfo, Holding } from '../../lib/domain/edition.ts';
import { useWords } from '../common/words.ts';
import { changeWords } from './change-words.ts';
import { countWords } from './count-words.ts';
import { DocumentList } from './DocumentList.tsx';
import type { Progress } from './desk.ts';
import { ProgressNote } from './ProgressNote.tsx';

interface CorpusOverviewProps {
  readonly info: EditionInfo;
  readonly holdings: readonly Holding[];
  /** The version that one click goes back to. */
  readonly previous: EditionInfo | null;
  /** Whether a document that ships with the extension is missing or replaced. */
  readonly canRestore: boolean;
  /** Whether the corpus can be changed: not where the browser gives us no database. */
  readonly canChange: boolean;
  /** Whether a change is under way, before whose end there is no other. */
  readonly isBusy: boolean;
  readonly hrefOf: (id: string) => string;
  readonly addHref: string;
  readonly onRemove: (holding: Holding) => void;
  readonly onRestore: () => void;
  readonly onGoBack: () => void;
  /** Saves the reader's documents in a file; null where there are none. */
  readonly onCopy: (() => void) | null;
  readonly rereading: Rereading;
}

/**
 * Documents that another version of Backstory read, and their being read anew: `progress` while that is under way.
 */
export interface Rereading {
  readonly stale: number;
  readonly progress: Progress | null;
  readonly onStart: () => void;
  readonly onStop: () => void;
}

/** The corpus at a glance, and its documents. */
export function CorpusOverview(props: CorpusOverviewProps) {
  const words = useWords();
  const { info, holdings, canChange, isBusy, hrefOf, addHref, onRemove } = props;
  return (
    <section class="page" aria-labelledby="corpus-heading">
      <div class="page-head">
        <h2 id="corpus-heading" tabIndex={-1}>
          {words.t('optionsCorpusHeading')}
        </h2>
        <a class="button button-main" href={addHref}>
          {words.t('optionsAddDocuments')}
        </a>
      </div>
      <ul class="counts">
        <li>{countWords(words, 'documents', info.counts.documents)}</li>
        <li>{countWords(words, 'quotes', info.counts.quotes)}</li>
        <li>{countWords(words, 'names', info.counts.entities)}</li>
        <li>{countWords(words, 'facts', info.counts.facts)}</li>
      </ul>
      {canChange && <RereadingNote {...props.rereading} />}
      {holdings.length === 0 && <p class="found-none">{words.t('optionsEmptyCorpus')}</p>}
      <DocumentList
        holdings={holdings}
        isBusy={isBusy}
        hrefOf={hrefOf}
        onRemove={canChange ? onRemove : null}
      />
      <VersionNote {...props} />
      {props.onCopy && <CopyNote isBusy={isBusy} onCopy={props.onCopy} />}
    </section>
  );
}

function RereadingNote({ stale, progress, onStart, onStop }: Rereading) {
  const words = useWords();
  if (progress !== null) return <ProgressNote progress={progress} onCancel={onStop} />;
  if (stale === 0) return null;
  return (
    <p class="notice">
      {countWords(words, 'stale', stale)}{' '}
      <button type="button" class="text-button" onClick={onStart}>
        {words.t('optionsReadAnew')}
      </button>
    </p>
  );
}

function VersionNote({
  info,
  previous,
  canRestore,
  canChange,
  isBusy,
  onRestore,
  onGoBack,
}: CorpusOverviewProps) {
  const words = useWords();
  const { t, locale } = words;
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <div class="version">
      <p class="found-soft">
        {t('optionsVersion', when.format(new Date(info.created)), changeWords(info.change, words))}
      </p>
      {canChange && (previous !== null || canRestore) && (
        <p class="version-actions">
          {previous !== null && (
            <button type="button" class="button" disabled={isBusy} onClick={onGoBack}>
              {t(
                'optionsGoBack',
                when.format(new Date(previous.created)),
                changeWords(previous.change, words),
              )}
            </button>
          )}
          {canRestore && (
            <button type="button" class="button" disabled={isBusy} onClick={onRestore}>
              {t('optionsRestore')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

function CopyNote({ isBusy, onCopy }: { readonly isBusy: boolean; readonly onCopy: () => void }) {
  const { t } = useWords();
  return (
    <div class="version">
      <p>
        <button type="button" class="button" disabled={isBusy} onClick={onCopy}>
          {t('optionsCopy')}
        </button>
      </p>
      <p class="section-hint">{t('optionsCopyHint')}</p>
    </div>
  );
}
