import { expect, it } from 'vitest';
import { feastDay } from '../../../lib/extract/dates/feast-days.ts';

it.each([
  ['labor day', 2016, { year: 2016, month: 9, day: 5 }],
  ['memorial day', 2016, { year: 2016, month: 5, day: 30 }],
  ['thanksgiving', 2016, { year: 2016, month: 11, day: 24 }],
  ['election day', 2016, { year: 2016, month: 11, day: 8 }],
  ['election day', 2015, null],
  ['inauguration day', 2017, { year: 2017, month: 1, day: 20 }],
  ['inauguration day', 2016, null],
  ['no such day', 2016, null],
])('%s %i', (name, year, day) => {
  expect(feastDay(name, year)).toEqual(day);
});
