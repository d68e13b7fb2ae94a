import type { Span } from '../domain/span.ts';
import { overlaps } from '../domain/span.ts';

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
    return isHeadline(words) && text.slice(start).trimStart() !== '' ? words : null;
  }
  return null;
}

function isHeadline(words: string): boolean {
  return words.length <= LONGEST && /\p{L}.*\s.*\p{L}/u.test(words) && !/[.,;:]["”’]?$/.test(words);
}
