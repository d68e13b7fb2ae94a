import { useWords } from '../common/words.ts';

interface DraftHeadProps {
  readonly name: string;
  /** Its rank among the headings: 4 within a pack. */
  readonly level?: 3 | 4;
  readonly onLeaveOut: () => void;
}

/** What lies on the desk, by name, and the way to leave it out. */
export function DraftHead({ name, level = 3, onLeaveOut }: DraftHeadProps) {
  const { t } = useWords();
  return (
    <div class="draft-head">
      {level === 3 ? <h3 dir="auto">{name}</h3> : <h4 dir="auto">{name}</h4>}
      <button
        type="button"
        class="button button-quiet"
        aria-label={t('optionsLeaveOutNamed', name)}
        onClick={onLeaveOut}
      >
        {t('optionsLeaveOut')}
      </button>
    </div>
  );
}
