import { findSpelledOut } from './acronyms.ts';
import { type Chain, isCapital, LONGEST_CHAIN, phrase, wordOf } from './chain.ts';
import { isPartOfPlace } from './evidence-of-form.ts';
import {
  isCommonWord,
  isDemonym,
  isGivenName,
  isNameAndWord,
  isOrganizationName,
  isPlaceName,
} from './gazetteer.ts';
import { joined, owned } from './links.ts';
import { hasTwoSyllables } from './name-shapes.ts';
import type { Token } from './tokens.ts';
import { CREEDS, ROLE_MODIFIERS, ROLE_NOUNS, typeOfHead } from './vocabulary.ts';

const MONTHS_AS_SURNAMES = new Set(['May', 'March', 'August']);

/** Whether a month after a given name is a surname: 'Theresa May', but not 'Theresa May 5'. */
function isMonthAsSurname(given: Token, month: Token, after: Token | undefined): boolean {
  return MONTHS_AS_SURNAMES.has(month.text) && isGivenName(given.text) && after?.shape !== 'number';
}

/** How many tokens after `chain` belong to it next: 0 where it ends. */
function extension(tokens: readonly Token[], chain: Chain): number {
  const last = tokens[chain.to - 1];
  const next = tokens[chain.to];
  if (last === undefined || next === undefined) return 0;
  if (last.possessive) return owned(last, next);
  if (isCapital(next) || (next.text === 'I' && wordOf(last) === 'war')) return 1;
  if (next.shape === 'title' || next.shape === 'upper') {
    const known =
      isOrganizationName(phrase(tokens, chain.from, chain.to + 1)) ||
      (chain.to - chain.from === 1 && /^\p{Lu}\p{Ll}{1,4}$/u.test(last.text) && hasTwoSyllables(next.text));
    return known || isMonthAsSurname(last, next, tokens[chain.to + 1]) ? 1 : 0;
  }
  return joined(tokens, chain, next);
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

const ARTICLE_NAMES = new Set(['west', 'east', 'north', 'south']);

/**
 * Whether the article belongs to the name: 'the West', and 'The Post' where the capital is owed to nothing else; so does
 * 'Our' in 'Our Principles PAC'.
 */
function ownsArticle(tokens: readonly Token[], { from, to }: Chain): boolean {
  const article = tokens[from - 1];
  if (/^(?:Our|We)$/.test(article?.text ?? '') && article?.initial === false && !article.display)
    return to - from > 1 && typeOfHead(wordOf(tokens[to - 1])) === 'organization';
  if (to - from > 1 || article === undefined || article.text.toLowerCase() !== 'the' || article.display)
    return false;
  if (ARTICLE_NAMES.has(wordOf(tokens[from]))) return true;
  return article.text === 'The' && !article.initial && typeOfHead(wordOf(tokens[from])) === 'organization';
}

const ORDINAL = /^\d+(?:st|nd|rd|th)$/;

/** Whether an ordinal belongs to the name: 'the 32nd Assembly', '25th Amendment'. */
function ownsOrdinal(tokens: readonly Token[], { from, to }: Chain): boolean {
  const ordinal = tokens[from - 1];
  return (
    ordinal?.shape === 'number' && ORDINAL.test(ordinal.text) && typeOfHead(wordOf(tokens[to - 1])) !== null
  );
}

const LONGEST_PLACE = 4;

function beginsPlace(tokens: readonly Token[], { from, to }: Chain): boolean {
  for (let end = Math.min(to, from + LONGEST_PLACE); end > from; end--) {
    if (isPlaceName(phrase(tokens, from, end))) return true;
  }
  return to - from > 1 && isPartOfPlace(tokens[from]?.text ?? '', tokens[from + 1]?.text ?? '');
}

const ADVERB = /\p{L}{4}ly$/u;
/** Longer than 'Kimberly'. */
const SURELY_ADVERB = /\p{L}{7}ly$/u;

/** Whether the capital of the chain's first token is owed to its place in the sentence. */
function owesCapital(tokens: readonly Token[], chain: Chain): boolean {
  const first = tokens[chain.from];
  if (first === undefined || !first.initial || first.shape === 'upper') return false;
  const word = wordOf(first);
  if (ROLE_MODIFIERS.has(word) && ROLE_NOUNS.has(wordOf(tokens[chain.from + 1]))) return false;
  if (isNameAndWord(word)) return isCommonWord(wordOf(tokens[chain.from + 1]));
  if (isCapital(tokens[chain.from + 1]) && typeOfHead(wordOf(tokens[chain.from + 1])) !== null) return false;
  if (SURELY_ADVERB.test(word)) return true;
  if (isGivenName(word) || ROLE_NOUNS.has(word) || isDemonym(word) || CREEDS.has(word)) return false;
  return (isCommonWord(word) || ADVERB.test(word)) && !beginsPlace(tokens, chain);
}

/**
 * All runs of capitalised words that may hold a name, in order, never overlapping. Lines in Title Case or CAPITALS have
 * none: there, capitals don't tell.
 */
export function findChains(tokens: readonly Token[]): Chain[] {
  const spelled = findSpelledOut(tokens);
  const chains: Chain[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (tokens[at]?.display === true || !isCapital(tokens[at])) {
      at++;
      continue;
    }
    const end = spelled.get(at);
    const chain = end === undefined ? chainAt(tokens, at) : { from: at, to: end };
    if (chain.to - chain.from > 1 && owesCapital(tokens, chain)) {
      at = chain.from + 1;
      continue;
    }
    const owns = ownsArticle(tokens, chain) || ownsOrdinal(tokens, chain);
    chains.push(owns ? { from: at - 1, to: chain.to } : chain);
    at = chain.to;
  }
  return chains;
}
