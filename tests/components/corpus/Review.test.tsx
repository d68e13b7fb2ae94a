// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { WordsContext } from '../../../components/common/words.ts';
import type { Draft, FieldProblems } from '../../../components/corpus/desk.ts';
import { Review } from '../../../components/corpus/Review.tsx';
import { english } from '../english.ts';
import { mount } from '../mounted.ts';
import { talks } from './extraction-fixture.ts';

const nothing = () => {};
const fields = { title: 'Talks in Berlin', publisher: 'Example Post', published: '2016-02-02', url: '' };
const draft: Draft = { file: 'talks.txt', extraction: talks, fields, held: false, given: false };

const draw = (drafts: readonly Draft[], rest: Partial<Parameters<typeof Review>[0]> = {}) =>
  mount(
    <WordsContext.Provider value={english}>
      <Review
        drafts={drafts}
        refusals={[]}
        problemsOf={() => ({})}
        doubtsOf={() => ({})}
        onEdit={nothing}
        onLeaveOut={nothing}
        onSave={nothing}
        onCancel={nothing}
        {...rest}
      />
    </WordsContext.Provider>,
  );

const other: Draft = {
  ...draft,
  extraction: { ...talks, id: 'other', document: { ...talks.document, id: 'other' } },
};

const labelled = (root: HTMLElement, label: string) => {
  const id = [...root.querySelectorAll('label')].find((one) => one.textContent === label)?.htmlFor;
  const input = root.querySelector<HTMLInputElement>(`[id="${id}"]`);
  if (!input) throw new Error(`no field is labelled '${label}'`);
  return input;
};

it('shows what was found in a single document at once, and in several when asked', async () => {
  expect((await draw([draft])).root.querySelector('.findings')).not.toBeNull();
  expect((await draw([draft, other])).root.querySelector('.findings')).toBeNull();
});

it('hands on what the reader writes about a document', async () => {
  const onEdit = vi.fn();
  const { root } = await draw([draft], { onEdit });
  const title = labelled(root, 'Title');
  expect(title.value).toBe('Talks in Berlin');
  title.value = 'Another title';
  await act(() => void title.dispatchEvent(new Event('input', { bubbles: true })));
  expect(onEdit).toHaveBeenCalledWith('talks', { ...fields, title: 'Another title' });
});

it('ties a problem to its field, and saves nothing until it is mended', async () => {
  const problems: FieldProblems = { published: 'This is not a date.' };
  const onSave = vi.fn();
  const { root, button } = await draw([draft], { problemsOf: () => problems, onSave });
  const date = labelled(root, 'Published on');
  expect(date.getAttribute('aria-invalid')).toBe('true');
  expect(root.querySelector(`[id="${date.getAttribute('aria-describedby')}"]`)?.textContent).toBe(
    'This is not a date.',
  );
  expect(button('Save this document').disabled).toBe(true);
});

it('asks for a look at what is doubtful, and saves it all the same', async () => {
  const published = 'This date is still to come.';
  const { root, button } = await draw([draft], { doubtsOf: () => ({ published }) });
  const date = labelled(root, 'Published on');
  expect(root.querySelector(`[id="${date.getAttribute('aria-describedby')}"]`)?.textContent).toBe(published);
  expect(date.getAttribute('aria-invalid')).toBe('false');
  expect(button('Save this document').disabled).toBe(false);
});

it('says that a document will take another’s place', async () => {
  const { root } = await draw([{ ...draft, held: true }]);
  expect(root.textContent).toContain('Saving puts this one in its place');
});

it('saves, leaves out and cancels by button', async () => {
  const onSave = vi.fn();
  const onLeaveOut = vi.fn();
  const onCancel = vi.fn();
  const { press } = await draw([draft, other], { onSave, onLeaveOut, onCancel });
  await press('Save 2 documents');
  await press('Leave out Talks in Berlin');
  await press('Cancel');
  expect([onSave, onLeaveOut, onCancel].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1]);
  expect(onLeaveOut).toHaveBeenCalledWith('talks');
});

it('lays out forty documents at once, and more when asked, and saves them all', async () => {
  const many = Array.from({ length: 90 }, (_, i): Draft => {
    const id = `d${i}`;
    return { ...draft, extraction: { ...talks, id, document: { ...talks.document, id } } };
  });
  const { root, press, button } = await draw(many);
  expect(root.querySelectorAll('.draft')).toHaveLength(40);
  await press('Show more (50 are not shown)');
  expect(root.querySelectorAll('.draft')).toHaveLength(80);
  expect(button('Save 90 documents').disabled).toBe(false);
});

it.each([
  ['a list of names', { given: true, extraction: { ...talks, quotes: [], facts: [] } }, true],
  ['a document of a pack', { given: true }, false],
  ['a document without quotations', { extraction: { ...talks, quotes: [], facts: [] } }, false],
])('says of a list of names what it is for: %s', async (_what, rest, says) => {
  const { root } = await draw([{ ...draft, ...rest }]);
  expect(root.textContent?.includes('This is a list of names.')).toBe(says);
});
