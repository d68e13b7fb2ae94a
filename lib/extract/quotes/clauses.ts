import type { Span } from '../../domain/span.ts';
import { wordList } from '../word-list.ts';
import type { Token } from './frame.ts';
import { highest, total, type Weights } from './linear.ts';
import { ADDRESSING, PLAIN_VERBS, PREPOSITIONS, PRONOUNS, SPEECH_VERBS } from './words.ts';

/** Longest clause, in tokens, that is taken as one report. */
const LONGEST = 120;

/** Most places at which one clause may end that are weighed. */
const MOST_ENDS = 24;

/** Words before which a reported clause may end. */
const BOUNDARY = wordList(`
  and but or as after while when where who which that because since if in on at by with for from during before
  until although though amid despite than to into against about over among adding saying noting according arguing
  calling citing prompting pointing referring telling suggesting
`);

const TIME = wordList(`
  monday tuesday wednesday thursday friday saturday sunday today yesterday morning afternoon evening night earlier
  later recently
`);

const FINITE =
  wordList(`is are was were be been has have had will would can could may might must should do does did won't isn't wasn't don't
  doesn't didn't`);

/** Whether a word, in lower case, is a verb that makes a clause. */
export function isFiniteVerb(low: string): boolean {
  return FINITE.has(low) || SPEECH_VERBS.has(low) || /(?:n't|^'(?:s|re|ll|d|ve))$/.test(low);
}

/** A place where a reported clause may end, with what speaks for it. */
export interface End {
  /** The token behind the last one. */
  readonly token: number;
  readonly features: readonly string[];
}

/**
 * The clause that a reporting verb at `at` reports, by the likeliest of its ends before the token `limit`; null where
 * nothing is reported.
 */
export function clauseAfter(
  tokens: readonly Token[],
  at: number,
  limit: number,
  weights: Weights,
): Span | null {
  const from = clauseStart(tokens, at);
  const ends = endsOf(tokens, at, from, limit);
  const best = highest(ends.map(({ features }) => total(weights, features)));
  return stretch(tokens, from, ends[best]?.token ?? limit);
}

/** The token at which the clause after a reporting verb begins: behind whom it is told to, and when. */
export function clauseStart(tokens: readonly Token[], at: number): number {
  const that = thatAfter(tokens, at);
  if (that !== null) return that;
  let from = at + 1;
  if (ADDRESSING.has(tokens[at]?.low ?? '')) from = afterAddressee(tokens, from);
  from = afterTime(tokens, from);
  return /^[,:]$/.test(tokens[from]?.low ?? '') ? from + 1 : from;
}

/** The 'that' of the reported clause, behind nothing but whom it is told to, and when and where. */
function thatAfter(tokens: readonly Token[], at: number): number | null {
  const verb = tokens[at]?.low ?? '';
  const told = ADDRESSING.has(verb) || PLAIN_VERBS.has(verb);
  for (let to = at + 1; to <= at + 9; to += 1) {
    const token = tokens[to];
    if (!token || token.kind === 'quote' || (token.kind === 'mark' && !told)) return null;
    if (token.low === 'that') return to;
    if (token.kind === 'word' && !mayPrecedeThat(token, told)) return null;
  }
  return null;
}

const ANOTHER_CLAUSE = wordList('and but or who which while as to he she they it we i');

function mayPrecedeThat({ low, capital }: Extract<Token, { kind: 'word' }>, told: boolean): boolean {
  if (TIME.has(low) || low === 'on') return true;
  if (FINITE.has(low) || SPEECH_VERBS.has(low)) return false;
  return told && (capital || !ANOTHER_CLAUSE.has(low));
}

const ADDRESSEE = wordList('him her them me us reporters supporters voters people');

function afterAddressee(tokens: readonly Token[], from: number): number {
  const token = tokens[from];
  if (token?.kind === 'name' || ADDRESSEE.has(token?.low ?? '')) return from + 1;
  return /^(?:the|a|an|his|her|their)$/.test(token?.low ?? '') ? from + 2 : from;
}

function afterTime(tokens: readonly Token[], from: number): number {
  let at = from;
  if (tokens[at]?.low === 'on' && TIME.has(tokens[at + 1]?.low ?? '')) at += 1;
  while (TIME.has(tokens[at]?.low ?? '')) at += 1;
  return at;
}

