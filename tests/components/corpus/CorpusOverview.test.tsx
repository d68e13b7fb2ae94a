// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { WordsContext } from '../../../components/common/words.ts';
import { CorpusOverview } from '../../../components/corpus/CorpusOverview.tsx';
import type { EditionInfo, Holding } from '../../../lib/domain/edition.ts';
import { english } from '../english.ts';
import { mount } from '../mounted.ts';

const nothing = () => {};
const nothingStale = { stale: 0, progress: null, onStart: nothing, onStop: nothing };

const holding = (id: string, rest: Partial<Holding> = {}): Holding => ({
  id,
  key: `key of ${id}`,
  origin: 'bundled',
  extractor: 'x1',
  byHand: [],
  added: '2026-05-01T12:00:00.000Z',
  title: `Title of ${id}`,
  opening: `Opening of ${id}`,
  publisher: null,
  published: null,
  quotes: 2,
  names: 1,
  facts: 0,
  ...rest,
});

const info = (holdings: readonly Holding[]): EditionInfo => ({
  number: 2,
  created: '2026-05-01T12:00:00.000Z',
  change: { kind: 'removed', titles: ['An old article'] },
  bundled: 'v1',
  counts: { documents: holdings.length, entities: 1, quotes: 1204, facts: 0 },
});

const draw = (holdings: readonly Holding[], rest: Partial<Parameters<typeof CorpusOverview>[0]> = {}) =>
  mount(
    <WordsContext.Provider value={english}>
      <CorpusOverview
        info={info(holdings)}
        holdings={holdings}
        previous={null}
        canRestore={false}
        onCopy={null}
        canChange={true}
        isBusy={false}
        hrefOf={(id) => `#/document/${id}`}
        addHref="#/add"
        onRemove={nothing}
        onRestore={nothing}
        onGoBack={nothing}
        rereading={nothingStale}
        {...rest}
      />
    </WordsContext.Provider>,
  );

it('tells how much is in the corpus, in words', async () => {
  const { root } = await draw([holding('a')]);
  const counts = [...root.querySelectorAll('.counts li')].map((element) => element.textContent);
  expect(counts).toEqual(['1 document', '1,204 quotations', '1 name', '0 dated facts']);
});

it('lists documents, newest addition first, by title or else by first words', async () => {
  const { root } = await draw([
    holding('a', { publisher: 'Example Post', published: '2015-05-20' }),
    holding('b', { title: null, origin: 'reader', added: '2026-06-01T12:00:00.000Z' }),
  ]);
  const rows = [...root.querySelectorAll('.documents-row')];
  expect(rows.map((row) => row.querySelector('a')?.textContent)).toEqual(['Opening of b', 'Title of a']);
  expect(rows.map((row) => row.querySelector('a')?.getAttribute('href'))).toEqual([
    '#/document/b',
    '#/document/a',
  ]);
  expect(rows[1]?.textContent).toContain('Example Post · May 20, 2015');
  expect(rows[0]?.textContent).toContain('Added by you');
  expect(rows[1]?.textContent).toContain('Came with Backstory');
});

it('removes a document by a button that names it', async () => {
  const onRemove = vi.fn();
  const { press } = await draw([holding('a'), holding('b')], { onRemove });
  await press('Remove Title of b');
  expect(onRemove).toHaveBeenCalledWith(holding('b'));
});

it('offers nothing that changes a corpus which cannot be changed', async () => {
  const { root } = await draw([holding('a')], { canChange: false, canRestore: true, previous: info([]) });
  expect(root.querySelectorAll('button')).toHaveLength(0);
});

it('tells what made this version, and goes back or restores by button', async () => {
  const onGoBack = vi.fn();
  const onRestore = vi.fn();
  const { root, press } = await draw([holding('a')], {
    previous: { ...info([]), created: '2026-04-01T08:00:00.000Z' },
    canRestore: true,
    onGoBack,
    onRestore,
  });
  expect(root.textContent).toContain('“An old article” removed.');
  const [back] = [...root.querySelectorAll('button')].filter(({ textContent }) =>
    textContent?.startsWith('Go back to the version of April 1, 2026'),
  );
  await act(() => back?.click());
  await press('Bring back the documents that came with Backstory');
  expect([onGoBack.mock.calls.length, onRestore.mock.calls.length]).toEqual([1, 1]);
});

it('says so when the corpus is empty', async () => {
  expect((await draw([])).root.textContent).toContain('The library is empty');
});

it('narrows a long list down by title and publisher', async () => {
  const many = Array.from({ length: 12 }, (_, i) => holding(`n${i}`));
  const { root } = await draw([...many, holding('x', { title: 'Minsk', publisher: 'TASS' })]);
  const filter = root.querySelector<HTMLInputElement>('input[type="search"]');
  const type = (words: string) =>
    act(() => {
      if (filter) filter.value = words;
      filter?.dispatchEvent(new Event('input', { bubbles: true }));
    });
  await type(' tass ');
  expect([...root.querySelectorAll('.documents-title')].map(({ textContent }) => textContent)).toEqual([
    'Minsk',
  ]);
  await type('nothing like it');
  expect(root.textContent).toContain('No document has these words');
});

it.each([
  ['which another version read, and reads them anew when asked', null, 'Read anew', 'onStart'],
  ['that are being read anew, and stops that', { done: 2, total: 3, label: 'Reading' }, 'Cancel', 'onStop'],
] as const)('tells of documents %s', async (_what, progress, button, call) => {
  const asked = vi.fn();
  const rereading = { ...nothingStale, stale: 3, progress, [call]: asked };
  const { root, press } = await draw([holding('a')], { rereading });
  expect(root.querySelector('progress')?.value).toBe(progress?.done);
  expect(root.textContent?.includes('3 documents were read by another version')).toBe(progress === null);
  await press(button);
  expect(asked).toHaveBeenCalledOnce();
});

it('saves a copy of what the reader added, where there is such', async () => {
  const onCopy = vi.fn();
  const { press } = await draw([holding('a', { origin: 'reader' })], { onCopy });
  await press('Save a copy of your library');
  expect(onCopy).toHaveBeenCalledOnce();
  expect((await draw([holding('a')])).root.textContent).not.toContain('Save a copy');
});

it('tells a list of names from an article', async () => {
  const { root } = await draw([holding('a', { isNameList: true, quotes: 0, names: 12 })]);
  expect(root.querySelector('.documents-counts')?.textContent).toBe(
    'List of names12 namesCame with Backstory',
  );
});
