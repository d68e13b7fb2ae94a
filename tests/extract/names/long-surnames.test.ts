import { expect, it } from 'vitest';
import { findNames } from '../../../lib/extract/names/names.ts';
import { namesOf, told } from './told.ts';

it.each([
  [
    'Debbie Wasserman Schultz spoke. Later Wasserman Schultz left.',
    'Wasserman Schultz -> Debbie Wasserman Schultz',
  ],
  ['Jens Stoltenberg spoke on Friday. J. Stoltenberg is Norwegian.', 'J. Stoltenberg -> Jens Stoltenberg'],
  ['Le président Emmanuel Macron est à Paris. « Oui », a déclaré M. Macron.', 'M. Macron -> Emmanuel Macron'],
])('gives a part of a name to whom it names in "%s"', (text, expected) => {
  expect(told(findNames(text, [])).at(-1)).toBe(expected);
});

it('takes a middle name and surname in a headline for the person whom the text names in full', () => {
  const text = 'Why Lee Jones Says No to It\n\nBerlin: Tommy Lee Jones said no.';
  expect(namesOf(text)).toEqual(['Tommy Lee Jones', 'Berlin']);
});

it('takes no cheer for the first name of whom it is for', () => {
  expect(namesOf('Emmanuel Macron came. "Go Emmanuel Macron, go!" they cried.')).toContain('Emmanuel Macron');
});
