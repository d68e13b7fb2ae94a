import { countryNamed, isCommonWord, isDemonym, isGivenName } from './gazetteer.ts';
import type { Token } from './tokens.ts';
import { CREEDS, NAME_PARTICLES, NEVER_NAMES, ROLE_NOUNS, typeOfHead } from './vocabulary.ts';

/** A run of tokens, `[from, to)`, that is written as one name, with any title before it. */
export interface Chain {
  readonly from: number;
  readonly to: number;
}

const LINKS = new Set(['of', 'for', 'on', 'to', 'against', 'in', 'with']);
const POSSESSORS = new Set([
  'people',
  'women',
  'men',
  'children',
  'veterans',
  'workers',
  'teachers',
  'nurses',
]);

/** Longer runs are lists or shouted text, not names. */
const LONGEST_CHAIN = 14;

function word(token: Token | undefined): string {
  return token === undefined ? '' : token.text.toLowerCase().replace(/\.$/, '');
}

/** Whether `token` is written as a name, or part of one, is. */
export function isCapital(token: Token | undefined): boolean {
  if (token === undefined || (token.shape !== 'title' && token.shape !== 'upper')) return false;
  return !NEVER_NAMES.has(word(token)) || (countryNamed(token.text) !== null && !token.display);
}

function isHead(token: Token | undefined): boolean {
  const key = word(token);
  return typeOfHead(key) !== null || ROLE_NOUNS.has(key);
}

function joinsByAnd(tokens: readonly Token[], chain: Chain): boolean {
  const linked = tokens.slice(chain.from, chain.to).some(({ text }) => LINKS.has(text));
  if (linked) return true;
  const left = tokens[chain.to - 1];
  if (left === undefined || isGivenName(left.text) || isHead(left) || !isCommonWord(left.text)) return false;
  let end = chain.to + 1;
  while (isCapital(tokens[end])) end++;
  return typeOfHead(word(tokens[end - 1])) === 'organization' && end - chain.to > 2;
}

/** How many tokens after `chain` belong to it next: 0 where it ends. */
function extension(tokens: readonly Token[], chain: Chain): number {
  const last = tokens[chain.to - 1];
  const next = tokens[chain.to];
  const after = tokens[chain.to + 1];
  if (last === undefined || next === undefined) return 0;
  if (last.possessive) {
    const owned = POSSESSORS.has(word(last)) && (isCapital(next) || (next.shape === 'lower' && isHead(next)));
    return owned ? 1 : 0;
  }
  if (isCapital(next)) return 1;
  if (next.text === '&') return isCapital(after) ? 2 : 0;
  if (next.shape !== 'lower') return 0;
  if (NAME_PARTICLES.has(next.text) && isCapital(after)) return 2;
  if (next.text === 'and') return isCapital(after) && joinsByAnd(tokens, chain) ? 2 : 0;
  if (!LINKS.has(next.text)) return 0;
  const heads = tokens.slice(chain.from, chain.to);
  const allowed =
    next.text === 'of'
      ? isHead(last)
      : heads.some((token) => typeOfHead(word(token)) === 'organization') &&
        isHead(last) &&
        next.text !== 'in' &&
        next.text !== 'to' &&
        next.text !== 'with' &&
        next.text !== 'against';
  if (!allowed) return 0;
  if (isCapital(after)) return 2;
  return word(after) === 'the' && next.text === 'of' && isCapital(tokens[chain.to + 2]) ? 3 : 0;
}

function chainAt(tokens: readonly Token[], from: number): Chain {
  let chain: Chain = { from, to: from + 1 };
  while (chain.to - chain.from < LONGEST_CHAIN) {
    const step = extension(tokens, chain);
    if (step === 0) break;
    chain = { from, to: chain.to + step };
  }
  return chain;
}

/** Whether the capital of the chain's first token is owed to its place in the sentence. */
function owesCapital(tokens: readonly Token[], chain: Chain): boolean {
  const first = tokens[chain.from];
  if (first === undefined || !(first.initial || first.display) || first.shape === 'upper') return false;
  if (isGivenName(first.text) || ROLE_NOUNS.has(word(first))) return false;
  return isCommonWord(first.text) && !isDemonym(first.text) && !CREEDS.has(word(first));
}

/** All runs of capitalised words that may hold a name, in order, never overlapping. */
export function findChains(tokens: readonly Token[]): Chain[] {
  const chains: Chain[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!isCapital(tokens[at])) {
      at++;
      continue;
    }
    const chain = chainAt(tokens, at);
    if (chain.to - chain.from > 1 && owesCapital(tokens, chain)) {
      at = chain.from + 1;
      continue;
    }
    chains.push(chain);
    at = chain.to;
  }
  return chains;
}
