import type { Span } from '../../domain/span.ts';
import { sentencesOf, splitParagraphs } from '../../text/sentences.ts';
import type { NameMention } from '../names/names.ts';
import { type Quoted, quotedStretches } from './marks.ts';
import { turnsOf } from './transcript.ts';

/** One step of a paragraph's narration: a word, a name, a punctuation mark, or a whole quotation. */
export type Token =
  | {
      readonly kind: 'word';
      readonly start: number;
      readonly end: number;
      readonly low: string;
      readonly capital: boolean;
    }
  | {
      readonly kind: 'name';
      readonly start: number;
      readonly end: number;
      readonly low: string;
      readonly mention: NameMention;
      readonly possessive: boolean;
    }
  | { readonly kind: 'mark'; readonly start: number; readonly end: number; readonly low: string }
  | {
      readonly kind: 'quote';
      readonly start: number;
      readonly end: number;
      readonly low: '';
      readonly quote: number;
    };

/** A sentence in which every quotation counts as one token, so that what is quoted never hides who says it. */
export interface Sentence {
  readonly index: number;
  readonly paragraph: number;
  readonly span: Span;
  readonly tokens: readonly Token[];
}

/** A document as attribution reads it. */
export interface Frame {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  /** First sentence of each paragraph. */
  readonly firstSentence: readonly number[];
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly FramedQuote[];
}

/** A quoted stretch with its place. */
export interface FramedQuote extends Quoted {
  readonly index: number;
  readonly paragraph: number;
  readonly sentence: number;
  /** Its token in the sentence. */
  readonly token: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.&-][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}]/gu;
/** Abbreviations whose full stop belongs to them, and so ends no clause. */
const KEEPS_STOP =
  /^(?:mrs?|ms|dr|prof|sens?|reps?|govs?|gen|lt|col|maj|sgt|capt|rev|hon|del|amb|atty|supt|dist|st|jr|sr|p|(?:\p{L}\.)+\p{L}|\p{Lu})$/iu;
