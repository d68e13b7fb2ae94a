import type { Span } from '../domain/span.ts';

/** Words that carry a full stop without ending a sentence when a capital follows. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof sen rep gov gen lt col maj sgt capt cmdr adm rev hon st jr sr messrs fr pres supt ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'vs v etc inc corp co ltd bros no nos vol fig al cf ca approx dept est mt ft ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky md mass mich minn miss mo mont neb nev okla ore pa ' +
    'tenn tex va vt wash wis wyo'
  ).split(' '),
);

/** Of those, the ones that do end a sentence when the next word is one that usually begins one. */
const OFTEN_LAST = new Set('jr sr etc inc corp co ltd bros al est dept'.split(' '));

const SENTENCE_OPENERS = new Set(
  (
    'the a an this that these those it he she they we i you his her their its our my but and or so if in on at ' +
    'as when while after before for from with there here what who why how where no not yet still then now both ' +
    'some many most all one two another asked according since although though because however meanwhile'
  ).split(' '),
);

const TERMINATOR = /[.!?…。！？؟।]/;
const [FULL_STOP, EXCLAMATION, QUESTION, LAST_ASCII] = [0x2e, 0x21, 0x3f, 0x7f];
const CLOSER = /["”’'»)\]›“]/;
const BLANK = /\s/;
const OPENING = /["“„«‘'([‹¿¡]/;
const DASH = /[—–―-]/;
const CAPITAL_OR_DIGIT = /[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;

/** Share of line breaks inside sentences from which on a text is taken to be wrapped at a line length. */
const WRAPPED_SHARE = 0.3;

/**
 * The paragraphs of a text, without the blanks around them, in order. An empty line always parts two paragraphs; a
 * single line break does too, except in a text that is wrapped at a line length. Linear in the text's length.
 */
export function splitParagraphs(text: string): Span[] {
  const lines = splitLines(text);
  const wrapped = isWrapped(text, lines);
  const paragraphs: Span[] = [];
  let open: { start: number; end: number } | null = null;
  for (const line of lines) {
    if (line.start === line.end) open = null;
    else if (open && wrapped) open.end = line.end;
    else {
      open = { start: line.start, end: line.end };
      paragraphs.push(open);
    }
  }
  return paragraphs;
}

/**
 * The sentences of a text, without the blanks around them, in order; no sentence runs over a paragraph's end. Closing
 * quotation marks and brackets belong to the sentence that they close. Linear in the text's length.
 */
export function splitSentences(text: string): Span[] {
  return splitParagraphs(text).flatMap((paragraph) => sentencesOf(text, paragraph));
}

/** The sentences of one paragraph of `text`. */
export function sentencesOf(text: string, paragraph: Span): Span[] {
  const sentences: Span[] = [];
  let start = paragraph.start;
  let at = start;
  while (at < paragraph.end) {
    if (!isTerminator(text, at)) {
      at += 1;
      continue;
    }
    const stop = at;
    const end = afterClosers(text, at, paragraph.end);
    const next = skipBlanks(text, end, paragraph.end);
    at = end;
    if (next >= paragraph.end || !endsSentence(text, { start, stop, end, next, limit: paragraph.end }))
      continue;
    sentences.push({ start, end });
    start = next;
    at = next;
  }
  if (start < paragraph.end) sentences.push({ start, end: paragraph.end });
  return sentences;
}

/** Asked of every character of a text, so in figures. */
function isTerminator(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit > LAST_ASCII) return TERMINATOR.test(text.charAt(at));
  return unit === FULL_STOP || unit === EXCLAMATION || unit === QUESTION;
}

interface Stop {
  readonly start: number;
  readonly stop: number;
  readonly end: number;
  readonly next: number;
  readonly limit: number;
}

function endsSentence(text: string, at: Stop): boolean {
  const { stop, end, next, limit } = at;
  const mark = text.charAt(stop);
  if (next === end) return /[。！？]/.test(mark);
  let first = next;
  while (first < limit && first < next + 4 && OPENING.test(text.charAt(first))) first += 1;
  if (DASH.test(text.charAt(first))) return false;
  if (!CAPITAL_OR_DIGIT.test(codePoint(text, first))) return first > next && /["“„«]/.test(text.charAt(next));
  if (mark !== '.' || end - stop > 1) return true;
  return !isAbbreviation(wordBefore(text, stop, at.start), wordAfter(text, first, limit), text.charAt(first));
}

/** Whether the full stop after `before` only shortens it, seen from the word that follows. */
function isAbbreviation(before: string, following: string, first: string): boolean {
  const known = before.toLowerCase();
  const opensSentence = SENTENCE_OPENERS.has(following.toLowerCase());
  if (known === 'no' || known === 'nos') return /\d/.test(first);
  if (ABBREVIATIONS.has(known)) return !(OFTEN_LAST.has(known) && opensSentence);
  if (/^\p{Lu}$/u.test(before)) return !opensSentence || /^(?:I|A)$/.test(following);
  return /^(?:\p{L}\.)+\p{L}$/u.test(before) && !opensSentence;
}

function codePoint(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

/** The letters and inner full stops that stand right before `at`, at most 24 of them. */
function wordBefore(text: string, at: number, limit: number): string {
  let from = at;
  while (from > limit && from > at - 24 && /[\p{L}\p{N}.]/u.test(text.charAt(from - 1))) from -= 1;
  return text.slice(from, at);
}

function wordAfter(text: string, at: number, limit: number): string {
  let to = at;
  while (to < limit && to < at + 24 && /\p{L}/u.test(text.charAt(to))) to += 1;
  return text.slice(at, to);
}

function afterClosers(text: string, at: number, limit: number): number {
  let end = at + 1;
  while (end < limit && (TERMINATOR.test(text.charAt(end)) || CLOSER.test(text.charAt(end)))) end += 1;
  return end;
}

function skipBlanks(text: string, at: number, limit: number): number {
  let next = at;
  while (next < limit && BLANK.test(text.charAt(next))) next += 1;
  return next;
}

/** Every line without its blanks; an empty span where a line has nothing else. */
function splitLines(text: string): Span[] {
  const lines: Span[] = [];
  let from = 0;
  while (from <= text.length) {
    const found = text.indexOf('\n', from);
    const to = found < 0 ? text.length : found;
    let start = from;
    let end = to;
    while (start < end && BLANK.test(text.charAt(start))) start += 1;
    while (end > start && BLANK.test(text.charAt(end - 1))) end -= 1;
    lines.push({ start, end });
    from = to + 1;
  }
  return lines;
}

/** Whether single line breaks fall inside sentences, as in a text wrapped at 72 characters. */
function isWrapped(text: string, lines: readonly Span[]): boolean {
  let breaks = 0;
  let inside = 0;
  for (let at = 1; at < lines.length; at += 1) {
    const above = lines[at - 1];
    const below = lines[at];
    if (!above || !below || above.start === above.end || below.start === below.end) continue;
    breaks += 1;
    const long = above.end - above.start >= 40 && above.end - above.start <= 120;
    if (long && /[\p{Ll},;]/u.test(text.charAt(above.end - 1)) && /\p{Ll}/u.test(text.charAt(below.start)))
      inside += 1;
  }
  return breaks > 0 && inside / breaks >= WRAPPED_SHARE;
}
