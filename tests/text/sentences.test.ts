import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitParagraphs, splitSentences } from '../../lib/text/sentences.ts';

const sentences = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));
const paragraphs = (text: string) => splitParagraphs(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['two plain sentences', 'Talks began. They failed.', ['Talks began.', 'They failed.']],
    [
      'titles and initials',
      'Mr. Lavrov met J. Stoltenberg. They spoke.',
      ['Mr. Lavrov met J. Stoltenberg.', 'They spoke.'],
    ],
    ['an acronym before a name', 'The U.S. Senate voted.', ['The U.S. Senate voted.']],
    ['an acronym at the end', 'He left the U.S. The talks ended.', ['He left the U.S.', 'The talks ended.']],
    ['a closing quotation mark', '“It is over.” He left.', ['“It is over.”', 'He left.']],
    ['what goes on in small letters', '“Is it over?” he asked.', ['“Is it over?” he asked.']],
    ['a name signed behind a dash', '“It is over.” — Lavrov', ['“It is over.” — Lavrov']],
    ['numbers', 'It costs 3.5 billion. No. 5 is left.', ['It costs 3.5 billion.', 'No. 5 is left.']],
    ['dotted months', 'On Feb. 18 it began. Then it ended.', ['On Feb. 18 it began.', 'Then it ended.']],
    ['marks in a row', 'Really?! Yes… Perhaps.', ['Really?!', 'Yes…', 'Perhaps.']],
    ['a script without blanks', '会議は終わった。次は来週だ。', ['会議は終わった。', '次は来週だ。']],
  ])('parts %s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('never runs over the end of a paragraph', () => {
    expect(sentences('A headline without a stop\n\nThe talks began.')).toEqual([
      'A headline without a stop',
      'The talks began.',
    ]);
  });

  it('covers every character but blanks, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let at = 0;
        for (const { start, end } of splitSentences(text)) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});

describe('splitParagraphs', () => {
  it('parts at every line of a text with one paragraph to a line', () => {
    expect(paragraphs('The talks began.\n"It is over," he said.\n\nEnd.')).toEqual([
      'The talks began.',
      '"It is over," he said.',
      'End.',
    ]);
  });

  it('keeps a text that is wrapped at a line length together', () => {
    const wrapped =
      'The foreign ministers met in Munich on Saturday to talk about the\nsecurity of the continent and the future of the alliance, and they\nagreed on little.\n\nThen they left.';
    expect(paragraphs(wrapped)).toEqual([wrapped.split('\n\n')[0], 'Then they left.']);
  });

  it('takes Windows line ends and blank lines with blanks in them', () => {
    expect(paragraphs('One.\r\n \t\r\nTwo.\r\n')).toEqual(['One.', 'Two.']);
  });

  it('gives nothing for nothing', () => {
    expect(paragraphs(' \n\n ')).toEqual([]);
  });
});
