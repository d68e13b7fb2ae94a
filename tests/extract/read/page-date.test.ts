import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { publicationDay } from '../../../lib/extract/read/page-date.ts';

const pageOf = (body: string) =>
  parseHTML(`<html><body>${body}</body></html>`).document as unknown as Document;
const dateOn = (body: string) => publicationDay(pageOf(body), null, []);

it.each([
  [
    'a time of the publication',
    '<time itemprop="datePublished" datetime="2015-05-20">Today</time>',
    '2015-05-20',
  ],
  ['any element of the publication', '<meta itemprop="datePublished" content="2015-05-20">', '2015-05-20'],
  ['a time in RDFa', '<span property="schema:datePublished" content="2015-05-20">now</span>', '2015-05-20'],
  [
    'what a time shows before Greenwich’s',
    '<time datetime="2015-05-20T02:00Z">May 19, 2015, 10 p.m. EDT</time>',
    '2015-05-19',
  ],
  ['the one time of a page', '<div><time datetime="2015-05-20T10:00Z">10:00</time></div>', '2015-05-20'],
  [
    'the times of a page that are all of one day',
    '<time datetime="2015-05-20T10:00Z"></time><time datetime="2015-05-20T18:00Z"></time>',
    '2015-05-20',
  ],
  [
    'no time of a page with several days',
    '<time datetime="2015-05-20"></time><time datetime="2015-05-21"></time>',
    null,
  ],
  ['a stamp', '<div class="article-published">First published on May 20, 2015, 01:38 pm</div>', '2015-05-20'],
  [
    'the first stamp, not the one of a change',
    '<p class="timestamp">Updated: May 22, 2015</p><p class="posted">Posted: Wed 6:45 PM, May 20, 2015</p>',
    '2015-05-20',
  ],
  [
    'the first time, not the one of a change',
    '<article><time class="updated" datetime="2015-05-22"></time><time datetime="2015-05-20"></time></article>',
    '2015-05-20',
  ],
  [
    'the time of a change where it stands alone',
    '<article><time class="updated" datetime="2015-05-22"></time></article>',
    '2015-05-22',
  ],
  ['no stamp without a day', '<p class="posted">May 2015</p>', null],
  [
    'no stamp that is an article',
    `<div class="published">May 20, 2015 was the day. ${'Talks went on. '.repeat(20)}</div>`,
    null,
  ],
  [
    'none of several articles',
    '<article><h2>a</h2><time>20 May 2015</time></article><article><h2>b</h2><time>21 May 2015</time></article>',
    null,
  ],
  ['none on a page without one', '<p>Talks on 20 May 2015</p>', null],
])('reads %s', (_what, body, date) => {
  expect(dateOn(body)).toBe(date);
});

it.each([
  ['https://a.example/2015/05/20/talks', '2015-05-20'],
  ['https://a.example/2015/05/talks', '2015-05'],
  ['https://a.example/story/2015-05-20/talks', '2015-05-20'],
  ['https://a.example/world/2015/may/20/talks', '2015-05-20'],
  ['https://a.example/world/2015/may/2/talks', '2015-05-02'],
  ['https://a.example/talks-at-last-20150520/', '2015-05-20'],
  ['https://a.example/talks-at-last-20150520.html', '2015-05-20'],
  ['https://a.example/talks-20151399', null],
  ['https://a.example/2015/abc/20/talks', null],
  ['https://a.example/story/4244754002/', null],
  ['https://a.example/', null],
  [null, null],
])('reads the date in the address %s', (url, date) => {
  expect(publicationDay(pageOf(''), url, [])).toBe(date);
});

it.each([
  [
    'the day before in the address',
    '2015-05-20T02:10:00Z',
    'https://a.example/2015/05/19/talks',
    '',
    '2015-05-19',
  ],
  [
    'the day after in the address',
    '2015-05-20T20:10:00.5Z',
    'https://a.example/2015/05/21/talks',
    '',
    '2015-05-21',
  ],
  ['the day before on the page', '2015-05-20T02:10:00+00:00', null, '<time>19 May 2015</time>', '2015-05-19'],
  ['another day altogether', '2015-05-20T02:10:00Z', 'https://a.example/2015/05/12/talks', '', '2015-05-20'],
  ['only a month', '2015-05-20T02:10:00Z', 'https://a.example/2015/05/talks', '', '2015-05-20'],
  [
    'a day beside a local time',
    '2015-05-20T02:10:00-04:00',
    'https://a.example/2015/05/19/talks',
    '',
    '2015-05-20',
  ],
])('holds a time of Greenwich against %s', (_what, written, url, body, date) => {
  expect(publicationDay(pageOf(body), url, [written])).toBe(date);
});

it('takes the first date of the metadata that is one', () => {
  expect(publicationDay(pageOf(''), null, [undefined, 'soon', '2015-05-20', '2015-05-22'])).toBe(
    '2015-05-20',
  );
});
