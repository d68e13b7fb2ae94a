import { expect, it } from 'vitest';
import { openingOf } from '../../lib/domain/opening.ts';

it.each([
  ['an empty text', '', ''],
  ['a short text', 'Short.', 'Short.'],
  [
    'a text under captions and credits',
    'Sergey Lavrov\nFlash 90\n\nRussia and NATO will meet in Brussels on Monday.\nMore.',
    'Russia and NATO will meet in Brussels on Monday.',
  ],
  [
    'a long first sentence',
    `The ministers agreed ${'once more '.repeat(20)}to meet.`,
    'The ministers agreed once more once more once more once more once more once…',
  ],
  ['one endless word', 'x'.repeat(500), `${'x'.repeat(80)}…`],
])('of %s', (_what, text, opening) => {
  expect(openingOf(text)).toBe(opening);
});

it('never cuts a character in two', () => {
  expect(openingOf('😀'.repeat(200)).isWellFormed()).toBe(true);
  expect(openingOf(`x${'😀'.repeat(200)}`).isWellFormed()).toBe(true);
});
