import type { EntityType } from '../../domain/entity.ts';
import { verbAfter } from './bonds.ts';
import type { Token } from './frame.ts';
import {
  isCue,
  isNoun,
  isNounPlace,
  isPluralNoun,
  isUnlistedName,
  phraseStart,
  stripPossessive,
} from './phrases.ts';
import { DETERMINERS, PLAIN_VERBS, PRONOUNS, SPEAKER_NOUNS, SPEECH_VERBS } from './words.ts';

/** 'Lavrov', 'he', 'the minister', and 'Safadi' where no name was found there. */
export type SourceKind = 'name' | 'pronoun' | 'nominal' | 'unlisted';

/** Types of entities that are said to speak; a place for its government, an event for its declaration. */
const SPEAKING: ReadonlySet<EntityType> = new Set<EntityType>(['person', 'organization', 'place', 'event']);

/** What kind of source the word at `at` is the head of; null where it is none, or only describes a name beside it. */
export function sourceKind(tokens: readonly Token[], at: number): SourceKind | null {
  const kind = kindOf(tokens, at);
  const describing = kind === 'nominal' || isOffice(tokens[at]);
  return describing && describesName(tokens, at) ? null : kind;
}

function kindOf(tokens: readonly Token[], at: number): SourceKind | null {
  const token = tokens[at];
  if (!token || token.kind === 'mark' || token.kind === 'quote') return null;
  if (token.kind === 'name') return SPEAKING.has(token.mention.type) ? 'name' : null;
  if (PRONOUNS.has(token.low) || isTold(tokens, at)) return 'pronoun';
  if (isUnlistedName(tokens, at)) return 'unlisted';
  if (!SPEAKER_NOUNS.has(stripPossessive(token.low))) return isSpeakingNoun(tokens, at) ? 'nominal' : null;
  const isTitle = tokens[at + 1]?.kind === 'name' || isSpeaker(tokens[at + 1]);
  if (isTitleOf(tokens, at) || isPartOfPhrase(tokens, at)) return null;
  const isVerb = SPEECH_VERBS.has(token.low) && !isNounPlace(tokens, at);
  return isTitle || isVerb ? null : 'nominal';
}

/** Pronouns as they stand behind 'according to', and as subjects. */
export const OBJECTS: ReadonlyMap<string, string> = new Map([
  ['him', 'he'],
  ['her', 'she'],
  ['them', 'they'],
]);

/** Whether a pronoun is whom something is told by: 'according to him'. */
function isTold(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.low !== 'to' || tokens[at - 2]?.low !== 'according') return false;
  return OBJECTS.has(tokens[at]?.low ?? '') && tokens[at + 1]?.kind !== 'word';
}

function isSpeaker(token: Token | undefined): boolean {
  return token?.kind === 'word' && SPEAKER_NOUNS.has(token.low) && !SPEECH_VERBS.has(token.low);
}

/** Whether the noun at `at` only begins a phrase for who speaks: 'a law enforcement official'. */
function isPartOfPhrase(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.kind === 'word' && isNoun(next.low) && !isPluralNoun(next.low) && isSpeaker(tokens[at + 2]);
}

/** Whether a nominal is a title whose bearer's name follows: 'Secretary of State John Kerry'. */
function isTitleOf(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:of|for)$/.test(tokens[at + 1]?.low ?? '')) return false;
  for (let to = at + 2; to <= at + 5; to += 1) {
    const token = tokens[to];
    if (isPerson(token)) return to > at + 2;
    if (token?.kind !== 'name' && !(token?.kind === 'word' && token.capital)) return false;
  }
  return false;
}

/** Whether any other noun is the subject of a plain verb of speech: 'the petition says', 'said the designer'. */
function isSpeakingNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.capital) return false;
  const verb = verbAfter(tokens, at + 1);
  const speaks = verb !== null && PLAIN_VERBS.has(tokens[verb]?.low ?? '');
  if ((!speaks && !isBehindVerb(tokens, at)) || !isNoun(token.low)) return false;
  const first = phraseStart(tokens, at);
  if (!DETERMINERS.has(tokens[first]?.low ?? '') || first === at) return false;
  if (speaks) return true;
  const before = tokens[first - 1];
  const next = tokens[at + 1];
  return (
    !(next?.kind === 'name' || (next?.kind === 'word' && isNoun(next.low))) &&
    before?.kind === 'word' &&
    PLAIN_VERBS.has(before.low) &&
    isCue(tokens, first - 1) &&
    isQuoteEnd(tokens[first - 2])
  );
}

/** Words of a phrase before its noun, at most. */
const PHRASE = 7;

/** Whether a plain verb of speech stands behind the end of a quotation and not far before a word. */
function isBehindVerb(tokens: readonly Token[], at: number): boolean {
  for (let from = at - 1; from > 0 && from >= at - PHRASE - 1; from -= 1) {
    const token = tokens[from];
    if (token?.kind === 'mark' || token?.kind === 'quote') return false;
    if (isQuoteEnd(tokens[from - 1])) return token?.kind === 'word' && PLAIN_VERBS.has(token.low);
  }
  return false;
}

function isQuoteEnd(token: Token | undefined): boolean {
  return token?.kind === 'quote' || token?.low === ',';
}

/**
 * Whether a nominal only describes a name beside it: 'Lavrov's deputy, Sergei Ryabkov,' and 'Sergei Ryabkov, the
 * deputy'.
 */
function describesName(tokens: readonly Token[], at: number): boolean {
  const end = tokens[at + 1]?.low === ',' ? personEnd(tokens, at + 2) : at + 2;
  if (end > at + 2 && /^[,(—–.;]?$/.test(tokens[end]?.low ?? '')) return true;
  const first = phraseStart(tokens, at);
  const low = tokens[at]?.low ?? '';
  if (tokens[first - 1]?.low !== ',' || !isPerson(tokens[first - 2])) return false;
  return !(isPluralNoun(low) && verbAfter(tokens, at + 1) !== null);
}

/** The token behind a person's name that begins at `at`, be it one that no name was found in; `at` where none does. */
function personEnd(tokens: readonly Token[], at: number): number {
  if (isPerson(tokens[at])) return at + 1;
  let to = at;
  while (to < at + 4 && isCapital(tokens[to])) to += 1;
  return to - at >= 2 ? to : at;
}

function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital && !SPEAKER_NOUNS.has(token.low);
}

function isOffice(token: Token | undefined): boolean {
  return token?.kind === 'name' && token.mention.kind === 'role';
}

function isPerson(token: Token | undefined): boolean {
  return token?.kind === 'name' && token.mention.type === 'person' && !token.possessive && !isOffice(token);
}
