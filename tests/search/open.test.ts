import { describe, expect, it } from 'vitest';
import type { SearchResult } from '../../lib/domain/search.ts';
import { buildSearch } from '../../lib/search/build.ts';
import { openSearch } from '../../lib/search/open.ts';
import { SearchIndexBroken } from '../../lib/search/search-index.ts';
import { corpus, denial, infrastructure, minsk2015, munich, quoteOf, sanctions } from './corpus-fixture.ts';
import { answersOver, searchOver } from './search-over.ts';

const search = searchOver(corpus);

const named = (results: readonly SearchResult[]) => results.map(({ kind, id }) => `${kind} ${id}`);
const marked = ({ text, matched }: SearchResult) => matched.map(({ start, end }) => text.slice(start, end));

describe('what comes first', () => {
  it.each([
    ['lavrov', 'entity lavrov'],
    ['Lavrov ', 'entity lavrov'],
    ['sto', 'entity stoltenberg'],
    ['nato', 'entity nato'],
    ['founding act', 'entity foundingAct'],
    ['munich security', 'entity conference'],
    ['msc', 'entity conference'],
    ['minsk agreements', 'entity minsk'],
    ['minsk agreement', 'entity minsk'],
    ['north atlantic', 'entity nato'],
    ['lavrov infrastructure', 'quote infrastructure'],
    ['Who is Lavrov?', 'entity lavrov'],
    ['what did lavrov say about sanctions', 'quote sanctions'],
    ['1997', 'fact foundingAct'],
    ['minsk 2015', 'fact minsk2015'],
    ['may 2015', 'quote infrastructure'],
    ['sanctions pointed', 'quote sanctions'],
    ['looking for conflicts with anyone', 'quote sanctions'],
    ['new cold war', 'quote noConflict'],
  ])('for “%s”: %s', async (query, first) => {
    expect(named(await search(query, 10))[0]).toBe(first);
  });
});

describe('misspelt words', () => {
  it.each([
    ['Lavrow', 'entity lavrov'],
    ['stoltenburg', 'entity stoltenberg'],
    ['stoltenbu', 'entity stoltenberg'],
    ['munich secruity', 'entity conference'],
    ['vladivostock', 'entity vladivostok'],
    ['world border', 'quote worldOrder'],
  ])('%s finds %s', async (query, found) => {
    expect(named(await search(query, 10))).toContain(found);
  });

  it.each(['iran', 'austria', 'qqqq'])('%s finds nothing', async (query) => {
    expect(await search(query, 10)).toEqual([]);
  });
});

it('finds no word inside another', async () => {
  expect(named(await search('sto', 10))).not.toContain('entity vladivostok');
});

it('wants every word of the query', async () => {
  const { whole, results } = await answersOver(corpus)('lavrov sanctions', 10);
  expect([whole, named(results)]).toEqual([true, ['quote sanctions']]);
});

it('gives what has the most words where nothing has all, and says so', async () => {
  const { whole, results } = await answersOver(corpus)('stoltenberg conflict iran', 10);
  expect([whole, named(results)]).toEqual([false, ['quote noConflict']]);
});

it('shows dated facts of one name under each of their dates', async () => {
  const facts = ['1997', '2002'].map((date) => ({ ...minsk2015, id: date, date }));
  expect(named(await searchOver({ ...corpus, quotes: [], facts })('minsk agreement', 5))).toEqual(
    expect.arrayContaining(['fact 1997', 'fact 2002']),
  );
});

it('finds quotes by their speaker, and tells who is not certain', async () => {
  expect(named(await search('stoltenberg', 10))).toEqual(['entity stoltenberg', 'quote noConflict']);
  expect((await search('conflict', 10))[0]).toMatchObject({ speaker: 'Jens Stoltenberg', certain: true });
  expect((await search('accountable', 10))[0]).toMatchObject({ speaker: 'Mike Pence', certain: false });
  expect((await search('mentality', 10))[0]).toMatchObject({ speaker: null });
});

it('shows reported speech as the sentence that reports it', async () => {
  const find = searchOver({ ...corpus, quotes: [denial] });
  expect(await find('interfering elections', 1)).toMatchObject([
    { text: 'Lavrov also denied interfering in the US elections and in Germany, saying', reported: true },
  ]);
});

it('shows a few quoted words in their sentence', async () => {
  const [quote] = await search('accountable', 5);
  expect(quote).toMatchObject({ kind: 'quote', id: 'accountable', reported: true });
  expect(quote?.text).toContain('Mike Pence said the US "will hold Russia accountable"');
});

