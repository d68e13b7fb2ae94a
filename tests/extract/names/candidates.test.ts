import { expect, it } from 'vitest';
import { findNames } from '../../../lib/extract/names/names.ts';

it.each([
  ['Barack Obama spoke of an Obama White House.', ['Barack Obama', 'White House']],
  ['Rules Committee Chairman Bill Thomas came.', ['Rules Committee', 'Bill Thomas']],
  ['She teaches at the Yale University School of Law.', ['Yale University']],
])('parts "%s"', (text, expected) => {
  expect(findNames(text, []).entities.map(({ name }) => name)).toEqual(expected);
});
