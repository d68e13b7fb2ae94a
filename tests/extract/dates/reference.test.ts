import { expect, it } from 'vitest';
import { readReference, referenceDay } from '../../../lib/extract/dates/reference.ts';

it.each([
  ['2015-05-20', { year: 2015, month: 5, day: 20 }],
  ['2015-05', { year: 2015, month: 5, day: null }],
  ['2015', { year: 2015, month: null, day: null }],
  ['XXXX-05-18', { year: null, month: 5, day: 18 }],
  ['2014-02/2014-03', { year: 2014, month: 2, day: null }],
  ['2010-22', { year: 2010, month: null, day: null }],
  ['last week', { year: null, month: null, day: null }],
  [null, { year: null, month: null, day: null }],
])('reads %s', (date, reference) => {
  expect(readReference(date)).toEqual(reference);
});

it('is a day only where the whole day is known and exists', () => {
  expect(referenceDay(readReference('2015-05-20'))).toEqual({ year: 2015, month: 5, day: 20 });
  expect(referenceDay(readReference('2015-05'))).toBeNull();
  expect(referenceDay(readReference('2015-02-31'))).toBeNull();
});
