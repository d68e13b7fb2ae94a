import { useState } from 'preact/hooks';
import type { Holding } from '../../lib/domain/edition.ts';
import { useWords } from '../common/words.ts';
import { countWords } from './count-words.ts';
import { publicationWords } from './publication.ts';
import { useParts } from './use-parts.tsx';

/** From how many documents on a list can be narrowed down by typing. */
const FILTER_FROM = 9;

const AT_ONCE = 100;

interface DocumentListProps {
  readonly holdings: readonly Holding[];
  readonly isBusy: boolean;
  /** The address of a document's page. */
  readonly hrefOf: (id: string) => string;
  /** Null where the corpus cannot be changed. */
  readonly onRemove: ((holding: Holding) => void) | null;
}

/** The documents of the corpus, newest addition first. */
export function DocumentList({ holdings, isBusy, hrefOf, onRemove }: DocumentListProps) {
  const { t } = useWords();
  const [filter, setFilter] = useState('');
  const wanted = newestFirst(holdings).filter((holding) => answers(holding, filter));
  const { shown, more } = useParts(wanted, AT_ONCE);
  return (
    <>
      {holdings.length >= FILTER_FROM && (
        <label class="field field-filter">
          <span class="field-label">{t('optionsFilter')}</span>
          <input type="search" value={filter} onInput={(event) => setFilter(event.currentTarget.value)} />
        </label>
      )}
      {wanted.length === 0 && holdings.length > 0 && <p class="found-none">{t('optionsFilterNone')}</p>}
      <ul class="documents">
        {shown.map((holding) => (
          <DocumentRow
            key={holding.id}
            holding={holding}
            isBusy={isBusy}
            href={hrefOf(holding.id)}
            onRemove={onRemove}
          />
        ))}
      </ul>
      {more}
    </>
  );
}

interface DocumentRowProps {
  readonly holding: Holding;
  readonly isBusy: boolean;
  readonly href: string;
  readonly onRemove: ((holding: Holding) => void) | null;
}

function DocumentRow({ holding, isBusy, href, onRemove }: DocumentRowProps) {
  const words = useWords();
  const title = holding.title ?? holding.opening;
  const publication = publicationWords(holding, null, words);
  return (
    <li class="documents-row">
      <div class="documents-what">
        <a class="documents-title" data-untitled={holding.title === null} href={href} dir="auto">
          {title}
        </a>
        {publication !== null && <p class="documents-publication">{publication}</p>}
        <p class="documents-counts">
          {holding.isNameList && <span>{words.t('optionsNameList')}</span>}
          {!holding.isNameList && <span>{countWords(words, 'quotes', holding.quotes)}</span>}
          <span>{countWords(words, 'names', holding.names)}</span>
          {!holding.isNameList && <span>{countWords(words, 'facts', holding.facts)}</span>}
          <span>{words.t(holding.origin === 'bundled' ? 'optionsBundled' : 'optionsAddedByYou')}</span>
        </p>
      </div>
      {onRemove && (
        <button
          type="button"
          class="button button-quiet"
          aria-label={words.t('optionsRemoveNamed', title)}
          disabled={isBusy}
          onClick={() => onRemove(holding)}
        >
          {words.t('optionsRemove')}
        </button>
      )}
    </li>
  );
}

const newestFirst = (holdings: readonly Holding[]) =>
  holdings.toSorted((a, b) => (a.added < b.added ? 1 : a.added > b.added ? -1 : 0));

const answers = ({ title, opening, publisher }: Holding, filter: string) =>
  `${title ?? opening} ${publisher ?? ''}`.toLowerCase().includes(filter.trim().toLowerCase());
