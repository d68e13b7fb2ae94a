import { useWords } from '../common/words.ts';
import type { Progress } from './desk.ts';

interface ProgressNoteProps {
  readonly progress: Progress;
  readonly onCancel: () => void;
}

/** How far a piece of work has come, with a way to stop it. */
export function ProgressNote({ progress: { done, total, label }, onCancel }: ProgressNoteProps) {
  const { t } = useWords();
  return (
    <div class="progress">
      <p id="progress-label" role="status">
        {label}
      </p>
      <progress
        aria-labelledby="progress-label"
        {...(total === null ? {} : { value: done, max: Math.max(total, 1) })}
      />
      <button type="button" class="button" onClick={onCancel}>
        {t('optionsCancel')}
      </button>
    </div>
  );
}
