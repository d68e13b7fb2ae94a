import { expect, it } from 'vitest';
import { findAnniversaries } from '../../../lib/extract/facts/anniversaries.ts';

function found(text: string, published: string | null = null): [string, string][] {
  return findAnniversaries(text, published).map(({ date, what }) => [date, text.slice(what.start, what.end)]);
}

it('counts back from the year that the words give', () => {
  expect(found('2009 marks 60 years since the founding of the alliance, they said.')).toEqual([
    ['1949', 'founding of the alliance'],
  ]);
  expect(found('1999 marked the 50th anniversary of the Washington Treaty.')).toEqual([
    ['1949', 'Washington Treaty'],
  ]);
});

it('carries the year over a conjunction, and over no full stop', () => {
  const row = '2017 marks 20 years since the first summit, and 15 years since the second summit';
  expect(found(`${row}.`)).toEqual([
    ['1997', 'first summit'],
    ['2002', 'second summit'],
  ]);
  expect(found('2017 marks 20 years since the first summit. It is 15 years since the second.')).toHaveLength(
    1,
  );
});

it('counts from the document’s year only in the present', () => {
  expect(found('It is 40 years since the Helsinki Final Act.', '2015-08-01')).toEqual([
    ['1975~', 'Helsinki Final Act'],
  ]);
  expect(found('They mark the 40th anniversary of the Helsinki Final Act.', '2015')).toEqual([
    ['1975', 'Helsinki Final Act'],
  ]);
  expect(found('They mark the 40th anniversary of the Helsinki Final Act.')).toEqual([]);
});
