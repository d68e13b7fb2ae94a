import { expect, it } from 'vitest';
import { findNames } from '../../../lib/extract/names/names.ts';
import { told, typed } from './told.ts';

it.each([
  [
    'a body with of, for and the in its name',
    'She leads the Foundation for Protection of Minorities, once the Federal Office for the Protection of the Constitution. The International Court of Justice and the Communications Workers of America agreed.',
    [
      'Foundation for Protection of Minorities: organization',
      'Federal Office for the Protection of the Constitution: organization',
      'International Court of Justice: organization',
      'Communications Workers of America: organization',
    ],
  ],
  [
    'a law with of before its head',
    'He asked under the Freedom of Information Act.',
    ['Freedom of Information Act: agreement'],
  ],
  [
    'two republics of which the second has the noun',
    'Fighting in the Donetsk and Lugansk People’s republics went on.',
    ["Donetsk and Lugansk People's republics: organization"],
  ],
  [
    'two bodies joined by and',
    'The United Nations and European Union agreed.',
    ['United Nations: organization', 'European Union: organization'],
  ],
  [
    'a part of a continent at the head of a sentence',
    'Inner Mongolia is large. North America is larger.',
    ['Inner Mongolia: place', 'North America: place'],
  ],
  [
    'a body whose officer is named with it',
    'It was hailed by the Secretary General of the North Atlantic Treaty Organization.',
    ['North Atlantic Treaty Organization: organization'],
  ],
  [
    'a place before a party',
    'A South Carolina Republican spoke to Ohio Democrats.',
    ['South Carolina: place', 'Ohio: place'],
  ],
])('keeps together %s', (_, text, expected) => {
  expect(typed(text)).toEqual(expected);
});

it('takes the United States of America for one name', () => {
  expect(told(findNames('They love the United States of America.', []))).toEqual([
    'United States of America -> United States of America',
  ]);
});

it('keeps a hall together with what it is of', () => {
  expect(typed('They came to the Rock & Roll Hall of Fame in May.')).toEqual([
    'Rock & Roll Hall of Fame: organization',
  ]);
});
