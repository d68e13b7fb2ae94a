import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packWords, unpackWords } from '../../../lib/extract/names/word-set.ts';

it('finds every word that was put in', () => {
  const words = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 200 });
  fc.assert(
    fc.property(words, fc.integer({ min: 4, max: 12 }), (given, bits) => {
      const has = unpackWords(packWords(given, bits));
      for (const word of given) expect(has(word)).toBe(true);
    }),
  );
});

it('mistakes about one strange word in 256 with eight bits, and takes few more than these a word', () => {
  const packed = packWords(
    Array.from({ length: 8_000 }, (_, at) => `word${at}`),
    8,
  );
  const has = unpackWords(packed);
  const strangers = Array.from({ length: 50_000 }, (_, at) => `stranger${at}`);
  const mistaken = strangers.filter(has).length / strangers.length;
  expect(mistaken).toBeGreaterThan(1 / 350);
  expect(mistaken).toBeLessThan(1 / 200);
  expect((packed.cells.length * 6) / 8_000).toBeLessThan(8.6);
});

it('mistakes none of the words that it was told of', () => {
  const words = Array.from({ length: 500 }, (_, at) => `word${at}`);
  const others = Array.from({ length: 5_000 }, (_, at) => `stranger${at}`);
  const [free, told] = [unpackWords(packWords(words, 6)), unpackWords(packWords(words, 6, others))];
  expect(others.filter(free).length).toBeGreaterThan(20);
  expect(others.filter(told)).toEqual([]);
  expect(words.every(told)).toBe(true);
});

it('no set has a word without letters', () => {
  expect(unpackWords({ ...packWords(['a'], 0), bits: 0 })('')).toBe(false);
});

it('an empty set has no word', () => {
  expect(unpackWords(packWords([], 8))('word')).toBe(false);
});
