import { describe, expect, it } from 'vitest';
import { isEdtf } from '../../lib/corpus/edtf.ts';
import { readEnteredDate, writtenDate } from '../../lib/corpus/entered-date.ts';

describe('a date as a person writes it', () => {
  it.each([
    ['2015', '2015'],
    ['2015-05', '2015-05'],
    ['2015-05-20', '2015-05-20'],
    ['20 May 2015', '2015-05-20'],
    ['20th of May, 2015', '2015-05-20'],
    ['  May  20,  2015 ', '2015-05-20'],
    ['Sept. 3 2016', '2016-09-03'],
    ['MAY 2015', '2015-05'],
    ['dec 2015', '2015-12'],
    ['18 May', 'XXXX-05-18'],
    ['February 29', 'XXXX-02-29'],
    ['XXXX-05-18', 'XXXX-05-18'],
    ['spring 2016', '2016-21'],
    ['Autumn of 2016', '2016-23'],
    ['fall 2016', '2016-23'],
    ['2016-24', '2016-24'],
    ['the 1990s', '199X'],
    ['199x', '199X'],
    ['about 2014', '2014~'],
    ['circa May 2014', '2014-05~'],
    ['perhaps 2014', '2014?'],
    ['2014-02~', '2014-02~'],
    ['20/5/2015', '2015-05-20'],
    ['5.20.2015', '2015-05-20'],
    ['5/5/2015', '2015-05-05'],
    ['2015/5/20', '2015-05-20'],
    ['２０ May ２０１５', '2015-05-20'],
    ['29 February 2016', '2016-02-29'],
  ])('%s is %s', (entered, value) => {
    expect(readEnteredDate(entered)).toEqual({ kind: 'date', value });
    expect(isEdtf(value)).toBe(true);
  });

  it.each([
    ['', 'none'],
    ['   ', 'none'],
    ['5/6/2015', 'ambiguous-date'],
    ['11-12-2015', 'ambiguous-date'],
    ['31 June 2015', 'impossible-date'],
    ['29 February 2015', 'impossible-date'],
    ['29 February 1900', 'impossible-date'],
    ['2015-13-01', 'impossible-date'],
    ['2015-00', 'impossible-date'],
    ['0 May 2015', 'impossible-date'],
    ['45/45/2015', 'impossible-date'],
    ['yesterday', 'unknown-date'],
    ['20 Mayo 2015', 'unknown-date'],
    ['xxxx', 'unknown-date'],
    ['May', 'unknown-date'],
    ['15', 'unknown-date'],
    ['about', 'unknown-date'],
    ['20 May 2015 and later', 'unknown-date'],
  ])('%j is %s', (entered, kind) => {
    expect(readEnteredDate(entered)).toEqual({ kind });
  });
});

describe('a date as it stands in the field', () => {
  it.each([
    ['2015-05-20', '20 May 2015'],
    ['2015-05', 'May 2015'],
    ['2015', '2015'],
    ['XXXX-06-03', '3 June'],
    ['2014~', 'about 2014'],
    ['2014-05-18?', 'perhaps 18 May 2014'],
    ['2016-21', 'spring 2016'],
    ['199X', 'the 1990s'],
    ['2014-02/2014-03', '2014-02/2014-03'],
    ['2014%', '2014%'],
  ])('%s is written %s, and read as it was', (date, written) => {
    expect(writtenDate(date)).toBe(written);
    const read = readEnteredDate(written);
    if (read.kind === 'date') expect(read.value).toBe(date);
  });
});
