import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../components/common/words.ts';
import type { Rereading } from '../../components/corpus/CorpusOverview.tsx';
import { countWords } from '../../components/corpus/count-words.ts';
import type { Progress } from '../../components/corpus/desk.ts';
import { readByOthers } from '../../lib/corpus/plan.ts';
import type { OpenCorpus } from './open-corpus.ts';
import type { Changes } from './use-changes.ts';
import { runTask } from './work/run.ts';

/** Of several pages of the options, one does it. */
const LOCK = 'backstory-rereading';

/**
 * Has the reader's documents read anew in a worker when this version of the extension reads in another way than the one
 * that read them: by itself, unless the reader took that back before. What was found stays as it is until all is done.
 */
export function useRereading(
  corpus: OpenCorpus | null,
  changes: Changes,
  published: () => Promise<void>,
): Rereading {
  const words = useWords();
  const [progress, setProgress] = useState<Progress | null>(null);
  const work = useRef<AbortController | null>(null);
  const extractor = corpus?.bundle.extractor ?? '';
  const stale = corpus && corpus.trouble === null ? readByOthers(corpus.holdings, extractor).length : 0;

  const start = async () => {
    if (!corpus || work.current?.signal.aborted === false) return;
    const stopping = new AbortController();
    work.current = stopping;
    const label = words.t('optionsRereading');
    let isPublished = false;
    await alone(async () => {
      setProgress({ done: 0, total: stale, label });
      await runTask(
        { kind: 'reread', bundle: corpus.bundle },
        (told) => {
          if (told.kind === 'reading') setProgress({ done: told.done, total: told.total, label });
          if (told.kind === 'changed') isPublished = true;
        },
        stopping.signal,
      );
    });
    setProgress(null);
    stopping.abort();
    if (!isPublished) return;
    await published();
    changes.say(countWords(words, 'reread', stale), true);
  };

  const isWanted = stale > 0 && corpus?.declined !== extractor;
  useEffect(() => {
    if (isWanted && work.current === null) void start();
  }, [isWanted]);
  useEffect(() => () => work.current?.abort(), []);

  return { stale, progress, onStart: () => void start(), onStop: () => work.current?.abort() };
}

/** Works unless another page is at it. */
async function alone(work: () => Promise<void>): Promise<void> {
  if (navigator.locks) await navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => lock && work());
  else await work();
}
