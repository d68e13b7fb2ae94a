import { describe, expect, it } from 'vitest';
import type { SearchResult } from '../../lib/domain/search.ts';
import { buildSearchIndex } from '../../lib/search/build.ts';
import { openSearch, SearchIndexBroken } from '../../lib/search/open.ts';
import { corpus, denial, infrastructure, minsk2015 } from './corpus-fixture.ts';

const index = JSON.parse(JSON.stringify(buildSearchIndex(corpus)));
const search = openSearch(index);

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
    ['new cold war', 'quote noConflict'],
  ])('for “%s”: %s', (query, first) => {
    expect(named(search(query, 10))[0]).toBe(first);
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
  ])('%s finds %s', (query, found) => {
    expect(named(search(query, 10))).toContain(found);
  });

  it.each(['iran', 'austria', 'qqqq', 'stoltenberg iran'])('%s finds nothing', (query) => {
    expect(search(query, 10)).toEqual([]);
  });
});

it('finds no word inside another', () => {
  expect(named(search('sto', 10))).not.toContain('entity vladivostok');
});

it('wants every word of the query', () => {
  const results = named(search('lavrov sanctions', 10));
  expect(results).toEqual(['quote sanctions']);
});

it('finds quotes by their speaker, and tells who is not certain', () => {
  expect(named(search('stoltenberg', 10))).toEqual(['entity stoltenberg', 'quote noConflict']);
  expect(search('conflict', 10)[0]).toMatchObject({ speaker: 'Jens Stoltenberg', certain: true });
  expect(search('accountable', 10)[0]).toMatchObject({ speaker: 'Mike Pence', certain: false });
  expect(search('mentality', 10)[0]).toMatchObject({ speaker: null });
});

it('shows reported speech as the sentence that reports it', () => {
  const find = openSearch(buildSearchIndex({ ...corpus, quotes: [denial] }));
  expect(find('interfering elections', 1)).toMatchObject([
    { text: 'Lavrov also denied interfering in the US elections and in Germany, saying', reported: true },
  ]);
});

it('passes over idle words, unless there are no others', () => {
  expect(search('the sanctions of the EU', 10)).toEqual(search('sanctions EU', 10));
  expect(named(search('the', 10))).toContain('quote infrastructure');
});

it('leads from a quote to who said it, or else to what it names', () => {
  const [byNobody] = search('mentality', 1);
  expect(byNobody).toMatchObject({ kind: 'quote', id: 'mentality', speaker: null, entity: null });
  const [sanctions] = search('sanctions', 1);
  expect(sanctions).toMatchObject({ id: 'sanctions', entity: 'lavrov' });
  const orphan = { ...infrastructure, speaker: null, speakerEntity: null };
  const [named] = openSearch(buildSearchIndex({ ...corpus, quotes: [orphan] }))('romania', 1);
  expect(named).toMatchObject({ speaker: null, entity: 'nato' });
});

it.each([
  ['founding act paris', 'foundingAct'],
  ['nato paris', 'nato'],
  ['signing paris', 'foundingAct'],
])('leads from a fact, for “%s”, to what the query names best: %s', (query, entity) => {
  const [fact] = openSearch(buildSearchIndex({ ...corpus, quotes: [] }))(query, 1);
  expect(fact).toMatchObject({ kind: 'fact', id: 'foundingAct', entity });
});

it.each([
  ['lavrov nato', 'lavrov'],
  ['nato lavrov', 'nato'],
])('leads, where “%s” names two alike, to the first: %s', (query, entity) => {
  const label = 'Russia answers NATO, Lavrov says';
  const fact = { ...minsk2015, id: 'answer', label, entities: ['minsk', 'nato', 'lavrov'] };
  expect(openSearch(buildSearchIndex({ ...corpus, quotes: [], facts: [fact] }))(query, 1)).toMatchObject([
    { id: 'answer', entity },
  ]);
});

it.each(['', '   ', '…', '"'])('has no answer to “%s”', (query) => {
  expect(search(query, 10)).toEqual([]);
});

it('gives no more than asked for', () => {
  expect(search('nato', 2)).toHaveLength(2);
});

describe('what is marked', () => {
  it.each([
    ['lavr', 'Sergey Lavrov', ['Lavr']],
    ['ŠÉRG', 'Sergey Lavrov', ['Serg']],
    ['Lavrow', 'Sergey Lavrov', ['Lavrov']],
    ['security munich', 'Munich Security Conference', ['Munich', 'Security']],
    ['msc', 'Munich Security Conference (MSC)', ['MSC']],
  ])('for “%s” in “%s”', (query, text, marks) => {
    const result = search(query, 10).find(({ kind }) => kind === 'entity');
    expect(result?.text).toBe(text);
    expect(result && marked(result)).toEqual(marks);
  });

  it('is right in a text cut around its match', () => {
    const [quote] = search('romania poland', 1);
    expect(quote?.text).toMatch(/^… .* Poland and Romania,$/);
    expect(quote && marked(quote)).toEqual(['Poland', 'Romania']);
  });
});

describe('an index that is not for its records', () => {
  it.each([
    ['records in another order', { ...index, records: [...index.records].reverse() }],
    ['a record removed', { ...index, records: index.records.slice(1) }],
    ['words removed', { ...index, words: { ...index.words, records: index.words.records.slice(1) } }],
    ['another format', { ...index, format: 0 }],
    ['nothing', null],
  ])('is refused: %s', (_, broken) => {
    expect(() => openSearch(broken)).toThrow(SearchIndexBroken);
  });

  it('is served when it is whole, even of an empty corpus', () => {
    const empty = buildSearchIndex({ documents: [], entities: [], quotes: [], facts: [] });
    expect(openSearch(empty)('lavrov', 5)).toEqual([]);
  });
});
