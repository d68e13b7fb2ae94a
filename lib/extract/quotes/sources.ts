import { isCommonWord } from '../names/gazetteer.ts';
import type { NameMention } from '../names/names.ts';
import type { Sentence, Token } from './frame.ts';
import {
  ADDRESSING,
  BETWEEN,
  DETERMINERS,
  NEVER_NAMES,
  PLAIN_VERBS,
  PREPOSITIONS,
  PRONOUNS,
  SPEAKER_NOUNS,
  SPEECH_VERBS,
} from './words.ts';

/**
 * How a source and a verb of speech stand to each other.
 * - `subject`: 'Lavrov later said'; `apposition`: 'Lavrov, the minister, said'; `relative`: 'Lavrov, who said'
 * - `phrase`: 'a spokesman for the ministry said'; `inverted`: 'said Lavrov'; `according`: 'according to Lavrov'
 * - `colon`: 'Lavrov: …'; `signed`: '"…" — Lavrov'; `label`: a transcript's 'LAVROV: …' inside the quotation
 */
export type Bond =
  | 'subject'
  | 'apposition'
  | 'relative'
  | 'phrase'
  | 'inverted'
  | 'according'
  | 'colon'
  | 'signed'
  | 'label';

/** A source bound to a verb of speech: which token the verb is. */
export interface Link {
  readonly bond: Bond;
  readonly cue: number;
  readonly plain: boolean;
}

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
  /** Follows a preposition or a verb of addressing, or stands before a noun or a possessive: seldom the speaker. */
  readonly dependent: 'preposition' | 'addressed' | 'modifier' | null;
}

const REACH = 45;

/** All possible sources of a sentence, in order, outside its quotations. */
export function sourcesOf(sentence: Sentence): Source[] {
  const { tokens } = sentence;
  const sources: Source[] = [];
  tokens.forEach((token, at) => {
    const kind = sourceKind(tokens, at);
    if (!kind || (kind === 'nominal' && describesName(tokens, at))) return;
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
      low: token.low,
      mention: token.kind === 'name' ? token.mention : null,
      links,
      rank: sources.length,
      dependent: dependence(tokens, at),
    });
  });
  return sources;
}

function sourceKind(tokens: readonly Token[], at: number): Source['kind'] | 'unlisted' | null {
  const token = tokens[at];
  if (!token || token.kind === 'mark' || token.kind === 'quote') return null;
  if (token.kind === 'name')
    return token.mention.type === 'person' ||
      token.mention.type === 'organization' ||
      token.mention.type === 'place' ||
      token.mention.type === 'event'
      ? 'name'
      : null;
  if (PRONOUNS.has(token.low)) return 'pronoun';
  if (isUnlistedName(tokens, at)) return 'unlisted';
  if (!SPEAKER_NOUNS.has(stripPossessive(token.low))) return null;
  const next = tokens[at + 1];
  const isTitle =
    next?.kind === 'name' ||
    (next?.kind === 'word' && SPEAKER_NOUNS.has(next.low) && !SPEECH_VERBS.has(next.low));
  const isVerb = SPEECH_VERBS.has(token.low) && !nounPlace(tokens, at);
  return isTitle || isVerb ? null : 'nominal';
}

/** The last word of a run of capitals that no name was found in: 'Charlie King' where neither word is known as one. */
function isUnlistedName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (
    token?.kind !== 'word' ||
    !token.capital ||
    next?.kind === 'name' ||
    (next?.kind === 'word' && next.capital)
  )
    return false;
  if (token.end - token.start < 2) return false;
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

