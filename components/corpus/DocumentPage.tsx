import { useState } from 'preact/hooks';
import type { Extraction } from '../../lib/domain/corpus.ts';
import type { Holding } from '../../lib/domain/edition.ts';
import { useWords } from '../common/words.ts';
import { DetailsEditor } from './DetailsEditor.tsx';
import type { Draft, FieldProblems } from './desk.ts';
import { Findings } from './Findings.tsx';
import { NameList } from './NameList.tsx';
import { publicationWords } from './publication.ts';
import { Section } from './Section.tsx';

/** What can be done with a document. */
export interface DocumentChanges {
  readonly isBusy: boolean;
  /** The document with its details as they can be mended; null where they cannot be. */
  readonly mendable: Draft | null;
  readonly problemsOf: (draft: Draft) => FieldProblems;
  readonly doubtsOf: (draft: Draft) => FieldProblems;
  readonly onMend: (draft: Draft) => void;
  readonly onRemove: () => void;
}

interface DocumentPageProps {
  readonly extraction: Extraction;
  readonly holding: Holding;
  readonly backHref: string;
  /** Null where the corpus cannot be changed. */
  readonly changes: DocumentChanges | null;
}

/** One document of the corpus: what is known of its publication, what was found in it, and its text. */
export function DocumentPage({ extraction, holding, backHref, changes }: DocumentPageProps) {
  const { t } = useWords();
  const [isMending, setIsMending] = useState(false);
  const mendable = changes?.mendable ?? null;
  return (
    <article class="page">
      <p class="crumb">
        <a href={backHref}>{t('optionsBack')}</a>
      </p>
      <div class="page-head">
        <h2 tabIndex={-1} dir="auto">
          {extraction.document.title ?? holding.opening}
        </h2>
        {changes && (
          <p class="version-actions">
            {mendable && !isMending && (
              <button type="button" class="button button-quiet" onClick={() => setIsMending(true)}>
                {t('optionsMendDetails')}
              </button>
            )}
            <button
              type="button"
              class="button button-quiet"
              disabled={changes.isBusy}
              onClick={changes.onRemove}
            >
              {t('optionsRemove')}
            </button>
          </p>
        )}
      </div>
      <Publication extraction={extraction} holding={holding} />
      {changes && mendable && isMending && (
        <DetailsEditor
          held={mendable}
          isBusy={changes.isBusy}
          problemsOf={changes.problemsOf}
          doubtsOf={changes.doubtsOf}
          onSave={(draft) => {
            setIsMending(false);
            changes.onMend(draft);
          }}
          onCancel={() => setIsMending(false)}
        />
      )}
      {holding.isNameList ? (
        <Section title={t('optionsNamesHeading')} count={extraction.entities.length}>
          <NameList entities={extraction.entities} />
        </Section>
      ) : (
        <Findings extraction={extraction} />
      )}
    </article>
  );
}

/** What is curated is said to be so where an editor of ours did it; the reader knows what the reader entered. */
function Publication({
  extraction: { document },
  holding,
}: Pick<DocumentPageProps, 'extraction' | 'holding'>) {
  const words = useWords();
  const isOurs = holding.origin === 'bundled';
  const basis = document.publishedBasis === 'curated' && !isOurs ? null : document.publishedBasis;
  const publication = publicationWords(document, basis, words);
  return (
    <p class="publication">
      {publication !== null && <span>{publication}</span>}
      {document.publisherBasis === 'curated' && isOurs && <span>{words.t('optionsPublisherCurated')}</span>}
      <span>{words.t(isOurs ? 'optionsBundled' : 'optionsAddedByYou')}</span>
      {document.url !== null && (
        <a href={document.url} rel="noreferrer noopener" target="_blank">
          {words.t('optionsOpenSource')}
        </a>
      )}
    </p>
  );
}
