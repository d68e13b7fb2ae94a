// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { WordsContext } from '../../../components/common/words.ts';
import { DeskFrame, type Toast } from '../../../components/corpus/DeskFrame.tsx';
import { english } from '../english.ts';
import { mount } from '../mounted.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const SAVED: Toast = { text: '1 document was saved.', onUndo: null };
const REMOVED: Toast = { text: 'Talks was removed.', onUndo: () => {} };

async function draw(toast: Toast) {
  const onDismiss = vi.fn();
  const { root } = await mount(
    <WordsContext.Provider value={english}>
      <DeskFrame pages={[]} notice={null} toast={toast} onDismiss={onDismiss}>
        nothing
      </DeskFrame>
    </WordsContext.Provider>,
  );
  const note = root.querySelector('.toast');
  if (!note) throw new Error('nothing is told');
  const tell = (event: string) => act(() => void note.dispatchEvent(new Event(event, { bubbles: true })));
  const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms));
  return { onDismiss, tell, wait };
}

it.each([
  ['what was done', SAVED, 8_000],
  ['what can be undone, which stays longer', REMOVED, 30_000],
] as const)('takes away the word of %s', async (_what, toast, shownFor) => {
  const { onDismiss, wait } = await draw(toast);
  await wait(shownFor - 1);
  expect(onDismiss).not.toHaveBeenCalled();
  await wait(1);
  expect(onDismiss).toHaveBeenCalledOnce();
});

it.each([
  ['the pointer', 'pointerenter', 'pointerleave'],
  ['the focus', 'focusin', 'focusout'],
])('leaves it there while %s is on it', async (_what, comes, goes) => {
  const { onDismiss, tell, wait } = await draw(SAVED);
  await tell(comes);
  await wait(60_000);
  expect(onDismiss).not.toHaveBeenCalled();
  await tell(goes);
  await wait(8_000);
  expect(onDismiss).toHaveBeenCalledOnce();
});
