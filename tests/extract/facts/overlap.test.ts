import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlaps } from '../../../lib/domain/span.ts';
import { overlapping, within } from '../../../lib/extract/facts/overlap.ts';

it('answers what a look at every span answers', () => {
  const gaps = fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 5 })));
  fc.assert(
    fc.property(gaps, fc.nat(60), fc.integer({ min: 1, max: 20 }), (steps, start, length) => {
      let end = 0;
      const spans = steps.map(([gap, size]) => {
        const span = { start: end + gap, end: end + gap + size };
        end = span.end;
        return span;
      });
      const span = { start, end: start + length };
      const expected = spans.filter((candidate) => overlaps(candidate, span));
      expect(within(spans)(span)).toEqual(expected);
      expect(overlapping(spans)(span)).toBe(expected.length > 0);
    }),
  );
});
