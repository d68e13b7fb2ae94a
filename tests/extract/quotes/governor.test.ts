import { describe, expect, it } from 'vitest';
import { findNames } from '../../../lib/extract/names/names.ts';
import { frameDocument } from '../../../lib/extract/quotes/framing.ts';
import { governorOf, ruleOf } from '../../../lib/extract/quotes/governor.ts';
import { readingOf } from '../../../lib/extract/quotes/reading.ts';

/** How the sources of the first sentence stand to the verb that governs the first quotation in it. */
function rulesIn(text: string): string[] {
  const reading = readingOf(frameDocument(text, findNames(text, []).mentions, []));
  const [quote] = reading.frame.quotes;
  const tokens = reading.frame.sentences[0]?.tokens ?? [];
  const sources = reading.sources(0).filter(({ token }) => token < (quote?.token ?? 0));
  const governor = governorOf(tokens, quote?.token ?? 0, sources);
  return governor ? sources.map((source) => `${source.low} ${ruleOf(governor, source)}`) : [];
}

describe('the verb that governs a quotation', () => {
  it.each([
    ['its subject', 'Sergey Lavrov said "the talks were useful".', ['sergey lavrov verb:subject']],
    [
      'who acts before a participle behind a comma',
      'Sergey Lavrov met Angela Merkel, saying "the talks were useful".',
      ['sergey lavrov comma-ing:actor', 'angela merkel comma-ing:participle'],
    ],
    [
      'who only stands before a participle',
      'Sergey Lavrov met reporters saying "the talks were useful".',
      ['sergey lavrov ing:actor', 'reporters ing:subject'],
    ],
    [
      'whom "with" brings in',
      'Allies agreed, with Sergey Lavrov warning of "war".',
      ['allies with-ing:actor', 'sergey lavrov with-ing:subject'],
    ],
    [
      'whom it is told to',
      'Sergey Lavrov told Angela Merkel "the talks were useful".',
      ['sergey lavrov verb:subject', 'angela merkel verb:behind'],
    ],
  ])('tells %s', (_, text, rules) => {
    expect(rulesIn(text)).toEqual(rules);
  });

  it('is none where another quotation stands between', () => {
    expect(rulesIn('Sergey Lavrov said it "was useful" and "short".')).toEqual([
      'sergey lavrov verb:subject',
      'it verb:behind',
    ]);
    const text = 'Sergey Lavrov left a "useful" meeting on "peace".';
    expect(rulesIn(text)).toEqual([]);
  });
});
