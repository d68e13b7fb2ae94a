import type { Span } from '../domain/span.ts';
import { overlaps } from '../domain/span.ts';
import { findDateline } from './dateline.ts';

/** Longest line, in characters, that is taken for a headline. */
const LONGEST = 160;

/** Lines from the top among which a headline is looked for. */
const LINES = 6;

/**
 * The headline that a text begins with: a short first line that is no sentence and has an article under it. Null where
 * there is none. `furniture` is sorted.
 */
export function headlineOf(text: string, furniture: readonly Span[]): string | null {
  const top = text.slice(0, LINES * LONGEST * 2);
  let start = 0;
  for (let line = 0; line < LINES && start < top.length; line += 1) {
    const found = top.indexOf('\n', start);
    if (found < 0) return null;
    const words = text.slice(start, found).trim();
    const span = { start, end: found };
    start = found + 1;
    if (words === '' || furniture.some((piece) => overlaps(piece, span))) continue;
    return isHeadline(words) && !opensArticle(text, span) && text.slice(start).trimStart() !== ''
      ? words
      : null;
  }
  return null;
}

/** A dateline with words behind it, or a line that the next one goes on with, is the article's first. */
function opensArticle(text: string, line: Span): boolean {
  const dateline = findDateline(text)?.span;
  const holds = dateline !== undefined && dateline.start >= line.start && dateline.end < line.end - 1;
  return holds || /^[^\S\n]*\p{Ll}/u.test(text.slice(line.end + 1, line.end + 20));
}

function isHeadline(words: string): boolean {
  return words.length <= LONGEST && /\p{L}.*\s.*\p{L}/u.test(words) && !/[.,;:]["”’]?$/.test(words);
}
