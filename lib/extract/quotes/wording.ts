import type { Span } from '../../domain/span.ts';

/** What quoted words look like by themselves. */
export interface Wording {
  /** How many they are. */
  readonly size: 'one' | 'short' | 'middle' | 'more' | 'long';
  /** How they are written: one capitalised word, a title of several, a sentence, or words from within one. */
  readonly written: 'name' | 'title' | 'sentence' | 'small';
}

/** Characters of a quotation that are looked at. */
const SAMPLE = 400;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

/** Describes the words of a quoted stretch of `text`, its marks left out. */
export function wordingOf(text: string, { start, end }: Span): Wording {
  const words = text.slice(start, Math.min(end, start + SAMPLE));
  const count = words.match(WORD)?.length ?? 0;
  return { size: sizeOf(count), written: writtenAs(words, count) };
}

function sizeOf(count: number): Wording['size'] {
  if (count <= 1) return 'one';
  if (count <= 3) return 'short';
  return count <= 6 ? 'middle' : count <= 12 ? 'more' : 'long';
}

function writtenAs(words: string, count: number): Wording['written'] {
  if (isTitle(words)) return 'title';
  if (!/^\p{Lu}/u.test(words)) return 'small';
  return count === 1 ? 'name' : 'sentence';
}

/** Words that a title has without capitals. */
const SMALL =
  /^(?:a|an|the|of|in|on|and|for|to|at|by|with|from|or|as|vs|de|la|nor|but|is|it|its|be|my|you|your)$/;

/** Whether words are written as the title of a work: 'Lawrence of Arabia', not 'I like Lawrence'. */
function isTitle(words: string): boolean {
  if (/^I\b|[.!?]\s/.test(words)) return false;
  const all = words.match(WORD) ?? [];
  const capitals = all.filter((word) => /^\p{Lu}/u.test(word)).length;
  return capitals > 1 && all.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || SMALL.test(word));
}
