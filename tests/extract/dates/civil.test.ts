import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayEdtf,
  dayNumber,
  dayOfNumber,
  exists,
  weekdayOf,
  weekEdtf,
} from '../../../lib/extract/dates/civil.ts';

it('knows its weekdays', () => {
  expect(weekdayOf({ year: 2015, month: 5, day: 20 })).toBe(3);
  expect(weekdayOf({ year: 2001, month: 9, day: 11 })).toBe(2);
  expect(weekdayOf({ year: 1945, month: 5, day: 8 })).toBe(2);
});

it('goes from Monday to Sunday', () => {
  expect(weekEdtf({ year: 2015, month: 5, day: 20 })).toBe('2015-05-18/2015-05-24');
  expect(weekEdtf({ year: 2015, month: 5, day: 24 })).toBe('2015-05-18/2015-05-24');
});

it('steps over the ends of months and years', () => {
  expect(dayEdtf(addDays({ year: 2016, month: 2, day: 28 }, 1))).toBe('2016-02-29');
  expect(dayEdtf(addDays({ year: 2015, month: 1, day: 1 }, -1))).toBe('2014-12-31');
  expect(addMonths({ year: 2015, month: 1, day: 9 }, -1)).toEqual({ year: 2014, month: 12, day: 1 });
  expect(addMonths({ year: 2015, month: 11, day: 9 }, 14)).toEqual({ year: 2017, month: 1, day: 1 });
});

it('has no 31 June and no 29 February in most years', () => {
  expect(exists({ year: 2015, month: 6, day: 31 })).toBe(false);
  expect(exists({ year: 2015, month: 2, day: 29 })).toBe(false);
  expect(exists({ year: 2016, month: 2, day: 29 })).toBe(true);
});

it('numbers days without a gap', () => {
  fc.assert(
    fc.property(fc.integer({ min: -500_000, max: 500_000 }), (number) => {
      expect(dayNumber(dayOfNumber(number))).toBe(number);
      expect(exists(dayOfNumber(number))).toBe(true);
    }),
  );
});
