import type { Words } from '../../components/common/words.ts';
import type { DeskEvent, Draft, Refusal } from '../../components/corpus/desk.ts';
import { draftOf } from './drafts.ts';
import { faultWords } from './problem-words.ts';
import type { Gathered } from './sources.ts';
import { runTask } from './work/run.ts';
import type { Told } from './work/tasks.ts';

/**
 * Reads what the reader gave and lays it on the desk. `held`: ids of the documents in the corpus. When `signal` aborts,
 * nothing more reaches the desk.
 */
export async function readOnto(
  dispatch: (event: DeskEvent) => void,
  gather: Promise<Gathered>,
  held: ReadonlySet<string>,
  words: Words,
  signal: AbortSignal,
): Promise<void> {
  const drafts: Draft[] = [];
  const refusals: Refusal[] = [];
  dispatch({ kind: 'began', progress: { done: 0, total: null, label: words.t('optionsReading') } });
  const { sources, refused } = await gather;
  if (signal.aborted) return;
  for (const { file, fault } of refused) refusals.push({ file, reason: faultWords(fault, words) });
  const hear = (told: Told) => {
    if (told.kind === 'reading') dispatch({ kind: 'advanced', progress: readingProgress(told, words) });
    if (told.kind === 'found')
      drafts.push(draftOf(told.file, told.extraction, held.has(told.extraction.document.id)));
    if (told.kind === 'refused') refusals.push({ file: told.file, reason: faultWords(told.fault, words) });
    if (told.kind === 'skipped') refusals.push({ file: told.file, reason: told.sentence });
    if (told.kind === 'failed') refusals.push({ file: null, reason: words.t('problemReadingStopped') });
  };
  if (sources.length > 0) await runTask({ kind: 'read', sources }, hear, signal);
  if (!signal.aborted) dispatch({ kind: 'read', drafts, refusals });
}

function readingProgress({ done, total, name }: Extract<Told, { kind: 'reading' }>, { t }: Words) {
  const label = name === null ? t('optionsFindingText') : t('optionsFinding', name);
  return { done, total: total > 1 ? total : null, label };
}
