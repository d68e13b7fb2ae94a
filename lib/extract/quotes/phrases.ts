import { isCommonWord } from '../names/gazetteer.ts';
import type { Token } from './frame.ts';
import {
  BETWEEN,
  DETERMINERS,
  NEVER_NAMES,
  PREPOSITIONS,
  PRONOUNS,
  SPEAKER_NOUNS,
  SPEECH_VERBS,
} from './words.ts';

/** A word, in lower case, without a possessive ending: 'minister's' gives 'minister'. */
export function stripPossessive(low: string): string {
  return low.endsWith("'s") ? low.slice(0, -2) : low.endsWith("'") ? low.slice(0, -1) : low;
}

/** Whether a noun is a plural, as far as its form tells: 'ministers', 'police', but not 'boss' or 'status'. */
export function isPluralNoun(low: string): boolean {
  const head = stripPossessive(low);
  return /(?:[^s]s|people|men|women|police|media)$/.test(head) && !/(?:ss|us|is)$/.test(head);
}

/**
 * Whether the word at `at` stands where a noun does, behind a determiner or a possessive: 'the report', not 'they
 * report'.
 */
export function isNounPlace(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.kind === 'word' && (DETERMINERS.has(before.low) || before.low.endsWith("'s"));
}

/** Whether the word at `at` is a verb of speech in use (not 'the report', 'his claims'). */
export function isCue(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !SPEECH_VERBS.has(token.low)) return false;
  const particle = PARTICLES.get(token.low);
  if (particle !== undefined) return tokens[at + 1]?.low === particle;
  return !isNounPlace(tokens, at) && !isPluralSubject(tokens, at);
}

/** Verbs that tell of words only with another one behind them: 'pointed out', 'put it', 'shot back', 'chimed in'. */
const PARTICLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    out: 'point points pointed',
    it: 'put puts',
    back: 'fired fires firing shot shoots shooting hit hits hitting',
    in: 'chimed chimes cut cuts jumped weighed weighs',
    up: 'summed sums',
  }).flatMap(([particle, verbs]) => verbs.split(' ').map((verb) => [verb, particle] as const)),
);

/** Whether a word that may be a plural is one, a verb right behind it: 'three Baltic states criticised'. */
function isPluralSubject(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!/[^s]s$/.test(tokens[at]?.low ?? '') || tokens[at]?.low === 'says' || next?.kind !== 'word')
    return false;
  return (
    /^(?:said|told|have|had|are|were|will|would)$/.test(next.low) ||
    (/..ed$/.test(next.low) && SPEECH_VERBS.has(next.low))
  );
}

/** Nouns of time that stand right before a verb of speech whose subject they are not: 'the minister last week said'. */
const TIMES =
  /^(?:week|month|year|day|weekend|morning|afternoon|evening|night|today|yesterday|time|hour|minute|one|way|people)s?$/;

const JOINING =
  /^(?:and|but|nor|yet|that|than|what|which|whom|whose|when|where|while|because|though|although|unless|whether|same|more|most|less|such|own|former|many)$/;

/** Whether a word, in lower case, may be a noun for somebody or something that speaks, as far as its form tells. */
export function isNoun(low: string): boolean {
  return (
    /^\p{Ll}[\p{Ll}-]{2,}$/u.test(low) &&
    !/..(?:ly|ing|ed)$/.test(low) &&
    !TIMES.test(low) &&
    !JOINING.test(low) &&
    ![BETWEEN, PREPOSITIONS, PRONOUNS, DETERMINERS, SPEECH_VERBS].some((words) => words.has(low))
  );
}

/** Where the noun phrase whose head is at `at` begins. */
export function phraseStart(tokens: readonly Token[], at: number): number {
  let first = at;
  while (first > 0 && at - first < 6) {
    const before = tokens[first - 1];
    if (!before || before.kind === 'mark' || before.kind === 'quote') break;
    if (before.kind === 'word') {
      if (DETERMINERS.has(before.low)) return first - 1;
      if (
        isCue(tokens, first - 1) ||
        PREPOSITIONS.has(before.low) ||
        BETWEEN.has(before.low) ||
        PRONOUNS.has(before.low)
      )
        break;
      if (/^(?:and|or|but|that|which|when|while|if|as|because)$/.test(before.low)) break;
    }
    first -= 1;
  }
  return first;
}

/** Where the run of capitalised words that ends at `at` begins, titles left out. */
export function runStart(tokens: readonly Token[], at: number): number {
  let first = at;
  while (first > 0 && at - first < 3) {
    const before = tokens[first - 1];
    if (
      before?.kind !== 'word' ||
      !before.capital ||
      (before.low.endsWith('.') && !/^\p{L}\.$/u.test(before.low))
    )
      break;
    if (
      DETERMINERS.has(before.low) ||
      PREPOSITIONS.has(before.low) ||
      SPEECH_VERBS.has(before.low) ||
      (first - 1 === 0 && isCommonWord(before.low))
    )
      break;
    first -= 1;
  }
  return first;
}

/** The last word of a run of capitals that no name was found in: 'Ayman Safadi' where neither word is known as one. */
export function isUnlistedName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (
    token?.kind !== 'word' ||
    !token.capital ||
    next?.kind === 'name' ||
    (next?.kind === 'word' && next.capital)
  )
    return false;
  if (token.end - token.start < 2 || (token.low.includes('-') && next && isNoun(next.low))) return false;
  const first = runStart(tokens, at);
  const alone = first === at && !/^(?:mr|mrs|ms|dr|sen|rep|gov|del)\.?$/.test(tokens[at - 1]?.low ?? '');
  if (
    alone &&
    (NEVER_NAMES.has(token.low) ||
      SPEAKER_NOUNS.has(token.low) ||
      DETERMINERS.has(token.low) ||
      PREPOSITIONS.has(token.low) ||
      BETWEEN.has(token.low))
  )
    return false;
  return !(alone && at === 0 && isCommonWord(token.low)) && !(alone && SPEECH_VERBS.has(token.low));
}

/** Words of a phrase behind its noun, at most. */
const TAIL = 6;

/**
 * Where a noun phrase with the head at `at` ends: behind the name that a preposition hangs on it ('for the ministry').
 */
export function phraseEnd(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1];
  if (next?.kind !== 'word' || !/^(?:for|of|from|at|in|with)$/.test(next.low)) return at;
  for (let to = at + 2; to <= at + TAIL; to += 1) {
    const token = tokens[to];
    if (!token || token.kind === 'mark' || token.kind === 'quote' || isCue(tokens, to)) return at;
    if (token.kind === 'name') return to;
  }
  return at;
}
