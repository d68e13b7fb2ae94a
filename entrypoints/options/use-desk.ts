import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { useWords } from '../../components/common/words.ts';
import {
  CLEAR_DESK,
  type DeskAtHand,
  type Draft,
  type DraftFields,
  deskAfter,
} from '../../components/corpus/desk.ts';
import { draftDoubts, draftProblems, editedDocuments } from './drafts.ts';
import type { OpenCorpus } from './open-corpus.ts';
import { readOnto } from './read-onto.ts';
import { saveFrom } from './save-from.ts';
import { type Gathered, gatherFiles, gatherTab, gatherText } from './sources.ts';

/** A desk that takes the page in one of the browser's tabs as well. */
interface DeskForPages extends DeskAtHand {
  readonly onTab: (tab: number) => void;
}

/** Runs the desk over the open corpus. `saved` hears what was saved. */
export function useDesk(corpus: OpenCorpus | null, saved: (drafts: readonly Draft[]) => void): DeskForPages {
  const words = useWords();
  const [desk, dispatch] = useReducer(deskAfter, CLEAR_DESK);
  const work = useRef<AbortController | null>(null);
  useEffect(() => () => work.current?.abort(), []);
  const [text, setText] = useState('');
  const textRead = useRef<string | null>(null);
  useUnsavedWarning(desk.kind === 'review' || desk.kind === 'saving' || text.trim() !== '');

  const begin = useCallback(() => {
    work.current?.abort();
    work.current = new AbortController();
    return work.current.signal;
  }, []);

  const read = (gather: Promise<Gathered>, pasted: string | null) => {
    textRead.current = pasted;
    const held = new Set(corpus?.holdings.map(({ id }) => id));
    void readOnto(dispatch, gather, held, words, begin());
  };

  return {
    desk,
    text,
    problemsOf: useCallback((draft: Draft) => draftProblems(draft, words), [words]),
    doubtsOf: useCallback((draft: Draft) => draftDoubts(draft, words, new Date()), [words]),
    onType: setText,
    onText: (pasted) => read(Promise.resolve(gatherText(pasted)), pasted),
    onFiles: (files) => read(gatherFiles(files), null),
    onTab: (tab) => read(gatherTab(tab), null),
    onEdit: useCallback((id: string, fields: DraftFields) => dispatch({ kind: 'edited', id, fields }), []),
    onLeaveOut: useCallback((ids: readonly string[]) => dispatch({ kind: 'leftOut', ids }), []),
    onTakeBack: useCallback(() => dispatch({ kind: 'tookBack' }), []),
    onSave: async () => {
      if (!corpus || desk.kind !== 'review') return;
      const { drafts } = desk;
      const task = { kind: 'add', documents: editedDocuments(drafts), bundle: corpus.bundle } as const;
      if (!(await saveFrom(dispatch, task, words, begin()))) return;
      dispatch({ kind: 'cleared' });
      setText((typed) => (typed === textRead.current ? '' : typed));
      saved(drafts);
    },
    onCancel: useMemo(
      () => () => {
        work.current?.abort();
        dispatch({ kind: 'stopped' });
      },
      [],
    ),
  };
}

/** Asks before the page is left with something on the desk that is not saved. */
function useUnsavedWarning(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isUnsaved]);
}
