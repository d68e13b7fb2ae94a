import { useWords } from '../common/words.ts';
import type { Refusal } from './desk.ts';

/** The files that could not be read, each with its reason. */
export function Refusals({ refusals }: { refusals: readonly Refusal[] }) {
  const { t } = useWords();
  if (refusals.length === 0) return null;
  return (
    <ul class="refusals" role="alert">
      {refusals.map(({ file, reason }, i) => (
        <li key={i}>{file === null ? reason : t('optionsRefusal', file, reason)}</li>
      ))}
    </ul>
  );
}
