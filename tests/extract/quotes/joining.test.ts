import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extract/extract.ts';

const MUNICH = 'Sergey Lavrov and Jens Stoltenberg met in Munich on Saturday.\n\n';

/** The quotations of a text, each as the list of its stretches. */
function stretches(text: string) {
  return extract({ text: `${MUNICH}${text}` })
    .quotes.filter(({ kind }) => kind !== 'indirect')
    .map(({ content }) => content.map((part) => part.text));
}

describe('joining', () => {
  it.each([
    [
      'a sentence that he said splits',
      '"We are open," Lavrov said, "to any kind of talks."',
      [['We are open,', 'to any kind of talks.']],
    ],
    [
      'two sentences around he said',
      '"We are open to talks," Lavrov said. "We always were."',
      [['We are open to talks,', 'We always were.']],
    ],
    [
      'paragraphs that open again',
      '"We are open to talks.\n\n"We always were.\n\n"And we will be," Lavrov said.',
      [['We are open to talks.', 'We always were.', 'And we will be,']],
    ],
  ])('puts together %s', (_, text, expected) => {
    expect(stretches(text)).toEqual(expected);
  });

  it.each([
    [
      'a sentence that goes on to say something else',
      '"We are open to talks," Lavrov said, adding that he wanted "a new beginning for all."',
    ],
    [
      'a forgotten mark between two speakers',
      'Lavrov said: "We are open to talks.\n\n"So are we, as we always were," Stoltenberg said.',
    ],
    [
      'a forgotten mark behind a quotation that was split',
      '"We are open," Lavrov said. "We want talks.\n\n"So do we, and we always did," added Stoltenberg.',
    ],
    [
      'paragraphs that are both closed',
      '"We are open to talks," Lavrov said.\n\n"We always were," he added.',
    ],
  ])('keeps apart %s', (_, text) => {
    expect(stretches(text)).toHaveLength(2);
  });
});
