import { expect, it } from 'vitest';
import { citation } from '../../../components/card/citation.ts';
import { shownWords } from '../../../components/card/quotation.ts';
import { accountable, dontWantConflict, militaryChannels, mostVocal } from '../card-fixture.ts';
import { english } from '../english.ts';

it('joins what was left out with an ellipsis, and paragraphs with a space', () => {
  expect(shownWords(dontWantConflict)).toBe(
    "We don't want to provoke a conflict. We want to prevent conflict and preserve the peace, … " +
      "Our aim is not to isolate Russia. We don't want a new Cold War, we don't want a new arms race, what we do is measured and defensive. " +
      'NATO is an alliance for the 21st century.',
  );
});

it('joins with an ellipsis where the sentence is not known', () => {
  expect(shownWords({ ...dontWantConflict, content: ['one', 'two'], inContext: [] })).toBe('one … two');
});

it.each([
  [
    'in full',
    militaryChannels,
    `“${militaryChannels.content[0]}” — Sergey Lavrov, Russian Foreign Minister, probably May 20, 2015, ` +
      '“Russia to respond constructively to NATO’s revision of inadequate decisions — FM Lavrov”, TASS, ' +
      'via Backstory',
  ],
  [
    'by a speaker who is not certain, of an article whose publisher an editor added and whose year is not known',
    accountable,
    '“will hold Russia accountable” — Mike Pence (speaker not certain), published May 18, year not stated, ' +
      'TASS (added by hand), via Backstory, document 002',
  ],
  [
    'that is only reported, in the article’s words',
    mostVocal,
    '“According to the minister, France is the most vocal in this regard.” — reported of “the minister”, May 18, year not stated, ' +
      'TASS (added by hand), via Backstory, document 002',
  ],
  [
    'of which hardly anything is known',
    {
      ...accountable,
      speaker: { kind: 'unknown' as const },
      source: { ...accountable.source, publisher: null, published: null, url: 'https://news.example/a' },
    },
    '“will hold Russia accountable” — speaker not named, https://news.example/a, via Backstory',
  ],
])('cites a quote %s', (_, quote, text) => {
  expect(citation(quote, english)).toBe(text);
});
