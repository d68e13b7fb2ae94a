import { Readability } from '@mozilla/readability';
import { findFurniture } from '../furniture.ts';
import { depthOf } from './markup.ts';
import { readMetadata } from './metadata.ts';
import { type ReadOutcome, read, unreadable } from './outcome.ts';
import { type Prose, proseOf } from './prose.ts';

/** Makes a page of markup, without running or loading anything: in a browser, `DOMParser`. */
export type ParseHtml = (html: string) => Document;

/** A page with more elements is read whole instead of by the extractor, whose time grows faster than the page. */
const MOST_ELEMENTS = 30_000;
/** So is one that is nested deeper: the extractor's time grows with the square of that. Real pages reach about 60. */
const DEEPEST = 200;
/** Characters of prose below which a page holds no article, unless one of its paragraphs is a sentence. */
const SHORTEST_ARTICLE = 80;
/** A paragraph of some words that ends as a sentence does; 'Loading, please wait...' is shorter. */
const SENTENCE = /^.{24,}[.!?…]["”’»)\]]*$|[。！？।]["”’」』）]*$/mu;

/** More text in links to other pages than this share of the rest is a list of articles, unless it is dated. */
const MOST_LINKED = 0.5;

/** The titles of what stands in an article's place: an error, a gate, a question. */
const OBSTACLE =
  /^(?:error )?40[34]\b|\bnot found\b|^(?:access denied|forbidden|just a moment|attention required|before you continue|are you (?:a )?(?:robot|human)|verify you are|please (?:enable|verify|log in|sign in)|enable javascript|log ?in|sign ?in|subscribe to (?:continue|read))|nicht gefunden|introuvable|no encontrada|non trovata|не найдена/i;
/** An obstacle says no more, in characters. */
const LONGEST_OBSTACLE = 1_200;

/** Browsers and their extensions write at the top where a page was saved from. */
const SAVED_FROM = /<!--[^>]{0,200}?(?:saved from url=\(\d+\)|\burl:\s*)(https?:\/\/[^\s>]+)/i;
const HEAD = 2_000;

/** Reads the article out of a saved web page, with what the page says of itself. */
export function readHtml(html: string, parse: ParseHtml): ReadOutcome {
  const page = parse(html);
  if (!page.documentElement) return noArticle();
  const { isArticle, ...said } = readMetadata(page, SAVED_FROM.exec(html.slice(0, HEAD))?.[1]);
  const { text, linked, isList } = isTooMuch(page)
    ? wholeText(page)
    : (articleText(page) ?? wholeText(parse(html)));
  const prose = withoutFurniture(text);
  if (prose.length < SHORTEST_ARTICLE && !SENTENCE.test(prose)) return noArticle();
  if (text.length < LONGEST_OBSTACLE && OBSTACLE.test(said.title ?? '')) return noArticle();
  if (linked > text.length || (!isArticle && (isList || linked > text.length * MOST_LINKED)))
    return noArticle();
  return read({ ...said, text: headed(text, said.title), id: null });
}

function withoutFurniture(text: string): string {
  const furniture = findFurniture(text);
  return furniture
    .map(({ start }, index) => text.slice(furniture[index - 1]?.end ?? 0, start))
    .concat(text.slice(furniture.at(-1)?.end ?? 0))
    .join('')
    .trim();
}

/** The text with its headline over it, unless it begins with that. */
function headed(text: string, title: string | null): string {
  if (title === null) return text;
  const top = text.slice(0, title.length + 200).split('\n');
  return top.some((line) => line.startsWith(title)) ? text : `${title}\n\n${text}`;
}

function noArticle(): ReadOutcome {
  return unreadable(
    'no-article',
    'This page holds no article: it may be a list of articles, or load its text only in the browser. Open the article there, copy its text and paste it.',
  );
}

function isTooMuch(page: Document): boolean {
  return page.getElementsByTagName('*').length > MOST_ELEMENTS || depthOf(page) > DEEPEST;
}

function wholeText(page: Document): Prose {
  return page.body ? proseOf(page.body) : { text: '', linked: 0, isList: false };
}

/** Null where the extractor finds no article. It takes the page apart, so the page is of no use afterwards. */
function articleText(page: Document): Prose | null {
  try {
    const reader = new Readability<Node>(page, {
      keepClasses: true,
      serializer: (node) => node,
    });
    const article = reader.parse()?.content;
    const prose = article ? proseOf(article) : null;
    return prose && prose.text.length + prose.linked >= SHORTEST_ARTICLE ? prose : null;
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
