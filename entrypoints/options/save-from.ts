import type { Words } from '../../components/common/words.ts';
import type { DeskEvent } from '../../components/corpus/desk.ts';
import type { ChangeStage } from '../../lib/store/change.ts';
import { changeTroubleWords } from './problem-words.ts';
import { runTask } from './work/run.ts';
import type { Task } from './work/tasks.ts';

const STAGES: readonly ChangeStage[] = ['reading', 'building', 'writing'];

/** Saves what lies on the desk; true when it is published. Failed or stopped, the drafts stay on the desk. */
export async function saveFrom(
  dispatch: (event: DeskEvent) => void,
  task: Task,
  words: Words,
  signal: AbortSignal,
): Promise<boolean> {
  const progress = (stage: ChangeStage) => ({
    done: STAGES.indexOf(stage),
    total: STAGES.length,
    label: words.t(stage === 'writing' ? 'optionsSavingWriting' : 'optionsSavingBuilding'),
  });
  let isPublished = false;
  dispatch({ kind: 'savingBegan', progress: progress('reading') });
  await runTask(
    task,
    (told) => {
      if (told.kind === 'stage') dispatch({ kind: 'advanced', progress: progress(told.stage) });
      if (told.kind === 'changed') isPublished = true;
      if (told.kind === 'failed')
        dispatch({ kind: 'savingFailed', reason: changeTroubleWords(told.trouble, words) });
    },
    signal,
  );
  return isPublished;
}