/** Where the run of capitalised words that ends at `at` begins, titles left out. */
function runStart(tokens: readonly Token[], at: number): number {
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

/** Whether a nominal only describes a name beside it: 'Apple's chief executive, Tim Cook,' and 'Tim Cook, the executive'. */
function describesName(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.low === ',' && isPerson(tokens[at + 2]) && /^[,(—–]?$/.test(tokens[at + 3]?.low ?? ''))
    return true;
  const first = phraseStart(tokens, at);
  const low = tokens[at]?.low ?? '';
  if (tokens[first - 1]?.low !== ',' || !isPerson(tokens[first - 2])) return false;
  return !(isPluralNoun(low) && verbAfter(tokens, at + 1) !== null);
}

function isPerson(token: Token | undefined): boolean {
  return token?.kind === 'name' && token.mention.type === 'person' && !token.possessive;
}

/** Whether a noun of the list is a plural one. */
export function isPluralNoun(low: string): boolean {
  const head = stripPossessive(low);
  return /(?:[^s]s|people|men|women|police|media)$/.test(head) && !/(?:ss|us|is)$/.test(head);
}

/** 'the report' against 'they report': whether a determiner or adjective-like word stands before. */
function nounPlace(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.kind === 'word' && (DETERMINERS.has(before.low) || before.low.endsWith("'s"));
}

export function stripPossessive(low: string): string {
  return low.endsWith("'s") ? low.slice(0, -2) : low.endsWith("'") ? low.slice(0, -1) : low;
}

/** Where the noun phrase whose head is at `at` begins. */
function phraseStart(tokens: readonly Token[], at: number): number {
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

/** Whether the word at `at` is a verb of speech in use (not 'the report', 'his claims'). */
export function isCue(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && SPEECH_VERBS.has(token.low) && !nounPlace(tokens, at);
}

function plain(token: Token | undefined): boolean {
  return token?.kind === 'word' && PLAIN_VERBS.has(token.low);
}

function linksOf(tokens: readonly Token[], first: number, at: number): Link[] {
  const links: Link[] = [];
  const add = (bond: Bond, cue: number | null) => {
    if (cue !== null && !links.some((link) => link.cue === cue))
      links.push({ bond, cue, plain: plain(tokens[cue]) });
  };
  add('subject', verbAfter(tokens, at + 1));
  addAfterComma(tokens, at, add);
  add('phrase', verbAfterPhrase(tokens, at));
  add(...inversion(tokens, at));
  if (tokens[at + 1]?.low === ':') add('colon', at + 1);
  add('signed', signature(tokens, first));
  return links;
}

/** A verb of speech from `from` on, with nothing before it but auxiliaries and adverbs. */
function verbAfter(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < from + 6; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return null;
    if (isCue(tokens, at)) return at;
    if (!BETWEEN.has(token.low) && !/..ly$/.test(token.low)) return null;
  }
  return null;
}

/** 'Lavrov, the foreign minister, said' and 'Lavrov, who said': verbs behind one or more commas. */
function addAfterComma(
  tokens: readonly Token[],
  at: number,
  add: (bond: Bond, cue: number | null) => void,
): void {
  const opening = tokens[at + 1]?.low ?? '';
  if (!/^[,(—–-]$/.test(opening)) return;
  const second = tokens[at + 2];
  if (second?.low === 'who') add('relative', verbAfter(tokens, at + 3));
  else if (opening === ',') add('apposition', verbAfter(tokens, at + 2));
  for (let to = at + 2; to < Math.min(tokens.length, at + REACH); to += 1) {
    const token = tokens[to];
    if (!token || token.kind === 'quote') return;
    if (token.kind !== 'mark' || !/^[,)—–-]$/.test(token.low)) continue;
    const cue = verbAfter(tokens, token.low === ')' && tokens[to + 1]?.low === ',' ? to + 2 : to + 1);
    add('apposition', cue);
    if (cue !== null) return;
  }
}

/** 'a spokesman for the ministry said': a verb behind a prepositional phrase without marks. */
function verbAfterPhrase(tokens: readonly Token[], at: number): number | null {
  const next = tokens[at + 1];
  if (next?.kind !== 'word' || !(PREPOSITIONS.has(next.low) || next.low === 'who')) return null;
  for (let to = at + 2; to < Math.min(tokens.length, at + 14); to += 1) {
    const token = tokens[to];
    if (!token || token.kind === 'mark' || token.kind === 'quote') return null;
    if (isCue(tokens, to)) return to;
  }
  return null;
}

/** '"…" — Lavrov': a dash between a quotation and a name that little follows. */
function signature(tokens: readonly Token[], at: number): number | null {
  const dash = tokens[at - 1];
  if (dash?.kind !== 'mark' || !/^[-–—―~]$/.test(dash.low) || tokens.length - at > 12) return null;
  const before = tokens[at - 2]?.low === dash.low ? tokens[at - 3] : tokens[at - 2];
  return before?.kind === 'quote' ? at - 1 : null;
}

/** 'said Lavrov', 'according to Lavrov', with titles and other names of the phrase between. */
function inversion(tokens: readonly Token[], at: number): [Bond, number | null] {
  for (let from = at - 1; from >= 0 && from >= at - 9; from -= 1) {
    const token = tokens[from];
    if (!token || token.kind === 'mark' || token.kind === 'quote') break;
    if (token.low === 'to' && tokens[from - 1]?.low === 'according') return ['according', from - 1];
    if (isCue(tokens, from)) return ['inverted', plain(token) ? from : null];
    if (token.kind === 'word' && endsPhrase(token.low)) break;
  }
  return ['inverted', null];
}

/** A word that does not stand inside the phrase that names a person: prepositions but 'of' and 'for', auxiliaries. */
function endsPhrase(low: string): boolean {
  if (low === 'of' || low === 'for') return false;
  return PREPOSITIONS.has(low) || BETWEEN.has(low) || PRONOUNS.has(low) || low === 'that' || low === 'and';
}

function dependence(tokens: readonly Token[], at: number): Source['dependent'] {
  if (isModifier(tokens, at)) return 'modifier';
  for (let from = at - 1; from >= 0 && from >= at - 5; from -= 1) {
    const before = tokens[from];
    if (before?.kind !== 'word') return null;
    if (before.low === 'to' && tokens[from - 1]?.low === 'according') return null;
    if (PREPOSITIONS.has(before.low)) return 'preposition';
    if (ADDRESSING.has(before.low)) return 'addressed';
    if (!before.capital && !DETERMINERS.has(before.low) && !SPEAKER_NOUNS.has(before.low)) return null;
  }
  return null;
}

/** 'Trump's' and 'Trump campaign': a name that only says whose, or which. */
function isModifier(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.kind === 'word') return token.low.endsWith("'s");
  if (token?.kind !== 'name') return false;
  if (token.possessive || next?.kind === 'name') return true;
  return next?.kind === 'word' && SPEAKER_NOUNS.has(stripPossessive(next.low)) && !SPEECH_VERBS.has(next.low);
}

/** The kind of a source in one word: an entity's type, 'he' for he and she, another pronoun, or 'nominal'. */
export function typeOf(source: Source): string {
  if (source.kind === 'name') return source.mention?.type ?? 'name';
  if (source.kind === 'nominal') return 'nominal';
  return /^(?:he|she)$/.test(source.low) ? 'he' : source.low;
}
