import { expect, it } from 'vitest';
import { publishedValue } from '../../../lib/extract/read/published-value.ts';

it.each([
  ['2015-05-20', '2015-05-20'],
  ['2015-05-20T23:30:00-08:00', '2015-05-20'],
  ['2015-05', '2015-05'],
  ['2015', '2015'],
  ['XXXX-05-18', 'XXXX-05-18'],
  ['2014-03~', '2014-03~'],
  ['2014-02/2014-03', '2014-02/2014-03'],
  ['2016-23', '2016-23'],
  ['199X', '199X'],
  ['Wed, 20 May 2015 10:00:00 GMT', '2015-05-20'],
  ['May 20, 2015', '2015-05-20'],
  ['0001-01-01T00:00:00', null],
  ['2015-13-40', null],
  ['2015-02-31', null],
  ['2015-02-31T10:00:00Z', null],
  ['XXXX-02-29', 'XXXX-02-29'],
  ['2015-00', null],
  ['yesterday', null],
  ['', null],
  [20150520, null],
  [null, null],
])('%j is %j', (written, value) => {
  expect(publishedValue(written)).toBe(value);
});
