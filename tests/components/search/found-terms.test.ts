import { expect, it } from 'vitest';
import { foundTerms } from '../../../components/search/found-terms.ts';

const term = (entity: string, count: number) => ({ entity, name: entity, type: 'person', count }) as const;

it('adds up what several frames found, and remembers where each term is first', () => {
  const frames = [
    { frame: 0, terms: [term('lavrov', 2), term('pence', 1)] },
    { frame: 7, terms: [term('macron', 3), term('lavrov', 4)] },
  ];
  expect(foundTerms(frames).map(({ entity, count, frame }) => [entity, count, frame])).toEqual([
    ['lavrov', 6, 0],
    ['pence', 1, 0],
    ['macron', 3, 7],
  ]);
});

it('is empty for a page without terms', () => {
  expect(foundTerms([{ frame: 0, terms: [] }])).toEqual([]);
});
