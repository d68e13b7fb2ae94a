import { describe, expect, it } from 'vitest';
import { KNOWN } from '../../../lib/lexicon/known/classes.ts';
import {
  isDictionaryWord,
  isEverydayWord,
  isGivenName,
  isOfPlace,
  knownAs,
} from '../../../lib/lexicon/known/known.ts';

describe('known words', () => {
  it.each([
    ['will', KNOWN.wordAndGiven],
    ['page', KNOWN.wordAndGiven],
    ['johnson', KNOWN.commonSurname],
    ['hillary', KNOWN.given],
    ['turkey', KNOWN.word],
    ['lavin', KNOWN.surname],
    ['china', KNOWN.place],
    ['cuba', KNOWN.place],
    ['thursday', KNOWN.rareWord],
    ['asian', KNOWN.rareWord],
  ])('knows %s', (word, known) => {
    expect(knownAs(word)).toBe(known);
  });

  it.each(['stoltenburg', 'putin', 'zelenskyy', 'lavrow'])('does not know %s', (word) => {
    expect(knownAs(word)).toBeNull();
  });

  it.each(['times', 'targets', 'asked', 'going', 'who', 'is', 'us'])(
    'takes %s for an everyday word',
    (word) => {
      expect(isEverydayWord(word)).toBe(true);
    },
  );

  it('tells given names and dictionary words apart from the rest', () => {
    expect(isGivenName('karen')).toBe(true);
    expect(isGivenName('table')).toBe(false);
    expect(isDictionaryWord('politics')).toBe(true);
    expect(isDictionaryWord('stoltenberg')).toBe(false);
  });

  it.each(['french', 'london', 'english', 'cuban', 'israeli', 'ireland', 'berlin'])(
    'takes %s for a place or a people',
    (word) => {
      expect(isOfPlace(word)).toBe(true);
    },
  );

  it.each(['johnson', 'bush', 'table', 'lavrov'])('takes %s for no place', (word) => {
    expect(isOfPlace(word)).toBe(false);
  });
});
