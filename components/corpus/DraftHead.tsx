import { useWords } from '../common/words.ts';
import type { HeadingLevel } from './Section.tsx';

interface DraftHeadProps {
  readonly name: string;
  readonly level?: HeadingLevel;
  readonly onLeaveOut: () => void;
}

/** What lies on the desk, by name, and the way to leave it out. */
export function DraftHead({ name, level = 3, onLeaveOut }: DraftHeadProps) {
  const { t } = useWords();
  const Heading = `h${level}` as const;
  return (
    <div class="draft-head">
      <Heading dir="auto">{name}</Heading>
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
