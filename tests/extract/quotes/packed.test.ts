import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../../../lib/extract/quotes/packed.ts';

describe('packed weights', () => {
  it('writes what features share with the one before as colons', () => {
    const weights = new Map([
      ['bond:subject', 0.3],
      ['bond:inverted:near', -0.2],
      ['bond:inverted:far', 1.5],
      ['all', 1],
    ]);
    expect(pack(weights, 0.1)).toBe('all 10 bond:inverted:far 15 ::near -2 :subject 3');
  });

  it('reads back what it wrote, be colons features too', () => {
    const weights = new Map([
      ['lead', 1],
      ['lead::', 2],
      ['lead::short', -3],
      ['lead:,', 4],
      ['lead:(:short', 5],
      ['next:"', 6],
    ]);
    expect(unpack(pack(weights, 1), 1)).toEqual(weights);
  });
});
