import { describe, expect, it } from 'vitest';
import { quotedStretches } from '../../../lib/extract/quotes/marks.ts';
import { splitParagraphs } from '../../../lib/text/sentences.ts';

function stretches(text: string) {
  const paragraphs = splitParagraphs(text);
  return paragraphs.flatMap((paragraph, at) => quotedStretches(text, paragraph, paragraphs[at + 1] ?? null));
}

const inner = (text: string) =>
  stretches(text).map((stretch) => text.slice(stretch.inner.start, stretch.inner.end));

describe('quotedStretches', () => {
  it.each([
    ['straight double marks', 'He said "no" and "never."', ['no', 'never.']],
    ['curly double marks', 'He said “no” and “never.”', ['no', 'never.']],
    ['marks set with blanks', '« Non », dit-il.', ['Non']],
    ['low opening marks', '„Ja“, sagte sie. „Nein”', ['Ja', 'Nein']],
    ['reversed guillemets', '»Ja«, sagte sie.', ['Ja']],
    ['corner brackets', '彼は「行く」と言った。', ['行く']],
    [
      'single curly marks with apostrophes',
      '‘We won’t go,’ he said, ‘it’s late.’',
      ['We won’t go,', 'it’s late.'],
    ],
    [
      'a plural possessive in single marks',
      '‘The workers’ rights matter,’ she said.',
      ['The workers’ rights matter,'],
    ],
    ['single straight marks', "'It's the '90s again,' he said.", ["It's the '90s again,"]],
    [
      'a quotation in a quotation',
      '“He said ‘no’ to “everybody” there,” she said.',
      ['He said ‘no’ to “everybody” there,'],
    ],
    ['two paragraphs of one quotation', '“One.\n\n“Two,” he said.', ['One.', 'Two,']],
    ['two single-quoted paragraphs', '‘One thing.\n\n‘Another,’ he said.', ['One thing.', 'Another,']],
    [
      'a quotation that is closed by its attribution alone',
      '“We are open to talks, Sergey Lavrov said on Monday.',
      ['We are open to talks,'],
    ],
    ['a quotation that was never opened', 'It has changed,” he said.', ['It has changed,']],
    [
      'a closing mark turned the wrong way',
      'It is “the best in the world“ and new.',
      ['the best in the world'],
    ],
    [
      'two apostrophes for a mark',
      `"He asked 'why?''' she said. "It is so.''`,
      ["He asked 'why?'", 'It is so.'],
    ],
    ['feet and inches in a quotation', `"He is 6'2'' tall," she said.`, ["He is 6'2'' tall,"]],
    ['marks behind signs of direction', '\u202a”So be it!” wrote Merkel.', ['So be it!']],
    ['a quotation that is never closed', 'He said: “It has changed.', ['It has changed.']],
    [
      'an inner quotation that closes, in one that does not',
      '“It is a scene of “Swan Lake.”',
      ['It is a scene of “Swan Lake.”'],
    ],
    ['low single marks', '‚Wir schaffen das‘, sagte Merkel.', ['Wir schaffen das']],
    [
      'straight marks in straight marks',
      'He wrote, "The man shouted "Never again!" as he left." It was deleted.',
      ['The man shouted "Never again!" as he left.'],
    ],
    [
      'curly marks in straight marks',
      '"Merkel called it “a step too far” on Monday," he wrote.',
      ['Merkel called it “a step too far” on Monday,'],
    ],
    ['quotations without a blank between them', '"It’s over."“We won,” he said.', ['It’s over.', 'We won,']],
    ['a note right behind a mark turned the wrong way', '“It is over.“[1] He left.', ['It is over.']],
    [
      'a quotation that only an attribution within the paragraph closes',
      '“We are open to talks, said Sergey Lavrov, who had come from Geneva.',
      ['We are open to talks,'],
    ],
    [
      'a quotation that is closed by an attribution, and the paragraph goes on',
      '"We are open to talks, Lavrov said. The minister then left.',
      ['We are open to talks,'],
    ],
    [
      'all of a paragraph whose quotation the next one goes on with',
      '“We are open to talks, he said, and I was glad.\n\n“They were not.”',
      ['We are open to talks, he said, and I was glad.', 'They were not.'],
    ],
    [
      'a single mark that closes a double one',
      '“Let’s go. We can do it.’ He left.',
      ['Let’s go. We can do it.'],
    ],
    [
      'a quotation that was forgotten to be closed before the next',
      '"We are open to talks. "So be it," he said.',
      ['We are open to talks.', 'So be it,'],
    ],
  ])('takes %s', (_, text, expected) => {
    expect(inner(text)).toEqual(expected);
  });

  it.each([
    ['apostrophes', "The workers' and ministers' rights weren't won in the '90s."],
    ['elided words', "'Tis nothing, and tell 'em so."],
    ['inches', 'He is 6\'3" and 13" wide.'],
    ['attributes of markup', '<a id="x">'],
    ['marks with nothing in them', 'He wrote "" and "…".'],
  ])('takes no %s for a quotation', (_, text) => {
    expect(inner(text)).toEqual([]);
  });

  it('says which side of a quotation is missing', () => {
    expect(stretches('“One.\n\nTwo,” he said.')).toMatchObject([
      { opened: true, closed: false },
      { opened: false, closed: true },
    ]);
  });

  it("parts a transcript's speaker from the words", () => {
    const text = '“PENCE: We will not.”';
    const [stretch] = stretches(text);
    expect(stretch && text.slice(stretch.inner.start, stretch.inner.end)).toBe('We will not.');
    expect(stretch?.label && text.slice(stretch.label.start, stretch.label.end)).toBe('PENCE');
  });
});
