import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { corpusChanged } from '../../lib/messages/changes.ts';
import { answer, ask, handle } from '../../lib/messages/wire.ts';
import { type OpenCorpus, openCorpus } from './open-corpus.ts';

/** The corpus as it is, opened anew whenever another page of the extension changes it; null until it is open. */
export function useCorpus(): {
  readonly corpus: OpenCorpus | null;
  /** Whether it could not be opened at all, not even the bundled one. */
  readonly isBroken: boolean;
  /** Opens the new edition here, and tells the background, the popup and every open page. */
  readonly published: () => Promise<void>;
} {
  const [corpus, setCorpus] = useState<OpenCorpus | null>(null);
  const [isBroken, setIsBroken] = useState(false);
  const ticket = useRef(0);
  const reopen = useCallback(async () => {
    ticket.current += 1;
    const mine = ticket.current;
    try {
      const opened = await openCorpus();
      if (mine !== ticket.current) return;
      setCorpus(opened);
      setIsBroken(false);
    } catch (error) {
      console.error('Backstory:', error);
      setIsBroken(true);
    }
  }, []);
  useEffect(() => {
    const page = new AbortController();
    void reopen();
    answer(
      [
        handle(corpusChanged, async () => {
          await reopen();
          return null;
        }),
      ],
      page.signal,
    );
    return () => page.abort();
  }, [reopen]);
  const published = useCallback(async () => {
    await reopen();
    await ask(corpusChanged, null).catch(() => {});
  }, [reopen]);
  return { corpus, isBroken, published };
}
