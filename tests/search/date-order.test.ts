import { expect, it } from 'vitest';
import { compareDates, compareLatest } from '../../lib/search/date-order.ts';

const OLDEST_FIRST = [
  '1941/1945',
  '199X',
  '1997',
  '2014-02',
  '2014-03~',
  '2014-03-18',
  '2016-21',
  '2016-05',
  '2017/..',
  'XXXX-05-18',
];

it('tells dates of every form oldest first, and those without a year last', () => {
  expect(OLDEST_FIRST.toReversed().sort(compareDates)).toEqual(OLDEST_FIRST);
});

it('takes an interval of unknown beginning by its end', () => {
  expect(['2018', '../2017', '2016'].sort(compareDates)).toEqual(['2016', '../2017', '2018']);
});

it('tells them latest first, and those without a year, or without a date, last', () => {
  expect([null, 'XXXX-05-18', '2014', '2017-02-18'].sort(compareLatest)).toEqual([
    '2017-02-18',
    '2014',
    null,
    'XXXX-05-18',
  ]);
});
