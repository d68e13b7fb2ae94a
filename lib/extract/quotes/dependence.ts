import { verbAfter } from './bonds.ts';
import type { Token } from './frame.ts';
import { isPersonNoun } from './person-nouns.ts';
import { isCue, isNoun, stripPossessive } from './phrases.ts';
import { ADDRESSING, DETERMINERS, PREPOSITIONS, SPEAKER_NOUNS } from './words.ts';

/**
 * Why a source is seldom the speaker: it follows a preposition or a verb of addressing, or only says whose or which.
 */
export type Dependence = 'preposition' | 'addressed' | 'modifier' | null;

/** Whether the source at `at` depends on something else, and on what. */
export function dependence(tokens: readonly Token[], at: number): Dependence {
  if (isModifier(tokens, at)) return 'modifier';
  for (let from = at - 1; from >= 0 && from >= at - 5; from -= 1) {
    const before = tokens[from];
    if (before?.kind === 'name' && before.mention.type !== 'person') continue;
    const found = before?.kind === 'word' ? dependenceOn(tokens, from, at) : null;
    if (found !== 'look on') return found;
  }
  return null;
}

/** How the source at `at` depends on the word at `from`; 'look on' where that word is of its own phrase. */
function dependenceOn(tokens: readonly Token[], from: number, at: number): Dependence | 'look on' {
  const before = tokens[from];
  if (before?.kind !== 'word' || (before.low === 'to' && tokens[from - 1]?.low === 'according')) return null;
  if (beginsClause(before.low, tokens, at)) return null;
  if (PREPOSITIONS.has(before.low)) return isOffice(tokens, from, at) ? null : 'preposition';
  if (ADDRESSING.has(before.low)) return 'addressed';
  const own = DETERMINERS.has(before.low) || SPEAKER_NOUNS.has(before.low) || STANDING.test(before.low);
  return before.capital || own ? 'look on' : null;
}

/**
 * Prepositions that begin a clause where a verb follows: 'after Lavrov said'; so does 'with' before 'Lavrov saying'.
 */
const CONJUNCTIONS = new Set(['as', 'after', 'before', 'since', 'until', 'than', 'like']);

/** Whether the words before a name are its bearer's office: 'Secretary of State John Kerry'. */
function isOffice(tokens: readonly Token[], preposition: number, at: number): boolean {
  const between = tokens.slice(preposition + 1, at);
  return (
    between.length > 0 &&
    OFFICES.test(tokens[preposition - 1]?.low ?? '') &&
    between.every((token) => token.kind === 'word' && token.capital && !TITLES.test(token.low))
  );
}

const OFFICES =
  /^(?:secretary|undersecretary|minister|director|chief|head|commissioner|ambassador|chairman|chairwoman|leader)$/;

const TITLES =
  /\.$|^(?:mrs?|ms|dr|sir|lord|lady|president|senator|governor|representative|secretary|minister|judge|general|king|queen|prince|pope)$/;

/** Whether a preposition begins a clause whose subject the source at `at` is. */
function beginsClause(low: string, tokens: readonly Token[], at: number): boolean {
  const verb = CONJUNCTIONS.has(low) || low === 'with' ? verbAfter(tokens, at + 1) : null;
  return verb !== null && (low !== 'with' || /ing$/.test(tokens[verb]?.low ?? ''));
}

/** Words that tell of an office whose it was, or is: 'then-President Bush', 'former Secretary Clinton'. */
const STANDING = /^(?:former|then|now|late|(?:then|ex)-.+)$/;

/** 'Trump's', 'Trump campaign', 'Merkel ally Peter Altmaier': a name that only says whose, or which. */
function isModifier(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'word') return token.low.endsWith("'s");
  if (token?.kind !== 'name') return false;
  if (token.possessive || isAttribute(tokens, at) || isHyphenated(token, tokens[at + 1])) return true;
  for (let to = at + 1; to <= at + 4; to += 1) {
    const next = tokens[to];
    if (next?.kind === 'name') return next.mention.type === 'person' || to === at + 1;
    if (next?.kind !== 'word' || (isCue(tokens, to) && !isCue(tokens, to + 1))) return false;
    const noun = SPEAKER_NOUNS.has(stripPossessive(next.low));
    if (noun && next.low !== 'general' && !isTitled(tokens, to)) return true;
    if (!noun && !next.capital) return isPersonNoun(next.low) && isPersonName(tokens[to + 1]);
  }
  return false;
}

/** 'Florida-based strategist Al Cardenas': a name that a hyphen ties to what it tells more of. */
function isHyphenated({ end }: Token, next: Token | undefined): boolean {
  return next?.low === '-' && next.start === end;
}

/** Whether a name stands between an article and a noun: 'one Macron ally'. */
function isAttribute(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  return (
    before?.kind === 'word' &&
    DETERMINERS.has(before.low) &&
    next?.kind === 'word' &&
    !next.capital &&
    isNoun(next.low)
  );
}

function isPersonName(token: Token | undefined): boolean {
  return token?.kind === 'name' && token.mention.type === 'person';
}

/** Whether a noun is the title of a name behind it, which then is what the name before it modifies. */
function isTitled(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.kind === 'name' || (next?.kind === 'word' && next.capital);
}
