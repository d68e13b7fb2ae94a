import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundledExtractions } from '../../lib/corpus/bundle.ts';
import { parseCurated } from '../../lib/corpus/curated.ts';
import { bundleSeeds } from '../../lib/corpus/seeds.ts';
import { openWorkshop } from '../../lib/edition/workshop.ts';
import { openSearch } from '../../lib/search/open.ts';

/* What a reader finds first in the corpus that ships. */

const folder = new URL('../../seeds/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');
const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
const bundle = await bundleSeeds(
  files.sort().map((file) => ({ file, text: read(file) })),
  parseCurated(JSON.parse(read('curated.json'))),
);
const { edition } = await openWorkshop(bundle).build(bundledExtractions(bundle));
const search = openSearch(edition.search, async (numbers) =>
  numbers.map((number) => edition.records[number]),
);

async function firstFor(query: string): Promise<string> {
  const [first] = (await search(query, 5)).results;
  return first ? `${first.kind}: ${first.text}` : 'nothing';
}

describe('as it is written', () => {
  it.each([
    ['lavrov', 'entity: Sergey Lavrov'],
    ['Sergei Lavrov', 'entity: Sergey Lavrov'],
    ['la', 'entity: Sergey Lavrov'],
    ['sto', 'entity: Jens Stoltenberg'],
    ['who is stoltenberg', 'entity: Jens Stoltenberg'],
    ['secretary general', 'entity: Jens Stoltenberg'],
    ['nato secretary general', 'entity: Jens Stoltenberg'],
    ['foreign minister', 'entity: Sergey Lavrov'],
    ['ministr', 'entity: Sergey Lavrov'],
    ['pence', 'entity: Mike Pence'],
    ['n', 'entity: NATO'],
    ['NATO', 'entity: NATO'],
    ['nato-russia founding act', 'entity: NATO-Russia Founding Act'],
    ['munich', 'entity: Munich Security Conference'],
    ['msc', 'entity: Munich Security Conference (MSC)'],
    ['minsk', 'entity: Minsk Agreements'],
    ['minsk agreement', 'entity: Minsk Agreements'],
    ['post-west', 'entity: post-West world order'],
    ['cold war', 'entity: Cold War'],
    ['crimea', 'entity: Crimea'],
    ['kiev', 'entity: Kyiv (Kiev)'],
    ['us', 'entity: United States (US)'],
    ['U.S.', 'entity: United States (US)'],
    ['u.s.', 'entity: United States (US)'],
    ['baltic', 'entity: Baltic states'],
    ['rome declaration', 'entity: Rome Summit Declaration'],
    ['1997', 'fact: signing of the NATO-Russia Founding Act in Paris'],
    ['2015', 'fact: Minsk agreement'],
  ])('“%s” finds %s', async (query, first) => {
    expect(await firstFor(query)).toBe(first);
  });

  it.each([
    ['sanctions', /sanctions/],
    ['what did lavrov say about sanctions', /sanctions/],
    ['remove sanctions', /will not remove our sanctions/],
    ['new cold war', /new Cold War/],
    ['military infrastructure', /military infrastructure/],
    ['infrastructure poland', /Poland and Romania/],
  ])('“%s” finds words that were said', async (query, words) => {
    expect(await firstFor(query)).toMatch(words);
  });
});

it.each([
  ['lavrov sergey', 'entity: Sergey Lavrov'],
  ['stoltenberg jens', 'entity: Jens Stoltenberg'],
  ['founding act nato russia', 'entity: NATO-Russia Founding Act'],
  ['conference security munich', 'entity: Munich Security Conference'],
  ['agreements minsk', 'entity: Minsk Agreements'],
])('in another order, “%s” finds %s', async (query, first) => {
  expect(await firstFor(query)).toBe(first);
});

it.each([
  ['Lavrow', 'entity: Sergey Lavrov'],
  ['lavrof', 'entity: Sergey Lavrov'],
  ['serguei lavrov', 'entity: Sergey Lavrov'],
  ['stoltenburg', 'entity: Jens Stoltenberg'],
  ['jens stoltenburg', 'entity: Jens Stoltenberg'],
  ['stoltenbu', 'entity: Jens Stoltenberg'],
  ['munich secruity conference', 'entity: Munich Security Conference'],
  ['minks agreements', 'entity: Minsk Agreements'],
  ['ukranie', 'entity: Ukraine'],
  ['mike pense', 'entity: Mike Pence'],
  ['vladivostock', 'entity: Vladivostok'],
  ['putni', 'entity: Vladimir Putin'],
  ['fouding act', 'entity: NATO-Russia Founding Act'],
])('misspelt, “%s” finds %s', async (query, first) => {
  expect(await firstFor(query)).toBe(first);
});

it.each(['iran', 'austria', 'trump', 'washington', 'qqqq'])(
  'nothing is taken for “%s”, which is not there',
  async (query) => {
    expect(await firstFor(query)).toBe('nothing');
  },
);
