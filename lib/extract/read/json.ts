import { type ReadableDocument, type ReadOutcome, unreadable } from './outcome.ts';
import { publishedValue } from './published-value.ts';

const SHAPE =
  'Each document is an object with a “text”, and if you have them “title”, “publisher”, “published” and “url”.';

/** The names that news interfaces and archives give to the same things, the first of which a document has is read. */
const FIELDS = {
  text: ['text', 'content', 'body', 'articleBody', 'content_text', 'fulltext'],
  title: ['title', 'headline', 'name'],
  published: ['published', 'publishedAt', 'datePublished', 'date_published', 'pubDate', 'date'],
  publisher: ['publisher', 'source', 'site'],
  url: ['url', 'link', 'webUrl'],
  language: ['language', 'lang', 'inLanguage'],
} as const;
const LISTS = ['documents', 'articles', 'items', 'results', 'entries', 'data'];

/**
 * Reads one document, an array of them, `{"documents": […]}`, or JSON Lines with one document on each line. The fields
 * may also have the names that news interfaces give them.
 */
export function readJson(source: string): ReadOutcome {
  const values = valuesOf(source);
  if (values === null) {
    return unreadable(
      'not-json',
      `This file is not valid JSON. ${SHAPE} Mend the file, or add the text itself.`,
    );
  }
  const documents: ReadableDocument[] = [];
  const skipped: string[] = [];
  for (const [index, value] of values.entries()) {
    const document = documentOf(value);
    if (typeof document === 'string') skipped.push(`Entry ${index + 1} was skipped: ${document}.`);
    else documents.push(document);
  }
  if (documents.length > 0) return { kind: 'read', documents, skipped };
  return unreadable(
    'no-documents',
    `This file holds no document that can be read. ${SHAPE} ${skipped[0] ?? ''}`.trim(),
  );
}

/** Lines that are not JSON come out as undefined, so that the others are still read. */
function valuesOf(source: string): readonly unknown[] | null {
  const whole = parse(source);
  if (whole !== undefined) {
    if (Array.isArray(whole)) return whole;
    return isRecord(whole) ? listIn(whole) : [whole];
  }
  const lines = source.split('\n').filter((line) => line.trim() !== '');
  const values = lines.map(parse);
  return lines.length > 1 && values.some((value) => value !== undefined) ? values : null;
}

function listIn(whole: Readonly<Record<string, unknown>>): readonly unknown[] {
  const lists = LISTS.map((name) => whole[name]);
  return lists.find((list): list is unknown[] => Array.isArray(list)) ?? [whole];
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

function documentOf(value: unknown): ReadableDocument | string {
  if (value === undefined) return 'it is not valid JSON';
  if (!isRecord(value)) return 'it is not an object';
  const source = isRecord(value.document) ? { id: value.id, ...value.document } : value;
  const text = first(source, 'text');
  const published = first(source, 'published');
  if (typeof text !== 'string') return 'it has no “text”';
  if (text.trim() === '') return 'its “text” is empty';
  if (/<(?:p|div|br|a)\b[^>]*>/i.test(text)) return 'its text has the markup of a web page';
  const date = publishedValue(published);
  if (published != null && date === null) {
    return `its “published” is no date that can be read (write it like 2017-02-18)`;
  }
  return {
    text: text.replace(/^\uFEFF/, ''),
    title: words(first(source, 'title')),
    published: date,
    publisher: words(first(source, 'publisher')),
    url: words(first(source, 'url')),
    language: words(first(source, 'language')),
    id: words(source.id),
  };
}

function first(source: Readonly<Record<string, unknown>>, field: keyof typeof FIELDS): unknown {
  return FIELDS[field].map((name) => source[name]).find((value) => value != null);
}

/** A string, or the name of a thing that has one. */
function words(value: unknown): string | null {
  if (isRecord(value)) return words(value.name);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
