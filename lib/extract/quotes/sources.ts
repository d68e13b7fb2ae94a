import type { EntityType } from '../../domain/entity.ts';
import type { NameMention } from '../names/names.ts';
import { acts } from './acting.ts';
import { type Link, linksOf, verbAfter } from './bonds.ts';
import { type Dependence, dependence } from './dependence.ts';
import type { Sentence, Token } from './frame.ts';
import {
  isCue,
  isNoun,
  isNounPlace,
  isPluralNoun,
  isUnlistedName,
  phraseStart,
  runStart,
  stripPossessive,
} from './phrases.ts';
import { DETERMINERS, PLAIN_VERBS, PRONOUNS, SPEAKER_NOUNS, SPEECH_VERBS } from './words.ts';

/** Words of a sentence that may name who speaks. */
export interface Source {
  readonly sentence: number;
  readonly paragraph: number;
  /** Token of its head. */
  readonly token: number;
  readonly start: number;
  readonly end: number;
  readonly kind: 'name' | 'pronoun' | 'nominal';
  readonly low: string;
  readonly mention: NameMention | null;
  readonly links: readonly Link[];
  /** Its number among the sources of its sentence. */
  readonly rank: number;
  readonly dependent: Dependence;
  /** Whether a verb follows it, of speech or any other. */
  readonly acts: boolean;
}

/** All possible sources of a sentence, in order, outside its quotations. */
export function sourcesOf(sentence: Sentence): Source[] {
  const { tokens } = sentence;
  const sources: Source[] = [];
  tokens.forEach((token, at) => {
    const kind = sourceKind(tokens, at);
    if (!kind || ((kind === 'nominal' || isOffice(token)) && describesName(tokens, at))) return;
    const first =
      kind === 'nominal' ? phraseStart(tokens, at) : kind === 'unlisted' ? runStart(tokens, at) : at;
    const start = tokens[first]?.start ?? token.start;
    const links = linksOf(tokens, first, at);
    if (kind === 'unlisted' && links.length === 0) return;
    sources.push({
      sentence: sentence.index,
      paragraph: sentence.paragraph,
      token: at,
      start,
      end: token.end,
      kind: kind === 'unlisted' ? 'name' : kind,
      low: OBJECTS.get(token.low) ?? token.low,
      mention: token.kind === 'name' ? token.mention : null,
      links,
      rank: sources.length,
      dependent: dependence(tokens, at),
      acts: acts(tokens, at),
    });
  });
  const taken = new Set(
    sources.flatMap(({ links, dependent }) =>
      dependent ? [] : links.filter(({ bond }) => bond === 'subject').map(({ cue }) => cue),
    ),
  );
  return sources.map((source) => withoutObjects(source, taken));
}

/**
 * A source without the verbs behind which it stands as their object: 'Lavrov said Stoltenberg had proposed nothing'.
 */
function withoutObjects(source: Source, taken: ReadonlySet<number>): Source {
  const isObject = ({ bond, cue }: Link) => bond === 'inverted' && taken.has(cue);
  return source.links.some(isObject)
    ? { ...source, links: source.links.filter((link) => !isObject(link)) }
    : source;
}

/** Types of entities that are said to speak; a place for its government, an event for its declaration. */
const SPEAKING: ReadonlySet<EntityType> = new Set<EntityType>(['person', 'organization', 'place', 'event']);

function sourceKind(tokens: readonly Token[], at: number): Source['kind'] | 'unlisted' | null {
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
const OBJECTS: ReadonlyMap<string, string> = new Map([
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

function isOffice(token: Token): boolean {
  return token.kind === 'name' && token.mention.kind === 'role';
}

function isPerson(token: Token | undefined): boolean {
  return token?.kind === 'name' && token.mention.type === 'person' && !token.possessive && !isOffice(token);
}

/** The kind of a source in one word: an entity's type, 'he' for he and she, another pronoun, or 'nominal'. */
export function typeOf(source: Source): string {
  if (source.kind === 'name') return source.mention?.type ?? 'name';
  if (source.kind === 'nominal') return 'nominal';
  return /^(?:he|she)$/.test(source.low) ? 'he' : source.low;
}
