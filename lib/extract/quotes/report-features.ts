import type { Span } from '../../domain/span.ts';
import { firstWhere } from '../first-where.ts';
import { wordList } from '../word-list.ts';
import { isFiniteVerb } from './clauses.ts';
import type { Token } from './frame.ts';
import { type Source, typeOf } from './sources.ts';
import type { Place } from './subjects.ts';
import { PLAIN_VERBS } from './words.ts';

/**
 * A possible report: its source, the tokens of its cue, its content, how source and cue stand, and on which side it is.
 */
interface Draft {
  readonly source: Source;
  readonly first: number;
  readonly last: number;
  readonly content: Span;
  readonly bond: string;
  readonly side: string;
}

/** What speaks for and against somebody's being reported to say something. */
export function reportFeatures(place: Place, { source, first, last, content, bond, side }: Draft): string[] {
  const { tokens, sentence } = place;
  const low = tokens[first]?.low ?? '';
  const follow = followOf(tokens[last + 1]);
  const stem = stemOf(low);
  const type = typeOf(source);
  const features = [
    'all',
    `stem:${stem}`,
    `stem:${stem}:${follow}`,
    `bond:${bond}`,
    `side:${side}`,
    `follow:${follow}`,
    `bond:${bond}:${side}`,
    `size:${sizeOf(content)}`,
    `type:${type}`,
    `bond:${bond}:${type}`,
    `form:${formOf(low)}:${bond}`,
    `bond:${bond}:${follow}`,
  ];
  const quotes = quotesAround(place, source, first, content);
  features.push(`quotes:${quotes}`, `quotes:${quotes}:${side}`);
  const plain = PLAIN_VERBS.has(low) ? 'plain' : 'other';
  const clause = hasVerb(tokens, content) ? 'clause' : 'phrase';
  features.push(
    `${plain}:${bond}:${side}`,
    `${clause}:${side}`,
    `${clause}:${plain}:${side}`,
    `${clause}:${follow}`,
  );
  if (source.rank === 0) features.push(`lead:${bond}`);
  if (sentence.paragraph === 0) features.push('headline');
  return features;
}

/** Whether a clause, or words of it within reach, have a verb. */
function hasVerb(tokens: readonly Token[], { start, end }: Span): boolean {
  let at = firstWhere(tokens.length, (one) => (tokens[one]?.start ?? 0) >= start);
  for (let looked = 0; looked < LOOKED_AT; looked += 1, at += 1) {
    const token = tokens[at];
    if (!token || token.end > end) return false;
    if (token.kind === 'word' && isFiniteVerb(token.low)) return true;
  }
  return false;
}

/** Tokens of a clause that are looked through for its verb. */
const LOOKED_AT = 30;

/** Whether a quotation stands where the report would have taken its place: before the speaker, or right behind. */
function quotesAround({ tokens }: Place, source: Source, cue: number, content: Span): string {
  const from = Math.min(source.token, cue);
  for (let at = from - 1; at >= Math.max(0, from - 6); at -= 1)
    if (tokens[at]?.kind === 'quote') return 'before';
  for (let at = cue + 1; at < Math.min(tokens.length, cue + 60); at += 1) {
    const token = tokens[at];
    if (token && token.start >= content.end) return token.kind === 'quote' ? 'cut' : 'none';
  }
  return 'none';
}

const FOLLOWING = wordList(`
  that the a an to his her their its he she they it i we you him them whether how what why if for of on in about
  with at by as out against up not this there who when where no more
`);

function followOf(next: Token | undefined): string {
  if (next?.kind === 'mark') return next.low;
  if (next?.kind !== 'word') return next?.kind ?? 'none';
  if (FOLLOWING.has(next.low)) return next.low;
  return next.capital ? 'capital' : 'word';
}

function sizeOf({ start, end }: Span): string {
  const length = end - start;
  return length < 15 ? '15' : length < 40 ? '40' : length < 100 ? '100' : 'long';
}

function formOf(low: string): string {
  return /(ing|ed|s)$/.exec(low)?.[1] ?? 'base';
}

/** A verb without its ending: enough to bring 'argues', 'argued' and 'arguing' together. */
export function stemOf(low: string): string {
  return low.replace(/(?:ing|ied|ies|ed|es|s|e|y)$/, '');
}
