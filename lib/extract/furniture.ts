import type { Span } from '../domain/span.ts';

/*
 * What stands on a news page beside the article and ends up in its text: credits, navigation, captions, and the
 * headline or standfirst said again. Judged line by line, by the shape of the line. Prose is never furniture: a line
 * that could be a sentence of the article is left alone.
 */

const AGENCY =
  '(?:EPA(?:-EFE)?|AFP|AP|Reuters|TASS|ITAR-TASS|RIA Novosti|Sputnik|Getty(?: Images)?|Flash ?90|Shutterstock|Alamy|iStock|Bloomberg|ANSA|DPA|UPI|Xinhua|PA(?: Wire| Media)?|Keystone|NurPhoto|ZUMA(?: Press)?|Corbis|WireImage|Unsplash|Wikimedia(?: Commons)?|Pool)';

const CREDIT_LINE: readonly RegExp[] = [
  /^\s*(?:©|\(c\)\s|copyright\b)/i,
  /^\s*(?:photo(?:graph)?s?|image|picture|illustration|video|credit|source|graphic|caption)s?(?:\s+(?:by|credit|courtesy(?:\s+of)?|source))?\s*[:：/|]/i,
  /^\s*(?:[Pp]hoto(?:graph)?s?|[Ii]mage|[Ii]llustration|[Vv]ideo|[Gg]raphic)\s+(?:by|courtesy of|from)\s+\p{Lu}[^.!?]{1,60}$/u,
  new RegExp(`^\\W*${AGENCY}\\s*/\\s*\\p{Lu}[\\p{L}.'’ -]{2,40}\\W*$`, 'u'),
  new RegExp(`^\\W*\\p{Lu}[\\p{L}.'’ -]{2,60}\\s*/\\s*${AGENCY}\\W*$`, 'u'),
  new RegExp(`(?:\\s|^)(?:©\\s*)?${AGENCY}/\\p{Lu}[\\p{L}.'’-]+(?:\\s\\p{Lu}[\\p{L}.'’-]+){0,3}\\s*$`, 'u'),
];

/** A caption that the page glued to its credit: 'Sergey LavrovFlash 90'. */
const GLUED_CREDIT = new RegExp(`^[^.!?"“”]{2,80}?\\p{Ll}${AGENCY}\\s*$`, 'u');

const NAVIGATION = new RegExp(
  `^\\W*(?:${[
    'all news',
    '(?:scroll|back|go|return) to (?:the )?top',
    "(?:read|see|view|watch|listen to|click here (?:to|for)|click to)\\b(?: [\\w’']+){0,4} (?:more|here|below|rest here|article|story|video|full (?:story|article|text|interview))",
    'read (?:more|on|also|next)',
    '(?:also|related|further|recommended) (?:read(?:ing)?|articles?|stories|news|content|topics?|coverage|links?|posts?|videos?)',
    'see also',
    'advertisements?',
    '(?:story|article) continues (?:below|after)(?: (?:this|the))?(?: advertisement)?',
    'continue reading(?: the main story)?',
    '(?:skip|jump) (?:to|advertisement)(?: [\\w ]{1,20})?',
    'sponsored(?: content)?',
    'promoted(?: content)?',
    'share(?: this| on| via)?(?: (?:article|story|page|post|facebook|twitter|x|whatsapp|email|linkedin))*',
    'tweet(?: this)?',
    'print(?: this)?(?: article| page)?',
    'e-?mail this(?: article| story)?',
    'copy link',
    'save(?: for later| article| story)',
    'subscribe(?: now| today| here)?(?: to [\\w ]{1,30})?',
    "sign (?:in|up|out)(?: (?:for|to) [\\w ’']{1,40})?",
    'log (?:in|out)',
    '(?:leave|post|add|view|show|hide|see)(?: a| all| the)? comments?',
    '(?:\\d+ )?comments?(?: \\(\\d+\\))?',
    '(?:trending|most (?:read|popular|viewed)|top stories|latest news|breaking news|home ?page|main menu|menu|newsletter|more news|more stories|full text|transcript)',
    'follow (?:us|him|her|me|[@\\w]+) on [\\w ,&]{1,40}',
    'all rights reserved',
    '(?:next|previous) (?:article|story|page|post)',
    '(?:tags?|topics?|filed under|categories|category)\\s*:.*',
    'loading(?:\\.\\.\\.|…)?',
  ].join('|')})\\W*$`,
  'i',
);

/** A line is looked at only up to this length: longer ones are prose. */
const LONGEST_FURNITURE = 240;
const SHORTEST_REPEAT = 12;
/** Headline and standfirst stand among so many first lines; what is repeated further down may be prose. */
const HEAD_LINES = 8;

/**
 * The stretches of a text that are no part of its prose: credits, navigation, captions with a credit, and a headline
 * or standfirst where it stands the second time. Sorted, not overlapping, each within one line without its line end.
 */
export function findFurniture(text: string): Span[] {
  const lines = nonEmptyLines(text);
  const credited = new Set<string>();
  for (const line of lines) {
    if (isCredit(line.text)) credited.add(line.text);
  }
  const heads = new Set<string>();
  const found: Span[] = [];
  for (const [index, line] of lines.entries()) {
    const repeated = isRepeat(line.text, heads);
    if (index < HEAD_LINES) heads.add(fold(line.text));
    if (
      credited.has(line.text) ||
      NAVIGATION.test(line.text) ||
      repeated ||
      isCaption(lines, index, credited)
    ) {
      found.push({ start: line.start, end: line.end });
    }
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

function isCredit(line: string): boolean {
  if (line.length > LONGEST_FURNITURE) return false;
  return CREDIT_LINE.some((shape) => shape.test(line)) || GLUED_CREDIT.test(line);
}

/** A line that stood at the head already, whole; short ones are too often a name or a place that simply recurs. */
function isRepeat(line: string, heads: ReadonlySet<string>): boolean {
  return line.length >= SHORTEST_REPEAT && line.length <= LONGEST_FURNITURE * 2 && heads.has(fold(line));
}

/** A few words without a verb's full stop, right beside a credit that holds the same words. */
function isCaption(lines: readonly Line[], index: number, credited: ReadonlySet<string>): boolean {
  const line = lines[index];
  if (!line || line.text.length > 120 || /[.!?:"”]$/.test(line.text)) return false;
  return [lines[index - 1], lines[index + 1]].some(
    (beside) => beside !== undefined && credited.has(beside.text) && beside.text.startsWith(line.text),
  );
}

function fold(line: string): string {
  return line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
