import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildFilter, lookUp } from '../../../lib/lexicon/known/filter.ts';

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

  it('takes about one unknown word in 32 for a known one, and costs about nine bits a word', () => {
    const values = new Map(Array.from({ length: 20_000 }, (_, i) => [`word${i}`, i % 8]));
    const filter = buildFilter(values);
    const strangers = Array.from({ length: 20_000 }, (_, i) => lookUp(filter, `stranger${i}`));
    const mistaken = strangers.filter((value) => value !== null).length;
    expect(mistaken / strangers.length).toBeGreaterThan(0.02);
    expect(mistaken / strangers.length).toBeLessThan(0.045);
    expect((filter.cells.length * 8) / values.size).toBeLessThan(11);
  });
});
