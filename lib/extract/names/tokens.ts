import type { Span } from '../../domain/span.ts';
import { wordList } from '../word-list.ts';
import { ABBREVIATED } from './vocabulary.ts';
import { isBroken, isWrapped } from './wrapping.ts';

/** How a word is written. `mark` is anything that is no word, `break` the end of a line. */
export type Shape = 'lower' | 'title' | 'upper' | 'number' | 'mark' | 'break';

/** A word, a mark or a line break of a text. */
export interface Token extends Span {
  readonly text: string;
  /** As vocabularies have it: in lower case, without the full stop of an abbreviation. */
  readonly low: string;
  readonly shape: Shape;
  /** At the head of a sentence, line or quotation, where a capital says nothing. */
  readonly initial: boolean;
  /** Followed by a possessive ’s. */
  readonly possessive: boolean;
  /** In a line that is written in Title Case or CAPITALS throughout, where capitals say nothing. */
  readonly display: boolean;
}

type Draft = { -readonly [K in keyof Token]: Token[K] };

const LETTERS = '\\p{L}[\\p{L}\\p{M}\\p{N}]*';
const RANKS = ABBREVIATED.replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase()).replaceAll(' ', '|');
const DOTTED = '(?:\\p{Lu}\\.){2,}(?:\\p{Lu}(?![\\p{L}\\p{M}]))?';
const SHORTENED = `(?:\\p{Lu}|Mrs?|Ms|St|Ft|Mt|Jr|Sr|${RANKS})\\.(?!\\p{L})`;
const WORD = `${LETTERS}(?:['’](?![sS](?![\\p{L}\\p{M}]))${LETTERS}|-[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*)*`;
/** Links and names of accounts; words; numbers; possessive endings; line breaks; marks. */
const TOKEN = new RegExp(
  [
    `https?://\\S+|[#@][\\p{L}\\p{N}_]+|(${DOTTED}|${SHORTENED}|${WORD})`,
    '(\\p{N}[\\p{L}\\p{N}]*(?:[.,/:-]\\p{N}+)*)',
    "(['’][sS](?![\\p{L}\\p{M}])|(?<=[sS])['’](?=[ \\u00a0]\\p{L}))",
    '([\\r\\n\\u2028\\u2029]+)',
    '\\S',
  ].join('|'),
  'gu',
);

function shapeOf(word: string | undefined, number: string | undefined): Shape {
  if (!word) return number ? 'number' : 'mark';
  if (/^[a-z]+$/.test(word)) return 'lower';
  const first = word.codePointAt(0);
  const head = first === undefined ? '' : String.fromCodePoint(first);
  if (head === head.toLowerCase() && !/^\p{L}+-?\p{Lu}/u.test(word)) return 'lower';
  if (head === head.toLowerCase()) return /^\p{Ll}{1,2}\p{Lu}/u.test(word) ? 'title' : 'lower';
  const letters = word.replace(/[^\p{L}]/gu, '');
  return letters.length > 1 && letters === letters.toUpperCase() ? 'upper' : 'title';
}

const OPENING = new Set(['“', '‘', '„', '«', '‚', '‹']);
const ENDING = new Set(['.', '!', '?', ':', ';', '…', '•', '*', '#', '>', '|', '©', '·', '▪', '–', '—', '-']);
const SENTENCE_END = new Set(['.', '!', '?', ':', '…', '•', '|', '©', '·', '▪']);

/** Whether the token after `previous` begins a sentence, line or quotation. */
function beginsSentence(
  previous: Draft | undefined,
  beforePrevious: Draft | undefined,
  gap: boolean,
): boolean {
  if (previous === undefined || previous.shape === 'break') return true;
  if (previous.shape !== 'mark') return false;
  if (SENTENCE_END.has(previous.text) || OPENING.has(previous.text)) return true;
  if (previous.text === '"' || previous.text === "'") {
    if (!gap) return true;
    return beforePrevious?.shape === 'mark' && SENTENCE_END.has(beforePrevious.text);
  }
  if (previous.text === '”' || previous.text === '’' || previous.text === ')' || previous.text === ']') {
    return beforePrevious?.shape === 'mark' && SENTENCE_END.has(beforePrevious.text);
  }
  return ENDING.has(previous.text) && (beforePrevious === undefined || beforePrevious.shape === 'break');
}

