import { wordList } from '../word-list.ts';
import { type Candidate, candidateAt } from './candidate.ts';
import { type Chain, phrase, wordOf } from './chain.ts';
import { findChains } from './chains.ts';
import { isCommonWord, isDemonym, isOrganizationName, isPlaceName } from './gazetteer.ts';
import { isCyrillic, nameStart, personStart } from './name-start.ts';
import { isPersonAfterAll } from './person-form.ts';
import { isOffice, isRole, modifiersBefore, titleBefore } from './titles.ts';
import type { Token } from './tokens.ts';
import { CREEDS, HONORIFICS, typeOfHead } from './vocabulary.ts';

/**
 * Where a body ends that stands before another name without a mark between: 'Washington Post' in 'Washington Post
 * Trump'. `to` where the words are one name.
 */
function bodyEnd(tokens: readonly Token[], from: number, to: number): number {
  if (typeOfHead(wordOf(tokens[to - 1])) !== null) return to;
  for (let at = from + 1; at < to - 1; at++) {
    const next = tokens[at + 1];
    if (next?.shape === 'lower' || next?.shape === 'mark') return to;
    if (BODY_HEADS.has(wordOf(tokens[at]))) return at + 1;
    if (isOrganizationName(phrase(tokens, from, at + 1)))
      return typeOfHead(wordOf(next)) === null ? at + 1 : to;
  }
  return to;
}

/** Last words of bodies that another name may follow without a mark. */
const BODY_HEADS = wordList(`
  news post times journal house senate university party department council committee ministry bureau institute
`);

const LONGEST_KNOWN = 4;

/** Where the longest known place or body that begins at `from` ends; `from` where none does. */
function knownEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let end = Math.min(to, from + LONGEST_KNOWN); end > from; end--) {
    const words = phrase(tokens, from, end);
    if ((isPlaceName(words) && !isDemonym(words)) || isOrganizationName(words)) return end;
  }
  return from;
}

/** Where the longest run ends that begins at `from` and has the head of a body: 'European Union'. */
function headedEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = from;
  for (let at = from; at < to && !isRole(tokens[at]) && tokens[at]?.shape !== 'lower'; at++) {
    const word = wordOf(tokens[at]);
    const office = word === 'press' && isRole(tokens[at + 1]);
    if (at > from && !office && (typeOfHead(word) === 'organization' || word === 'house')) end = at + 1;
  }
  return end;
}

/** Whether a word of a title is none of a name: 'Ousted' in 'Ousted WeWork CEO'. */
function isPlainWord(token: Token | undefined): boolean {
  return token !== undefined && (isCommonWord(token.text) || /\p{Ll}ed$/u.test(token.text));
}

/** Names inside a title: 'NATO' in 'NATO Secretary General', but not 'Russian'. */
function namesInTitle(tokens: readonly Token[], from: number, to: number): Candidate[] {
  const inside: Candidate[] = [];
  let at = from;
  while (at < to) {
    let end = knownEnd(tokens, at, to);
    if (end === at) end = headedEnd(tokens, at, to);
    if (end === at) {
      while (end < to && !isOffice(tokens[end]) && tokens[end]?.shape !== 'lower') end++;
      while (at < end - 1 && isPlainWord(tokens[at])) at++;
    }
    const found = candidateAt(tokens, at, at, end);
    if (found !== null) inside.push({ ...found, apposition: null });
    at = Math.max(end, at + 1);
  }
  return inside;
}

function named(tokens: readonly Token[], titleFrom: number, from: number, to: number): Candidate[] {
  const found = candidateAt(tokens, titleFrom, from, to);
  return found === null ? [] : [found];
}

/** Seats of government that are called after whose they are: 'the Obama White House'. */
const SEATS = new Set(['White House', 'Blue House', 'Downing Street']);

function fromChain(tokens: readonly Token[], chain: Chain): Candidate[] {
  const { from, to } = chain;
  if (to - from > 2 && SEATS.has(phrase(tokens, to - 2, to)))
    return [...fromChain(tokens, { from, to: to - 2 }), ...named(tokens, to - 2, to - 2, to)];
  const start = nameStart(tokens, chain);
  if (start === to) return namesInTitle(tokens, from, to);
  const head = to - from > 1 ? typeOfHead(wordOf(tokens[to - 1])) : null;
  const body = head === null ? from : bodyOfOffice(tokens, chain);
  if (body > from) return named(tokens, body, body, to);
  const person = start > from && isPersonAfterAll(phrase(tokens, start, to).split(' '));
  if (head !== null && !person && !HONORIFICS.has(wordOf(tokens[start - 1])))
    return named(tokens, from, from, to);
  const end = start === from ? firstEnd(tokens, from, to) : to;
  if (end < to) return [...fromChain(tokens, { from, to: end }), ...fromChain(tokens, { from: end, to })];
  const own = personStart(tokens, start, to);
  if (own > from) {
    const titleFrom = isCyrillic(tokens[from]?.text ?? '') ? own : modifiersBefore(tokens, from);
    return [...namesInTitle(tokens, from, own), ...named(tokens, titleFrom, own, to)];
  }
  return named(tokens, titleBefore(tokens, from, to - from === 1), from, to);
}

/**
 * Where the body begins that an office is of: 'Council' in 'Secretary General of the Council of Europe'; `from` where
 * it is not so.
 */
function bodyOfOffice(tokens: readonly Token[], { from, to }: Chain): number {
  let at = from;
  while (at < to && isOffice(tokens[at])) at++;
  if (!isRole(tokens[at - 1]) || tokens[at]?.text !== 'of' || to - at < 3) return from;
  return tokens[at + 1]?.text === 'the' ? at + 2 : at + 1;
}

/**
 * Where the first of two names ends that stand without a mark between them, 'South Carolina Republicans'; `to` where
 * they are one.
 */
function firstEnd(tokens: readonly Token[], from: number, to: number): number {
  const body = bodyEnd(tokens, from, to);
  const partisan =
    to - from > 1 && CREEDS.has(wordOf(tokens[to - 1])) && isPlaceName(phrase(tokens, from, to - 1));
  return partisan ? to - 1 : body;
}

/** Whether nothing but 'of' or 'of the' stands between two candidates. */
function isOf(tokens: readonly Token[], left: Candidate, right: Candidate): boolean {
  const between = phrase(tokens, left.to, right.from);
  return between === 'of' || between === 'of the';
}

/**
 * Everything in `tokens` that may be a name, in order, never overlapping. A numbered event is named with whose it is,
 * '32nd Assembly of the Council on Foreign and Defense Policy': the number alone names many.
 */
export function findCandidates(tokens: readonly Token[]): Candidate[] {
  const found = findChains(tokens).flatMap((chain) => fromChain(tokens, chain));
  return found.map((one, at) => {
    const next = found[at + 1];
    if (next === undefined || !/^\d/.test(one.name) || !isOf(tokens, one, next)) return one;
    return { ...one, name: `${one.name} ${phrase(tokens, one.to, next.from)} ${next.name}` };
  });
}
