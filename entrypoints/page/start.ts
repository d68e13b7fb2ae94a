import { fromColumns } from '../../lib/messages/columns.ts';
import {
  cardNeed,
  pageCap,
  pageCommand,
  pageFound,
  pageJump,
  pageMatch,
  pageOpen,
  pageRefresh,
  pageTerms,
} from '../../lib/messages/page-end.ts';
import { answer, ask, handle, isGone, Orphaned, type Patience } from '../../lib/messages/wire.ts';
import { findInWorld } from '../../lib/page/attendant.ts';
import type { Background } from '../../lib/page/background.ts';
import { isReadable, treat } from '../../lib/page/treat.ts';
import styles from './highlight.css?inline';

/**
 * A page can wait: the browser says when no answer will come, but to a page that was put away while a question was out.
 * That one asks again when it is back.
 */
const PATIENCE: Patience = (giveUp) => {
  const show = ({ persisted }: PageTransitionEvent) => persisted && giveUp();
  window.addEventListener('pageshow', show);
  return () => window.removeEventListener('pageshow', show);
};

/** A card that is refused once may come the next time; a page that is refused it again is not ours any more. */
const MOST_REFUSALS = 2;

/** Ties this frame of a page to the background, until `life` is aborted: by whoever began it, or when the extension is gone. */
export function start(life: AbortController): void {
  if (!isReadable()) return;
  const put = <T>(answered: Promise<T>): Promise<T> =>
    answered.catch((error: unknown) => {
      if (error instanceof Orphaned) life.abort();
      throw error;
    });
  const background: Background = {
    open: () => put(ask(pageOpen, null, PATIENCE)),
    match: async (ids, texts, context) => {
      const answer = await put(ask(pageMatch, { ids, texts, context }, PATIENCE));
      return { ...answer, mentions: fromColumns(answer) };
    },
    found: (entities) => put(ask(pageFound, { entities: [...entities] }, PATIENCE)),
  };
  let refusals = 0;
  const bringAttend = async () => {
    if (!findInWorld()) await put(ask(cardNeed, null, PATIENCE)).catch(() => {});
    const attend = findInWorld();
    if (attend) return attend;
    if (++refusals === MOST_REFUSALS) life.abort();
    throw new Error('The card did not come.');
  };
  const ends = { isGone, onGone: () => life.abort() };
  const treated = treat({ background, bringAttend, styles, ...ends }, life.signal);
  answer(
    [
      handle(pageTerms, () => treated.page()?.terms() ?? []),
      handle(pageCap, () => treated.page()?.cap() ?? null),
      handle(pageJump, ({ entity, nth }) => treated.page()?.jump(entity, nth) ?? false),
      handle(pageCommand, (command) => treated.page()?.command(command) ?? false),
      handle(pageRefresh, () => {
        treated.refresh();
        return null;
      }),
    ],
    life.signal,
  );
}
