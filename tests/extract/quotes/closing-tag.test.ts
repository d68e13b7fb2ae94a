import { describe, expect, it } from 'vitest';
import { tagIn } from '../../../lib/extract/quotes/closing-tag.ts';

/** What is left of a paragraph before the attribution that closes it. */
function beforeTag(text: string, goesOn = false) {
  const at = tagIn(text, { start: 0, end: text.length }, goesOn);
  return at === null ? null : text.slice(0, at);
}

describe('tagIn', () => {
  it.each([
    ['a name and a verb', 'We will not give in, Lavrov said.', 'We will not give in,'],
    [
      'a noun, and whom and when it was told',
      'We will not give in, the minister told reporters on Monday.',
      'We will not give in,',
    ],
    ['a pronoun', 'We will not give in, he added.', 'We will not give in,'],
    ['a name in the midst', 'We will not give in, Angela Merkel said. She left.', 'We will not give in,'],
    ['a verb before its name', 'We will not give in, said Merkel, who left.', 'We will not give in,'],
    [
      'the last one of two',
      'It was late, he said, and we left, Merkel added.',
      'It was late, he said, and we left,',
    ],
  ])('finds %s', (_, text, expected) => {
    expect(beforeTag(text)).toBe(expected);
  });

  it.each([
    ['no comma', 'We will not give in Lavrov said.'],
    ['no speaker', 'It was late, as was said. We left.'],
    ['a clause that goes on', 'That is, as Merkel said it would be, the end of it.'],
  ])('finds none where there is %s', (_, text) => {
    expect(beforeTag(text)).toBeNull();
  });

  it('takes only one at the end where the quotation goes on below', () => {
    expect(beforeTag('It was late, he said. We left.', true)).toBeNull();
    expect(beforeTag('It was late, he said.', true)).toBe('It was late,');
  });
});
