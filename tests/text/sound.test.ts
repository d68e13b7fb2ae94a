import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SPELLINGS, soundKey } from '../../lib/text/sound.ts';

/** What spellings are made of, so that words drawn at random have them. */
const PIECES = 'dsch dzh dj sch shch tch tsch cz sz ph ff kh ck que gh gui nz lts ks ou oo ier rn'.split(' ');

describe('soundKey', () => {
  it.each([
    ['sergei', 'sergey', 'sergej', 'serguei'],
    ['lavrov', 'lawrow', 'lavrof', 'lavroff'],
    ['kyiv', 'kyjiv', 'kyyiv'],
    ['crimea', 'krimea'],
    ['organisation', 'organization'],
    ['zelensky', 'zelenskiy', 'zelenskyy'],
    ['hillary', 'hilary'],
    ['lugansk', 'lughansk'],
    ['djibouti', 'jibuti', 'dschibuti'],
    ['steinmeier', 'steinmaier'],
    ['john', 'jon'],
  ])('hears %s and its other spellings as one', (first, ...others) => {
    for (const other of others) expect(soundKey(other)).toBe(soundKey(first));
  });

  it.each([
    ['iran', 'iraq'],
    ['austria', 'australia'],
    ['phil', 'will'],
    ['macron', 'micron'],
  ])('tells %s from %s', (a, b) => {
    expect(soundKey(a)).not.toBe(soundKey(b));
  });

  it.each(SPELLINGS)('one of %s is in every word that is spelt as %s', (letters, spelling) => {
    const piece = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123é', ...PIECES);
    fc.assert(
      fc.property(fc.string({ unit: piece, maxLength: 8 }), (drawn) => {
        const without = [...drawn].filter((letter) => !letters.includes(letter)).join('');
        expect(without.replace(spelling, '!')).toBe(without);
      }),
      { numRuns: 300 },
    );
  });
});
