import { describe, expect, it } from 'vitest';
import { findNames } from '../../../lib/extract/names/names.ts';
import { frameDocument } from '../../../lib/extract/quotes/framing.ts';
import { readingOf } from '../../../lib/extract/quotes/reading.ts';
import { placeOf } from '../../../lib/extract/quotes/subjects.ts';
import { tellingFeatures } from '../../../lib/extract/quotes/telling.ts';
import { wordingOf } from '../../../lib/extract/quotes/wording.ts';

const REPORTING = {
  stems: new Set(['worr', 'warn', 'tell', 'sign']),
  weights: new Map([
    ['stem:worr', 2],
    ['stem:warn', 1.4],
    ['stem:sign', -2],
  ]),
};

/** What the sentence tells of the first quoted stretch in it. */
function tellingIn(text: string) {
  const reading = readingOf(frameDocument(text, findNames(text, []).mentions, []));
  const [sentence] = reading.frame.sentences;
  const [quote] = reading.frame.quotes;
  if (!sentence || !quote) throw new Error(`no quotation in: ${text}`);
  return tellingFeatures(
    { place: placeOf(reading, sentence), reporting: REPORTING },
    quote,
    wordingOf(text, quote.inner),
  );
}

describe('tellingFeatures', () => {
  it.each([
    ['right behind', 'Angela Merkel warned “absurd” rules would follow.', 'word:strong:1:clear'],
    ['some words away', 'Angela Merkel warned that the “absurd” rules would go.', 'word:strong:3:clear'],
    ['behind a mark', 'Angela Merkel warned, late that day, of an “absurd” rule.', 'word:strong:8:parted'],
    ['of a word that seldom reports', 'Angela Merkel signed the “absurd” law.', 'word:weak:3:clear'],
    [
      'the nearest of two',
      'Angela Merkel warned Macron, who worried about an “absurd” law.',
      'word:strong:3:clear',
    ],
    ['none', 'Angela Merkel bought an “absurd” hat.', 'word:no'],
  ])('says how far a reporting word is and how strong: %s', (_, text, feature) => {
    expect(tellingIn(text)).toContain(feature);
  });

  it('weighs the clause up to the quotation as a report of its subject', () => {
    expect(tellingIn('Angela Merkel worried that the “absurd” rules would go.')).toContain('told:2:small');
    expect(tellingIn('Angela Merkel signed the “absurd” law.')).toContain('told:-2:small');
  });

  it('finds nothing told where the reporting word has no subject or comes after', () => {
    expect(tellingIn('Warned of “absurd” rules, all went home.')).toContain('told:no');
    expect(tellingIn('The “absurd” rules would go, Angela Merkel warned.')).toEqual([
      'told:no',
      'told:no:small',
      'word:no',
    ]);
  });
});
