import { useCallback, useState } from 'preact/hooks';
import { useWords } from '../../components/common/words.ts';
import type { Toast } from '../../components/corpus/DeskFrame.tsx';
import { asTrouble } from '../../lib/store/trouble.ts';
import { goBackOnce } from './open-corpus.ts';
import { troubleWords } from './problem-words.ts';
import { runTask } from './work/run.ts';
import type { Task } from './work/tasks.ts';

/** Changes of the corpus that need no desk, one at a time, and word of what was done. */
export interface Changes {
  /** Whether one is under way. */
  readonly isBusy: boolean;
  readonly toast: Toast | null;
  /** Says that something was done. */
  readonly say: (text: string) => void;
  /** Has a worker do it; `canUndo`: one click back undoes it. */
  readonly change: (task: Task, done: string, canUndo: boolean) => Promise<void>;
  readonly goBack: (done: string) => Promise<void>;
}

/** Runs changes and keeps word of the last one. `published` is awaited after each. */
export function useChanges(published: () => Promise<void>): Changes {
  const words = useWords();
  const [isBusy, setIsBusy] = useState(false);
  const [toast, setToast] = useState<Toast | null>(null);
  const say = useCallback((text: string) => setToast({ text, onUndo: null }), []);

  const goBack = useCallback(
    async (done: string) => {
      setIsBusy(true);
      try {
        await goBackOnce();
        await published();
        say(done);
      } catch (error) {
        say(troubleWords(asTrouble(error).kind, words));
      }
      setIsBusy(false);
    },
    [published, say, words],
  );

  const change = useCallback(
    async (task: Task, done: string, canUndo: boolean) => {
      setIsBusy(true);
      let failure: string | null = null;
      await runTask(
        task,
        (told) => {
          if (told.kind === 'failed') failure = troubleWords(told.trouble, words);
        },
        new AbortController().signal,
      );
      await published();
      const undo = () => void goBack(words.t('optionsUndone'));
      setToast({ text: failure ?? done, onUndo: failure === null && canUndo ? undo : null });
      setIsBusy(false);
    },
    [published, goBack, words],
  );

  return { isBusy, toast, say, change, goBack };
}
