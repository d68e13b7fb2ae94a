import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstWhere } from '../../lib/extract/first-where.ts';

it('finds what a look at every number finds', () => {
  fc.assert(
    fc.property(fc.nat(200), fc.nat(250), (count, from) => {
      expect(firstWhere(count, (at) => at >= from)).toBe(Math.min(count, from));
    }),
  );
});

it('asks a few times only', () => {
  let asked = 0;
  firstWhere(1_000_000, (at) => {
    asked += 1;
    return at >= 777_777;
  });
  expect(asked).toBeLessThan(21);
});
