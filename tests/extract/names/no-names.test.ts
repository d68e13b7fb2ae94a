import { expect, it } from 'vitest';
import { typed } from './told.ts';

it.each([
  ['a courtesy before an office', 'We think, Mr. President, that you are late.'],
  ['a chamber by its majority', 'A Democratic Senate would not pass it, nor a Republican House.'],
  ['words shouted in a sentence', 'It said SENATOR RESIGNS AFTER PARTY TALKS, and no more.'],
  ['products', 'The AirPods cost less than the HomeKit, and a Premiere Edition is dear.'],
  ['a name with what a page glued to it', 'He met Angela MerkelFlash there.'],
  ['the hall of a town', 'He went to City Hall.'],
])('takes for no name %s', (_, text) => {
  expect(typed(text)).toEqual([]);
});
