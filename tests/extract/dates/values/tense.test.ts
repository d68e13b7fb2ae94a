import { expect, it } from 'vitest';
import { tenseAround } from '../../../../lib/extract/dates/values/tense.ts';

function tenseOf(text: string): ReturnType<typeof tenseAround> {
  const start = text.indexOf('Friday');
  return tenseAround(text, { start, end: start + 'Friday'.length });
}

it.each([
  ['Lavrov said Friday that talks go on.', 'past'],
  ['On Friday, the city lifted a curfew.', 'past'],
  ['The minister will travel to Oslo on Friday.', 'coming'],
  ['On Friday, the minister will travel.', 'coming'],
  ['A vote is scheduled for Friday.', 'coming'],
  ['The talks resume Friday.', null],
  ['Can they succeed on Friday?', 'coming'],
] as const)('%s', (text, tells) => {
  expect(tenseOf(text).tells).toBe(tells);
});

it('does not look into the next sentence, but past an abbreviation', () => {
  expect(tenseOf('He will go. Friday is free.').tells).toBeNull();
  expect(tenseOf('It will be Mr. Lavrov on Friday.').tells).toBe('coming');
});

it('says whether the telling word stands in the clause, or only in the sentence', () => {
  expect(tenseOf('They met all the delegates of the alliance in Warsaw on Friday.').inClause).toBe(true);
  expect(tenseOf('They met the delegates, when in Warsaw on Friday.').inClause).toBe(false);
});

it('says whether the telling word stands close by', () => {
  expect(tenseOf('They met on Friday.').close).toBe(true);
  expect(tenseOf('They met all the delegates of the alliance in Warsaw on Friday.').close).toBe(false);
});
