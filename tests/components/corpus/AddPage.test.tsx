// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { WordsContext } from '../../../components/common/words.ts';
import { AddPage } from '../../../components/corpus/AddPage.tsx';
import { CLEAR_DESK, type Draft } from '../../../components/corpus/desk.ts';
import { JUST_READ } from '../../../lib/domain/edition.ts';
import { english } from '../english.ts';
import { mount } from '../mounted.ts';
import { talks } from './extraction-fixture.ts';

const nothing = () => {};
const noProblems = () => ({});

const page = (rest: Partial<Parameters<typeof AddPage>[0]>) => (
  <WordsContext.Provider value={english}>
    <AddPage
      desk={CLEAR_DESK}
      closed={null}
      text=""
      problemsOf={noProblems}
      doubtsOf={noProblems}
      onType={nothing}
      onText={nothing}
      onFiles={nothing}
      onEdit={nothing}
      onLeaveOut={nothing}
      onTakeBack={nothing}
      onSave={nothing}
      onCancel={nothing}
      {...rest}
    />
  </WordsContext.Provider>
);

it('hands on what is typed, and shows what it is given: nothing hangs on this page staying open', async () => {
  const onType = vi.fn();
  const { root, button, redraw } = await mount(page({ onType }));
  const field = root.querySelector('textarea') as HTMLTextAreaElement;
  expect(button('Read this text').disabled).toBe(true);
  field.value = 'Half a sen';
  await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
  expect(onType).toHaveBeenCalledWith('Half a sen');
  await redraw(page({ text: 'Half a sen' }));
  expect(field.value).toBe('Half a sen');
  expect(button('Read this text').disabled).toBe(false);
});

it('tells of what was put aside, and gives it back', async () => {
  const fields = { title: '', publisher: '', published: '', url: '' };
  const draft: Draft = {
    file: null,
    extraction: talks,
    fields,
    held: false,
    arrival: JUST_READ,
    pack: null,
    told: [],
  };
  const onTakeBack = vi.fn();
  const desk = { ...CLEAR_DESK, kind: 'clear', refusals: [], aside: [draft, draft] } as const;
  const { root, press } = await mount(page({ desk, onTakeBack }));
  expect(root.textContent).toContain('2 documents were put aside and not saved.');
  await press('Undo');
  expect(onTakeBack).toHaveBeenCalledOnce();
});

it('says nothing of what was put aside where nothing was', async () => {
  const { root } = await mount(page({}));
  expect(root.querySelector('.notice')).toBeNull();
});
