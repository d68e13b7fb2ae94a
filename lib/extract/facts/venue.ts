import type { Edtf } from '../../domain/date.ts';
import type { Span } from '../../domain/span.ts';
import { findDateline } from '../dateline.ts';
import { EVENT_NOUN, SAYING } from './events.ts';

/** The occasion that an agency reports from, on the day of its dateline. */
export interface Venue extends Span {
  readonly label: string;
  readonly date: Edtf;
}

/** A report names its occasion early on, in characters after the dateline. */
const OPENING = 1_000;
const NAME =
  "(?:\\d{1,3}(?:st|nd|rd|th)\\s+)?\\p{Lu}[\\p{L}’'-]*(?:\\s+(?:(?:of|on|for|the|and)\\s+){0,2}\\p{Lu}[\\p{L}’'-]*){1,9}";
const AT = new RegExp(
  `(?:\\p{L}+\\s+)?(?:${SAYING.source})(?:\\s+[\\p{L}’'-]+){0,4}?\\s+(?:at|during)\\s+(?:the\\s+|an?\\s+)?(?<name>${NAME})`,
  'gu',
);

/**
 * The occasion with a name at which the opening of an agency report has somebody speak ('he noted at the 32nd
 * Assembly of …'): such a report is of the day of its dateline. `published` is that day, with or without its year.
 * Null where the text has no dateline of its own, or names no such occasion.
 */
export function findVenue(text: string, published: Edtf | null): Venue | null {
  const dateline = findDateline(text);
  if (!dateline?.agency || dateline.day === null || !/^(?:\d{4}|XXXX)-\d\d-\d\d$/.test(published ?? ''))
    return null;
  const from = dateline.span.end;
  for (const match of text.slice(from, from + OPENING).matchAll(AT)) {
    const name = match.groups?.name ?? '';
    if (!EVENT_NOUN.test(name)) continue;
    const start = from + match.index;
    return { start, end: start + match[0].length, label: name.replace(/\s+/g, ' '), date: published ?? '' };
  }
  return null;
}
