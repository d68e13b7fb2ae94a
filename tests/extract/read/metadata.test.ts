import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../lib/extract/read/metadata.ts';

const metadataOf = (head: string, body = '', lang = '') =>
  readMetadata(
    parseHTML(`<!doctype html><html${lang}><head>${head}</head><body>${body}</body></html>`)
      .document as unknown as Document,
  );

const jsonLd = (thing: unknown) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;

describe('JSON-LD', () => {
  const article = {
    '@type': 'NewsArticle',
    headline: 'NATO&#8217;s talks',
    datePublished: '2015-05-20T01:30:00+03:00',
    publisher: { '@type': 'Organization', name: 'TASS' },
    url: 'https://example.org/talks',
    inLanguage: 'en',
  };

  it.each([
    ['alone', article],
    ['in a list', [{ '@type': 'WebSite', name: 'x' }, article]],
    ['in a graph', { '@graph': [{ '@type': 'WebPage', headline: 'x' }, article] }],
    ['with several types', { ...article, '@type': ['Thing', 'ReportageNewsArticle'] }],
  ])('%s', (_how, thing) => {
    expect(metadataOf(jsonLd(thing))).toEqual({
      title: 'NATO’s talks',
      published: '2015-05-20',
      publisher: 'TASS',
      url: 'https://example.org/talks',
      language: 'en',
      isArticle: true,
    });
  });

  it('that refers to its publisher by an id', () => {
    const things = {
      '@graph': [
        { ...article, publisher: { '@id': '#us' } },
        { '@id': '#us', name: 'TASS' },
      ],
    };
    expect(metadataOf(jsonLd(things)).publisher).toBe('TASS');
  });

  it.each([['CollectionPage'], ['WebSite'], ['ItemList']])('of a %s is of no article', (type) => {
    expect(metadataOf(jsonLd({ '@type': type, name: 'News' })).isArticle).toBe(false);
  });

  it('that is broken is passed over', () => {
    expect(metadataOf('<script type="application/ld+json">{"a": </script><title>Talks</title>').title).toBe(
      'Talks',
    );
  });
});

describe('meta elements', () => {
  it('are read where there is no JSON-LD', () => {
    const head = `<title>Talks | The Gazette</title><meta property="og:title" content="Talks at last | The Gazette">
      <meta property="og:site_name" content="The Gazette"><meta property="article:published_time" content="2015-05-20">
      <link rel="canonical" href="https://example.org/a"><meta property="og:locale" content="en_GB">`;
    expect(metadataOf(head)).toEqual({
      title: 'Talks at last',
      published: '2015-05-20',
      publisher: 'The Gazette',
      url: 'https://example.org/a',
      language: 'en-GB',
      isArticle: true,
    });
  });

  it.each([
    [
      'a time element',
      '',
      '<article><time datetime="2015-05-20T10:00Z">today</time></article>',
      '2015-05-20',
    ],
    ['a time element in words', '', '<article><time>20 May 2015</time></article>', '2015-05-20'],
    ['the address', '<link rel="canonical" href="https://example.org/2015/05/20/talks">', '', '2015-05-20'],
    ['year 1, which is no date', '<meta name="date" content="0001-01-01T00:00:00">', '', null],
    ['nothing', '', '<p>20 May 2015</p>', null],
  ])('the date comes from %s', (_where, head, body, published) => {
    expect(metadataOf(head, body).published).toBe(published);
  });

  it.each([
    ['microdata', '<b itemprop="publisher" itemscope><meta itemprop="name" content="The Gazette"></b>'],
    ['RDFa', '<b property="publisher" typeof="Organization"><i property="name">The Gazette</i></b>'],
  ])('or the markup names the publisher: %s', (_what, body) => {
    expect(metadataOf('', body).publisher).toBe('The Gazette');
  });

  it('name the site by its address where nothing else does', () => {
    expect(metadataOf('<link rel="canonical" href="https://www.example.org/a">').publisher).toBe(
      'example.org',
    );
  });

  it('give no address that is none', () => {
    expect(metadataOf('<link rel="canonical" href="javascript:alert(1)">').url).toBeNull();
  });
});
