import { findFurniture } from '../furniture.ts';
import { headlineOf } from '../headline.ts';
import type { ReadableDocument } from './outcome.ts';
import { publishedValue } from './published-value.ts';

/** Longer lines are paragraphs, and shorter ones a list or a verse: nobody breaks prose at such a width. */
const WIDEST = 100;
const NARROWEST = 45;
/** Fewer broken lines than this tell nothing. */
const FEWEST = 3;
/** Of lines broken at a width most come near to it, and many go on in the midst of a sentence. */
const MOST = 0.7;
const MANY = 0.4;
const NEAR = 0.7;

const HEADER = /^(from|to|cc|sent|subject|date|reply-to|message-id|newsgroups|organization)\s?:(.*)$/i;

/**
 * Reads plain text: an article as it was typed, or a message with its headers, quoted with '>' or not. Lines that were
 * broken at a width become paragraphs again, since a name or a quotation may stand over the break.
 */
export function readPlain(source: string): ReadableDocument {
  const { fields, body } = headersOf(source);
  const text = withoutBreaks(withoutQuoting(body));
  return {
    text,
    title: fields.get('subject') ?? headlineOf(text, findFurniture(text)),
    published: publishedValue(fields.get('date') ?? fields.get('sent')),
    publisher: null,
    url: null,
    language: null,
    id: null,
  };
}

/** The header lines that a message begins with, two at least, and what follows them. */
function headersOf(source: string): { fields: ReadonlyMap<string, string>; body: string } {
  const fields = new Map<string, string>();
  let at = /^\s*/.exec(source)?.[0].length ?? 0;
  while (at < source.length) {
    const end = source.indexOf('\n', at);
    const line = source.slice(at, end < 0 ? source.length : end);
    const [, name, value = ''] = HEADER.exec(line) ?? [];
    if (name === undefined) break;
    fields.set(name.toLowerCase(), value.trim());
    at += line.length + 1;
  }
  return fields.size > 1 ? { fields, body: source.slice(at).trim() } : { fields: new Map(), body: source };
}

/** Without the marks of a reply, where most lines have them. */
function withoutQuoting(text: string): string {
  const lines = text.split('\n');
  const quoted = lines.filter((line) => line.startsWith('>')).length;
  if (quoted < FEWEST || quoted * 2 < lines.filter((line) => line.trim() !== '').length) return text;
  return lines.map((line) => line.replace(/^(?:> ?)+/, '')).join('\n');
}

function withoutBreaks(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const broken = lines.flatMap((line, index) =>
    isFollowed(lines, index) ? [{ line, next: lines[index + 1] ?? '' }] : [],
  );
  const width = broken.reduce((most, { line }) => Math.max(most, line.length), 0);
  if (broken.length < FEWEST || width > WIDEST || width < NARROWEST) return text;
  const near = broken.filter(({ line }) => line.length >= width * NEAR).length;
  const goingOn = broken.filter(({ next }) => /^["“‘(]?\p{Ll}/u.test(next)).length;
  if (near < broken.length * MOST || goingOn < broken.length * MANY) return text;
  const isBroken = (line: string, index: number) => isFollowed(lines, index) && line.length >= width / 2;
  return lines
    .map((line, index) => line + (isBroken(line, index) ? joint(line) : '\n'))
    .join('')
    .trimEnd();
}

function isFollowed(lines: readonly string[], index: number): boolean {
  return lines[index] !== '' && /^\S/.test(lines[index + 1] ?? '');
}

/** 'Secretary-' and 'General' are one word. */
function joint(line: string): string {
  return /\p{L}-$/u.test(line) ? '' : ' ';
}
