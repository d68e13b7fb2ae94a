import { describe, expect, it } from 'vitest';
import { chance, highest, shares, total } from '../../../lib/extract/quotes/linear.ts';

describe('linear models', () => {
  it('sums the weights of the features, and counts an unknown one as nothing', () => {
    const weights = new Map([
      ['near', 2],
      ['far', -1],
    ]);
    expect(total(weights, ['near', 'far', 'toString'])).toBe(1);
  });

  it('turns a score into a chance', () => {
    expect(chance(0)).toBe(0.5);
    expect(chance(50)).toBeCloseTo(1);
    expect(chance(-50)).toBeCloseTo(0);
  });

  it('parts a whole among alternatives, however large their scores', () => {
    const parts = shares([1000, 999, -1000]);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1);
    expect(parts[0]).toBeCloseTo(Math.E / (1 + Math.E));
    expect(highest(parts)).toBe(0);
  });
});
