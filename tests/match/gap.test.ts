import { describe, expect, it } from 'vitest';
import { type Gap, gapBetween, gapFacts, LINE, OPENS } from '../../lib/match/gap.ts';
import { readWords } from '../../lib/text/read-words.ts';

const GAPS: readonly (readonly [text: string, gap: Gap])[] = [
  ['New York', 'join'],
  ['New-York', 'join'],
  ['New – York', 'join'],
  ['New\n   York', 'join'],
  ['New\n\nYork', 'break'],
  ['New “York', 'join'],
  ['New (York', 'break'],
  ['Albany, York', 'comma'],
  ['Albany,\u00a0York', 'comma'],
  ['Albany,”York', 'break'],
  ['Sept. York', 'stop'],
  ['Sept.)York', 'break'],
  ['September. York', 'break'],
  ['September.York', 'stop'],
  ['U.S. York', 'join'],
  ['Albany’s York', 'join'],
  ['Albany’s, York', 'break'],
  [`New${' '.repeat(64)}York`, 'join'],
  [`New${' '.repeat(65)}York`, 'break'],
  ['New', 'break'],
];

describe('gapBetween', () => {
  it.each([...GAPS, ...GAPS.toReversed()])('of %j says %s, whatever was asked before', (text, gap) => {
    expect(gapBetween(text, readWords(text), 0)).toBe(gap);
  });
});

describe('gapFacts', () => {
  it.each([
    ['one two', 0],
    ['one. two', OPENS],
    ['one: “two', OPENS],
    ['one, “two', OPENS],
    ['one “two', OPENS],
    ['one” two', 0],
    ['one\ntwo', LINE | OPENS],
    [`one${' '.repeat(99)}\ntwo`, LINE | OPENS],
  ])('of %j tell whether a line or a sentence ends', (text, facts) => {
    expect(gapFacts(text, readWords(text), 0) & (LINE | OPENS)).toBe(facts);
  });

  it('are none before the first word and after the last', () => {
    const words = readWords('one two');
    expect([gapFacts('one two', words, -1), gapFacts('one two', words, 1)]).toEqual([0, 0]);
  });
});
