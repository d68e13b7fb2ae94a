import { expect, it } from 'vitest';
import { findStamp } from '../../lib/extract/stamps.ts';

const PROSE = {
  en: 'The minister said that the talks with the alliance were of use to it.',
  de: 'Der Minister sagte, dass die Gespräche mit dem Bündnis nicht von Nutzen sind.',
  fr: 'Le ministre a dit que les entretiens avec la délégation sont dans une impasse.',
  pt: 'O ministro disse que as conversas com a delegação não são para os aliados.',
  ru: 'Министр сказал, что переговоры с альянсом не были полезны для него и для всех.',
};

function stampOf(line: string, language: keyof typeof PROSE = 'en'): string | null {
  const text = `Talks at last\n\n${line}\n\n${PROSE[language]}`;
  const stamp = findStamp(text, language);
  if (stamp) expect(text.slice(stamp.span.start, stamp.span.end)).toBe(line.trim());
  return stamp && [stamp.year ?? 'XXXX', stamp.month, stamp.day].join('-');
}

it.each([
  'Published: 10:48, Wed, May 20, 2015',
  'Posted: Wed 6:45 PM, May 20, 2015 |',
  'Published 11:11 PM EST May 20, 2015',
  'Updated 1:39 am EST, Wednesday, May 20, 2015',
  'Updated on: May 20, 2015 / 10:07 AM / The Gazette',
  'Last Updated : May 20, 2015 01:41 PM IST | Source: Gazette.com',
  'May 20, 2015 | 4:20am | Updated May 21, 2015 | 9:32pm',
  'Updated May 21, 2015 6:55 AM; Posted May 20, 2015 6:51 AM',
  'May 20th, 2015 - 07:29 GMT',
  'By our staff on Wednesday, May 20th, 2015 at 11:08 a.m.',
  'By Angela Merkel - 05/20/15 11:04 PM EST',
  'by the editors May 20, 2015',
  'By the editors · 20 May 2015 · 4 min read',
  'Wed 20 May 2015 10.00 BST',
  '2015-05-20T10:00:00Z',
  '20.05.2015, 08:57',
  'May 20, 2015 — Washington',
])('reads %s', (line) => {
  expect(stampOf(line)).toBe('2015-5-20');
});

it.each([
  ['es', 'Publicado el 20 de mayo de 2015 a las 18:30'],
  ['pt', 'Publicado em 20 de maio de 2015 às 18h30'],
  ['it', 'Pubblicato il 20 maggio 2015 alle 18:30'],
  ['nl', 'Gepubliceerd op 20 mei 2015 om 18:30'],
  ['pl', 'Opublikowano 20 maja 2015 r., 18:30'],
  ['cs', 'Publikováno 20. května 2015 v 18:30'],
  ['sv', 'Publicerad 20 maj 2015 kl 18:30'],
  ['fi', 'Julkaistu 20. toukokuuta 2015 klo 18.30'],
  ['tr', 'Yayınlanma: 20 Mayıs 2015 18:30'],
  ['id', 'Diterbitkan 20 Mei 2015, 18.30 WIB'],
  ['uk', 'Опубліковано 20 травня 2015 року, 18:30'],
  ['el', 'Δημοσιεύτηκε 20 Μαΐου 2015, 18:30'],
  ['hi', 'प्रकाशित: 20 मई 2015, 18:30'],
  ['he', '20 במאי 2015, 18:30'],
  ['ar', '20 مايو 2015 - 18:30'],
  ['ja', '2015年5月20日 18時30分'],
  ['zh', '2015年5月20日 18:30'],
  ['ko', '2015년 5월 20일 18:30'],
])('reads the stamp of a text in %s: %s', (language, line) => {
  expect(findStamp(`NATO\n\n${line}\n\nNATO, Merkel, Lavrov.`, language)).toMatchObject({
    year: 2015,
    month: 5,
    day: 20,
  });
});

it.each([
  ['Stand: 20.05.2015, 08:57 Uhr', 'de'],
  ['Veröffentlicht am Mittwoch, 20. Mai 2015 um 8:57 Uhr', 'de'],
  ['Mercredi 20 mai 2015 à 10h30', 'fr'],
  ['Mis à jour le 20 mai 2015 à 10h30', 'fr'],
  ['quarta-feira, 20 de maio de 2015 às 20:13', 'pt'],
  ['20 мая 2015 г., 18:30', 'ru'],
] as const)('reads %s (%s)', (line, language) => {
  expect(stampOf(line, language)).toBe('2015-5-20');
});

it('leaves the year open where the stamp does', () => {
  expect(stampOf('Wednesday, May 20')).toBe('XXXX-5-20');
});

it.each([
  'Born May 20, 1950',
  'Angela Merkel on Wednesday, May 20, 2015 in an article in a newspaper',
  'May 20 – West Palm Beach, at the arena',
  '20 November 2015 | 20 January 2016',
  'The talks of May 20, 2015 were held in Munich.',
  'Sold 20.5.15 times',
  'On the table',
  `Updated May 20, 2015 ${'11:'.repeat(30)}x`,
])('takes no other line for one: %s', (line) => {
  expect(stampOf(line)).toBeNull();
});

it('looks only near the top', () => {
  expect(findStamp(`${'Talks went on.\n'.repeat(16)}Published: 20 May 2015`, 'en')).toBeNull();
});
