/** Longer lines are paragraphs, and shorter ones a list or a verse: nobody breaks prose at such a width. */
const WIDEST = 100;
const NARROWEST = 45;
/** Fewer broken lines than this tell nothing. */
const FEWEST = 3;
/** A broken line comes so near to the width; many of them go on in the midst of a sentence. */
const NEAR = 0.6;
const MANY = 0.4;
/** So many words parted at the ends of lines, and a typesetter has parted them. */
const PARTED = 3;

/** What stands at the foot of a printed page: its number, 'The Gazette, 20 May   Page 2 of 3'. */
const FOOT_OF_PAGE = /^(?:.{0,100}\s)?page \d+ of \d+$|^\d{1,3}$/i;
const ITEM = /^(?:[-*•–]|\d{1,2}[.)])\s/;

/**
 * Makes paragraphs of lines that were broken at a width, as mail programs and printed pages have them, since a name or
 * a quotation may stand over a break; without the feet of the pages. Any other text comes out as it is.
 */
export function withoutBreaks(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => !FOOT_OF_PAGE.test(line));
  const width = widthOf(lines);
  if (width === null) return text;
  const isParted = isTypeset(lines);
  const isBroken = (line: string, index: number) =>
    isFollowed(lines, index) && line.length >= width * NEAR && !ITEM.test(lines[index + 1] ?? '');
  return lines
    .map((line, index) => {
      if (!isBroken(line, index)) return `${line}\n`;
      return isParted && isPartedWord(line, lines[index + 1]) ? line.slice(0, -1) : line + joint(line);
    })
    .join('')
    .trimEnd();
}

/** The width at which a text was broken: that of the longest line that goes on in small letters; null without one. */
function widthOf(lines: readonly string[]): number | null {
  const followed = lines.flatMap((line, index) =>
    isFollowed(lines, index) ? [{ length: line.length, goesOn: goesOn(lines[index + 1]) }] : [],
  );
  const width = followed.reduce(
    (most, { length, goesOn }) => (goesOn && length <= WIDEST ? Math.max(most, length) : most),
    0,
  );
  const broken = followed.filter(({ length }) => length >= width * NEAR && length <= WIDEST);
  const longer = lines.filter(({ length }) => length > WIDEST).length;
  if (width < NARROWEST || broken.length < FEWEST || longer > broken.length) return null;
  return broken.filter((line) => line.goesOn).length < broken.length * MANY ? null : width;
}

function goesOn(next = ''): boolean {
  return /^["“‘(]?\p{Ll}/u.test(next);
}

function isFollowed(lines: readonly string[], index: number): boolean {
  return lines[index] !== '' && /^\S/.test(lines[index + 1] ?? '');
}

/** Whether words are parted at the ends of lines: then 'report-' and 'ers' are one word without a hyphen. */
function isTypeset(lines: readonly string[]): boolean {
  return lines.filter((line, index) => isPartedWord(line, lines[index + 1])).length >= PARTED;
}

function isPartedWord(line: string, next = ''): boolean {
  return /\p{Ll}-$/u.test(line) && /^\p{Ll}/u.test(next);
}

/** 'Secretary-' and 'General' are one word. */
function joint(line: string): string {
  return /\p{L}-$/u.test(line) ? '' : ' ';
}
