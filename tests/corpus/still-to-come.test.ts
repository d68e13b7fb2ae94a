import { expect, it } from 'vitest';
import { isStillToCome } from '../../lib/corpus/still-to-come.ts';

const NOW = new Date('2026-11-21T23:30:00Z');

it.each(['2030', '2027-01', '2026-12~', '2026-11-23', '2027-21', '2030/2031'])(
  'takes %s for still to come',
  (date) => {
    expect(isStillToCome(date, NOW)).toBe(true);
  },
);

it.each([
  '2026',
  '2026-11',
  '2026-24',
  '2026-11-21',
  '2026-11-22',
  '2026-XX-XX',
  'XXXX-12-24',
  '203X',
  '2019/..',
  '../2030',
  '',
])('does not take %s for still to come', (date) => {
  expect(isStillToCome(date, NOW)).toBe(false);
});
