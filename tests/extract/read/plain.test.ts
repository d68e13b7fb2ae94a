import { describe, expect, it } from 'vitest';
import { readPlain } from '../../../lib/extract/read/plain.ts';

const WRAPPED = `Russian Foreign Minister Sergey Lavrov said on Saturday that the world
order needs to change. "I hope that responsible leaders will make their
choice in favour of building a fair world order," he told the Munich
Security Conference, where NATO's Secretary-
General, Jens Stoltenberg, spoke too.`;

describe('lines broken at a width', () => {
  it('become paragraphs', () => {
    expect(readPlain(`${WRAPPED}\n\nAngela Merkel had spoken earlier.\n`).text).toBe(
      `Russian Foreign Minister Sergey Lavrov said on Saturday that the world order needs to change. "I hope that responsible leaders will make their choice in favour of building a fair world order," he told the Munich Security Conference, where NATO's Secretary-General, Jens Stoltenberg, spoke too.\n\nAngela Merkel had spoken earlier.`,
    );
  });

  it('do so in a text quoted in a reply', () => {
    const quoted = WRAPPED.replaceAll(/^/gm, '> ');
    expect(readPlain(quoted).text).toBe(readPlain(WRAPPED).text);
    expect(readPlain(quoted.replaceAll(/^/gm, '>')).text).toBe(readPlain(WRAPPED).text);
  });

  it.each([
    ['a list', 'Merkel\nLavrov\nStoltenberg\nMogherini\nObama'],
    ['paragraphs in one line each', `${'The talks went on. '.repeat(9)}\n`.repeat(5).trim()],
    ['verses', 'The talks went on\nand on, and on,\ntill dusk had gone\nand so had dawn.'],
    ['a few lines', 'The talks in Munich went on and on\nuntil nobody was left to speak'],
    ['nothing', ''],
  ])('are not seen in %s', (_what, text) => {
    expect(readPlain(text).text).toBe(text);
  });
});

it('reads the headers of a message', () => {
  const message =
    'From: desk@example.org\nSubject: Talks in Munich\nDate: Sat, 18 Feb 2017 10:00:00 +0100\n\nTalks went on.';
  expect(readPlain(message)).toMatchObject({
    title: 'Talks in Munich',
    published: '2017-02-18',
    text: 'Talks went on.',
  });
});

it('takes one line with a colon for the article’s own', () => {
  expect(readPlain('Date: 18 February 2017\n\nTalks went on.').text).toBe(
    'Date: 18 February 2017\n\nTalks went on.',
  );
});
