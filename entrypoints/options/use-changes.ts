import { useCallback, useEffect, useState } from 'preact/hooks';
import { useWords } from '../../components/common/words.ts';
import type { Toast } from '../../components/corpus/DeskFrame.tsx';
import { asTrouble } from '../../lib/store/trouble.ts';
import { goBackOnce } from './open-corpus.ts';
import { changeTroubleWords } from './problem-words.ts';
import { saveFile } from './save-file.ts';
import { runTask } from './work/run.ts';
import type { Task } from './work/tasks.ts';

/** Changes of the corpus that need no desk, one at a time, and word of what was done. */
export interface Changes {
  /** Whether one is under way. */
  readonly isBusy: boolean;
  readonly toast: Toast | null;
  /** Says that something was done; `canUndo`: one click back undoes it. */
  readonly say: (text: string, canUndo?: boolean) => void;
  readonly dismiss: () => void;
  /** Has a worker do it, and says so when it is done. */
  readonly change: (task: Task, done: string, canUndo: boolean) => Promise<void>;
  /** Has a worker make a copy of what the reader added, and the browser save it as a file. */
  readonly copy: () => Promise<void>;
  readonly goBack: (done: string) => Promise<void>;
}

/** The button that was pressed may be gone with what it belonged to: the reader goes on from the page's heading. */
function focusHeading(): void {
  document.querySelector<HTMLElement>('main h2')?.focus({ preventScroll: true });
}

/** Word of what was done on one page is not carried to another; what can be undone can be undone there too. */
function useLeavingWith(toast: Toast | null, dismiss: () => void): void {
  useEffect(() => {
    if (toast === null || toast.onUndo) return;
    const { hash } = location;
    const leave = () => location.hash !== hash && dismiss();
    addEventListener('hashchange', leave);
    return () => removeEventListener('hashchange', leave);
  }, [toast, dismiss]);
}

/** Runs changes and keeps word of the last one. `published` is awaited after each. */
export function useChanges(published: () => Promise<void>): Changes {
  const words = useWords();
  const [isBusy, setIsBusy] = useState(false);
  const [toast, setToast] = useState<Toast | null>(null);
  const dismiss = useCallback(() => setToast(null), []);
  const tell = useCallback((text: string) => setToast({ text, onUndo: null }), []);
  useLeavingWith(toast, dismiss);

  const goBack = useCallback(
    async (done: string) => {
      setIsBusy(true);
      try {
        await goBackOnce();
        await published();
        tell(done);
        focusHeading();
      } catch (error) {
        tell(changeTroubleWords(asTrouble(error).kind, words));
      }
      setIsBusy(false);
    },
    [published, tell, words],
  );

  const say = useCallback(
    (text: string, canUndo = false) =>
      setToast({ text, onUndo: canUndo ? () => void goBack(words.t('optionsUndone')) : null }),
    [goBack, words],
  );

  const change = useCallback(
    async (task: Task, done: string, canUndo: boolean) => {
      setIsBusy(true);
      tell(words.t('optionsSavingBuilding'));
      let failure: string | null = null;
      await runTask(
        task,
        (told) => {
          if (told.kind === 'failed') failure = changeTroubleWords(told.trouble, words);
        },
        new AbortController().signal,
      );
      await published();
      say(failure ?? done, failure === null && canUndo);
      focusHeading();
      setIsBusy(false);
    },
    [published, say, tell, words],
  );

  const copy = useCallback(async () => {
    const now = new Date();
    const day = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long' }).format(now);
    setIsBusy(true);
    tell(words.t('optionsCopying'));
    await runTask(
      { kind: 'copy', title: words.t('optionsCopyTitle', day) },
      (told) => {
        if (told.kind === 'failed') tell(changeTroubleWords(told.trouble, words));
        if (told.kind !== 'copied') return;
        saveFile(told.copy, `backstory-library-${now.toISOString().slice(0, 10)}.json`);
        tell(words.t('optionsCopied'));
      },
      new AbortController().signal,
    );
    setIsBusy(false);
  }, [tell, words]);

  return { isBusy, toast, say, dismiss, change, copy, goBack };
}
