import { type Candidate, candidateAt } from './candidate.ts';
import { phrase, wordOf } from './chain.ts';
import type { Token } from './tokens.ts';
import { NEVER_NAMES, SPEECH_VERBS } from './vocabulary.ts';

/** Shorter terms are more often a passing pun or a title. */
const FEWEST_WORDS = 3;
const MOST_WORDS = 5;

/** How often a term must stand in the text: once, somebody's words are merely in quotation marks. */
const FEWEST_TIMES = 2;

const OPENING = /^["“‘'«„]$/;
const CLOSING = /^["”’'»“]$/;

/** What somebody is to do, or how a clause ends, is no term. */
const CLAUSE = /^(?:take|make|let|get|very|so|too) |(?:wards?|ly| enough| again)$/;

/** Where the run of words from `from` ends that a term may consist of. */
function wordsEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end - from < MOST_WORDS && isTermWord(tokens[end])) end++;
  return end;
}

function isTermWord(token: Token | undefined): boolean {
  if (token === undefined || token.possessive || token.text.length < 3 || /['’]/.test(token.text))
    return false;
  if (token.shape === 'mark' || token.shape === 'number') return false;
  return !NEVER_NAMES.has(wordOf(token)) && !SPEECH_VERBS.has(wordOf(token));
}

function keyAt(tokens: readonly Token[], from: number, to: number): string {
  return phrase(tokens, from, to).toLowerCase();
}

/**
 * The terms that begin at `from`: what quotation marks enclose, where it is no more than a term; after 'so-called',
 * words of every length: which of them are the term, its other places tell.
 */
function termsAt(tokens: readonly Token[], from: number): string[] {
  const before = tokens[from - 1];
  const isQuoted = before?.shape === 'mark' && OPENING.test(before.text);
  if (!isQuoted && before?.low !== 'so-called') return [];
  const terms: string[] = [];
  for (let end = wordsEnd(tokens, from); end - from >= FEWEST_WORDS; end--) {
    const stop = /^[,.]$/.test(tokens[end]?.text ?? '') ? end + 1 : end;
    if (!isQuoted || CLOSING.test(tokens[stop]?.text ?? '')) terms.push(keyAt(tokens, from, end));
  }
  return terms.filter((term) => !CLAUSE.test(term));
}

/** Whether the words stand in the text's own sentences too, and are not only cited or in headlines. */
function isUsed(tokens: readonly Token[], found: readonly Candidate[]): boolean {
  return found.some(
    ({ from }) => tokens[from]?.display === false && !OPENING.test(tokens[from - 1]?.text ?? ''),
  );
}

/**
 * Terms that the text itself marks as such, in quotation marks or with 'so-called', and uses more than once:
 * 'post-West world order', 'liberal world order'. With each, every place where it stands; longest terms first.
 */
export function findConcepts(tokens: readonly Token[]): Candidate[][] {
  const places = new Map(
    tokens.flatMap((_, at) => termsAt(tokens, at)).map((term) => [term, [] as Candidate[]]),
  );
  if (places.size === 0) return [];
  for (let at = 0; at < tokens.length; at++) {
    for (let end = wordsEnd(tokens, at); end - at >= FEWEST_WORDS; end--) {
      const found = places.get(keyAt(tokens, at, end));
      const candidate = found === undefined ? null : candidateAt(tokens, at, at, end);
      if (candidate !== null) found?.push({ ...candidate, apposition: null, reliable: true });
    }
  }
  const taken = new Set<number>();
  return [...places.values()]
    .filter((found) => found.length >= FEWEST_TIMES && isUsed(tokens, found))
    .sort((a, b) => (b[0]?.name.length ?? 0) - (a[0]?.name.length ?? 0))
    .filter((found) => {
      const free = found.every(({ from }) => !taken.has(from));
      for (const { from } of found) taken.add(from);
      return free;
    });
}
