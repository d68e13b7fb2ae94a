import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { declaredEncoding, readHtml } from '../../../lib/extract/read/html.ts';

const parse = (html: string) => parseHTML(html).document as unknown as Document;
const prose = (n: number) =>
  `Paragraph ${n}: the alliance and its partners spoke, at length and in good faith, of what divides them, and of what does not.`;

function textOf(body: string, head = ''): string {
  const outcome = readHtml(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, parse);
  if (outcome.kind !== 'read') throw new Error(outcome.message);
  return outcome.documents[0]?.text ?? '';
}

const article = `<article>${[1, 2, 3, 4, 5].map((n) => `<p>${prose(n)}</p>`).join('')}</article>`;

it('takes the article out of its page, a paragraph for each block', () => {
  const text = textOf(
    `<nav><a href="/">Home</a><a href="/news">All news</a></nav>${article}<footer>All rights reserved</footer><script>var a = 1;</script>`,
  );
  expect(text).toBe([1, 2, 3, 4, 5].map(prose).join('\n\n'));
});

it('puts the headline over the text, once', () => {
  const head = '<meta property="og:title" content="Talks at last">';
  expect(textOf(article, head).startsWith('Talks at last\n\nParagraph 1')).toBe(true);
  expect(
    textOf(`<article><h2>Talks at last</h2>${article}</article>`, head).match(/Talks at last/g),
  ).toHaveLength(1);
});

it('reads a page whole that the extractor cannot make out', () => {
  const text = textOf(`<div>${'Short words here. '.repeat(6)}</div>`);
  expect(text).toBe('Short words here. '.repeat(6).trim());
});

it.each([
  ['one short paragraph', '<p>Angela Merkel met Sergey Lavrov.</p>', 'Angela Merkel met Sergey Lavrov.'],
  [
    'two short paragraphs',
    '<p>Talks went on.</p><p>“They will go on tomorrow,” she said.</p>',
    'Talks went on.\n\n“They will go on tomorrow,” she said.',
  ],
  ['a sentence in another script', '<p>外长在北京举行会谈。</p>', '外长在北京举行会谈。'],
])('reads %s, in which the extractor finds no article', (_what, body, text) => {
  expect(textOf(body)).toBe(text);
});

it.each([
  [
    'a page that fills itself later',
    '<div id="root">Loading, please wait...</div><noscript>Please enable JavaScript to go on.</noscript>',
  ],
  ['nothing but links', '<ul><li>Home</li><li>News</li></ul>'],
  ['nothing', ''],
])('finds no article in %s', (_what, body) => {
  const outcome = readHtml(`<!doctype html><html><head></head><body>${body}</body></html>`, parse);
  expect(outcome).toMatchObject({ kind: 'unreadable', fault: 'no-article' });
});

const headlines = Array.from(
  { length: 12 },
  (_, n) => `<div><h3><a href="/${n}">The alliance speaks of item ${n} at length</a></h3>
    <p><a href="/${n}">What the alliance said of item ${n}, and what it did not say</a></p></div>`,
).join('');

it.each([
  ['a home page', `<main>${headlines}</main>`],
  ['a home page with a few words of its own', `<main>${headlines}<p>${prose(1)}</p></main>`],
  [
    'a list of headings and teasers',
    Array.from({ length: 12 }, (_, n) => `<h3><a href="/${n}">Item ${n}</a></h3><p>${prose(n)}</p>`).join(''),
  ],
  [
    'results of a search',
    `<ol>${Array.from({ length: 12 }, (_, n) => `<li><a href="/${n}">The alliance on item ${n}</a> 20 May 2015</li>`).join('')}</ol>`,
  ],
  [
    'a question for consent',
    '<h1>Before you continue</h1><p>We and our partners store information on a device, such as cookies.</p>',
  ],
  [
    'nothing but furniture',
    '<p>This website uses cookies to improve your experience.</p><p>Read more</p><p>Advertisement</p>',
  ],
  ['frames', '</body><frameset cols="20%,80%"><frame src="menu.html"><frame src="main.html"></frameset>'],
])('finds no article in %s', (_what, body) => {
  const page = `<!doctype html><html><head><title>The Gazette</title></head><body>${body}</body></html>`;
  expect(readHtml(page, parse)).toMatchObject({ kind: 'unreadable', fault: 'no-article' });
});

it.each(['404', 'Page not found', 'Just a moment...', 'Access Denied', 'Seite nicht gefunden'])(
  'takes a page called %s for no article, unless it is one',
  (title) => {
    const head = `<title>${title}</title>`;
    const page = (body: string) => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
    const excuse = '<p>The page that you are looking for does not exist any more, or you may not see it.</p>';
    expect(readHtml(page(excuse), parse)).toMatchObject({ kind: 'unreadable', fault: 'no-article' });
    expect(textOf(`${article}${article}${article}`, head)).toContain(prose(5));
  },
);

it('finds the article over a long list of others', () => {
  const head = '<meta property="og:type" content="article">';
  const text = textOf(`${article}<section>${headlines}</section>`, head);
  expect(text).toBe([1, 2, 3, 4, 5].map(prose).join('\n\n'));
});

it('reads a page that is nested deeper than the extractor can go', () => {
  expect(textOf(`${'<div>'.repeat(300)}${article}`)).toContain(prose(5));
});

it('reads a page with more elements than the extractor is given', () => {
  expect(textOf(`${article}${'<i></i>'.repeat(31_000)}`)).toContain(prose(5));
});

it.each([
  ['<meta charset="windows-1251">', 'windows-1251'],
  ["<meta http-equiv='Content-Type' content='text/html; charset=koi8-r'>", 'koi8-r'],
  ['<title>none</title>', null],
])('finds the declared encoding in %s', (head, encoding) => {
  expect(declaredEncoding(new TextEncoder().encode(`<html><head>${head}`))).toBe(encoding);
});
