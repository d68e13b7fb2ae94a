import { useWords } from '../common/words.ts';
import { DetailsForm } from './DetailsForm.tsx';
import { DraftHead } from './DraftHead.tsx';
import type { DeskAtHand, Draft } from './desk.ts';
import { FindingsFold } from './FindingsFold.tsx';
import { FoundCounts } from './FoundCounts.tsx';

interface DraftCardProps extends Pick<DeskAtHand, 'problemsOf' | 'doubtsOf' | 'onEdit' | 'onLeaveOut'> {
  readonly draft: Draft;
  readonly isAlone: boolean;
}

/** A document at hand: what is known of its publication, to be mended, and what was found in it. */
export function DraftCard({ draft, isAlone, problemsOf, doubtsOf, onEdit, onLeaveOut }: DraftCardProps) {
  const { t } = useWords();
  const { extraction, fields, file, held } = draft;
  const { id } = extraction.document;
  return (
    <li class="draft">
      <DraftHead name={fields.title || file || t('optionsPastedText')} onLeaveOut={() => onLeaveOut([id])} />
      {held && <p class="notice">{t('optionsHeldAlready')}</p>}
      <DetailsForm
        fields={fields}
        problems={problemsOf(draft)}
        doubts={doubtsOf(draft)}
        onChange={(changed) => onEdit(id, changed)}
      />
      <FoundCounts extraction={extraction} />
      <FindingsFold level={4} extraction={extraction} isOpenFirst={isAlone} />
    </li>
  );
}
