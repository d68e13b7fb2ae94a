import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../../components/common/words.ts';
import { DocumentPage } from '../../components/corpus/DocumentPage.tsx';
import type { Draft } from '../../components/corpus/desk.ts';
import { arrivalOf } from '../../lib/corpus/plan.ts';
import type { Extraction } from '../../lib/domain/corpus.ts';
import { draftDoubts, draftOf, draftProblems, editedDocuments } from './drafts.ts';
import type { OpenCorpus } from './open-corpus.ts';
import { hrefOf } from './route.ts';
import type { Changes } from './use-changes.ts';

interface DocumentRouteProps {
  readonly id: string;
  readonly corpus: OpenCorpus;
  readonly changes: Changes;
}

const BACK = hrefOf({ kind: 'corpus' });

/** One document, loaded when its page is opened. */
export function DocumentRoute({ id, corpus, changes }: DocumentRouteProps) {
  const words = useWords();
  const { library, holdings, bundle, trouble } = corpus;
  const [extraction, setExtraction] = useState<Extraction | null | 'loading'>('loading');
  useEffect(() => {
    let isLate = false;
    library
      .extraction(id)
      .catch(() => null)
      .then((loaded) => isLate || setExtraction(loaded));
    return () => {
      isLate = true;
    };
  }, [id, library]);
  if (extraction === 'loading') return <p class="found-none">{words.t('optionsLoading')}</p>;
  const holding = holdings.find((held) => held.id === id);
  if (extraction === null || !holding) {
    return (
      <section class="page">
        <h2 tabIndex={-1}>{words.t('optionsDocumentGone')}</h2>
        <a href={BACK}>{words.t('optionsBack')}</a>
      </section>
    );
  }
  const { title, opening, origin } = holding;
  const remove = async () => {
    location.hash = BACK;
    const done = words.t('optionsRemoved', title ?? opening);
    await changes.change({ kind: 'remove', ids: [id], bundle }, done, true);
  };
  const mend = (draft: Draft) =>
    changes.change(
      { kind: 'add', documents: editedDocuments([draft]), bundle },
      words.t('optionsMended'),
      true,
    );
  return (
    <DocumentPage
      extraction={extraction}
      holding={holding}
      backHref={BACK}
      changes={
        trouble === null
          ? {
              isBusy: changes.isBusy,
              mendable:
                origin === 'reader'
                  ? draftOf({
                      file: null,
                      extraction,
                      held: true,
                      arrival: arrivalOf(holding),
                      pack: null,
                      told: [],
                    })
                  : null,
              problemsOf: (draft) => draftProblems(draft, words),
              doubtsOf: (draft) => draftDoubts(draft, words, new Date()),
              onMend: (draft) => void mend(draft),
              onRemove: () => void remove(),
            }
          : null
      }
    />
  );
}