/** The greatest share of a title's words in lower case, the small ones aside. */
const LOWER_CASE_SHARE = 0.12;
const LONGEST_TITLE = 30;
const FEWEST_CAPITALS = 3;

/** Words that titles leave in lower case. */
const SMALL_WORDS = wordList(`
  a an the and but or nor for of in on at to by as with from over into vs via per up off out than after about amid
  among against between without before since during
`);

const FEWEST_SHOUTED = 3;
const FEWEST_LONG = 2;

/** In a line of prose, three words in CAPITALS and more, two of them long, are shouted: no acronyms stand so. */
function markShouted(line: readonly Draft[]): void {
  let run: Draft[] = [];
  const end = () => {
    if (run.length >= FEWEST_SHOUTED && run.filter(({ text }) => text.length > 4).length >= FEWEST_LONG)
      for (const token of run) token.display = true;
    if (run.length > 0) run = [];
  };
  for (const token of line) {
    if (token.shape === 'upper') run.push(token);
    else if (token.shape !== 'mark') end();
  }
  end();
}

function markDisplayLine(line: readonly Draft[]): void {
  const words = line.filter(({ shape }) => shape === 'lower' || shape === 'title' || shape === 'upper');
  const telling = words.filter(({ text, initial }) => !initial && !SMALL_WORDS.has(text));
  const capitals = telling.filter(({ shape }) => shape !== 'lower').length;
  const shouted = telling.filter(({ shape, text }) => shape === 'upper' || text.length < 3).length;
  const title =
    words.length <= LONGEST_TITLE &&
    capitals >= FEWEST_CAPITALS &&
    (telling.length - capitals) / telling.length <= LOWER_CASE_SHARE;
  if (title || (words.length > 1 && shouted === telling.length && telling.length > 0)) {
    for (const token of line) token.display = true;
  } else {
    markShouted(line);
  }
}

/** Puts tokens one after another, and knows the line they stand in. */
class Reader {
  readonly tokens: Draft[] = [];
  #line = 0;

  /** Ends the line at `span`; several breaks in a row are one. */
  endLine({ start, end }: Span): void {
    if (this.tokens.at(-1)?.shape === 'break') return;
    markDisplayLine(this.tokens.slice(this.#line));
    this.tokens.push({ start, end, text: '\n', low: '\n', shape: 'break', ...PLAIN });
    this.#line = this.tokens.length;
  }

  /** Whether ’s at `start` belongs to the word before it. */
  ownsAt(start: number): boolean {
    const previous = this.tokens.at(-1);
    if (previous === undefined || previous.end !== start || previous.shape === 'mark') return false;
    previous.possessive = true;
    return true;
  }

  add(span: Span, text: string, shape: Shape): void {
    const previous = this.tokens.at(-1);
    const gap = previous !== undefined && previous.end < span.start;
    const initial = beginsSentence(previous, this.tokens.at(-2), gap);
    const lower = text.toLowerCase();
    const low = lower.endsWith('.') ? lower.slice(0, -1) : lower;
    this.tokens.push({ ...span, text, low, shape, ...PLAIN, initial });
  }
}

const PLAIN = { initial: false, possessive: false, display: false } as const;

/**
 * Words, marks and line breaks of `text`, in order, without the stretches that `furniture` covers (a break stands for
 * each). `furniture` is sorted. Linear in the length of the text.
 */
export function tokenize(text: string, furniture: readonly Span[]): Token[] {
  const reader = new Reader();
  const wrapped = isWrapped(text);
  let next = 0;
  let line = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [found, word, number, possessive, ending] = match;
    const span = { start: match.index, end: match.index + found.length };
    while ((furniture[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next++;
    const hidden = (furniture[next]?.start ?? Number.POSITIVE_INFINITY) < span.end;
    if (ending) {
      const soft = wrapped && !hidden && /^\r?\n$/.test(found) && isBroken(text.slice(line, match.index));
      if (!soft) reader.endLine(span);
      line = span.end;
    } else if (hidden) reader.endLine(span);
    else if (!possessive || !reader.ownsAt(span.start)) {
      reader.add(span, found, shapeOf(word, number));
    }
  }
  reader.endLine({ start: text.length, end: text.length });
  return reader.tokens;
}
