import { describe, expect, it } from 'vitest';
import { findDates } from '../../../lib/extract/dates/dates.ts';
import { dateSaid } from '../../../lib/extract/quotes/date-said.ts';

/** The date of a quotation whose marks are the first two double ones, said by the first 'said'. */
function dated(text: string, published: string | null, basis: 'stated' | 'inferred' | null = 'stated') {
  const cue = { start: text.indexOf('said'), end: text.indexOf('said') + 4 };
  const start = text.indexOf('"') + 1;
  const content = [{ start, end: text.indexOf('"', start) }];
  return dateSaid(cue, content, { dates: findDates(text, published), published, publishedBasis: basis });
}

describe('dateSaid', () => {
  it.each([
    [
      'counts a weekday from the document',
      '"We will stay," he said on Monday.',
      '2015-05-20',
      { date: '2015-05-18', dateBasis: 'derived' },
    ],
    [
      'takes a whole date as stated',
      '"We will stay," he said on May 4, 2014.',
      '2015-05-20',
      { date: '2014-05-04', dateBasis: 'stated' },
    ],
    [
      "falls back on the document's date",
      '"We will stay," he said.',
      '2015-05-20',
      { date: '2015-05-20', dateBasis: 'stated' },
    ],
    [
      'leaves a date in the words themselves alone',
      'He said: "We left on Monday."',
      '2015-05-20',
      { date: '2015-05-20', dateBasis: 'stated' },
    ],
    [
      'leaves a date far from the verb alone',
      '"We will stay," he said, standing beside the others in the great hall of Munich on Monday.',
      '2015-05-20',
      { date: '2015-05-20', dateBasis: 'stated' },
    ],
    [
      'knows nothing where nothing is known',
      '"We will stay," he said.',
      null,
      { date: null, dateBasis: null },
    ],
  ])('%s', (_, text, published, expected) => {
    expect(dated(text, published, published === null ? null : 'stated')).toEqual(expected);
  });

  it('is no surer than the date that it counts from', () => {
    expect(dated('"We will stay," he said on Monday.', '2015-05-20', 'inferred').dateBasis).toBe('inferred');
  });
});
