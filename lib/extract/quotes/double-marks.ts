import type { Span } from '../../domain/span.ts';
import { tagIn } from './closing-tag.ts';
import { BEFORE_OPENING, type Opening, type Quoted, quoted, type Taken } from './quoted.ts';

/** Pairs whose two sides look different: the opening mark and what may close it. */
const PAIRS: Readonly<Record<string, string>> = {
  '“': '”"',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
};
const DOUBLE = /["“”„«»「」『』]/;
const LETTER_OR_OPENING = /[\p{L}\p{N}$€£¥#@*.…[(‘'“"’—–-]/u;

/** Whether a double mark stands at `at`; one behind '=' belongs to markup. */
export function isDouble(text: string, at: number): boolean {
  return DOUBLE.test(text.charAt(at)) && text.charAt(at - 1) !== '=';
}

/** Takes what a double mark opens, or what one closes that was never opened. `last` is the stretch before it. */
export function takeDouble(opening: Opening, last: Quoted | undefined): Taken {
  const { text, paragraph, at } = opening;
  const mark = text.charAt(at);
  if (last?.outer.end !== at && closesOnly(text, paragraph, at)) {
    const before = mark === '"' ? /[,.!?…]/ : /[\p{L},.!?…’'\])]/u;
    const closes = !last && at > paragraph.start && before.test(text.charAt(at - 1));
    const inner = { start: paragraph.start, end: at };
    return { stretch: closes ? quoted(text, inner, { opened: false }) : null, next: at + 1 };
  }
  const close = findClose(text, at, paragraph.end, mark);
  if (close === paragraph.end || (mark === '"' && opensAgain(text, close))) return takeOpen(opening, close);
  const { outer, ...stretch } = quoted(text, { start: at + 1, end: close }, {});
  const end = outer.end + (isTwoSingles(text, close) ? 1 : 0);
  return { stretch: { ...stretch, outer: { start: at, end } }, next: end };
}

/**
 * Takes a quotation that nothing closes before `end`: up to the attribution in it, or the single mark that somebody set
 * for a double one, unless the paragraph below goes on with it. Reading goes on at `end`: up to there nothing closes.
 */
function takeOpen({ text, paragraph, below, at }: Opening, end: number): Taken {
  const goesOn = end === paragraph.end && below !== null && text.charAt(below.start) === text.charAt(at);
  const closed =
    (goesOn ? null : mistypedClose(text, at + 1, end)) ?? tagIn(text, { start: at + 1, end }, goesOn);
  const stretch = quoted(text, { start: at + 1, end: closed ?? end }, { closed: false });
  return { stretch: { ...stretch, closed: closed !== null }, next: end };
}

/** A single mark that closes where nothing single was opened: '“We can do it.’ He left.' */
function mistypedClose(text: string, from: number, end: number): number | null {
  const found = /[.!?]['’](?=\s\p{Lu}|$)/u.exec(text.slice(from, end));
  if (!found || /[‘‚]|\s'/.test(text.slice(from, from + found.index))) return null;
  return from + found.index + 1;
}

/** A mark that cannot open: nothing to quote follows it, or it is a closing one by its shape. */
function closesOnly(text: string, paragraph: Span, at: number): boolean {
  const mark = text.charAt(at);
  if (mark === '”' || mark === '」' || mark === '』') return !opensByPlace(text, paragraph, at);
  if (mark === '»' || mark === '“' || mark === '"')
    return (
      at > paragraph.start && !opensByPlace(text, paragraph, at) && !BEFORE_OPENING.test(text.charAt(at - 1))
    );
  return false;
}

function opensByPlace(text: string, paragraph: Span, at: number): boolean {
  const before =
    at === paragraph.start || BEFORE_OPENING.test(text.charAt(at - 1)) || /['‘]/.test(text.charAt(at - 1));
  return before && at + 1 < paragraph.end && LETTER_OR_OPENING.test(text.charAt(at + 1));
}

/** Quotations inside quotations, this deep, are marks gone wrong. */
const DEEPEST = 3;

/** Where the quotation opened at `at` closes: the place of the closing mark, or the paragraph's end. */
function findClose(text: string, at: number, end: number, mark: string): number {
  const closers = PAIRS[mark] ?? '"”';
  let depth = 0;
  for (let to = at + 1; to < end && depth <= DEEPEST; to += 1) {
    const closes = closers.includes(text.charAt(to)) || isTwoSingles(text, to);
    if (!closes && !opensInside(text.charAt(to), mark)) continue;
    const turned = depth === 0 && (closes ? isNested(text, to, end, mark) : closesByPlace(text, to));
    if (closes === turned) depth += 1;
    else if (depth === 0) return to;
    else depth -= 1;
  }
  return depth === 0 ? end : findFlatClose(text, at, end, closers);
}

/** Whether a mark opens a quotation within one that `mark` opened. */
function opensInside(here: string, mark: string): boolean {
  return here === (mark === '"' ? '“' : mark) && mark !== '”';
}

/** Whether a straight mark within straight marks opens: both it and the outer one are closed behind it. */
function isNested(text: string, at: number, end: number, mark: string): boolean {
  if (mark !== '"' || !opensAgain(text, at)) return false;
  const [first, second] = [...text.slice(at + 1, Math.min(end, at + NESTED_REACH)).matchAll(/"/g)].map(
    ({ index }) => at + 1 + index,
  );
  return [first, second].every((place) => place !== undefined && closesByPlace(text, place));
}

/** Characters behind an inner straight mark within which both marks must close. */
const NESTED_REACH = 400;

/** Whether a straight mark can only open, by its place: 'he said. "We' */
function opensAgain(text: string, at: number): boolean {
  return text.charAt(at) === '"' && /^\s"\p{L}/u.test(text.slice(at - 1, at + 2));
}

/**
 * Two apostrophes for a closing double mark, with a closing single one before them or none: 'what did he mean?\'\'\'.
 */
function isTwoSingles(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (mark !== "'" && mark !== '’') return false;
  return /^(?:''|’’)(?![\p{L}\p{N}'’])/u.test(text.slice(at, at + 3)) && !/[\s\d]/.test(text.charAt(at - 1));
}

/** Whether a mark stands where only a closing one can: 'the “best in the world“ and'. */
function closesByPlace(text: string, at: number): boolean {
  return (
    /[\p{L}\p{N},.!?…%]/u.test(text.charAt(at - 1)) && /^(?:$|[\s,.;:)[—–])/.test(text.slice(at + 1, at + 2))
  );
}

/** The first closing mark, nesting apart: for a paragraph in which an inner quotation is never closed. */
function findFlatClose(text: string, at: number, end: number, closers: string): number {
  for (let to = at + 1; to < end; to += 1) if (closers.includes(text.charAt(to))) return to;
  return end;
}
