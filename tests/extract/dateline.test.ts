import { expect, it } from 'vitest';
import { findDateline } from '../../lib/extract/dateline.ts';

const NOTHING = { place: null, year: null, month: null, day: null, agency: null };

it.each([
  ['MOSCOW, May 20. /TASS/. Russia is ready.', { place: 'MOSCOW', month: 5, day: 20, agency: 'TASS' }],
  [
    'MOSCOW. May 20 (Interfax) - Russia is ready.',
    { place: 'MOSCOW', month: 5, day: 20, agency: 'Interfax' },
  ],
  [
    'BRUSSELS, May 20, 2015 (Reuters) - NATO is ready.',
    { place: 'BRUSSELS', year: 2015, month: 5, day: 20, agency: 'Reuters' },
  ],
  [
    'FLINT, Mich., Oct. 4 (UPI) — A rally was held.',
    { place: 'FLINT, Mich.', month: 10, day: 4, agency: 'UPI' },
  ],
  ['NEW YORK (AP) — The council met.', { place: 'NEW YORK', agency: 'AP' }],
  ['Aug 27 (Reuters) - The alliance met.', { month: 8, day: 27, agency: 'Reuters' }],
  ['(Reuters) - The alliance met.', { agency: 'Reuters' }],
  ['A headline of the day\n\nPublished: 20 May 2015\n\nThe alliance met.', { year: 2015, month: 5, day: 20 }],
  ['A headline of the day\nMay 20, 2015\nThe alliance met.', { year: 2015, month: 5, day: 20 }],
  ['A headline\nPosted on 2015-05-20\nThe alliance met.', { year: 2015, month: 5, day: 20 }],
])('%s', (text, parts) => {
  const dateline = findDateline(text);
  expect(dateline).toMatchObject({ ...NOTHING, ...parts });
});

it('spans the words of the dateline, beneath a headline too', () => {
  const text = 'A headline of the day\n\nMOSCOW, May 20. /TASS/. Russia is ready.';
  const span = findDateline(text)?.span;
  expect(text.slice(span?.start, span?.end)).toBe('MOSCOW, May 20. /TASS/.');
});

it.each([
  'Russia is ready to talk, Lavrov said on May 20 (in Moscow).',
  'The talks of May 20 were held in Moscow.',
  'NATO (the alliance) was ready.',
  'He was born on May 20, 1950.',
  '',
])('finds none in prose: %s', (text) => {
  expect(findDateline(text)).toBeNull();
});
