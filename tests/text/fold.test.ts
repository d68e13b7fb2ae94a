import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWithMap } from '../../lib/text/fold.ts';

describe('fold', () => {
  it.each([
    ['Erdoğan', 'erdogan'],
    ['ŁÓDŹ', 'lodz'],
    ['Straße', 'strasse'],
    ['NATO–Russia', 'nato-russia'],
    ['O’Rourke', "o'rourke"],
    ['“Minsk”', '"minsk"'],
    ['New\u00a0York\u2009City', 'new york city'],
    ['Mos\u00adcow', 'moscow'],
    ['Kyi\u200bv', 'kyiv'],
    ['e\u0301te\u0301', 'ete'],
    ['ＮＡＴＯ', 'nato'],
    ['Лавров', 'лавров'],
    ['Йемен', 'йемен'],
    ['مُحَمَّد', 'محمد'],
    ['𝐍𝐀𝐓𝐎', 'nato'],
  ])('folds %s to %s', (written, folded) => {
    expect(fold(written)).toBe(folded);
  });

  it('changes nothing when it is done again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('foldWithMap', () => {
  it('folds as fold does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldWithMap(text).text).toBe(fold(text));
      }),
    );
  });

  it('maps every folded unit into the text, never backwards', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: folded, starts, ends } = foldWithMap(text);
        expect(starts.length).toBe(folded.length + 1);
        expect(ends.length).toBe(folded.length);
        expect(starts.at(-1)).toBe(text.length);
        for (let i = 0; i < folded.length; i += 1) {
          expect(starts[i]).toBeLessThan(ends[i] as number);
          expect(ends[i]).toBeLessThanOrEqual(text.length);
          expect(starts[i]).toBeLessThanOrEqual(starts[i + 1] as number);
        }
      }),
    );
  });

  it('leads back to the letters that were folded', () => {
    const { text, starts, ends } = foldWithMap('die Stra\u00adße');
    const at = text.indexOf('strasse');
    expect('die Stra\u00adße'.slice(starts[at], ends[at + 'strasse'.length - 1])).toBe('Stra\u00adße');
  });
});
