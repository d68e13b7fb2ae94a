import type { Edtf } from '../../domain/date.ts';
import { withoutReferences } from './character-references.ts';
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
 * elements, then `time` and `title`.
 */
export function readMetadata(page: Document): PageMetadata {
  const things = thingsOf(page);
  const article = articleOf(things);
  const meta = metaOf(page);
  const first = (...names: readonly string[]) => names.map((name) => meta.get(name)).find(Boolean) ?? null;
  const url = addressOf(page, article, first('og:url'));
  const publisher = publisherOf({
    stated: nameOf(article?.publisher, things) ?? first('dc.publisher') ?? markedPublisher(page),
    site: first('og:site_name', 'application-name', 'apple-mobile-web-app-title'),
    title: words(page.title),
    host: hostOf(url),
  });
  const title = words(article?.headline) ?? first('og:title', 'twitter:title', 'dc.title', 'headline');
  return {
    title: withoutSite(title ?? words(page.querySelector('h1')?.textContent) ?? words(page.title), publisher),
    published: publicationDay(page, url, [article?.datePublished, first(...PUBLISHED)]),
    publisher,
    url,
    language:
      words(page.documentElement?.getAttribute('lang')) ??
      words(article?.inLanguage) ??
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

type Thing = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|Posting|Report|Interview|Review|WebPage)$/;

/** All that the page's JSON-LD tells of. */
function thingsOf(page: Document): readonly Thing[] {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')];
  return scripts.flatMap((script) => thingsIn(parse(script.textContent ?? ''), 4));
}

/** The thing that is an article; a mere WebPage only where there is none. */
function articleOf(things: readonly Thing[]): Thing | null {
  const typed = things.filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  return typed.find((thing) => !typesOf(thing).includes('WebPage')) ?? typed[0] ?? null;
}

function thingsIn(value: unknown, depth: number): Thing[] {
  if (depth === 0) return [];
  if (Array.isArray(value)) return value.flatMap((item) => thingsIn(item, depth - 1));
  if (!isThing(value)) return [];
  return [
    value,
    ...['@graph', 'mainEntity', 'publisher'].flatMap((part) => thingsIn(value[part], depth - 1)),
  ];
}

function typesOf(thing: Thing): string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string');
}

function metaOf(page: Document): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  for (const element of page.querySelectorAll('meta[content]')) {
    const name =
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const content = words(element.getAttribute('content'));
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
  return written.map(words).find((address) => address !== null && /^https?:\/\//.test(address)) ?? null;
}

/** The name of a thing, which may stand elsewhere: `{"@id": …}` refers to it. */
function nameOf(value: unknown, things: readonly Thing[]): string | null {
  if (Array.isArray(value)) return nameOf(value[0], things);
  if (!isThing(value)) return words(value);
  const referred = things.find((thing) => thing['@id'] === value['@id'] && words(thing.name) !== null);
  return words(value.name) ?? (value['@id'] === undefined ? null : words(referred?.name));
}

/** The publisher that the page's markup names: in microdata or RDFa. */
function markedPublisher(page: Document): string | null {
  const name = page.querySelector(
    '[itemprop="publisher"] [itemprop="name"], [property="publisher"] [property="name"]',
  );
  return words(name?.getAttribute('content') ?? name?.textContent);
}

function words(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const plain = withoutReferences(value).replace(/\s+/g, ' ').trim();
  return plain === '' ? null : plain;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
