import type { Edtf } from '../../domain/date.ts';
import { withoutEntities } from './entities.ts';
import { publishedValue } from './published-value.ts';

/** What a web page says of itself. */
export interface PageMetadata {
  readonly title: string | null;
  readonly published: Edtf | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

/**
 * Reads a page's own metadata: JSON-LD first (made for machines, and of the article), then Open Graph and other meta
 * elements, then `time` and `title`.
 */
export function readMetadata(page: Document): PageMetadata {
  const article = articleOf(page);
  const meta = metaOf(page);
  const first = (...names: readonly string[]) => names.map((name) => meta.get(name)).find(Boolean) ?? null;
  const url = addressOf(page, article, first('og:url'));
  const site =
    nameOf(article?.publisher) ?? first('og:site_name', 'application-name', 'dc.publisher') ?? hostOf(url);
  const title = words(article?.headline) ?? first('og:title', 'twitter:title', 'dc.title', 'headline');
  return {
    title: withoutSite(title ?? words(page.querySelector('h1')?.textContent) ?? words(page.title), site),
    published:
      publishedValue(article?.datePublished) ??
      publishedValue(
        first(
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
        ),
      ) ??
      timeOf(page) ??
      dateOfAddress(url),
    publisher: site?.split(' | ')[0] ?? null,
    url,
    language:
      words(page.documentElement?.getAttribute('lang')) ??
      words(article?.inLanguage) ??
      first('og:locale')?.replace('_', '-') ??
      null,
  };
}

/** The title without the name of its site, as in 'A headline | The Site'. */
function withoutSite(title: string | null, site: string | null): string | null {
  const parts = title === null ? null : /^(.{8,}?)\s+[|–—-]\s+([^|–—]{2,40})$/.exec(title);
  const bare = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  if (!parts?.[1] || !parts[2] || site === null) return title;
  return bare(site).startsWith(bare(parts[2])) ? parts[1] : title;
}

/** The day or month that many publishers put in an article's address: '/2019/11/19/'. */
function dateOfAddress(url: string | null): Edtf | null {
  const parts = /\/((?:19|20)\d\d)[/-]([01]\d)(?:[/-]([0-3]\d))?(?=[/-])/.exec(url ?? '');
  return parts ? publishedValue(parts.slice(1).filter(Boolean).join('-')) : null;
}

function hostOf(url: string | null): string | null {
  return url === null ? null : (/^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(url)?.[1] ?? null);
}

type Thing = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|Posting|Report|Interview|Review|WebPage)$/;

/** The page's JSON-LD thing that is an article; a mere WebPage only where there is none. */
function articleOf(page: Document): Thing | null {
  const things: Thing[] = [];
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    things.push(...thingsIn(parse(script.textContent ?? ''), 4));
  }
  const typed = things.filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  return typed.find((thing) => !typesOf(thing).includes('WebPage')) ?? typed[0] ?? null;
}

function thingsIn(value: unknown, depth: number): Thing[] {
  if (depth === 0) return [];
  if (Array.isArray(value)) return value.flatMap((item) => thingsIn(item, depth - 1));
  if (!isThing(value)) return [];
  return [value, ...thingsIn(value['@graph'], depth - 1), ...thingsIn(value.mainEntity, depth - 1)];
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

/** The first `time` that says it is the publication's, or else the first within an article's head. */
function timeOf(page: Document): Edtf | null {
  for (const selector of [
    'time[itemprop="datePublished"]',
    'time[pubdate]',
    'article header time',
    'article time',
    'header time',
    'main time',
  ]) {
    const time = page.querySelector(selector);
    const value = time && (publishedValue(time.getAttribute('datetime')) ?? publishedValue(time.textContent));
    if (value) return value;
  }
  return null;
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

function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) return nameOf(value[0]);
  return isThing(value) ? words(value.name) : words(value);
}

function words(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const plain = withoutEntities(value).replace(/\s+/g, ' ').trim();
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
