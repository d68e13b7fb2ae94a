import { findFurniture } from '../furniture.ts';
import { headlineOf } from '../headline.ts';
import { withoutBreaks } from './line-breaks.ts';
import { readMessage } from './message.ts';
import type { ReadableDocument } from './outcome.ts';
import { publishedValue } from './published-value.ts';

/** Reads plain text: an article as it was typed or copied, or a message with its headers, quoted with '>' or not. */
export function readPlain(source: string): ReadableDocument {
  const { fields, body } = readMessage(source);
  const text = withoutBreaks(body);
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
