import { expect, it } from 'vitest';
import { dateForms } from '../../lib/search/date-forms.ts';

it.each([
  ['2015-05-07', ['2015', 'may', '05', '07', '7']],
  ['2014-02', ['2014', 'february', '02']],
  ['2014-03~', ['2014', 'march', '03']],
  ['2014-02/2014-03', ['2014', 'february', '02']],
  ['XXXX-05-18', ['may', '05', '18', '18']],
  ['2016-21', ['2016']],
  ['199X', []],
  ['', []],
])('%s is found by %j', (date, forms) => {
  expect(dateForms(date)).toEqual(forms);
});
