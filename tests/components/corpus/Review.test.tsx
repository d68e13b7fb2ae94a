// @vitest-environment happy-dom

import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { WordsContext } from '../../../components/common/words.ts';
import type { Draft, FieldProblems } from '../../../components/corpus/desk.ts';
import { Review } from '../../../components/corpus/Review.tsx';
import { JUST_READ } from '../../../lib/domain/edition.ts';
import { openingOf } from '../../../lib/domain/opening.ts';
import { english } from '../english.ts';
import { mount } from '../mounted.ts';
import { talks } from './extraction-fixture.ts';

const nothing = () => {};
const fields = { title: 'Talks in Berlin', publisher: 'Example Post', published: '2016-02-02', url: '' };
const draft: Draft = {
  file: 'talks.txt',
  extraction: talks,
  fields,
  held: false,
  arrival: JUST_READ,
  pack: null,
  told: [],
};

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
  expect(onLeaveOut).toHaveBeenCalledWith(['talks']);
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

const list: Draft = {
  ...draft,
  extraction: { ...talks, id: 'list', document: { ...talks.document, id: 'list' }, quotes: [], facts: [] },
  arrival: { ...JUST_READ, provenance: 'names' },
  told: ['merkel'],
};

it('shows a list of names as one: how much is in it, who is marked, and nothing of an article', async () => {
  const { root, button } = await draw([list]);
  const text = root.textContent ?? '';
  for (const words of ['List of names', '2 names', '2 ways to write them', 'also: Merkel'])
    expect(text).toContain(words);
  const heads = [...root.querySelectorAll('.section-heading')].map((head) => [
    head.textContent,
    [...(head.parentElement?.querySelectorAll('.names-plain') ?? [])].map((name) => name.textContent),
  ]);
  expect(heads).toEqual([
    ['Marked on pages 1', ['Angela Merkel']],
    ['Not marked yet 1', ['Berlin']],
  ]);
  expect([...root.querySelectorAll('label')].map((label) => label.textContent)).toEqual(['Title']);
  expect(text).not.toContain('uotation');
  expect(button('Save this list').disabled).toBe(false);
});

const packed = (drafts: readonly Draft[]) => drafts.map((one) => ({ ...one, pack: 'The pack' }));

it('calls a document of a pack without a title by its first words', async () => {
  const { root } = await draw(packed([{ ...draft, fields: { ...fields, title: '' } }]));
  const names = [...root.querySelectorAll('.pack-row h4')].map((one) => one.textContent);
  expect(names).toEqual([openingOf(talks.document.text)]);
});

it('shows the documents of a pack under its name: how much it holds, and what takes the place of what', async () => {
  const onLeaveOut = vi.fn();
  const { root, press } = await draw(packed([draft, { ...other, held: true }]), { onLeaveOut });
  expect([...root.querySelectorAll('h3, h4')].map((head) => head.textContent)).toEqual([
    'The pack',
    'Talks in Berlin',
    'Talks in Berlin',
  ]);
  expect(root.textContent).toContain('Pack2 documents4 quotations2 names2 dated facts');
  expect(root.textContent).toContain('1 of these documents is in your library already');
  expect(root.querySelectorAll('label')).toHaveLength(0);
  await press('Leave out The pack');
  expect(onLeaveOut).toHaveBeenCalledWith(['talks', 'other']);
});

it.each([
  ['documents', [draft, other], 'Save 2 documents'],
  ['lists', [list, { ...list, extraction: other.extraction }], 'Save 2 lists'],
  ['both', [draft, list], 'Save 1 document and 1 list of names'],
])('says what it saves: %s', async (_what, drafts, words) => {
  expect((await draw(drafts)).button(words).disabled).toBe(false);
});