/** A pronoun with a verb leaning on it: 'he's', 'they've'. */
const CONTRACTION = /^(?:he|she|they|it|who|we|i|you|that)(['’](?:s|re|ve|ll|d|m))$/i;
const POSSESSIVE = /^['’]s?(?![\p{L}\p{N}])/u;

/**
 * Lays a document out for attribution: paragraphs, sentences, tokens, quoted stretches. `skipped` are stretches that are
 * not prose (furniture): no quotation in them counts. Linear in the text's length.
 */
export function frameDocument(
  text: string,
  mentions: readonly NameMention[],
  skipped: readonly Span[],
): Frame {
  const paragraphs = splitParagraphs(text);
  const sentences: Sentence[] = [];
  const quotes: FramedQuote[] = [];
  const firstSentence: number[] = [];
  const names = new Walk(mentions);
  const furniture = new Walk(skipped);
  const turns = turnsOf(text, paragraphs, mentions);
  paragraphs.forEach((paragraph, index) => {
    firstSentence.push(sentences.length);
    const turn = turns.get(index);
    const stretches = new Walk(
      furniture.touching(paragraph)
        ? []
        : turn
          ? [turn]
          : quotedStretches(text, paragraph, paragraphs[index + 1] ?? null),
    );
    for (const span of narratedSentences(text, paragraph, stretches.items)) {
      const tokens = tokenize(text, span, stretches, names, (stretch, token) => {
        quotes.push({
          ...stretch,
          index: quotes.length,
          paragraph: index,
          sentence: sentences.length,
          token,
        });
        return quotes.length - 1;
      });
      sentences.push({ index: sentences.length, paragraph: index, span, tokens });
    }
  });
  return { text, paragraphs, firstSentence, sentences, quotes };
}

/** Sentences of a paragraph, where a full stop inside a quotation ends none. */
function narratedSentences(text: string, paragraph: Span, stretches: readonly Quoted[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  const walk = new Walk(stretches.map(({ outer }) => outer));
  for (const sentence of sentencesOf(text, paragraph)) {
    const last = joined.at(-1);
    if (last && walk.inside(sentence.start)) last.end = sentence.end;
    else joined.push({ start: sentence.start, end: sentence.end });
  }
  return joined;
}

/** Reads sorted, non-overlapping spans in step with a text, so that the whole stays linear. */
class Walk<T extends { readonly start: number; readonly end: number } | Quoted> {
  readonly items: readonly T[];
  #next = 0;

  constructor(items: readonly T[]) {
    this.items = items;
  }

  /** The first item that ends after `at`; `at` must not go down from call to call. */
  from(at: number): T | undefined {
    for (;;) {
      const item = this.items[this.#next];
      if (!item || outerOf(item).end > at) return item;
      this.#next += 1;
    }
  }

  /** Whether `at` lies inside an item, not at its start. */
  inside(at: number): boolean {
    const item = this.from(at);
    return item !== undefined && outerOf(item).start < at;
  }

  touching(span: Span): boolean {
    const item = this.from(span.start);
    return item !== undefined && outerOf(item).start < span.end;
  }
}

function outerOf(item: Span | Quoted): Span {
  return 'outer' in item ? item.outer : item;
}

function tokenize(
  text: string,
  span: Span,
  stretches: Walk<Quoted>,
  names: Walk<NameMention>,
  onQuote: (stretch: Quoted, token: number) => number,
): Token[] {
  const tokens: Token[] = [];
  let at = span.start;
  while (at < span.end) {
    const stretch = stretches.from(at);
    const name = names.from(at);
    if (stretch && at >= stretch.outer.start) {
      const quote = onQuote(stretch, tokens.length);
      tokens.push({ kind: 'quote', start: stretch.outer.start, end: stretch.outer.end, low: '', quote });
      at = Math.max(stretch.outer.end, at + 1);
      continue;
    }
    if (name && at >= name.start && name.end <= span.end) {
      const possessive = POSSESSIVE.exec(text.slice(name.end, name.end + 3))?.[0] ?? '';
      const end = name.end + possessive.length;
      const low = text.slice(name.start, name.end).toLowerCase();
      tokens.push({
        kind: 'name',
        start: name.start,
        end: name.end,
        low,
        mention: name,
        possessive: possessive !== '',
      });
      at = Math.max(end, at + 1);
      continue;
    }
    at = takeWord(
      text,
      at,
      Math.min(span.end, stretch?.outer.start ?? span.end, nameLimit(name, at)),
      tokens,
    );
  }
  return tokens;
}

function nameLimit(name: NameMention | undefined, at: number): number {
  return name && name.start > at ? name.start : Number.POSITIVE_INFINITY;
}

function takeWord(text: string, at: number, limit: number, tokens: Token[]): number {
  WORD.lastIndex = at;
  const found = WORD.exec(text);
  if (!found || found.index >= limit) return limit;
  let end = Math.min(found.index + found[0].length, limit);
  const word = text.slice(found.index, end);
  if (!/[\p{L}\p{N}]/u.test(word)) {
    tokens.push({ kind: 'mark', start: found.index, end, low: word });
    return end;
  }
  const contraction = CONTRACTION.exec(word);
  if (contraction) end -= contraction[1]?.length ?? 0;
  if (text.charAt(end) === '.' && end < limit && KEEPS_STOP.test(word)) end += 1;
  const low = text.slice(found.index, end).toLowerCase().replace(/’/g, "'");
  tokens.push({ kind: 'word', start: found.index, end, low, capital: /^\p{Lu}/u.test(word) });
  if (!contraction) return end;
  const rest = contraction[1] ?? '';
  const verb = rest.toLowerCase().replace('’', "'");
  tokens.push({ kind: 'word', start: end, end: end + rest.length, low: verb, capital: false });
  return end + rest.length;
}
