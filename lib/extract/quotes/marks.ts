import type { Span } from '../../domain/span.ts';
import { isDouble, takeDouble } from './double-marks.ts';
import type { Quoted } from './quoted.ts';
import { opensSingle, takeSingle } from './single-marks.ts';

/**
 * The outermost quotations of a paragraph of `text`, in order, not overlapping. Understands straight and curly double
 * marks, single marks with their apostrophes, « », „ “, ‚ ‘ and 「 」. A quotation that is not closed runs to the
 * paragraph's end or to the attribution in it, a single-quoted one only if the paragraph `below` goes on with it; a
 * closing mark without an opening one closes a quotation that began with the paragraph. Linear.
 */
export function quotedStretches(text: string, paragraph: Span, below: Span | null = null): Quoted[] {
  const found: Quoted[] = [];
  let at = paragraph.start;
  while (at < paragraph.end) {
    const opening = { text, paragraph, below, at };
    const taken = isDouble(text, at)
      ? takeDouble(opening, found.at(-1))
      : opensSingle(text, paragraph, at)
        ? takeSingle(opening)
        : null;
    if (taken?.stretch) found.push(taken.stretch);
    at = taken?.next ?? at + 1;
  }
  return found.filter(({ inner }) => hasLetter(text, inner));
}

function hasLetter(text: string, span: Span): boolean {
  for (let at = span.start; at < span.end; at += 1)
    if (/[\p{L}\p{N}\ud800-\udfff]/u.test(text.charAt(at))) return true;
  return false;
}
