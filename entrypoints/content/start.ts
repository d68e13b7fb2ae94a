import { cardNeed } from '../../lib/messages/card.ts';
import { type PageContext, pageFound, pageMatch, pageOpen } from '../../lib/messages/matching.ts';
import { pageCommand, pageJump, pageRefresh, pageTerms } from '../../lib/messages/page.ts';
import { answer, ask, handle, Orphaned } from '../../lib/messages/wire.ts';
import { findInWorld } from '../../lib/page/attendant.ts';
import type { Background } from '../../lib/page/background.ts';
import { isReadable, treat } from '../../lib/page/treat.ts';
import styles from './highlight.css?inline';

/** Ties this frame of a page to the background, until `signal` aborts or the extension is gone. */
export function start(signal: AbortSignal): void {
  if (!isReadable()) return;
  const gone = new AbortController();
  const both = AbortSignal.any([signal, gone.signal]);
  const put = <T>(answered: Promise<T>): Promise<T> =>
    answered.catch((error: unknown) => {
      if (error instanceof Orphaned) gone.abort();
      throw error;
    });
  const background: Background = {
    open: () => put(ask(pageOpen, null)),
    match: (blocks, context) => put(ask(pageMatch, { blocks, context: context as PageContext | null })),
    found: (entities) => put(ask(pageFound, { entities })),
  };
  const bringAttend = async () => {
    if (!findInWorld()) await put(ask(cardNeed, null));
    const attend = findInWorld();
    if (!attend) throw new Error('The card did not come.');
    return attend;
  };
  const treated = treat({ background, bringAttend, styles, onGone: () => gone.abort() }, both);
  const comeBack = ({ persisted }: PageTransitionEvent) => persisted && treated.page()?.tellAgain();
  window.addEventListener('pageshow', comeBack, { signal: both });
  answer(
    [
      handle(pageTerms, () => treated.page()?.terms() ?? []),
      handle(pageJump, ({ entity, nth }) => treated.page()?.jump(entity, nth) ?? false),
      handle(pageCommand, (command) => treated.page()?.command(command) ?? false),
      handle(pageRefresh, () => {
        treated.refresh();
        return null;
      }),
    ],
    both,
  );
}
