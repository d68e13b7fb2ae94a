import { contains, type Span, type TextSpan, textSpan } from '../domain/span.ts';
import { findDateline } from './dateline.ts';

const LONGEST_TITLE = 160;
const FEWEST_WORDS = 3;
/** Only the first lines can be a headline: what comes later is the article. */
const LINES = 4;

/**
 * The headline of a plain text: its first line that is neither furniture nor dateline, where that is short, stands
 * on its own and more follows. Null where the text begins with its prose.
 */
export function findTitle(text: string, furniture: readonly Span[]): TextSpan | null {
  const dateline = findDateline(text);
  let lines = 0;
  for (const match of text.slice(0, 4000).matchAll(/[^\n]+/g)) {
    const words = match[0].trim();
    if (words === '') continue;
    const start = match.index + match[0].indexOf(words);
    const span = { start, end: start + words.length };
    if (furniture.some((other) => contains(other, span))) continue;
    lines += 1;
    if (lines > LINES || (dateline && dateline.span.start <= span.start)) return null;
    const more = text.slice(span.end, span.end + 4000).trim() !== '';
    return more && isHeadline(words) ? textSpan(text, span.start, span.end) : null;
  }
  return null;
}

function isHeadline(words: string): boolean {
  if (words.length > LONGEST_TITLE || words.split(/\s+/).length < FEWEST_WORDS) return false;
  if (/[.!?][”"’]?\s+\p{Lu}/u.test(words)) return false;
  return !/[!?;,:][”"]$|[;,]$/.test(words);
}
