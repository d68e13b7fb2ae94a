import { describe, expect, it } from 'vitest';
import { findNames } from '../../../lib/extract/names/names.ts';
import { frameDocument } from '../../../lib/extract/quotes/framing.ts';
import { readingOf } from '../../../lib/extract/quotes/reading.ts';

/** On what the sources of the first sentence of a text depend, by their words. */
function dependenceIn(text: string): Record<string, string | null> {
  const reading = readingOf(frameDocument(text, findNames(text, []).mentions, []));
  return Object.fromEntries(reading.sources(0).map(({ low, dependent }) => [low, dependent]));
}

describe('what a source depends on', () => {
  it.each([
    ['nothing as a subject', 'Sergey Lavrov said so.', { 'sergey lavrov': null }],
    ['a preposition', 'Talks with Sergey Lavrov went on.', { 'sergey lavrov': 'preposition' }],
    [
      'nothing behind "according to"',
      'According to Sergey Lavrov it rained.',
      { 'sergey lavrov': null, it: null },
    ],
    [
      'nothing in a clause of its own',
      'It rained after Sergey Lavrov said so.',
      { it: null, 'sergey lavrov': null },
    ],
    [
      'a verb of addressing',
      'Angela Merkel told Sergey Lavrov so.',
      { 'angela merkel': null, 'sergey lavrov': 'addressed' },
    ],
  ])('is %s', (_, text, expected) => {
    expect(dependenceIn(text)).toEqual(expected);
  });

  it('is the noun that a name only tells more of', () => {
    expect(dependenceIn("Angela Merkel's spokesman said so.")).toMatchObject({ 'angela merkel': 'modifier' });
    expect(dependenceIn('It grew, said Florida-based strategist Angela Merkel.')).toEqual({
      it: null,
      'angela merkel': null,
    });
  });
});
