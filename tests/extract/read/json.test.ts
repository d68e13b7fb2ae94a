import { expect, it } from 'vitest';
import { readJson } from '../../../lib/extract/read/json.ts';

const document = {
  text: 'NATO met.',
  title: 'Talks',
  published: '2015-05-20T10:00Z',
  publisher: 'TASS',
  url: 'https://example.org',
};
const whole = { ...document, published: '2015-05-20', language: null, id: null };

it.each([
  ['one document', JSON.stringify(document)],
  ['an array', JSON.stringify([document])],
  ['a list by name', JSON.stringify({ documents: [document] })],
  ['an extraction', JSON.stringify({ document })],
])('reads %s', (_what, source) => {
  expect(readJson(source)).toEqual({ kind: 'read', documents: [whole], skipped: [] });
});

it.each([
  [
    'a news interface',
    {
      articles: [
        {
          source: { id: null, name: 'TASS' },
          headline: 'Talks',
          link: 'https://example.org',
          publishedAt: '2015-05-20T10:00:00Z',
          content: 'NATO met.',
        },
      ],
    },
  ],
  [
    'a feed',
    {
      title: 'All news',
      items: [
        { ...document, text: undefined, content_text: 'NATO met.', date_published: '2015-05-20T10:00Z' },
      ],
    },
  ],
])('reads the fields of %s', (_what, value) => {
  expect(readJson(JSON.stringify(value))).toEqual({ kind: 'read', documents: [whole], skipped: [] });
});

it('does not take markup for a text', () => {
  expect(readJson('{"text": "<p>NATO met.</p>"}')).toMatchObject({
    kind: 'unreadable',
    message: expect.stringContaining('markup of a web page'),
  });
});

it('reads JSON Lines, and says which lines it had to skip', () => {
  const lines = [
    JSON.stringify(document),
    '{"text": ',
    '{"title": "x"}',
    '[1]',
    '{"text": "a", "published": "soon"}',
    JSON.stringify(document),
  ];
  expect(readJson(lines.join('\n'))).toEqual({
    kind: 'read',
    documents: [whole, whole],
    skipped: [
      'Entry 2 was skipped: it is not valid JSON.',
      'Entry 3 was skipped: it has no “text”.',
      'Entry 4 was skipped: it is not an object.',
      'Entry 5 was skipped: its “published” is no date that can be read (write it like 2017-02-18).',
    ],
  });
});

it.each([
  ['nonsense', 'not-json'],
  ['', 'not-json'],
  ['[]', 'no-documents'],
  ['[{"text": " "}]', 'no-documents'],
  ['"text"', 'no-documents'],
])('finds nothing in %j', (source, fault) => {
  const outcome = readJson(source);
  expect(outcome.kind === 'unreadable' && outcome.fault).toBe(fault);
});
