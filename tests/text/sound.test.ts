import { describe, expect, it } from 'vitest';
import { soundKey } from '../../lib/text/sound.ts';

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
});
