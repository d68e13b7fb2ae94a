import type { Span } from '../domain/span.ts';
import { isCredit, isLinksLabel, isNavigation, LONGEST_FURNITURE } from './furniture-lines.ts';

/*
 * What stands on a news page beside the article and ends up in its text: credits, navigation, captions, and the
 * headline or standfirst said again. Judged line by line, by the shape of the line. Prose is never furniture: a line
 * that could be a sentence of the article is left alone.
 */

const SHORTEST_REPEAT = 12;
/** Headline and standfirst stand among so many first lines; what is repeated further down may be prose. */
const HEAD_LINES = 8;
/** After so many lines longer than a standfirst the head is over. */
const HEAD_PROSE = 2;
const LONGEST_STANDFIRST = 160;
const LONGEST_TITLE = 120;
/** Under the first sentence of this length the article has begun: labels over it are the page's menu. */
const SHORTEST_PROSE = 80;

/**
 * The stretches of a text that are no part of its prose: credits, navigation, captions with a credit, and a headline
 * or standfirst where it stands the second time; and below the article's beginning, headlines under 'Read more'. Sorted, not overlapping, each within one line without its line end.
 */
export function findFurniture(text: string): Span[] {
  const lines = nonEmptyLines(text);
  const credited = new Set<string>();
  for (const line of lines) {
    if (isCredit(line.text)) credited.add(line.text);
  }
  const heads = new Set<string>();
  const found: Span[] = [];
  let prose = 0;
  let hasProse = false;
  let isBelowLabel = false;
  for (const [index, line] of lines.entries()) {
    const repeated = isRepeat(line.text, heads);
    if (index < HEAD_LINES && prose < HEAD_PROSE) heads.add(fold(line.text));
    if (line.text.length > LONGEST_STANDFIRST) prose += 1;
    const isFurniture =
      credited.has(line.text) || isNavigation(line.text) || repeated || isCaption(lines, index, credited);
    isBelowLabel =
      hasProse && (isLinksLabel(line.text) || (isBelowLabel && (isFurniture || isTitle(line.text))));
    hasProse ||= line.text.length > SHORTEST_PROSE && !isTitle(line.text);
    if (isFurniture || isBelowLabel) found.push({ start: line.start, end: line.end });
  }
  return found;
}

interface Line extends Span {
  readonly text: string;
}

function nonEmptyLines(text: string): Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const trimmed = match[0].trim();
    if (trimmed === '') continue;
    const start = match.index + match[0].indexOf(trimmed);
    lines.push({ start, end: start + trimmed.length, text: trimmed });
  }
  return lines;
}

/** A line that stood at the head already, whole; short ones are too often a name or a place that simply recurs. */
function isRepeat(line: string, heads: ReadonlySet<string>): boolean {
  if (line.length < SHORTEST_REPEAT || line.length > LONGEST_FURNITURE * 2) return false;
  const beginning = fold(line.slice(0, SHORTEST_REPEAT));
  for (const head of heads) if (head.startsWith(beginning)) return heads.has(fold(line));
  return false;
}

/** A few words without a verb's full stop, right beside a credit that holds the same words. */
function isCaption(lines: readonly Line[], index: number, credited: ReadonlySet<string>): boolean {
  const line = lines[index];
  if (!line || !isTitle(line.text)) return false;
  return [lines[index - 1], lines[index + 1]].some(
    (beside) => beside !== undefined && credited.has(beside.text) && beside.text.startsWith(line.text),
  );
}

/** A few words that end as no sentence does. */
function isTitle(line: string): boolean {
  return line.length <= LONGEST_TITLE && !/[.!?:"”]$/.test(line);
}

function fold(line: string): string {
  return line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
