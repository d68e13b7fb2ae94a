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

it.each([
  [
    'BERLIN, 20. Mai 2015 - Die Kanzlerin hat das nicht gesagt, und das ist auch nicht zu erwarten.',
    'BERLIN',
  ],
  [
    'Berlin, 20. Mai 2015 - Die Kanzlerin hat das nicht gesagt, und das ist auch nicht zu erwarten.',
    'Berlin',
  ],
  ['PARIS, le 20 mai 2015. Le ministre a dit que les entretiens sont dans une impasse.', 'PARIS'],
  ['MADRID, 20 de mayo de 2015. El ministro dijo que las conversaciones no son para los aliados.', 'MADRID'],
  [
    'WARSZAWA, 20 maja 2015 r. Minister powiedział, że rozmowy nie są dla niego i że to jest koniec.',
    'WARSZAWA',
  ],
  ['МОСКВА, 20 мая 2015 г. Министр сказал, что переговоры не были полезны для него.', 'МОСКВА'],
  ['موسكو، 20 مايو 2015. قال الوزير إن المحادثات لم تنته بعد.', 'موسكو'],
  ['北京，2015年5月20日电。外交部长说会谈还没有结束。', '北京'],
])('reads the dateline of %s', (text, place) => {
  expect(findDateline(text)).toMatchObject({ place, year: 2015, month: 5, day: 20 });
});

it.each([
  'Am 20. Mai 2015 hat der Minister das gesagt, und das ist nicht von der Hand zu weisen.',
  'Seit dem 20. Mai 2015 ist das nicht mehr so, sagte der Minister, und das ist auch gut.',
  'Le 20 mai 2015, le ministre a dit que les entretiens sont dans une impasse.',
])('takes no sentence for a dateline: %s', (text) => {
  expect(findDateline(text)).toBeNull();
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
