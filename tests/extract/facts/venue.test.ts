import { expect, it } from 'vitest';
import { findVenue } from '../../../lib/extract/facts/venue.ts';

const DATELINE = 'DAVOS, Jan. 21. /TASS/. ';

it.each([
  ['The alliance is ready, Jens Stoltenberg said at the World Economic Forum.', 'World Economic Forum'],
  [
    '"We are ready," he told reporters during the 51st Munich Security Conference.',
    '51st Munich Security Conference',
  ],
])('%s', (text, label) => {
  const venue = findVenue(DATELINE + text, 'XXXX-01-21');
  expect(venue).toMatchObject({ label, date: 'XXXX-01-21' });
  expect((DATELINE + text).slice(venue?.start, venue?.end)).toContain(label);
});

it.each([
  ['without a dateline', 'The alliance is ready, he said at the World Economic Forum.', '2015-01-21'],
  ['at a place', `${DATELINE}The alliance is ready, he said at the White House.`, '2015-01-21'],
  ['at an occasion without a name', `${DATELINE}The alliance is ready, he said at a meeting.`, '2015-01-21'],
  ['in a document with no day', `${DATELINE}He said at the World Economic Forum that it is ready.`, '2015'],
])('finds none %s', (_what, text, published) => {
  expect(findVenue(text, published)).toBeNull();
});
