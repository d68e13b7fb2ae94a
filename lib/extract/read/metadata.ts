import type { Edtf } from '../../domain/date.ts';
import { wordsOf } from './character-references.ts';
import { articleOf, isThing, nameOf, type Thing, thingsOf } from './json-ld.ts';
import { publicationDay } from './page-date.ts';
import { publisherOf } from './publisher.ts';

/** What a web page says of itself. */
export interface PageMetadata {
  readonly title: string | null;
  readonly published: Edtf | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** Whether the page says that it holds an article: a list of articles does not. */
  readonly isArticle: boolean;
}

/** The names of meta elements that hold the day of publication, most telling first. */
const PUBLISHED = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'date',
  'pubdate',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'sailthru.date',
  'parsely-pub-date',
  'publish-date',
  'publication_date',
];

/**
 * Reads a page's own metadata: JSON-LD first (made for machines, and of the article), then Open Graph and other meta
 * elements, then `time` and `title`. `savedFrom` is its address by other knowledge, where it names none.
 */
export function readMetadata(page: Document, savedFrom: string | null = null): PageMetadata {
  const things = thingsOf(page);
  const article = articleOf(things);
  const meta = metaOf(page);
  const first = (...names: readonly string[]) => names.map((name) => meta.get(name)).find(Boolean) ?? null;
  const url = addressOf(page, article, first('og:url')) ?? savedFrom;
  const publisher = publisherOf({
    stated: nameOf(article?.publisher, things) ?? first('dc.publisher') ?? markedPublisher(page),
    site: first('og:site_name', 'application-name', 'apple-mobile-web-app-title'),
    title: wordsOf(page.title),
    host: hostOf(url),
  });
  const title = wordsOf(article?.headline) ?? first('og:title', 'twitter:title', 'dc.title', 'headline');
  return {
    title: withoutSite(
      title ?? wordsOf(page.querySelector('h1')?.textContent) ?? wordsOf(page.title),
      publisher,
    ),
    published: publicationDay(page, url, [article?.datePublished, first(...PUBLISHED)]),
    publisher,
    url,
    language:
      wordsOf(page.documentElement?.getAttribute('lang')) ??
      wordsOf(article?.inLanguage) ??
      first('og:locale')?.replace('_', '-') ??
      null,
    isArticle:
      article !== null || /^article$/i.test(first('og:type') ?? '') || meta.has('article:published_time'),
  };
}

/** The title without the name of its site, as in 'A headline | The Site'. */
function withoutSite(title: string | null, site: string | null): string | null {
  const parts = title === null ? null : /^(.{8,}?)\s+[|–—-]\s+([^|–—]{2,40})$/.exec(title);
  const bare = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  if (!parts?.[1] || !parts[2] || site === null) return title;
  return bare(site).startsWith(bare(parts[2])) ? parts[1] : title;
}

function hostOf(url: string | null): string | null {
  return url === null ? null : (/^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(url)?.[1] ?? null);
}

function metaOf(page: Document): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  for (const element of page.querySelectorAll('meta[content]')) {
    const name =
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const content = wordsOf(element.getAttribute('content'));
    if (name && content && !meta.has(name.toLowerCase())) meta.set(name.toLowerCase(), content);
  }
  return meta;
}

function addressOf(page: Document, article: Thing | null, openGraph: string | null): string | null {
  const written = [
    page.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    openGraph,
    article?.url,
    isThing(article?.mainEntityOfPage) ? article.mainEntityOfPage['@id'] : article?.mainEntityOfPage,
  ];
  return written.map(wordsOf).find((address) => address !== null && /^https?:\/\//.test(address)) ?? null;
}

/** The publisher that the page's markup names: in microdata or RDFa. */
function markedPublisher(page: Document): string | null {
  const name = page.querySelector(
    '[itemprop="publisher"] [itemprop="name"], [property="publisher"] [property="name"]',
  );
  return wordsOf(name?.getAttribute('content') ?? name?.textContent);
}
