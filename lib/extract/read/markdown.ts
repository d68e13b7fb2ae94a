import { lexer, type Token } from 'marked';
import { withoutReferences } from './character-references.ts';
import type { ReadableDocument } from './outcome.ts';
import { publishedValue } from './published-value.ts';

/** YAML between dashes, or TOML between plus signs, with a field at least. */
export const FRONT_MATTER =
  /^(?:---[ \t]*\n(\w+[ \t]*:[\s\S]{0,20000}?)\n(?:---|\.\.\.)|\+\+\+[ \t]*\n(\w+[ \t]*=[\s\S]{0,20000}?)\n\+\+\+)[ \t]*(?:\n|$)/;

/** Reads Markdown as prose: headings, paragraphs, lists and quotations, without marks, code or pictures. */
export function readMarkdown(source: string): ReadableDocument {
  const front = FRONT_MATTER.exec(source);
  const fields = fieldsOf(front?.[1] ?? front?.[2] ?? '');
  const tokens = lexer(front ? source.slice(front[0].length) : source);
  const heading = tokens.find((token) => token.type === 'heading' && token.depth === 1);
  return {
    text: blocks(tokens).join('\n\n').trim(),
    title: fields.get('title') ?? (heading ? inline(heading) : null),
    published: publishedValue(fields.get('published') ?? fields.get('date')),
    publisher: fields.get('publisher') ?? fields.get('source') ?? null,
    url: fields.get('url') ?? fields.get('link') ?? null,
    language: fields.get('language') ?? fields.get('lang') ?? null,
    id: null,
  };
}

/** The plain `name: value` lines of front matter; anything nested is left aside. */
function fieldsOf(front: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of front.split('\n')) {
    const [, name = '', value = ''] = /^(\w+)\s*[:=]\s*(.*?)\s*$/.exec(line) ?? [];
    const plain = value.replace(/^(["'])(.*)\1$/, '$2');
    if (plain !== '') fields.set(name.toLowerCase(), plain);
  }
  return fields;
}

function blocks(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => block(token)).filter((text) => text !== '');
}

function block(token: Token): string[] {
  switch (token.type) {
    case 'heading':
    case 'paragraph':
    case 'text':
      return [inline(token).trim()];
    case 'blockquote':
      return blocks(token.tokens ?? []);
    case 'list':
      return [
        (token.items as readonly Token[])
          .map((item) => ('tokens' in item ? blocks(item.tokens ?? []).join('\n') : ''))
          .join('\n'),
      ];
    case 'table':
      return [
        [token.header, ...token.rows].map((row: readonly Token[]) => row.map(inline).join(' | ')).join('\n'),
      ];
    default:
      return [];
  }
}

function inline(token: Token): string {
  if (token.type === 'image' || token.type === 'html') return '';
  if (token.type === 'br') return '\n';
  if ('tokens' in token && token.tokens && token.tokens.length > 0) return token.tokens.map(inline).join('');
  return 'text' in token && typeof token.text === 'string' ? plain(token.text) : '';
}

/** Without the marks of footnotes; a broken line of the source is a blank, since a line break is written otherwise. */
function plain(text: string): string {
  return withoutReferences(text)
    .replace(/\[\^[^\]\s]{1,40}\]:?[^\S\n]?/g, '')
    .replace(/[^\S\n]*\n[^\S\n]*/g, ' ');
}
