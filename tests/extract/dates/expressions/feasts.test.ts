import { expect, it } from 'vitest';
import { FEASTS } from '../../../../lib/extract/dates/expressions/feasts.ts';
import { readForms } from '../../../../lib/extract/dates/expressions/forms.ts';
import { feastDay } from '../../../../lib/extract/dates/feast-days.ts';

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
