import { useMemo } from 'preact/hooks';
import { openingOf } from '../../lib/domain/opening.ts';
import { quotesToShow } from '../../lib/domain/quote.ts';
import { useWords } from '../common/words.ts';
import { countWords } from './count-words.ts';
import { DraftHead } from './DraftHead.tsx';
import type { DeskAtHand, Draft } from './desk.ts';
import { FindingsFold } from './FindingsFold.tsx';
import { FoundCounts } from './FoundCounts.tsx';
import { publicationWords } from './publication.ts';
import { useParts } from './use-parts.tsx';

/** How many documents are laid out at once. */
const AT_ONCE = 40;

interface PackCardProps extends Pick<DeskAtHand, 'onLeaveOut'> {
  readonly title: string;
  readonly drafts: readonly Draft[];
}

/** A pack at hand: how much is in it, which of its documents are new to the library, and each of them. */
export function PackCard({ title, drafts, onLeaveOut }: PackCardProps) {
  const words = useWords();
  const { shown, more } = useParts(drafts, AT_ONCE);
  const sum = useMemo(() => contentOf(drafts), [drafts]);
  const held = drafts.filter((draft) => draft.held).length;
  return (
    <li class="draft">
      <DraftHead
        name={title}
        onLeaveOut={() => onLeaveOut(drafts.map(({ extraction }) => extraction.document.id))}
      />
      <p class="draft-counts">
        <span>{words.t('optionsPack')}</span>
        <span>{countWords(words, 'documents', drafts.length)}</span>
        <span>{countWords(words, 'quotes', sum.quotes)}</span>
        <span>{countWords(words, 'names', sum.names)}</span>
        <span>{countWords(words, 'facts', sum.facts)}</span>
      </p>
      <p class="section-hint">
        {held === 0 ? words.t('optionsPackAllNew') : countWords(words, 'replaced', held)}
      </p>
      <ul class="documents">
        {shown.map((draft) => (
          <PackRow key={draft.extraction.document.id} draft={draft} onLeaveOut={onLeaveOut} />
        ))}
      </ul>
      {more}
    </li>
  );
}

/** How much all documents hold together; a name that several of them mention counts once. */
function contentOf(drafts: readonly Draft[]) {
  const found = drafts.map(({ extraction }) => extraction);
  return {
    quotes: found.flatMap(({ quotes }) => quotesToShow(quotes)).length,
    names: new Set(found.flatMap(({ entities }) => entities.map(({ name }) => name))).size,
    facts: found.flatMap(({ facts }) => facts).length,
  };
}

function PackRow({ draft, onLeaveOut }: Pick<PackCardProps, 'onLeaveOut'> & { readonly draft: Draft }) {
  const words = useWords();
  const { extraction, fields, held, arrival } = draft;
  const { document, entities } = extraction;
  const isNameList = arrival.provenance === 'names';
  const publication = publicationWords(document, document.publishedBasis, words);
  return (
    <li class="pack-row">
      <DraftHead
        level={4}
        name={fields.title || openingOf(document.text)}
        onLeaveOut={() => onLeaveOut([document.id])}
      />
      {publication !== null && <p class="documents-publication">{publication}</p>}
      {held && <p class="field-doubt">{words.t('optionsPackReplaces')}</p>}
      {isNameList && (
        <p class="draft-counts">
          <span>{words.t('optionsNameList')}</span>
          <span>{countWords(words, 'names', entities.length)}</span>
        </p>
      )}
      {!isNameList && <FoundCounts extraction={extraction} />}
      {!isNameList && <FindingsFold level={5} extraction={extraction} isOpenFirst={false} />}
    </li>
  );
}
