import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWords } from '../../lib/text/read-words.ts';
import { hashBetween, hashWord } from '../../lib/text/word-hash.ts';
import {
  ALL_CAPITALS,
  BIG,
  CAPITAL,
  CASELESS,
  DIGITS,
  DOTTED,
  foldedWord,
  INITIAL,
  POSSESSIVE,
  UNUSUAL,
} from '../../lib/text/words.ts';

const wordsOf = (text: string) => {
  const words = readWords(text);
  return Array.from({ length: words.count }, (_, i) => text.slice(words.start[i], words.end[i]));
};
const shapeOf = (text: string) => readWords(text).shape[0] ?? 0;

describe('readWords', () => {
  it.each([
    ['NATO and the EU met.', ['NATO', 'and', 'the', 'EU', 'met']],
    ['Moscow’s answer', ['Moscow', 'answer']],
    ["Beto O'Rourke’s run", ['Beto', "O'Rourke", 'run']],
    ["l'Iran, dell’Ucraina, L'Oréal, D'Amato", ['l', 'Iran', 'dell', 'Ucraina', "L'Oréal", "D'Amato"]],
    ['the NATO–Russia act', ['the', 'NATO', 'Russia', 'act']],
    ['in the U.S. and N.A.T.O countries', ['in', 'the', 'U.S.', 'and', 'N.A.T.O', 'countries']],
    ['at the end. A new day', ['at', 'the', 'end', 'A', 'new', 'day']],
    ['Donetsk & Lugansk', ['Donetsk', '&', 'Lugansk']],
    ['Mos\u00adcow, Kyi\u200bv', ['Mos\u00adcow', 'Kyi\u200bv']],
    ['cafe\u0301 Zürich', ['cafe\u0301', 'Zürich']],
    ['Сергей Лавров', ['Сергей', 'Лавров']],
    ['北约 met', ['北', '约', 'met']],
    ['ไปกรุงเทพ', ['ไป', 'กรุงเทพ']],
    ['𝐍𝐀𝐓𝐎 met', ['𝐍𝐀𝐓𝐎', 'met']],
    ['9/11, 20 May', ['9', '11', '20', 'May']],
    ["the 'West'", ['the', 'West']],
    ['', []],
  ])('reads %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it.each([
    ['Moscow', CAPITAL],
    ['NATO', CAPITAL | ALL_CAPITALS],
    ['A', CAPITAL | INITIAL],
    ['U.S.', CAPITAL | ALL_CAPITALS | DOTTED],
    ['McCain', CAPITAL],
    ['treaty', 0],
    ['G7', CAPITAL | ALL_CAPITALS | DIGITS],
    ['2017', DIGITS],
    ["Moscow's", CAPITAL | POSSESSIVE],
    ['محمد', CASELESS],
    ['Mos\u00adcow', CAPITAL | UNUSUAL],
  ])('tells the shape of %s', (word, shape) => {
    expect(shapeOf(word)).toBe(shape);
  });

  it('finds words in order, without overlap, inside the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { count, start, end } = readWords(text);
        let last = 0;
        for (let i = 0; i < count; i += 1) {
          expect(start[i]).toBeGreaterThanOrEqual(last);
          expect(end[i]).toBeGreaterThan(start[i] ?? 0);
          last = end[i] ?? 0;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('hashes each word as its folded form is hashed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const words = readWords(text);
        for (let i = 0; i < words.count; i += 1) {
          const folded = foldedWord(text, words, i);
          expect(hashBetween(text, words.start[i] ?? 0, words.end[i] ?? 0)).toBe(hashWord(folded));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('reads a long text as it reads its lines one by one', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(
        'U.S. and N.A.T.O',
        'Moscow’s answer',
        'a'.repeat(700),
        'A B C D',
        'กรุงเทพ',
        '2017',
        '',
      ),
    );
    const isOneLine = (text: string) => !/[\p{M}\p{Cf}]/u.test(text);
    fc.assert(
      fc.property(fc.array(line, { minLength: 20, maxLength: 60 }), (lines) => {
        const kept = lines.filter(isOneLine);
        const whole = readWords(kept.join('\n'));
        let offset = 0;
        const expected: number[][] = [];
        for (const text of kept) {
          const { count, start, end, shape } = readWords(text);
          for (let i = 0; i < count; i += 1)
            expected.push([(start[i] ?? 0) + offset, (end[i] ?? 0) + offset, shape[i] ?? 0]);
          offset += text.length + 1;
        }
        const { count, start, end, shape } = whole;
        expect(Array.from({ length: count }, (_, i) => [start[i], end[i], shape[i]])).toEqual(expected);
      }),
    );
  });

  it('lists the words that are more than small letters, once each, with their hashes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const words = readWords(text);
        const numbers = Array.from({ length: words.count }, (_, i) => i);
        const big = numbers.filter((i) => ((words.shape[i] ?? 0) & BIG) !== 0);
        expect([...words.big.subarray(0, words.bigs)]).toEqual(big);
        for (const i of big) expect(words.hash[i]).toBe(hashWord(foldedWord(text, words, i)));
      }),
      { numRuns: 500 },
    );
  });

  it('reads into columns that another text was read into as into fresh ones', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, text) => {
        const used = readWords(text, readWords(before));
        const fresh = readWords(text);
        for (const name of ['start', 'end', 'shape'] as const)
          expect([...used[name].subarray(0, used.count)]).toEqual([...fresh[name].subarray(0, fresh.count)]);
        expect(used.count).toBe(fresh.count);
      }),
    );
  });
});
