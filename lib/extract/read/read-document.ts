import { languageOf } from '../language.ts';
import { type Decoded, decode, packedText, withLineFeeds } from './decode.ts';
import { declaredEncoding, type ParseHtml, readHtml } from './html.ts';
import { readJson } from './json.ts';
import { FRONT_MATTER, readMarkdown } from './markdown.ts';
import { withoutMojibake } from './mojibake.ts';
import { type ReadableDocument, type ReadOutcome, read, unreadable } from './outcome.ts';
import { readPlain } from './plain.ts';

/** A larger file is refused, in bytes (or characters of pasted text): it is a collection, not an article. */
export const LARGEST_FILE = 20_000_000;

/** What a file is read with. */
export interface Reading {
  /** The file's name, of which only the ending matters; absent for pasted text. */
  readonly name?: string;
  /** How to parse markup here. Absent, a web page is refused with a sentence that says so. */
  readonly parseHtml?: ParseHtml;
}

/**
 * Reads what a person adds: the bytes of a file (.txt, .md, .html, .json, .jsonl; other endings by what is in them),
 * or pasted text. Gives its documents with what they say of themselves, or a sentence for the person. Never throws
 * for what is in a file.
 */
export function readDocument(source: Uint8Array | string, reading: Reading = {}): ReadOutcome {
  if (source.length > LARGEST_FILE) return unreadable('too-large', tooLarge(source.length));
  const ending = endingOf(reading.name ?? '');
  const decoded = typeof source === 'string' ? pasted(source) : decode(source, declaredEncoding(source));
  if (decoded.kind === 'binary') return unreadable('not-text', notText(decoded.what));
  if (decoded.text.trim() === '') {
    return unreadable('empty', 'There is no text in this. Choose another file, or paste the article’s text.');
  }
  const text = withoutMojibake(decoded.text);
  return withLanguage(readAs(formatOf(ending, text), text, reading.parseHtml));
}

function pasted(text: string): Decoded {
  const what = packedText(text);
  return what === null ? { kind: 'text', text: withLineFeeds(text) } : { kind: 'binary', what };
}

type Format = 'text' | 'markdown' | 'html' | 'json' | 'xml';

/** Feeds, drawings and other data in markup, of which nobody can tell which part is an article. */
const XML_ENDING = /^(?:xml|rss|atom|opml|svg|kml|plist)$/;

function formatOf(ending: string, text: string): Format {
  if (/^(?:html?|xhtml|mhtml)$/.test(ending)) return 'html';
  if (/^(?:jsonl?|ndjson)$/.test(ending)) return 'json';
  if (/^(?:md|markdown|mdown)$/.test(ending)) return 'markdown';
  if (ending === 'txt') return 'text';
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype html|<html[\s>]|<head[\s>]|<body[\s>])/i.test(text))
    return 'html';
  if (/^\s*<\?xml\b/i.test(text) || (XML_ENDING.test(ending) && /^\s*</.test(text))) return 'xml';
  if (FRONT_MATTER.test(text)) return 'markdown';
  return /^\s*(?:\{\s*"|\[\s*\{\s*")/.test(text) ? 'json' : 'text';
}

function readAs(format: Format, text: string, parseHtml: ParseHtml | undefined): ReadOutcome {
  if (format === 'json') return readJson(text);
  if (format === 'markdown') return read(markdownOrText(text));
  if (format === 'text') return read(readPlain(text));
  if (format === 'xml') return unreadable('not-text', notText('XML data, not an article'));
  if (parseHtml) return readHtml(text, parseHtml);
  return unreadable('not-text', 'Web pages cannot be read here. Copy the article’s text and paste it.');
}

/**
 * Markdown that is nothing but code or markup is shown as it stands, instead of as nothing; so is what is quoted in
 * quotations so deep that no parser follows, or marked so often that it would take for ever.
 */
function markdownOrText(text: string): ReadableDocument {
  if (text.split(/\n\s*\n/).some((paragraph) => emphasesOf(paragraph) > MOST_EMPHASES))
    return readPlain(text);
  try {
    const document = readMarkdown(text);
    return document.text === '' ? readPlain(text) : document;
  } catch {
    return readPlain(text);
  }
}

/** The parser's time grows with the square of these in a paragraph; no prose has half as many. */
const MOST_EMPHASES = 200;

/** How many marks of emphasis a paragraph has; those that begin the lines of a list are none. */
const emphasesOf = (paragraph: string) => paragraph.match(/[^\s*_][*_]|[*_][^\s*_]/g)?.length ?? 0;

function withLanguage(outcome: ReadOutcome): ReadOutcome {
  if (outcome.kind === 'unreadable') return outcome;
  const documents = outcome.documents.map((document) => ({
    ...document,
    language: languageOf(document.text, document.language),
  }));
  return { ...outcome, documents };
}

function endingOf(name: string): string {
  return /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}

function tooLarge(size: number): string {
  const megabytes = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`;
  return `This has ${megabytes(size)}; the most that can be read at once is ${megabytes(LARGEST_FILE)}. Split it, or add only the article you need.`;
}

function notText(what: string | null): string {
  return `This is ${what ?? 'no text file'}. Open it, copy the article’s text and paste it here, or save it as a web page or as plain text.`;
}
