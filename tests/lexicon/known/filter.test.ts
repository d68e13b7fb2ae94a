import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookUp, unpackCells } from '../../../lib/lexicon/known/filter.ts';
import { buildFilter, packCells } from './build-filter.ts';

describe('a filter', () => {
  it('gives every word back the value that was put in with it', () => {
    const entries = fc.uniqueArray(fc.tuple(fc.string({ maxLength: 8 }), fc.nat(7)), {
      selector: ([word]) => word,
      maxLength: 300,
    });
    fc.assert(
      fc.property(entries, (words) => {
        const filter = buildFilter(new Map(words));
        for (const [word, value] of words) expect(lookUp(filter, word)).toBe(value);
      }),
      { numRuns: 40 },
    );
  });

  it('takes about one unknown word in 512 for a known one, and costs about thirteen bits a word', () => {
    const values = new Map(Array.from({ length: 20_000 }, (_, i) => [`word${i}`, i % 8]));
    const filter = buildFilter(values);
    const strangers = Array.from({ length: 60_000 }, (_, i) => lookUp(filter, `stranger${i}`));
    const mistaken = strangers.filter((value) => value !== null).length;
    expect(mistaken / strangers.length).toBeGreaterThan(1 / 700);
    expect(mistaken / strangers.length).toBeLessThan(1 / 400);
    expect((filter.cells.length * 12) / values.size).toBeLessThan(15);
  });

  it('is read back from what it was packed into', () => {
    const cells = fc.array(fc.nat(4095), { maxLength: 64 }).filter(({ length }) => length % 2 === 0);
    fc.assert(
      fc.property(cells, (some) => {
        const packed = packCells(Uint16Array.from(some));
        expect(packed).toHaveLength(some.length * 2);
        expect([...unpackCells(packed)]).toEqual(some);
      }),
    );
  });
});
