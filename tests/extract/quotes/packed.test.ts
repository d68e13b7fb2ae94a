import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../../../lib/extract/quotes/packed.ts';

describe('packed weights', () => {
  it('writes what features share with the one before as colons', () => {
    const weights = new Map([
      ['bond:subject', 0.75],
      ['bond:inverted:near', -0.5],
      ['bond:inverted:far', 1.5],
      ['all', 1],
    ]);
    expect(pack(weights)).toEqual({
      features: 'all bond:inverted:far ::near :subject',
      weights: 'DFbC',
    });
  });

  it('reads the first and the last letters', () => {
    const weights = new Map([
      ['a', 6.5],
      ['b', 0.25],
      ['c', -6.5],
      ['d', -0.25],
    ]);
    const { features, weights: letters } = pack(weights);
    expect(letters).toBe('ZAza');
    expect(unpack(features, letters)).toEqual(weights);
  });

  it.each([0, 0.3, 6.75, -7])('refuses %d, for which no letter stands', (weight) => {
    expect(() => pack(new Map([['a', weight]]))).toThrow(RangeError);
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
    const packed = pack(weights);
    expect(unpack(packed.features, packed.weights)).toEqual(weights);
  });
});
