import { expect, it } from 'vitest';
import { typed } from './told.ts';

it.each([
  [
    'a newspaper',
    'The Hartford Courant and the Orlando Sentinel asked.',
    ['Hartford Courant', 'Orlando Sentinel'],
  ],
  ['a seat of government', 'Downing Street said no. He called Downing Street.', ['Downing Street']],
  ['a chamber', 'He spoke to the Hollywood Chamber of Commerce.', ['Hollywood Chamber of Commerce']],
])('takes %s for a body', (_, text, names) => {
  expect(typed(text)).toEqual(names.map((name) => `${name}: organization`));
});

it('takes a lake, a fort and the Middle East for places', () => {
  expect(typed('She went from Lake Erie to Fort Hood, and then to the Middle East.')).toEqual([
    'Lake Erie: place',
    'Fort Hood: place',
    'Middle East: place',
  ]);
});
