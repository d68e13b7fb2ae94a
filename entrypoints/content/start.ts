import { shellOfWorld } from '../../lib/card/shell.ts';
import { cardContentOf, cardMute, cardNeed } from '../../lib/messages/card.ts';
import { type PageContext, pageFound, pageMatch, pageOpen } from '../../lib/messages/matching.ts';
import { pageCommand, pageJump, pageRefresh, pageTerms } from '../../lib/messages/page.ts';
import { answer, ask, handle, Orphaned } from '../../lib/messages/wire.ts';
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
    content: ({ entity, passage, surface, via }) =>
      put(ask(cardContentOf, { entity, passage, surface, via })),
    mute: ({ entity, surface }) => put(ask(cardMute, { entity, surface })),
  };
  const loadShell = async () => {
    if (!shellOfWorld()) await put(ask(cardNeed, null));
    const shell = shellOfWorld();
    if (!shell) throw new Error('The card did not come.');
    return shell;
  };
  const treated = treat({ background, loadShell, styles }, both);
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
