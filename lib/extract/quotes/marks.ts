import type { Span } from '../../domain/span.ts';
import { isDouble, takeDouble } from './double-marks.ts';
import type { Opening, Quoted, Taken } from './quoted.ts';
import { opensSingle, takeSingle } from './single-marks.ts';

/**
 * The outermost quotations of a paragraph of `text`, in order, not overlapping. Understands straight and curly double
 * marks, single marks with their apostrophes, « », „ “, ‚ ‘ and 「 」. A quotation that is not closed runs to the
 * paragraph's end or to the attribution in it, a single-quoted one only if the paragraph `below` goes on with it; a
 * closing mark without an opening one closes a quotation that began with the paragraph. Linear.
 */
export function quotedStretches(text: string, paragraph: Span, below: Span | null = null): Quoted[] {
  const found: Quoted[] = [];
  for (let at = paragraph.start; at < paragraph.end; ) {
    const taken = isMark(text, at) ? takeAt({ text, paragraph, below, at }, found.at(-1)) : null;
    if (taken?.stretch) found.push(taken.stretch);
    at = taken?.next ?? at + 1;
  }
  return found.filter(({ inner }) => hasLetter(text, inner));
}

/** Whether a character may be a mark at all: of ASCII only two are. Asked of every character of a text, so in figures. */
function isMark(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x22 || unit === 0x27 || unit > 0x7f;
}

function takeAt(opening: Opening, last: Quoted | undefined): Taken | null {
  const { text, paragraph, at } = opening;
  if (isDouble(text, at)) return takeDouble(opening, last);
  return opensSingle(text, paragraph, at) ? takeSingle(opening) : null;
}

function hasLetter(text: string, span: Span): boolean {
  for (let at = span.start; at < span.end; at += 1)
    if (/[\p{L}\p{N}\ud800-\udfff]/u.test(text.charAt(at))) return true;
  return false;
}
