import type { Span } from '../../domain/span.ts';
import { clauseAfter, stretch } from './clauses.ts';
import type { Sentence, Token } from './frame.ts';
import type { Weights } from './linear.ts';
import type { Reading } from './reading.ts';
import { type Source, typeOf } from './sources.ts';
import { BETWEEN } from './words.ts';

/** Words that somebody may be reported to say, without quotation marks. */
export interface Report {
  readonly sentence: number;
  readonly source: Source;
  readonly cue: Span;
  readonly content: Span;
  /** Set when a headline's mark stands for the verb: 'Lavrov: …'. */
  readonly headline: boolean;
  readonly features: readonly string[];
}

/** Tokens before a verb within which its subject is looked for. */
const REACH = 40;

/** Paragraphs from the top in which 'Lavrov: …' is a headline rather than an announcement. */
const TOP = 2;

/** Bonds of a source that stands before its verb. */
const SUBJECTS: ReadonlySet<string> = new Set(['subject', 'apposition', 'phrase', 'relative']);

/** A sentence with its sources by the token of their head. */
interface Place {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly heads: ReadonlyMap<number, Source>;
  /** The source that a verb is bound to, by the token of the verb. */
  readonly bound: ReadonlyMap<number, { readonly source: Source; readonly bond: string }>;
  /** The token at which ', Lavrov said.' closes the sentence; its end where nothing does. */
  readonly limit: number;
}

/** Every possible report of a sentence: at most one for each word in it by which something may be reported. */
export function reportsOf(
  reading: Reading,
  sentence: Sentence,
  reporting: ReadonlySet<string>,
  ends: Weights,
): Report[] {
  const { tokens } = sentence;
  const sources = reading.sources(sentence.index);
  const heads = new Map(sources.map((source) => [source.token, source]));
  const subjects = sources.flatMap((source) =>
    source.links
      .filter(({ bond }) => SUBJECTS.has(bond))
      .map(({ cue, bond }) => [cue, { source, bond }] as const),
  );
  const bound = new Map(subjects);
  const place: Place = { sentence, tokens, heads, bound, limit: closingAttribution(tokens, bound) };
  return tokens.flatMap((token, at) => {
    if (token.kind === 'mark') return sentence.paragraph <= TOP ? (headlineReport(place, at) ?? []) : [];
    if (token.kind !== 'word' || !reporting.has(token.low)) return [];
    return (token.low === 'according' ? accordingReport(place, at) : verbReport(place, at, ends)) ?? [];
  });
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

function verbReport(place: Place, at: number, ends: Weights): Report | null {
  const before = subjectBefore(place, at);
  const source = before?.source ?? subjectAfter(place, at);
  if (!source) return null;
  const verbFirst = source.token > at;
  const said =
    before?.bond === 'shared'
      ? null
      : clauseBefore(
          place,
          verbFirst ? at : startOfPhrase(place.tokens, source),
          verbFirst ? source.token : at,
        );
  const content =
    said ?? clauseAfter(place.tokens, at, at < place.limit ? place.limit : place.tokens.length, ends);
  if (!content) return null;
  return made(place, source, [at, at], content, before?.bond ?? 'inverted', said ? 'before' : 'after');
}

/** '…, according to Lavrov' and 'According to Lavrov, …'. */
function accordingReport(place: Place, at: number): Report | null {
  const { tokens } = place;
  const source = tokens[at + 1]?.low === 'to' ? nextSource(place, at + 2, 12) : null;
  if (!source) return null;
  if (at > 1) {
    const content = stretch(tokens, 0, at);
    return content && made(place, source, [at, at + 1], content, 'according', 'before');
  }
  const comma = commaAfter(tokens, source.token + 1);
  const content = comma === null ? null : stretch(tokens, comma + 1, tokens.length);
  return content && made(place, source, [at, at + 1], content, 'according', 'after');
}

/** A headline's 'Lavrov: …', '… : Lavrov' and '… — FM Lavrov'. */
function headlineReport(place: Place, at: number): Report | null {
  const { tokens, heads } = place;
  const mark = tokens[at]?.low ?? '';
  const first = mark === ':' && at <= 5 ? heads.get(at - 1) : undefined;
  if (first) {
    const content = stretch(tokens, at + 1, tokens.length);
    return content && made(place, first, [at, at], content, 'colon', 'after');
  }
  const last =
    /^[:—–-]$/.test(mark) && tokens.length - at <= 6
      ? (heads.get(tokens.length - 1) ?? heads.get(tokens.length - 2))
      : undefined;
  if (!last || last.token <= at) return null;
  const content = stretch(tokens, 0, at);
  return content && made(place, last, [at, at], content, mark === ':' ? 'colon' : 'dash', 'before');
}

/** Who a verb belongs to: the source right before it, one behind a comma, or the subject of an earlier verb. */
function subjectBefore(place: Place, at: number): { source: Source; bond: string } | null {
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

const FAR_WORDS = new Set('to of by for in as who that which the a his her their its this'.split(' '));

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
function subjectAfter(place: Place, at: number): Source | null {
  const source = nextSource(place, at + 1, 8);
  return source && !source.dependent ? source : null;
}

/** The first source from a token on with only words before it. */
function nextSource({ tokens, heads }: Place, from: number, reach: number): Source | null {
  for (let at = from; at < Math.min(tokens.length, from + reach); at += 1) {
    const source = heads.get(at);
    if (source) return source;
    if (tokens[at]?.kind === 'mark' || tokens[at]?.kind === 'quote') return null;
  }
  return null;
}

/** The token with which the phrase of a source begins, title and article included. */
function startOfPhrase(tokens: readonly Token[], source: Source): number {
  let at = source.token;
  while (at > 0 && (tokens[at]?.start ?? 0) > source.start) at -= 1;
  for (let steps = 0; steps < 8 && isTitleWord(tokens[at - 1]); steps += 1) at -= 1;
  return at;
}

function isTitleWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && (token.capital || /^(?:the|a|an)$/.test(token.low));
}

/** The clause before ', Lavrov said.' where nothing but time and place follows the verb. */
function clauseBefore({ tokens }: Place, subject: number, verb: number): Span | null {
  if (subject < 4 || tokens[subject - 1]?.low !== ',' || tokens.length - verb > 9) return null;
  const rest = tokens.slice(verb + 1);
  return rest.some(({ kind, low }) => kind === 'quote' || low === 'that')
    ? null
    : stretch(tokens, 0, subject - 1);
}

function commaAfter(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < Math.min(tokens.length, from + 30); at += 1) {
    if (tokens[at]?.kind === 'mark' && tokens[at]?.low === ',') return at;
  }
  return null;
}

