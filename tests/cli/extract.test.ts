import { describe, expect, it } from 'vitest';
import { run } from '../../lib/cli/extract.ts';
import { runCommand } from './terminal.ts';

const DOCUMENT = {
  id: 'talks',
  text: '"We will stay in the talks," Angela Merkel said.',
  published: '2015-05-20',
};
const extracted = async (...lines: readonly string[]) => {
  const ran = await runCommand(run, [], lines);
  return { ...ran, out: ran.out.map((line): unknown => JSON.parse(line)) };
};

describe('corpus extract', () => {
  it('answers a document with one line of all that was found in it', async () => {
    const { code, out, complaints } = await extracted(JSON.stringify(DOCUMENT));
    expect([code, complaints]).toEqual([0, '']);
    expect(out).toMatchObject([
      {
        id: 'talks',
        document: { id: 'talks', published: '2015-05-20', text: DOCUMENT.text },
        entities: [{ name: 'Angela Merkel', type: 'person' }],
        quotes: [
          {
            kind: 'direct',
            content: [{ start: 1, end: 27, text: 'We will stay in the talks,' }],
            cue: { text: 'said' },
            source: { start: 29, end: 42, text: 'Angela Merkel' },
            speaker: 'Angela Merkel',
            date: '2015-05-20',
          },
        ],
        facts: [],
        dates: [],
      },
    ]);
  });

  it.each([
    ['a line that is no JSON', '{"id":"a"', null, /JSON/],
    ['a document without a text', '{"id":"a"}', 'a', /with an "id" and a "text"/],
    ['a text that is a number', '{"id":"a","text":5}', 'a', /"text" is not a string/],
    ['a number', '5', null, /JSON object/],
    ['a list', '[1]', null, /JSON object/],
    ['a title that is a number', '{"id":"a","text":"x","title":5}', 'a', /"title" is not a string/],
    [
      'a basis that is none',
      '{"id":"a","text":"x","publishedBasis":"guessed"}',
      'a',
      /"publishedBasis" is none of stated/,
    ],
  ])('puts an error in the place of %s, and goes on', async (_, line, id, error) => {
    const { code, out, complaints } = await extracted(line, JSON.stringify(DOCUMENT));
    expect(code).toBe(1);
    expect(complaints).toContain('1 of the lines');
    expect(out).toMatchObject([{ id, error: expect.stringMatching(error) }, { id: 'talks' }]);
  });

  it('names a document without an id by its content', async () => {
    const { out } = await extracted('{"text":"The talks go on."}');
    expect(out).toMatchObject([{ id: expect.stringMatching(/^[0-9a-f]{14}$/), document: { title: null } }]);
  });

  it('takes no arguments', async () => {
    expect(await runCommand(run, ['file.txt'])).toMatchObject({
      code: 2,
      complaints: expect.stringContaining('standard input'),
    });
  });
});
