import { type Candidate, candidateAt } from './candidate.ts';
import { isCapital, phrase, wordOf } from './chain.ts';
import { isPartOfPlace } from './evidence-of-form.ts';
import {
  countryNamed,
  isCommonWord,
  isGivenName,
  isOrganizationName,
  isPlaceName,
  isSurname,
} from './gazetteer.ts';
import { isNovel } from './name-shapes.ts';
import { isOffice } from './titles.ts';
import type { Token } from './tokens.ts';
import { typeOfHead } from './vocabulary.ts';

const LONGEST_KNOWN = 4;

function isWord(token: Token | undefined): token is Token {
  return token !== undefined && (token.shape === 'title' || token.shape === 'upper');
}

const INSIDE = /^(?:of|and|the|&)$/i;

/** How far a known name from `at` may reach: few small words stand in one, no 'About', no 'To'. */
function knownReach(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (end - at < LONGEST_KNOWN && (isCapital(tokens[end]) || INSIDE.test(tokens[end]?.text ?? ''))) end++;
  return end;
}

/** Where a place, country or body that is widely known ends, if one begins at `at`. */
function knownEnd(tokens: readonly Token[], at: number): number {
  for (let end = knownReach(tokens, at); end > at; end--) {
    if (!isWord(tokens[end - 1])) continue;
    const words = phrase(tokens, at, end);
    const part = end - at === 2 && isPartOfPlace(tokens[at]?.text ?? '', tokens[at + 1]?.text ?? '');
    const known = part || isPlaceName(words) || isOrganizationName(words);
    const head = isWord(tokens[end]) ? typeOfHead(wordOf(tokens[end])) : null;
    if (head === 'agreement' || head === 'event') continue;
    if (known && !isCommonWord(words) && (words.length > 3 || countryNamed(words) !== null)) return end;
  }
  return at;
}

/** How verbs end in headlines: 'Chelsea Activate Clause', 'Merkel Warns'. */
const VERBAL = /(?:s|ate|i[sz]e|ify|ing|ed)$/i;

/** Words in CAPITALS as names are written: 'ANGELA MERKEL' as 'Angela Merkel'. */
export function inUsualCase(words: string): string {
  if (words !== words.toUpperCase()) return words;
  return words.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** Whether a word, in whatever case, is none that texts are made of: after a given name it is a surname. */
function isUnusual(word: string): boolean {
  return /^\p{L}{4,}$/u.test(word) && !VERBAL.test(word) && isNovel(inUsualCase(word));
}

/**
 * Where a person's name ends that begins at `at`: a given name, and a common surname; 'Bernie Sanders' in 'Bernie
 * Sanders Says'.
 */
function personEnd(tokens: readonly Token[], at: number): number {
  const [first, next] = [tokens[at], tokens[at + 1]];
  if (!isGivenName(first?.text ?? '') || isCommonWord(wordOf(first)) || !isWord(next)) return at;
  const surname = isSurname(next.text) || isUnusual(next.text);
  return first?.possessive === false && surname && !isOffice(next) ? at + 2 : at;
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
    const person = personEnd(tokens, at);
    const end = Math.max(person, knownEnd(tokens, at));
    const candidate = candidateAt(tokens, at, at, end);
    if (candidate === null) continue;
    const name = end === person ? inUsualCase(candidate.name) : candidate.name;
    found.push({ ...candidate, name, reliable: false });
    at = end - 1;
  }
  return found;
}
