import type { Span } from '../../domain/span.ts';
import type { NameMention } from '../names/names.ts';
import type { Token } from './frame.ts';
import type { Quoted } from './quoted.ts';
import type { Walk } from './walk.ts';

/** A word, with what joins its parts last; or a mark. */
const WORD = /([\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(['’.&-])[\p{L}\p{N}\p{M}]+)*)|[^\s\p{L}\p{N}]/gu;
/** Abbreviations whose full stop belongs to them, and so ends no clause. */
const KEEPS_STOP =
  /^(?:mrs?|ms|dr|prof|sens?|reps?|govs?|gen|lt|col|maj|sgt|capt|rev|hon|del|amb|atty|supt|dist|st|jr|sr|p|(?:\p{L}\.)+\p{L}|\p{Lu})$/iu;
/** A pronoun with a verb leaning on it: 'he's', 'they've'. */
const CONTRACTION = /^(?:he|she|they|it|who|we|i|you|that)(['’](?:s|re|ve|ll|d|m))$/i;
const POSSESSIVE = /^['’]s?(?![\p{L}\p{N}])/u;

/**
 * The tokens of a sentence of `text`. `stretches` and `names` are read in step with it; `onQuote` is told of each quoted
 * stretch and its token, and gives it its number.
 */
export function tokenize(
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
      const token = nameToken(text, name);
      tokens.push(token);
      at = Math.max(token.end + possessiveAfter(text, token.end).length, at + 1);
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

function nameToken(text: string, mention: NameMention): Token {
  const { start, end } = mention;
  const low = text.slice(start, end).toLowerCase();
  return { kind: 'name', start, end, low, mention, possessive: possessiveAfter(text, end) !== '' };
}

function possessiveAfter(text: string, end: number): string {
  return POSSESSIVE.exec(text.slice(end, end + 3))?.[0] ?? '';
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
  if (!found[1]) {
    tokens.push({ kind: 'mark', start: found.index, end, low: word });
    return end;
  }
  const joint = found[2];
  const contraction = joint ? CONTRACTION.exec(word) : null;
  if (contraction) end -= contraction[1]?.length ?? 0;
  if (text.charAt(end) === '.' && end < limit && KEEPS_STOP.test(word)) end += 1;
  const written = text.slice(found.index, end).toLowerCase();
  const low = joint ? written.replace(/’/g, "'") : written;
  tokens.push({ kind: 'word', start: found.index, end, low, capital: /^\p{Lu}/u.test(word) });
  if (!contraction) return end;
  const rest = contraction[1] ?? '';
  const verb = rest.toLowerCase().replace('’', "'");
  tokens.push({ kind: 'word', start: end, end: end + rest.length, low: verb, capital: false });
  return end + rest.length;
}
