import { expect, it } from 'vitest';
import { findNames } from '../../../lib/extract/names/names.ts';

it.each([
  ['acronym', 'The European Union met. The EU agreed.', ['European Union', 'EU']],
  [
    'number',
    'The 15th Dubai Air Show began. The Dubai Air Show is large.',
    ['Dubai Air Show', '15th Dubai Air Show'],
  ],
  [
    'land',
    'The U.S. State Department was told. The State Department agreed.',
    ['State Department', 'U.S. State Department'],
  ],
  [
    'what it is for',
    'The Brennan Center for Justice wrote. The Brennan Center agreed.',
    ['Brennan Center', 'Brennan Center for Justice'],
  ],
  ['legal form', 'Boeing Co said so. Boeing flies.', ['Boeing', 'Boeing Co']],
])('gives one body all its names, those that differ by %s', (_, text, names) => {
  const [only, ...rest] = findNames(text, []).entities;
  expect(rest.filter(({ type }) => type !== 'place')).toEqual([]);
  expect(only?.aliases.map((alias) => alias.text)).toEqual(names);
});

it('takes the letters of a known body for no event', () => {
  const { entities } = findNames('The RNC chose the place of the Republican National Convention.', []);
  expect(entities.map(({ name }) => name)).toEqual(['RNC', 'Republican National Convention']);
});
