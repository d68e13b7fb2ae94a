import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { proseOf } from '../../../lib/extract/read/prose.ts';

const textOf = (body: string) =>
  proseOf(parseHTML(`<html><body>${body}</body></html>`).document.body as unknown as Node).text;

it.each([
  [
    'parts blocks and joins inline elements',
    '<p>One <b>two</b>\n three.</p><p>Four.</p>',
    'One two three.\n\nFour.',
  ],
  ['keeps a broken line', '<p>One<br>two</p>', 'One\ntwo'],
  ['parts text from the block beside it', 'One<div>two</div>three', 'One\n\ntwo\n\nthree'],
  ['reads lists and quotations', '<ul><li>a</li><li>b</li></ul><blockquote>c</blockquote>', 'a\n\nb\n\nc'],
  [
    'makes a line of each row of data',
    '<table><tr><th>Name</th><th>Votes</th></tr><tr><td>Merkel</td><td>364</td></tr></table>',
    'Name | Votes\n\nMerkel | 364',
  ],
  [
    'leaves the columns of a layout apart',
    `<table><tr><td>One</td><td>${'Talks went on. '.repeat(8)}</td></tr></table>`,
    `One\n\n${'Talks went on. '.repeat(8).trim()}`,
  ],
  [
    'reads preformatted prose, whose lines are broken',
    '<pre>Talks went\non in Rome.\n\nThey ended.</pre>',
    'Talks went on in Rome.\n\nThey ended.',
  ],
  ['leaves out a preformatted program', '<p>a</p><pre>if (a) { b[0] = c; }</pre>', 'a'],
  ['leaves out what is no prose', '<p>a</p><script>b</script><figure>c</figure><button>e</button>', 'a'],
  ['leaves out what is hidden', '<p hidden>a</p><p aria-hidden="true">b</p><p>c</p>', 'c'],
  [
    'leaves out the signs of footnotes, and no others',
    '<p>One<sup>[1]</sup> two<sup><a href="#2">2</a></sup> three km<sup>2</sup>.</p>',
    'One two three km2.',
  ],
  ['drops the blanks around a broken line', '<p>One <i> </i><br> <b> </b>two</p>', 'One\ntwo'],
  ['is empty for an empty page', '', ''],
])('%s', (_what, body, text) => {
  expect(textOf(body)).toBe(text);
});

const PROSE =
  'The alliance and its partners spoke at length of what divides them, and of what does not. '.repeat(4);
const link = (words: string) => `<a href="/x">${words}</a>`;

it.each([
  ['a caption', '<div class="imageEmbedCaption">Angela Merkel in Munich</div>'],
  ['a credit within a line', '<span class="photo-credit">Getty Images</span>'],
  ['a box of its own', '<div class="newsletter-signup"><p>Stay informed.</p></div>'],
  ['a part that is not the main one', '<div role="complementary"><p>Weather</p></div>'],
  ['a note on the author', '<div class="post-author"><p>He writes on Europe.</p></div>'],
  ['a headline that is a link', `<p>${link('Why the talks went on and on')}</p>`],
  ['a block within a link', '<a href="/x"><h3>Why they went on</h3><p>The talks went on.</p></a>'],
  [
    'a label and the links that it announces',
    `<h4>More:</h4><ul><li>${link('Why the talks ended')}</li></ul>`,
  ],
  [
    'a heading and the links under it',
    `<h3>You may also like</h3><p>${link('The talks')}</p><p>${link('The end')}</p>`,
  ],
])('leaves out %s', (_what, beside) => {
  expect(textOf(`<p>${PROSE}</p>${beside}<p>The end.</p>`)).toBe(`${PROSE.trim()}\n\nThe end.`);
});

it.each([
  [
    'words within a line that are called so',
    '<p>Governor <span class="rollover-people">Noem</span> left.</p>',
    'Governor Noem left.',
  ],
  [
    'a note on such words',
    '<p>Noem<span class="rollover-people-block">Kristi Noem: all articles</span> left.</p>',
    'Noem left.',
  ],
  ['a byline', '<div class="author">By the staff</div>', 'By the staff'],
  [
    'a sentence that is a link',
    `<p>${link('The talks went on and on and on.')}</p>`,
    'The talks went on and on and on.',
  ],
  ['a heading that is a link', `<h2>${link('Why the talks went on')}</h2>`, 'Why the talks went on'],
  ['a name that is a link', `<p>${link('Angela Merkel')}</p>`, 'Angela Merkel'],
  [
    'a link among the items of a list',
    `<ul><li>One</li><li>${link('The talks of the other day')}</li><li>Three</li></ul>`,
    'One\n\nThe talks of the other day\n\nThree',
  ],
])('keeps to the prose: %s', (_what, body, text) => {
  expect(textOf(`<p>${PROSE}</p>${body}`)).toBe(`${PROSE.trim()}\n\n${text}`);
});

it('takes the name of a box for that of the page, where it holds most of it', () => {
  expect(textOf(`<div class="promo"><p>${PROSE}</p></div><p>The end.</p>`)).toBe(
    `${PROSE.trim()}\n\nThe end.`,
  );
});

it('counts what it left out as links', () => {
  const { document } = parseHTML(
    `<html><body><p>${PROSE}</p><p>${link('Why the talks ended')}</p></body></html>`,
  );
  expect(proseOf(document.body as unknown as Node).linked).toBe('Why the talks ended'.length);
});

it('goes as deep as the markup does', () => {
  const { document } = parseHTML('<html><body></body></html>');
  let place: Node = document.body as unknown as Node;
  for (let depth = 0; depth < 20_000; depth += 1) {
    place = place.appendChild(document.createElement('div') as unknown as Node);
  }
  place.appendChild(document.createTextNode('deep') as unknown as Node);
  expect(proseOf(document.body as unknown as Node).text).toBe('deep');
});
