import { describe, expect, it } from 'vitest';
import { withoutBreaks } from '../../../lib/extract/read/line-breaks.ts';

const WRAPPED = `Russian Foreign Minister Sergey Lavrov said on Saturday that the world
order needs to change. "I hope that responsible leaders will make their
choice in favour of building a fair world order," he told the Munich
Security Conference, where NATO's Secretary-
General, Jens Stoltenberg, spoke too.`;
const PARAGRAPH = `Russian Foreign Minister Sergey Lavrov said on Saturday that the world order needs to change. "I hope that responsible leaders will make their choice in favour of building a fair world order," he told the Munich Security Conference, where NATO's Secretary-General, Jens Stoltenberg, spoke too.`;

describe('lines broken at a width', () => {
  it('become paragraphs', () => {
    expect(withoutBreaks(`${WRAPPED}\n\nAngela Merkel had spoken earlier.\n`)).toBe(
      `${PARAGRAPH}\n\nAngela Merkel had spoken earlier.`,
    );
  });

  it('do so among short lines that were not broken', () => {
    const around = 'THE BRIEF\nSaturday\n\n1. Talks\n\n';
    expect(withoutBreaks(`${around}${WRAPPED}\n\nUnsubscribe\nThe Brief\nBrussels`)).toBe(
      `${around}${PARAGRAPH}\n\nUnsubscribe\nThe Brief\nBrussels`,
    );
  });

  it('do so without the feet of printed pages', () => {
    const [first = '', ...rest] = WRAPPED.split('\n');
    const printed = [first, 'The Gazette, 18 February       Page 1 of 2', '1', ...rest].join('\n');
    expect(withoutBreaks(printed)).toBe(PARAGRAPH);
  });

  it('keep their items apart', () => {
    expect(withoutBreaks(`${WRAPPED}\n- one thing\n- another`)).toBe(`${PARAGRAPH}\n- one thing\n- another`);
  });

  it('take back the words that a typesetter parted, where there are several', () => {
    const parted = `The ministers of the alliance agreed on Wednesday to set up a new re-
sponse force in the east, the secretary general said in Brus-
sels after a day of talks that had been a well-kept secret for months, accor-
ding to him.`;
    expect(withoutBreaks(parted)).toBe(
      'The ministers of the alliance agreed on Wednesday to set up a new response force in the east, the secretary general said in Brussels after a day of talks that had been a well-kept secret for months, according to him.',
    );
  });

  it.each([
    ['a list', 'Merkel\nLavrov\nStoltenberg\nMogherini\nObama'],
    ['paragraphs in one line each', `${'The talks went on. '.repeat(9)}\n`.repeat(5).trim()],
    ['verses', 'The talks went on\nand on, and on,\ntill dusk had gone\nand so had dawn.'],
    ['a few lines', 'The talks in Munich went on and on\nuntil nobody was left to speak'],
    ['nothing', ''],
  ])('are not seen in %s', (_what, text) => {
    expect(withoutBreaks(text)).toBe(text);
  });
});
