import type { Span } from '../../domain/span.ts';
import type { Chain } from './chains.ts';
import { findChains } from './chains.ts';
import { isDemonym, isGivenName } from './gazetteer.ts';
import type { Token } from './tokens.ts';
import { CREEDS, HONORIFICS, ROLE_MODIFIERS, ROLE_NOUNS, typeOfHead } from './vocabulary.ts';

/** A run of words that may be a name, with the office or courtesy beside it. */
export interface Candidate extends Span {
  /** Tokens of the name, `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** The words of the name, joined by single spaces. */
  readonly name: string;
  /** The words before the name that belong to the person: 'Russian Foreign Minister', 'Mr.'. */
  readonly title: Span | null;
  /** An apposition beside the name: 'the Russian foreign minister'. */
  readonly apposition: Span | null;
  /** Its capitals tell that it is a name: not owed to a sentence's head or a headline. */
  readonly reliable: boolean;
}

function key(token: Token | undefined): string {
  return token === undefined ? '' : token.text.toLowerCase().replace(/\.$/, '');
}

/** Whether `token` names an office, or a courtesy before a name. */
function isRole(token: Token | undefined): boolean {
  return ROLE_NOUNS.has(key(token)) || HONORIFICS.has(key(token));
}

/** Where in `chain` the name begins: after the last word of office, and what belongs to it ('Secretary of State'). */
function nameStart(tokens: readonly Token[], { from, to }: Chain): number {
  let start = from;
  for (let at = from; at < to; at++) {
    if (!isRole(tokens[at])) continue;
    start = at + 1;
    if (tokens[at + 1]?.text !== 'of') continue;
    start = at + 3;
    while (start < to && !isGivenName(tokens[start]?.text ?? '') && to - start > 2) start++;
  }
  return Math.min(start, to);
}

/** Leading adjectives of nation or party, which belong to the title: 'Republican Paul Ryan'. */
function skipAdjectives(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to - 1 && (isDemonym(tokens[at]?.text ?? '') || CREEDS.has(key(tokens[at])))) at++;
  return isGivenName(tokens[at]?.text ?? '') || at === to - 1 ? at : from;
}

function isOffice(token: Token | undefined): boolean {
  if (token === undefined || token.shape === 'mark' || token.shape === 'break') return false;
  const word = key(token);
  return isRole(token) || ROLE_MODIFIERS.has(word) || isDemonym(word) || CREEDS.has(word);
}

const LONGEST_TITLE = 8;

/** Where a title in lower case that ends right before token `at` begins; `at` where there is none. */
function titleBefore(tokens: readonly Token[], at: number): number {
  if (!isRole(tokens[at - 1]) || tokens[at - 1]?.possessive === true) return at;
  let start = at - 1;
  while (at - start < LONGEST_TITLE) {
    const token = tokens[start - 1];
    const capital = token?.shape === 'title' || token?.shape === 'upper';
    if (!isOffice(token) && !(capital && !token.initial)) break;
    start--;
  }
  return start;
}

const LONGEST_APPOSITION = 7;

/** The office right after a name: ', the Russian foreign minister', 'the russian foreign minister'. */
function appositionAfter(tokens: readonly Token[], to: number): Span | null {
  const comma = tokens[to]?.text === ',';
  let at = comma ? to + 1 : to;
  const article = ['the', 'a', 'an'].includes(key(tokens[at]));
  if (!comma && !article) return null;
  if (article) at++;
  const start = at;
  let end = -1;
  for (; at - start < LONGEST_APPOSITION; at++) {
    const token = tokens[at];
    if (token === undefined || (!isOffice(token) && token.shape !== 'title' && token.shape !== 'upper'))
      break;
    if (isRole(token) && !token.possessive) end = at + 1;
  }
  const first = tokens[start];
  const last = tokens[end - 1];
  return end > start && first && last ? { start: first.start, end: last.end } : null;
}

/** The office right before a name and a comma: 'the Russian foreign minister, Sergey Lavrov,'. */
function appositionBefore(tokens: readonly Token[], from: number): Span | null {
  if (tokens[from - 1]?.text !== ',') return null;
  const start = titleBefore(tokens, from - 1);
  const first = tokens[start];
  const last = tokens[from - 2];
  return start < from - 1 && first && last ? { start: first.start, end: last.end } : null;
}

function candidate(tokens: readonly Token[], titleFrom: number, from: number, to: number): Candidate | null {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined) return null;
  const head = tokens[titleFrom];
  const before = tokens[from - 1];
  return {
    from,
    to,
    start: first.start,
    end: last.end,
    name: tokens
      .slice(from, to)
      .map(({ text, possessive }, at) => (possessive && from + at < to - 1 ? `${text}'s` : text))
      .join(' '),
    title: titleFrom < from && head && before ? { start: head.start, end: before.end } : null,
    apposition: appositionAfter(tokens, to) ?? appositionBefore(tokens, from),
    reliable: !first.display && !(first.initial && to - from === 1),
  };
}

/** Names inside a title: 'NATO' in 'NATO Secretary General', but not 'Russian'. */
function namesInTitle(tokens: readonly Token[], from: number, to: number): Candidate[] {
  const inside: Candidate[] = [];
  let at = from;
  while (at < to) {
    let end = at;
    while (
      end < to &&
      !isOffice(tokens[end]) &&
      !HONORIFICS.has(key(tokens[end])) &&
      tokens[end]?.text !== 'of'
    )
      end++;
    const found = end > at ? candidate(tokens, at, at, end) : null;
    if (found !== null) inside.push({ ...found, apposition: null });
    at = end + 1;
  }
  return inside;
}

function fromChain(tokens: readonly Token[], chain: Chain): Candidate[] {
  const { from, to } = chain;
  const last = tokens[to - 1];
  const whole = typeOfHead(key(last));
  const start = nameStart(tokens, chain);
  if (start === to) return namesInTitle(tokens, from, to);
  if (whole !== null && to - from > 1 && !HONORIFICS.has(key(tokens[start - 1]))) {
    const found = candidate(tokens, from, from, to);
    return found === null ? [] : [found];
  }
  if (start > from) {
    const found = candidate(tokens, from, start, to);
    return [...namesInTitle(tokens, from, start), ...(found === null ? [] : [found])];
  }
  const bare = skipAdjectives(tokens, from, to);
  const found = candidate(tokens, bare > from ? from : titleBefore(tokens, from), bare, to);
  return found === null ? [] : [found];
}

/** Everything in `tokens` that may be a name, in order, never overlapping. */
export function findCandidates(tokens: readonly Token[]): Candidate[] {
  return findChains(tokens).flatMap((chain) => fromChain(tokens, chain));
}
