import { expect, it } from 'vitest';
import { precisionOf } from '../../../lib/extract/facts/precision.ts';

it.each([
  ['2015-05-20', 'day'],
  ['XXXX-05-18', 'month-day'],
  ['2014-02', 'month'],
  ['2014-03~', 'month'],
  ['2010-22', 'season'],
  ['2017', 'year'],
  ['199X', 'decade'],
  ['19XX', 'century'],
  ['2014-02/2014-03', 'interval'],
])('%s is known to the %s', (date, precision) => {
  expect(precisionOf(date)).toBe(precision);
});
