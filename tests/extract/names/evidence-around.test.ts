import { expect, it } from 'vitest';
import { typed } from './told.ts';

it.each([
  ['a state after it', 'She is the mayor of Duluth, Minnesota, now.', ['Duluth: place', 'Minnesota: place']],
  [
    'a state in letters',
    'They met in the hills of Sarasota, Fla. and in Conway, S.C., and not in Barre, Vt. at all.',
    ['Sarasota: place', 'Conway: place', 'Barre: place'],
  ],
  ['its legal form', 'The deal with Bosch, Inc., a global producer, is signed.', ['Bosch: organization']],
  [
    'what only firms have',
    'He met the former Allianz CEO. Later Schaeffler shares fell.',
    ['Allianz: organization'],
  ],
  [
    'a noun before it',
    'The town of Visby is small. The website Slate asked.',
    ['Visby: place', 'Slate: organization'],
  ],
])('tells what a name names by %s', (_, text, expected) => {
  expect(typed(text)).toEqual(expected);
});
