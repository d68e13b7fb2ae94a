import { type Candidate, candidateAt } from './candidate.ts';
import { phrase, wordOf } from './chain.ts';
import { isPartOfPlace } from './evidence.ts';
import {
  countryNamed,
  isCommonWord,
  isGivenName,
  isOrganizationName,
  isPlaceName,
  isSurname,
} from './gazetteer.ts';
import { isOffice } from './titles.ts';
import type { Token } from './tokens.ts';

const LONGEST_KNOWN = 4;

function isWord(token: Token | undefined): token is Token {
  return token !== undefined && (token.shape === 'title' || token.shape === 'upper');
}

/** Where a place, country or body that is widely known ends, if one begins at `at`. */
function knownEnd(tokens: readonly Token[], at: number): number {
  for (let end = at + LONGEST_KNOWN; end > at; end--) {
    if (!isWord(tokens[end - 1])) continue;
    const words = phrase(tokens, at, end);
    const part = end - at === 2 && isPartOfPlace(tokens[at]?.text ?? '', tokens[at + 1]?.text ?? '');
    const known = part || isPlaceName(words) || isOrganizationName(words);
    if (known && !isCommonWord(words) && (words.length > 3 || countryNamed(words) !== null)) return end;
  }
  return at;
}

/** Where a person's name ends that begins at `at`: a given name, and a common surname; 'Bernie Sanders' in 'Bernie Sanders Says'. */
function personEnd(tokens: readonly Token[], at: number): number {
  const [first, next] = [tokens[at], tokens[at + 1]];
  if (!isGivenName(first?.text ?? '') || isCommonWord(wordOf(first)) || !isWord(next)) return at;
  return first?.possessive === false && isSurname(next.text) && !isOffice(next) ? at + 2 : at;
}

/**
 * Names in headlines, where every word has a capital: only people who begin with a given name, and places and bodies
 * that are widely known. Other names are found there once the text itself has them.
 */
export function findDisplayCandidates(tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.display !== true || !isWord(token)) continue;
    const end = Math.max(personEnd(tokens, at), knownEnd(tokens, at));
    const candidate = candidateAt(tokens, at, at, end);
    if (candidate === null) continue;
    found.push({ ...candidate, reliable: false });
    at = end - 1;
  }
  return found;
}
