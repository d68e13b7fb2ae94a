import { expect, it } from 'vitest';
import { isNamesakeTown } from '../../../lib/lexicon/known/namesake-towns.ts';

it.each([
  ['paris', 'texas', true],
  ['moscow', 'idaho', true],
  ['london', 'ontario', true],
  ['chicago', 'illinois', false],
  ['paris', 'france', false],
  ['lavrov', 'texas', false],
])('%s in %s bears the name of a larger city: %s', (town, state, expected) => {
  expect(isNamesakeTown(town, state)).toBe(expected);
});
