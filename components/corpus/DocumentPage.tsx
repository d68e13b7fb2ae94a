import type { Extraction } from '../../lib/domain/corpus.ts';
import type { Holding } from '../../lib/domain/edition.ts';
import { useWords } from '../common/words.ts';
import { Findings } from './Findings.tsx';
import { publicationWords } from './publication.ts';

interface DocumentPageProps {
  readonly extraction: Extraction;
  readonly holding: Holding;
  readonly backHref: string;
  readonly onRemove: (() => void) | null;
}

/** One document of the corpus: what is known of its publication, what was found in it, and its text. */
export function DocumentPage({ extraction, holding, backHref, onRemove }: DocumentPageProps) {
  const words = useWords();
  const { document } = extraction;
  const publication = publicationWords(document, document.publishedBasis, words);
  return (
    <article class="page">
      <p class="crumb">
        <a href={backHref}>{words.t('optionsBack')}</a>
      </p>
      <div class="page-head">
        <h2 tabIndex={-1} dir="auto">
          {document.title ?? holding.opening}
        </h2>
        {onRemove && (
          <button type="button" class="button button-quiet" onClick={onRemove}>
            {words.t('optionsRemove')}
          </button>
        )}
      </div>
      <p class="publication">
        {publication !== null && <span>{publication}</span>}
        {document.publisherBasis === 'curated' && holding.origin === 'bundled' && (
          <span>{words.t('optionsPublisherCurated')}</span>
        )}
        <span>{words.t(holding.origin === 'bundled' ? 'optionsBundled' : 'optionsAddedByYou')}</span>
        {document.url !== null && (
          <a href={document.url} rel="noreferrer noopener" target="_blank">
            {words.t('optionsOpenSource')}
          </a>
        )}
      </p>
      <Findings extraction={extraction} />
    </article>
  );
}
