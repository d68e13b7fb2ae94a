import type { Span } from '../domain/span.ts';
import { overlaps } from '../domain/span.ts';
import { findDateline } from './dateline.ts';

/** Longest line, in characters, that is taken for a headline. */
const LONGEST = 160;
/** Characters from the top among which a headline is looked for. */
const TOP = 2_000;

/** So many lines over the article may be labels of one word: 'Politics'. */
const LABELS = 3;

/**
 * The headline that a text begins with: a short first line that is no sentence and has an article under it. Null where
 * there is none. `furniture` is sorted.
 */
export function headlineOf(text: string, furniture: readonly Span[]): string | null {
  let start = 0;
  let labels = 0;
  while (start < TOP) {
    const found = text.slice(0, TOP).indexOf('\n', start);
    if (found < 0) return null;
    const words = text.slice(start, found).trim();
    const span = { start, end: found };
    start = found + 1;
    if (words === '' || furniture.some((piece) => overlaps(piece, span))) continue;
    if (/^\p{L}+$/u.test(words) && labels < LABELS) labels += 1;
    else
      return isHeadline(words) && !opensArticle(text, span) && text.slice(start).trim() !== '' ? words : null;
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
