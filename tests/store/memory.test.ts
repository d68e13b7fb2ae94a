import { expect, it } from 'vitest';
import { memoryLibrary } from '../../lib/store/memory.ts';
import { built, extractionOf, planOf } from './editions.ts';

const one = extractionOf('one');
const two = extractionOf('two');
const library = memoryLibrary(
  planOf([one, two]),
  built([one, two]),
  [one, two],
  new Date('2026-05-01T12:00:00Z'),
);

it('answers like a stored library', async () => {
  expect(library.info).toMatchObject({
    number: 0,
    created: '2026-05-01T12:00:00.000Z',
    counts: { quotes: 2 },
  });
  expect(new Uint8Array(await library.lexicon())).toEqual(new Uint8Array([1, 2]));
  expect(await library.search()).toEqual({ of: ['one', 'two'] });
  expect(await library.records([1])).toEqual(['record of two']);
  expect((await library.holdings()).map(({ id }) => id)).toEqual(['one', 'two']);
  expect((await library.dossier('angela-merkel'))?.documents).toEqual([one.document, two.document]);
  expect(await library.nameOf('angela-merkel')).toBe('Angela Merkel');
  expect(await library.extraction('two')).toEqual(two);
});

it('knows nothing of what it does not hold', async () => {
  expect(await library.dossier('nobody')).toBeNull();
  expect(await library.nameOf('nobody')).toBeNull();
  expect(await library.extraction('three')).toBeNull();
});

it('says that it is not stored', () => {
  expect(library.kept).toBe('memory');
});
