import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeWords, encodeWords } from '../../../lib/extract/names/word-list.ts';

it('shares what words begin with', () => {
  expect(encodeWords(['new', 'new york', 'newark', 'oslo'])).toBe('AnewD yorkDarkAoslo');
});

it('gives back every list of sorted words', () => {
  const word = fc.stringMatching(/^[a-zà-ÿ0-9 .&-]{1,40}$/);
  fc.assert(
    fc.property(fc.uniqueArray(word), (words) => {
      const sorted = [...words].sort();
      expect(decodeWords(encodeWords(sorted))).toEqual(sorted);
    }),
  );
});
