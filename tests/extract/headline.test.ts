import { describe, expect, it } from 'vitest';
import { headlineOf } from '../../lib/extract/headline.ts';

describe('headlineOf', () => {
  it.each([
    [
      'a first line that is no sentence',
      'Russia is ready for talks\n\nThe minister spoke in Munich.',
      'Russia is ready for talks',
    ],
    [
      'a headline with its speaker',
      'Russia is ready — FM Lavrov\n\nThe minister spoke.',
      'Russia is ready — FM Lavrov',
    ],
    [
      'nothing where the text begins at once',
      'The minister spoke in Munich, and then he left it.\n\nThe talks go on.',
      null,
    ],
    ['nothing where nothing follows', 'Russia is ready for talks\n', null],
    ['nothing of an empty text', '', null],
  ])('takes %s', (_, text, expected) => {
    expect(headlineOf(text, [])).toBe(expected);
  });

  it('passes over furniture', () => {
    expect(headlineOf('All the news\nRussia is ready for talks\n\nHe spoke.', [{ start: 0, end: 12 }])).toBe(
      'Russia is ready for talks',
    );
  });
});