/** The places at which a clause that begins at `from` may end, in order, the sentence's end among them where near. */
export function endsOf(tokens: readonly Token[], cue: number, from: number, limit = tokens.length): End[] {
  const ends: End[] = [];
  const verb = tokens[cue]?.low ?? '';
  const object = objectOf(tokens[from]);
  let commas = 0;
  let clause = 'bare';
  for (let at = from + 1; at <= Math.min(limit, from + LONGEST) && ends.length < MOST_ENDS; at += 1) {
    const here = at === limit ? 'end' : boundaryAt(tokens, at);
    if (here !== null)
      ends.push({
        token: at,
        features: endFeatures({
          here,
          next: tokens[at + 1],
          length: at - from,
          commas,
          clause,
          object,
          verb,
        }),
      });
    if (here === 'end') break;
    if (here === ',') commas += 1;
    const token = tokens[at];
    if (token?.kind === 'word' && (FINITE.has(token.low) || SPEECH_VERBS.has(token.low))) clause = 'verb';
  }
  return ends;
}

interface EndPlace {
  readonly here: string;
  readonly next: Token | undefined;
  readonly length: number;
  readonly commas: number;
  readonly clause: string;
  readonly object: string;
  readonly verb: string;
}

function endFeatures({ here, next, length, commas, clause, object, verb }: EndPlace): string[] {
  const then = here === 'end' ? here : `${here}${followingOf(here, next)}`;
  return [
    `at:${then}`,
    `at:${then}:${object}`,
    `length:${lengthOf(length)}:${object}`,
    `${here}:${lengthOf(length)}`,
    `commas:${Math.min(commas, 3)}:${here}`,
    `cue:${verb}:${here === 'end' ? 'end' : 'inner'}`,
    `${clause}:${object}:${here}`,
    `${clause}:${then}`,
  ];
}

/** What may end a clause at a token: 'end' for the sentence's end, a mark, or a word; null for nothing. */
function boundaryAt(tokens: readonly Token[], at: number): string | null {
  const token = tokens[at];
  if (!token || token.kind === 'quote' || (at === tokens.length - 1 && token.kind === 'mark')) return 'end';
  if (token.kind === 'mark') return /^[,;:—–(-]$/.test(token.low) ? token.low : null;
  return token.kind === 'word' && BOUNDARY.has(token.low) ? token.low : null;
}

const SMALL = wordList('the a an he she they it his her their who which where not even including such');

/** After a mark, what kind of word goes on. */
function followingOf(here: string, next: Token | undefined): string {
  if (/^\p{L}/u.test(here)) return '';
  if (next?.kind !== 'word') return next?.kind ?? 'end';
  if (/ing$/.test(next.low) && SPEECH_VERBS.has(next.low)) return 'saying';
  if (BOUNDARY.has(next.low) || SMALL.has(next.low)) return next.low;
  return next.low.endsWith('ing') ? 'ing' : 'word';
}

function lengthOf(count: number): string {
  if (count <= 3) return String(count);
  return count <= 6 ? '6' : count <= 12 ? '12' : count <= 24 ? '24' : 'long';
}

/** What a reported clause begins with: a clause of its own, an infinitive, a noun phrase. */
function objectOf(token: Token | undefined): string {
  if (token?.kind !== 'word') return token?.kind ?? 'none';
  if (/^(?:that|whether|how|why|what|if)$/.test(token.low)) return 'clause';
  if (token.low === 'to') return 'to';
  if (PRONOUNS.has(token.low)) return 'pronoun';
  return PREPOSITIONS.has(token.low) ? 'preposition' : 'phrase';
}

/**
 * The text from one token up to another without marks at its end; null where it is empty, too long or holds a
 * quotation.
 */
export function stretch(tokens: readonly Token[], from: number, to: number): Span | null {
  let end = to;
  while (end > from && tokens[end - 1]?.kind === 'mark' && /^[.,;:!?…—–-]$/.test(tokens[end - 1]?.low ?? ''))
    end -= 1;
  const first = tokens[from];
  const last = tokens[end - 1];
  if (!first || !last || end - from < 2 || end - from > LONGEST) return null;
  for (let at = from; at < end; at += 1) if (tokens[at]?.kind === 'quote') return null;
  return { start: first.start, end: last.end };
}
