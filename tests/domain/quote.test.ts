import { expect, it } from 'vitest';
import { type Quote, quotesToShow, SPEAKER_CERTAIN } from '../../lib/domain/quote.ts';
import { denial, mentality } from '../search/corpus-fixture.ts';

it.each<[string, Quote, boolean]>([
  ['a quotation of a speaker who is not known', mentality, true],
  ['reported speech of a certain speaker', { ...denial, confidence: SPEAKER_CERTAIN }, true],
  [
    'reported speech of a speaker who is not certain',
    { ...denial, confidence: SPEAKER_CERTAIN - 0.01 },
    false,
  ],
  ['reported speech of no speaker', { ...denial, speaker: null }, false],
])('decides whether a reader is shown %s', (_what, quote, isShown) => {
  expect(quotesToShow([quote])).toEqual(isShown ? [quote] : []);
});
