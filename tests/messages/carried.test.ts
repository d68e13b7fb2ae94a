import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { carried, carriedOf } from '../../lib/messages/carried.ts';
import { check } from '../../lib/messages/schema.ts';

const offset = fc.nat({ max: 99_999 });
const context = fc.record({
  introduced: fc.array(
    fc.record({
      entity: offset,
      block: offset,
      at: offset,
      office: fc.boolean(),
      alone: fc.boolean(),
    }),
  ),
  others: fc.array(fc.string()),
});

it('comes back from a page as it was given', () => {
  fc.assert(
    fc.property(context, (given) => {
      expect(check(carried, carriedOf(given))).toMatchObject({ value: given });
    }),
  );
});

it.each([
  ['no JSON', 'nato'],
  ['something else', '{"introduced":[]}'],
  ['a number too few', '[[7,1,2],[]]'],
  ['a place before the beginning', '[[7,1,-2,0],[]]'],
])('is refused where it is %s', (_what, text) => {
  expect(check(carried, text)).toBeNull();
});
