import { expect, it } from 'vitest';
import { readMarkdown } from '../../../lib/extract/read/markdown.ts';

it('keeps the words and drops the marks', () => {
  const source = `# Talks at last

Lavrov *said* that [the alliance](https://nato.int) is **not** ready &amp; "waits".

> "No," he said.

- one
- two

![A picture](a.png)

\`\`\`js
code()
\`\`\`

<div>markup</div>

| a | b |
|---|---|
| c | d |`;
  expect(readMarkdown(source).text).toBe(
    'Talks at last\n\nLavrov said that the alliance is not ready & "waits".\n\n"No," he said.\n\none\ntwo\n\na | b\nc | d',
  );
  expect(readMarkdown(source).title).toBe('Talks at last');
});

it('reads what the front matter says', () => {
  const source =
    '---\ntitle: "Talks"\ndate: 2015-05-20\npublisher: TASS\nurl: https://example.org\nlang: en\ntags:\n  - a\n---\n\nNATO met.';
  expect(readMarkdown(source)).toEqual({
    text: 'NATO met.',
    title: 'Talks',
    published: '2015-05-20',
    publisher: 'TASS',
    url: 'https://example.org',
    language: 'en',
    id: null,
  });
});

it('reads front matter between plus signs', () => {
  expect(readMarkdown('+++\ntitle = "Talks"\ndate = 2015-05-20\n+++\nNATO met.')).toMatchObject({
    title: 'Talks',
    published: '2015-05-20',
    text: 'NATO met.',
  });
});

it('joins the broken lines of its source, and leaves out the marks of footnotes', () => {
  const source = 'He spoke of "the post-West\nworld order" at last.[^1]\n\n[^1]: In Munich.';
  expect(readMarkdown(source).text).toBe('He spoke of "the post-West world order" at last.\n\nIn Munich.');
});

it('is plain text where there is no mark', () => {
  expect(readMarkdown('One line.\n\nAnother.')).toMatchObject({ text: 'One line.\n\nAnother.', title: null });
});
