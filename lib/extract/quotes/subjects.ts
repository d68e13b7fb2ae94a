import { wordList } from '../word-list.ts';
import type { Sentence, Token } from './frame.ts';
import type { Reading } from './reading.ts';
import type { Source } from './sources.ts';
import { BETWEEN } from './words.ts';

/** Tokens before a verb within which its subject is looked for. */
const REACH = 40;

/** Bonds of a source that stands before its verb. */
const SUBJECTS: ReadonlySet<string> = new Set(['subject', 'apposition', 'phrase', 'relative']);

/** A sentence with its sources by the token of their head. */
export interface Place {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly heads: ReadonlyMap<number, Source>;
  /** The source that a verb is bound to, by the token of the verb. */
  readonly bound: ReadonlyMap<number, { readonly source: Source; readonly bond: string }>;
  /** The token at which ', Lavrov said.' closes the sentence; its end where nothing does. */
  readonly limit: number;
}

const places = new WeakMap<Sentence, Place>();

/** Lays a sentence out for finding who its verbs belong to: once, however often it is asked for. */
export function placeOf(reading: Reading, sentence: Sentence): Place {
  const known = places.get(sentence);
  if (known) return known;
  const made = layOut(reading, sentence);
  places.set(sentence, made);
  return made;
}

function layOut(reading: Reading, sentence: Sentence): Place {
  const { tokens } = sentence;
  const sources = reading.sources(sentence.index);
  const heads = new Map(sources.map((source) => [source.token, source]));
  const bound = new Map(
    sources.flatMap((source) =>
      source.links
        .filter(({ bond }) => SUBJECTS.has(bond))
        .map(({ cue, bond }) => [cue, { source, bond }] as const),
    ),
  );
  return { sentence, tokens, heads, bound, limit: closingAttribution(tokens, bound) };
}

/** Where an attribution that closes a sentence begins: the comma before ', Lavrov said on Monday.' */
function closingAttribution(tokens: readonly Token[], bound: Place['bound']): number {
  for (let at = tokens.length - 1; at >= Math.max(0, tokens.length - 9); at -= 1) {
    const source = bound.get(at)?.source;
    if (!source) continue;
    const comma = startOfPhrase(tokens, source) - 1;
    if (tokens[comma]?.low === ',' && comma > 3) return comma;
  }
  return tokens.length;
}

/** Who a verb belongs to: the source right before it, one behind a comma, or the subject of an earlier verb. */
export function subjectBefore(place: Place, at: number): { source: Source; bond: string } | null {
  const { tokens, heads, bound } = place;
  const linked = bound.get(at);
  if (linked && !linked.source.dependent) return linked;
  let from = at - 1;
  for (; from >= Math.max(0, at - 6); from -= 1) {
    const source = heads.get(from);
    if (source) return { source, bond: source.dependent ? `subject:${source.dependent}` : 'subject' };
    const token = tokens[from];
    if (token?.kind !== 'word' || !(BETWEEN.has(token.low) || /..ly$/.test(token.low))) break;
  }
  const stop = tokens[from];
  if (stop?.kind === 'mark') return subjectBehindMark(place, at, from);
  const source = subjectOfEarlier(place, at, ({ dependent }) => !dependent);
  if (!source) return null;
  const low = stop?.low ?? '';
  return {
    source,
    bond: /^(?:and|but|or|then)$/.test(low) ? 'shared' : `far:${FAR_WORDS.has(low) ? low : 'word'}`,
  };
}

const FAR_WORDS = wordList('to of by for in as who that which the a his her their its this');

/** 'Lavrov, the minister, said' and 'Lavrov left, saying'. */
function subjectBehindMark(place: Place, at: number, mark: number): { source: Source; bond: string } | null {
  const { tokens } = place;
  if (!/^[,)—–-]$/.test(tokens[mark]?.low ?? '')) return null;
  if (/ing$/.test(tokens[at]?.low ?? '')) {
    const source = subjectOfEarlier(place, at, ({ dependent, rank }) => !dependent || rank === 0);
    return source && { source, bond: 'participle' };
  }
  const named = subjectOfEarlier(
    place,
    at,
    ({ token, dependent }) => !dependent && token < mark && /^[,(—–-]$/.test(tokens[token + 1]?.low ?? ''),
  );
  if (named) return { source: named, bond: 'apposition' };
  const other = subjectOfEarlier(place, at, ({ dependent }) => !dependent);
  return other && { source: other, bond: 'comma' };
}

function subjectOfEarlier({ heads }: Place, at: number, fits: (source: Source) => boolean): Source | null {
  for (let from = at - 1; from >= Math.max(0, at - REACH); from -= 1) {
    const source = heads.get(from);
    if (source && fits(source)) return source;
  }
  return null;
}

/** The subject that follows its verb: ', said Lavrov'. */
export function subjectAfter(place: Place, at: number): Source | null {
  const source = nextSource(place, at + 1, 8);
  return source && !source.dependent ? source : null;
}

/** The first source from a token on with only words before it. */
export function nextSource({ tokens, heads }: Place, from: number, reach: number): Source | null {
  for (let at = from; at < Math.min(tokens.length, from + reach); at += 1) {
    const source = heads.get(at);
    if (source) return source;
    if (tokens[at]?.kind === 'mark' || tokens[at]?.kind === 'quote') return null;
  }
  return null;
}

/** The token with which the phrase of a source begins, title and article included. */
export function startOfPhrase(tokens: readonly Token[], source: Source): number {
  let at = source.token;
  while (at > 0 && (tokens[at]?.start ?? 0) > source.start) at -= 1;
  for (let steps = 0; steps < 8 && isTitleWord(tokens[at - 1]); steps += 1) at -= 1;
  return at;
}

function isTitleWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && (token.capital || /^(?:the|a|an)$/.test(token.low));
}
