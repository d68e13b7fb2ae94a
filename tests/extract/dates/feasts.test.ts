import { expect, it } from 'vitest';
import { FEASTS, feastDay } from '../../../lib/extract/dates/feasts.ts';
import { readForms } from '../../../lib/extract/dates/forms.ts';

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

it.each([
  ['They met on New Year’s Day.', 'new years day'],
  ['They met on New Years Eve.', 'new years eve'],
  ["They met on Presidents' Day.", 'presidents day'],
  ['They met on Martin Luther King, Jr. Day.', 'martin luther king jr day'],
  ['They met on Christmas Eve.', 'christmas eve'],
  ['They met on Thanksgiving Day.', 'thanksgiving day'],
])('%s', (text, name) => {
  const [feast] = readForms(text, FEASTS);
  expect(feast?.meaning).toMatchObject({ kind: 'feast', name });
  expect(feastDay(name, 2016)).not.toBeNull();
});

it('reads a feast as a day only where its name is used as one', () => {
  const names = (text: string) => readForms(text, FEASTS).map(({ start, end }) => text.slice(start, end));
  expect(names('They met on Labor Day and before Christmas.')).toEqual(['Labor Day', 'Christmas']);
  expect(names('They sell Christmas trees and Halloween sweets on victory day.')).toEqual([]);
});
