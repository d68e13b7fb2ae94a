import { useCallback, useEffect } from 'preact/hooks';
import { useWords } from '../../components/common/words.ts';
import { AddPage } from '../../components/corpus/AddPage.tsx';
import { CorpusOverview, type Rereading } from '../../components/corpus/CorpusOverview.tsx';
import { DeskFrame, type FramePage } from '../../components/corpus/DeskFrame.tsx';
import type { Draft } from '../../components/corpus/desk.ts';
import { savedWords } from '../../components/corpus/draft-words.ts';
import type { EditionInfo, Holding } from '../../lib/domain/edition.ts';
import { DocumentRoute } from './DocumentRoute.tsx';
import type { OpenCorpus } from './open-corpus.ts';
import { troubleWords } from './problem-words.ts';
import { hrefOf, type Route } from './route.ts';
import { SettingsRoute } from './SettingsRoute.tsx';
import { type Changes, useChanges } from './use-changes.ts';
import { useCorpus } from './use-corpus.ts';
import { useDesk } from './use-desk.ts';
import { useRereading } from './use-rereading.ts';
import { useRoute } from './use-route.ts';
import { useStrayDrops } from './use-stray-drops.ts';

const ADD = hrefOf({ kind: 'add', tab: null });
const CORPUS = hrefOf({ kind: 'corpus' });

/** The options page: the corpus, its documents, adding to it, and the settings. */
export function OptionsApp() {
  const words = useWords();
  const route = useRoute();
  const pages = pagesFor(route);
  useTitle(pages);
  useStrayDrops();
  const { corpus, isBroken, published } = useCorpus();
  const changes = useChanges(published);
  const rereading = useRereading(corpus, changes, published);
  const saved = useCallback(
    async (drafts: readonly Draft[]) => {
      await published();
      location.hash = CORPUS;
      changes.say(savedWords(drafts, words));
    },
    [published, changes.say, words],
  );
  const desk = useDesk(corpus, saved);
  const trouble = isBroken ? 'broken' : (corpus?.trouble ?? null);
  const notice = trouble && troubleWords(trouble, words);
  const tab = route.kind === 'add' ? route.tab : null;
  useEffect(() => {
    if (corpus === null || trouble !== null || tab === null) return;
    // Once: the page must not be read again when the reader comes back here.
    location.replace(ADD);
    desk.onTab(tab);
  }, [corpus, trouble, tab]);
  return (
    <DeskFrame pages={pages} notice={notice} toast={changes.toast} onDismiss={changes.dismiss}>
      {corpus === null && !isBroken && <p class="found-none">{words.t('optionsLoading')}</p>}
      {corpus !== null && route.kind === 'corpus' && (
        <CorpusRoute corpus={corpus} changes={changes} rereading={rereading} />
      )}
      {corpus !== null && route.kind === 'document' && (
        <DocumentRoute key={route.id} id={route.id} corpus={corpus} changes={changes} />
      )}
      {corpus !== null && route.kind === 'add' && <AddPage {...desk} closed={notice} />}
      {corpus !== null && route.kind === 'settings' && <SettingsRoute library={corpus.library} />}
    </DeskFrame>
  );
}

/** Names the page in the tab and for those who hear it: 'Settings – Backstory'. */
function useTitle(pages: readonly FramePage[]): void {
  const { t } = useWords();
  const label = pages.find(({ isCurrent }) => isCurrent)?.label;
  useEffect(() => {
    document.title = label ? `${t(label)} – ${t('extensionName')}` : t('extensionName');
  }, [label, t]);
}

const pagesFor = (route: Route): readonly FramePage[] => [
  {
    href: CORPUS,
    label: 'optionsNavCorpus',
    isCurrent: route.kind === 'corpus' || route.kind === 'document',
  },
  { href: ADD, label: 'optionsNavAdd', isCurrent: route.kind === 'add' },
  { href: hrefOf({ kind: 'settings' }), label: 'optionsNavSettings', isCurrent: route.kind === 'settings' },
];

interface CorpusRouteProps {
  readonly corpus: OpenCorpus;
  readonly changes: Changes;
  readonly rereading: Rereading;
}

function CorpusRoute({ corpus, changes, rereading }: CorpusRouteProps) {
  const words = useWords();
  const { bundle, holdings, previous, library, trouble } = corpus;
  const remove = ({ id, title, opening }: Holding) => {
    const done = words.t('optionsRemoved', title ?? opening);
    void changes.change({ kind: 'remove', ids: [id], bundle }, done, true);
  };
  return (
    <CorpusOverview
      info={library.info}
      holdings={holdings}
      previous={previous}
      canRestore={!holdsWholeBundle(corpus)}
      canChange={trouble === null}
      isBusy={changes.isBusy}
      hrefOf={(id) => hrefOf({ kind: 'document', id })}
      addHref={ADD}
      onRemove={remove}
      onRestore={() => void changes.change({ kind: 'restore', bundle }, words.t('optionsRestored'), true)}
      rereading={rereading}
      onCopy={hasOwn(corpus) ? () => void changes.copy() : null}
      onGoBack={() => previous && void changes.goBack(wentBack(previous, words))}
    />
  );
}

const hasOwn = ({ holdings, trouble }: OpenCorpus) =>
  trouble === null && holdings.some(({ origin }) => origin === 'reader');

const holdsWholeBundle = ({ holdings, bundle }: OpenCorpus) =>
  bundle.extractions.every(({ key }) => holdings.some((holding) => holding.key === key));

function wentBack({ created }: EditionInfo, { t, locale }: ReturnType<typeof useWords>): string {
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  return t('optionsWentBack', when.format(new Date(created)));
}
