import { describe, expect, it } from 'vitest';
import { dateWords, machineDate, sureDateWords } from '../../../components/common/date-words.ts';
import { english } from '../english.ts';

const british = { ...english, locale: 'en-GB' };
const plain = (text: string) => text.replace(/[\u2009\u00a0\u202f]/g, ' ');

describe('a date in words', () => {
  it.each([
    ['2015-05-20', 'May 20, 2015'],
    ['2014-02', 'February 2014'],
    ['2017', '2017'],
    ['0988', '988'],
    ['2014-03-XX', 'March 2014'],
    ['2014-XX-XX', '2014'],
    ['2014-03-1X', 'March 2014'],
    ['XXXX-05-18', 'May 18, year not stated'],
    ['XXXX-02-29', 'February 29, year not stated'],
    ['XXXX-05', 'May, year not stated'],
    ['XXXX', 'date not stated'],
    ['199X', 'the 1990s'],
    ['19XX', 'the 20th century'],
    ['20XX', 'the 21st century'],
    ['2016-21', 'spring 2016'],
    ['2016-22', 'summer 2016'],
    ['2016-23', 'autumn 2016'],
    ['2016-24', 'winter 2016'],
    ['2014-03~', 'about March 2014'],
    ['2014?', 'perhaps 2014'],
    ['2014%', 'perhaps about 2014'],
    ['2014-02/2014-03', 'February – March 2014'],
    ['2014-03-11/2014-03-20', 'March 11 – 20, 2014'],
    ['1941/1945', '1941 – 1945'],
    ['2014~/2015-02', 'about 2014 – February 2015'],
    ['2014/..', 'since 2014'],
    ['../2014', 'until 2014'],
    ['not a date', 'not a date'],
  ])('%s is %s', (date, words) => {
    expect(plain(dateWords(date, english))).toBe(words);
  });

  it('follows the reader’s part of the world', () => {
    expect(dateWords('2015-05-20', british)).toBe('20 May 2015');
    expect(dateWords('XXXX-05-18', british)).toBe('18 May, year not stated');
  });
});

describe('how sure a date is', () => {
  it.each([
    ['stated', 'May 20, 2015'],
    ['inferred', 'probably May 20, 2015'],
    ['derived', 'May 20, 2015, worked out from the text'],
    ['curated', 'May 20, 2015, added by hand'],
    [null, 'May 20, 2015'],
  ] as const)('%s: %s', (basis, words) => {
    expect(sureDateWords('2015-05-20', basis, english)).toBe(words);
  });
});

it.each([
  ['2015-05-20', '2015-05-20'],
  ['2015', '2015'],
  ['2016-21', undefined],
  ['XXXX-05-18', undefined],
  ['2014-03~', undefined],
])('%s is for machines %s', (date, machine) => {
  expect(machineDate(date)).toBe(machine);
});
