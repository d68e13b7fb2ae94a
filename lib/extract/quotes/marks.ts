import type { Span } from '../../domain/span.ts';

/** A stretch between quotation marks inside one paragraph. */
export interface Quoted {
  /** The words without the marks. */
  readonly inner: Span;
  /** The same with the marks that are there. */
  readonly outer: Span;
  readonly opened: boolean;
  readonly closed: boolean;
  /** Set when the marks are single ones. */
  readonly single: boolean;
  /** The speaker's name where a transcript begins with one: 'WALLACE: …'. It is no part of `inner`. */
  readonly label: Span | null;
}

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
const SINGLE_OPEN = /['‘‚]/;
const SINGLE_CLOSE = /['’‘]/;
const LETTER = /[\p{L}\p{N}]/u;
const LETTER_OR_OPENING = /[\p{L}\p{N}$€£¥#@*.…[(‘'“"’—–-]/u;
const BEFORE_OPENING = /[\s([{—–\-:;,/\p{Cf}]/u;
/** A transcript's speaker in capitals. */
const LABEL = /^(\p{Lu}[\p{Lu}.'’-]+(?: [\p{Lu}.'’-]+){0,3}):\s+(?=\S)/u;
/** Words that begin with an apostrophe. */
const ELISION = /^['’‘](?:tis|twas|til|till|em|cause|bout|round|n|cuz|\d0s|\d\d)(?![\p{L}\p{N}])/iu;

/**
 * The outermost quotations of a paragraph of `text`, in order, not overlapping. Understands straight and curly double
 * marks, single marks with their apostrophes, « », „ “ and 「 」. A quotation that is not closed runs to the paragraph's
 * end, a single-quoted one only if the paragraph `below` goes on with it; a closing mark without an opening one closes
 * a quotation that began with the paragraph. Linear.
 */
export function quotedStretches(text: string, paragraph: Span, below: Span | null = null): Quoted[] {
  const found: Quoted[] = [];
  let at = paragraph.start;
  while (at < paragraph.end) {
    const mark = text.charAt(at);
    if (DOUBLE.test(mark) && text.charAt(at - 1) !== '=') at = takeDouble(text, paragraph, at, found);
    else if (SINGLE_OPEN.test(mark) && opensSingle(text, paragraph, at))
      at = takeSingle(text, paragraph, at, below, found);
    else at += 1;
  }
  return found.filter(({ inner }) => hasLetter(text, inner));
}

function takeDouble(text: string, paragraph: Span, at: number, found: Quoted[]): number {
  const mark = text.charAt(at);
  if (closesOnly(text, paragraph, at)) {
    const last = found.at(-1);
    if (
      !last &&
      at > paragraph.start &&
      (mark === '"' ? /[,.!?…]/ : /[\p{L},.!?…’'\])]/u).test(text.charAt(at - 1))
    ) {
      found.push(quoted(text, { start: paragraph.start, end: at }, false, true, false));
    }
    return at + 1;
  }
  const closers = PAIRS[mark] ?? '"”';
  const close = findClose(text, at, paragraph.end, mark, closers);
  const tag = close === paragraph.end ? tagStart(text, at + 1, close) : null;
  if (tag !== null) {
    found.push({ ...quoted(text, { start: at + 1, end: tag }, true, false, false), closed: true });
    return tag;
  }
  const taken = quoted(text, { start: at + 1, end: close }, true, close < paragraph.end, false);
  const end = taken.outer.end + (isTwoSingles(text, close) ? 1 : 0);
  found.push({ ...taken, outer: { start: at, end } });
  return Math.max(end, close + 1);
}

/** ', Lavrov said.' and ', the minister told reporters on Monday.' at the end of a paragraph. */
const TAG =
  /,(?= (?:(?:\p{Lu}[\p{L}.'’-]*|the|of|\p{Ll}{4,}) ){0,5}(?:\p{Lu}[\p{L}'’-]+|he|she|\p{Ll}{4,}) (?:said|added|told|wrote|explained|stressed|concluded|continued|noted|warned)(?: (?:on|in|to|at|reporters|\p{Lu}\p{L}+)){0,4}\.$)/u;

/** Characters of the longest attribution at a paragraph's end. */
const LONGEST_TAG = 110;

/**
 * Where an attribution begins that closes a paragraph whose quotation somebody forgot to close; null where there is
 * none.
 */
function tagStart(text: string, from: number, end: number): number | null {
  const start = Math.max(from, end - LONGEST_TAG);
  const found = TAG.exec(text.slice(start, end));
  return found ? start + found.index + 1 : null;
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

/** Longest stretch, in characters, that is looked through for a closing single mark. */
const SINGLE_REACH = 1500;

/** Where the quotation opened at `at` closes: the place of the closing mark, or the paragraph's end. */
function findClose(text: string, at: number, end: number, mark: string, closers: string): number {
  let depth = 0;
  for (let to = at + 1; to < end; to += 1) {
    const here = text.charAt(to);
    if (closers.includes(here) || isTwoSingles(text, to)) {
      if (depth === 0) return to;
      depth -= 1;
    } else if (here === mark && mark !== '"' && mark !== '”') {
      if (depth === 0 && closesByPlace(text, to)) return to;
      depth += 1;
      if (depth > DEEPEST) break;
    }
  }
  if (depth === 0) return end;
  return findFlatClose(text, at, end, closers);
}

/**
 * Two apostrophes for a closing double mark, with a closing single one before them or none: 'what did he mean?\'\'\'.
 */
function isTwoSingles(text: string, at: number): boolean {
  return /^(?:''|’’)(?![\p{L}\p{N}'’])/u.test(text.slice(at, at + 3)) && !/[\s\d]/.test(text.charAt(at - 1));
}

/** Whether an opening mark stands where only a closing one can: 'the “best in the world“ and'. */
function closesByPlace(text: string, at: number): boolean {
  return (
    /[\p{L}\p{N},.!?…%]/u.test(text.charAt(at - 1)) && /^(?:$|[\s,.;:)])/.test(text.slice(at + 1, at + 2))
  );
}

/** The first closing mark, nesting apart: for a paragraph in which an inner quotation is never closed. */
function findFlatClose(text: string, at: number, end: number, closers: string): number {
  for (let to = at + 1; to < end; to += 1) if (closers.includes(text.charAt(to))) return to;
  return end;
}

function opensSingle(text: string, paragraph: Span, at: number): boolean {
  const before = at === paragraph.start || BEFORE_OPENING.test(text.charAt(at - 1));
  if (!before || !/[\p{L}\p{N}[$£€"“]/u.test(text.charAt(at + 1))) return false;
  return !ELISION.test(text.slice(at, at + 12));
}

/** Takes a single-quoted stretch when it closes in the paragraph or goes on in the next; an apostrophe otherwise. */
function takeSingle(text: string, paragraph: Span, at: number, below: Span | null, found: Quoted[]): number {
  const close = findSingleClose(text, at, paragraph.end);
  const goesOn =
    close === null &&
    below !== null &&
    text.charAt(below.start) === text.charAt(at) &&
    opensSingle(text, below, below.start);
  if (close === null && !(goesOn && at === paragraph.start)) return at + 1;
  const end = close ?? paragraph.end;
  found.push(quoted(text, { start: at + 1, end }, true, close !== null, true));
  return end + 1;
}

/**
 * The closing single mark: one after punctuation is certain; one after a letter may be the apostrophe of a plural
 * ('workers’ rights'), and is passed over when another closing mark follows before the next quotation opens.
 */
function findSingleClose(text: string, at: number, end: number): number | null {
  let doubtful: number | null = null;
  for (let to = at + 1; to < Math.min(end, at + SINGLE_REACH); to += 1) {
    const here = text.charAt(to);
    if (DOUBLE.test(here) && doubtful !== null) return doubtful;
    const role = SINGLE_CLOSE.test(here) ? singleRole(text, to) : 'letter';
    if (role === 'closing') return to;
    if (role === 'opening') return doubtful;
    if (role === 'doubtful') doubtful ??= to;
  }
  return doubtful;
}

/** What a single mark inside a single-quoted stretch is, by the characters on both sides. */
function singleRole(text: string, at: number): 'letter' | 'opening' | 'closing' | 'doubtful' {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (/\s/.test(before) && LETTER.test(after))
    return ELISION.test(text.slice(at, at + 12)) ? 'letter' : 'opening';
  if (text.charAt(at) === '‘' || LETTER.test(after)) return 'letter';
  return /[sS]/.test(before) && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3)) ? 'doubtful' : 'closing';
}

function quoted(text: string, inner: Span, opened: boolean, closed: boolean, single: boolean): Quoted {
  let { start, end } = inner;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  const outer = { start: opened ? inner.start - 1 : inner.start, end: closed ? inner.end + 1 : inner.end };
  const label = LABEL.exec(text.slice(start, Math.min(end, start + 44)));
  if (!label?.[1]) return { inner: { start, end }, outer, opened, closed, single, label: null };
  const named = { start, end: start + label[1].length };
  return { inner: { start: start + label[0].length, end }, outer, opened, closed, single, label: named };
}

function hasLetter(text: string, span: Span): boolean {
  for (let at = span.start; at < span.end; at += 1)
    if (LETTER.test(text.charAt(at)) || /[\ud800-\udfff]/.test(text.charAt(at))) return true;
  return false;
}
