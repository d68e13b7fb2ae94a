import { Readability } from '@mozilla/readability';
import { readMetadata } from './metadata.ts';
import { type ReadOutcome, read, unreadable } from './outcome.ts';
import { proseOf } from './prose.ts';

/** Makes a page of markup, without running or loading anything: in a browser, `DOMParser`. */
export type ParseHtml = (html: string) => Document;

/** A page with more elements is read whole instead of by the extractor, whose time grows faster than the page. */
const MOST_ELEMENTS = 30_000;
/** Characters of prose below which a page holds no article, unless one of its paragraphs is a sentence. */
const SHORTEST_ARTICLE = 80;
/** A paragraph of some words that ends as a sentence does; 'Loading, please wait...' is shorter. */
const SENTENCE = /^.{24,}[.!?…]["”’»)\]]*$|[。！？।]["”’」』）]*$/mu;

/** Reads the article out of a saved web page, with what the page says of itself. */
export function readHtml(html: string, parse: ParseHtml): ReadOutcome {
  const page = parse(html);
  if (!page.documentElement) return noArticle();
  const metadata = readMetadata(page);
  const text = articleText(page) ?? wholeText(parse(html));
  if (text.length < SHORTEST_ARTICLE && !SENTENCE.test(text)) return noArticle();
  const { title } = metadata;
  const headed =
    title === null || text.slice(0, title.length + 200).includes(title) ? text : `${title}\n\n${text}`;
  return read({ ...metadata, text: headed, id: null });
}

function noArticle(): ReadOutcome {
  return unreadable(
    'no-article',
    'This page holds no article text: it may load its text only in the browser. Open it there, copy the article and paste it.',
  );
}

function wholeText(page: Document): string {
  return page.body ? proseOf(page.body) : '';
}

/** Null where the extractor finds no article. It takes the page apart, so the page is of no use afterwards. */
function articleText(page: Document): string | null {
  try {
    const reader = new Readability<Node>(page, {
      maxElemsToParse: MOST_ELEMENTS,
      serializer: (node) => node,
    });
    const article = reader.parse()?.content;
    const text = article ? proseOf(article) : '';
    return text.length >= SHORTEST_ARTICLE ? text : null;
  } catch {
    return null;
  }
}

const CHARSET = /<meta\b[^>]{0,200}\bcharset\s*=\s*["']?\s*([\w-]{2,30})/i;

/** The encoding that a page of markup declares near its top, if any. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096));
  return CHARSET.exec(head)?.[1] ?? null;
}
