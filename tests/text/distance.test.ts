import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../lib/text/distance.ts';

describe('editDistance', () => {
  it.each([
    ['lavrov', 'lavrov', 0],
    ['lavrov', 'lavrof', 1],
    ['carter', 'cartre', 1],
    ['stoltenberg', 'stoltenburgh', 2],
    ['', 'ab', 2],
  ])('counts the edits between %s and %s', (a, b, edits) => {
    expect(editDistance(a, b, 5)).toBe(edits);
  });

  it('stops counting above the most that was asked for', () => {
    expect(editDistance('macron', 'netanyahu', 2)).toBe(3);
  });

  it('is the same both ways, and 0 only for the same', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9));
        expect(editDistance(a, b, 9) === 0).toBe(a === b);
      }),
    );
  });
});