it('brings up what holds the words as a phrase', async () => {
  const sentence = 'provoke a conflict. We want to prevent conflict and preserve the peace';
  const quotes = ['provoke a conflict. We want to prevent', 'prevent conflict and preserve the peace'].map(
    (words) => quoteOf(munich, [words], sentence),
  );
  const results = await searchOver({ ...corpus, quotes, facts: [] })('prevent conflict', 5);
  expect(results.map(({ text }) => text.slice(0, 7))).toEqual(['prevent', 'provoke']);
});

it('shows the same words of several articles once', async () => {
  const quotes = [sanctions, { ...sanctions, id: 'again' }];
  expect(named(await searchOver({ ...corpus, quotes })('remove our sanctions', 5))).toEqual([
    'quote sanctions',
  ]);
});

it('passes over idle words, unless there are no others', async () => {
  expect(await search('the sanctions of the EU', 10)).toEqual(await search('sanctions EU', 10));
  expect(named(await search('the', 10))).toContain('quote infrastructure');
});

it('leads from a quote to who said it, or else to what it names', async () => {
  const [byNobody] = await search('mentality', 1);
  expect(byNobody).toMatchObject({ kind: 'quote', id: 'mentality', speaker: null, entity: null });
  const [sanctions] = await search('sanctions', 1);
  expect(sanctions).toMatchObject({ id: 'sanctions', entity: 'lavrov' });
  const orphan = { ...infrastructure, speaker: null, speakerEntity: null };
  const [named] = await searchOver({ ...corpus, quotes: [orphan] })('romania', 1);
  expect(named).toMatchObject({ speaker: null, entity: 'nato' });
});

it.each([
  ['founding act paris', 'foundingAct'],
  ['nato paris', 'nato'],
  ['signing paris', 'foundingAct'],
])('leads from a fact, for “%s”, to what the query names best: %s', async (query, entity) => {
  const [fact] = await searchOver({ ...corpus, quotes: [] })(query, 1);
  expect(fact).toMatchObject({ kind: 'fact', id: 'foundingAct', entity });
});

it.each([
  ['lavrov nato', 'lavrov'],
  ['nato lavrov', 'nato'],
])('leads, where “%s” names two alike, to the first: %s', async (query, entity) => {
  const label = 'Russia answers NATO, Lavrov says';
  const fact = { ...minsk2015, id: 'answer', label, entities: ['minsk', 'nato', 'lavrov'] };
  expect(await searchOver({ ...corpus, quotes: [], facts: [fact] })(query, 1)).toMatchObject([
    { id: 'answer', entity },
  ]);
});

it.each(['', '   ', '…', '"'])('has no answer to “%s”', async (query) => {
  expect(await search(query, 10)).toEqual([]);
});

it('gives no more than asked for', async () => {
  expect(await search('nato', 2)).toHaveLength(2);
});

describe('what is marked', () => {
  it.each([
    ['lavr', 'Sergey Lavrov', ['Lavr']],
    ['ŠÉRG', 'Sergey Lavrov', ['Serg']],
    ['Lavrow', 'Sergey Lavrov', ['Lavrov']],
    ['security munich', 'Munich Security Conference', ['Munich', 'Security']],
    ['msc', 'Munich Security Conference (MSC)', ['MSC']],
  ])('for “%s” in “%s”', async (query, text, marks) => {
    const result = (await search(query, 10)).find(({ kind }) => kind === 'entity');
    expect(result?.text).toBe(text);
    expect(result && marked(result)).toEqual(marks);
  });

  it('is right in a text cut around its match', async () => {
    const [quote] = await search('romania poland', 1);
    expect(quote?.text).toMatch(/^… .* Poland and Romania,$/);
    expect(quote && marked(quote)).toEqual(['Poland', 'Romania']);
  });
});

it.each([
  ['of another format', { ...buildSearch(corpus).index, format: 0 }],
  ['that is none', null],
])('refuses an index %s', async (_, broken) => {
  expect(() => openSearch(broken, async () => [])).toThrow(SearchIndexBroken);
});

it('serves an empty corpus', async () => {
  const empty = searchOver({ documents: [], entities: [], quotes: [], facts: [] });
  expect(await empty('lavrov', 5)).toEqual([]);
  expect(await empty('lavrow', 5)).toEqual([]);
});
