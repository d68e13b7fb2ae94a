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
    expect(pack(weights, 0.1)).toEqual({
      features: 'all bond:inverted:far ::near :subject',
      weights: 'JObC',
    });
  });

  it('writes as numbers what no letter stands for', () => {
    const weights = new Map([
      ['a', 26],
      ['b', 27],
      ['c', -26],
      ['d', -130],
      ['e', 0],
      ['f', -1],
    ]);
    const { features, weights: signs } = pack(weights, 1);
    expect(signs).toBe('Z+27z-130+0a');
    expect(unpack(features, signs, 1)).toEqual(weights);
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
    const packed = pack(weights, 1);
    expect(unpack(packed.features, packed.weights, 1)).toEqual(weights);
  });
});