function made(
  place: Place,
  source: Source,
  cue: readonly [number, number],
  content: Span,
  bond: string,
  side: string,
): Report {
  const { tokens, sentence } = place;
  const [first, last] = cue;
  const low = tokens[first]?.low ?? '';
  const before = tokens[first - 1];
  const follow = followOf(tokens[last + 1]);
  const stem = stemOf(low);
  const type = typeOf(source);
  const features = [
    'all',
    `cue:${low}`,
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
  features.push(
    `quotes:${quotes}`,
    `quotes:${quotes}:${side}`,
    `cue:${low}:${quotes}`,
    `cue:${low}:${bond}:${side}`,
  );
  if (source.rank === 0) features.push(`lead:${bond}`);
  if (before?.kind === 'word') features.push(`before:${before.low}`);
  if (sentence.paragraph === 0) features.push('headline');
  return {
    sentence: sentence.index,
    source,
    cue: { start: tokens[first]?.start ?? content.start, end: tokens[last]?.end ?? content.start },
    content,
    headline: bond === 'colon' || bond === 'dash',
    features,
  };
}

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

const FOLLOWING = new Set(
  `that the a an to his her their its he she they it i we you him them whether how what why if for of on in about with
  at by as out against up not this there who when where no more`.split(/\s+/),
);

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
function stemOf(low: string): string {
  return low.replace(/(?:ing|ied|ies|ed|es|s|e|y)$/, '');
}
