import { describe, expect, it } from 'vitest';
import { areSameSyllables, areTwoInPinyin } from '../../../lib/match/near/syllables.ts';

const parts = (name: string) => name.split(' ').map((folded) => ({ folded }));

describe('names in syllables', () => {
  it.each([
    ['mao tse tung', 'mao zedong'],
    ["teng hsiao p'ing", 'deng xiaoping'],
    ['chou en lai', 'zhou enlai'],
    ['kim chong un', 'kim jong un'],
    ['pak geun hye', 'park geun hye'],
    ['tsai yingwen', 'tsai ing wen'],
  ])('hears %s as %s', (surface, name) => {
    expect(areSameSyllables(parts(surface), parts(name))).toBe(true);
  });

  it.each([
    ['kim jong il', 'kim jong un'],
    ['li peng', 'li keqiang'],
    ['xi', 'hsi'],
    ['vladimir butin', 'vladimir putin'],
  ])('tells %s from %s', (surface, name) => {
    expect(areSameSyllables(parts(surface), parts(name))).toBe(false);
  });

  it.each([
    ['xi jianping', 'xi jinping', true],
    ['li qiang', 'li keqiang', true],
    ['xi jingping', 'xi jinping', false],
    ['xi jinpign', 'xi jinping', false],
    ['joe bidan', 'joe biden', false],
  ])('%s and %s: two people in Pinyin? %s', (surface, name, two) => {
    expect(areTwoInPinyin(parts(surface), parts(name))).toBe(two);
  });
});
