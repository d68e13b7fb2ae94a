import type { Token } from './frame.ts';
import { isPersonNoun } from './person-nouns.ts';
import { isCue, isNoun, phraseEnd, stripPossessive } from './phrases.ts';
import {
  ADDRESSING,
  BETWEEN,
  DETERMINERS,
  PLAIN_VERBS,
  PREPOSITIONS,
  PRONOUNS,
  SPEAKER_NOUNS,
} from './words.ts';

/**
 * How a source and a verb of speech stand to each other.
 * - `subject`: 'Lavrov later said'; `apposition`: 'Lavrov, the minister, said'; `relative`: 'Lavrov, who said'
 * - `participle`: 'Lavrov, adding', and 'Merkel met Lavrov, adding', in which it is another who adds
 * - `phrase`: 'a spokesman for the ministry said'; `inverted`: 'said Lavrov'; `according`: 'according to Lavrov'
 * - `colon`: 'Lavrov: …'; `signed`: '"…" — Lavrov'; `label`: a transcript's 'LAVROV: …' inside the quotation
 */
export type Bond =
  | 'subject'
  | 'apposition'
  | 'participle'
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

/**
 * Why a source is seldom the speaker: it follows a preposition or a verb of addressing, or only says whose or which.
 */
export type Dependence = 'preposition' | 'addressed' | 'modifier' | null;

/** Tokens behind a name within which a comma may part it from its verb. */
const REACH = 45;

function plain(token: Token | undefined): boolean {
  return token?.kind === 'word' && PLAIN_VERBS.has(token.low);
}

/** The verbs of speech that the source with its words from `first` to `at` is bound to, the likeliest first. */
export function linksOf(tokens: readonly Token[], first: number, at: number): Link[] {
  const links: Link[] = [];
  const add = (bond: Bond, cue: number | null) => {
    if (cue !== null && !links.some((link) => link.cue === cue))
      links.push({ bond, cue, plain: plain(tokens[cue]) });
  };
  add('subject', verbAfter(tokens, at + 1));
  addAfterComma(tokens, phraseEnd(tokens, at), add);
  add('phrase', verbAfterPhrase(tokens, at));
  add(...inversion(tokens, at));
  if (tokens[at + 1]?.low === ':') add('colon', at + 1);
  add('signed', signature(tokens, first));
  return links;
}

/** Of a source's links the one whose verb stands nearest to a token, the first of two; null where there is none. */
export function nearestLink(links: readonly Link[], token: number): Link | null {
  const away = ({ cue }: Link) => Math.abs(cue - token);
  return links.reduce<Link | null>((best, link) => (!best || away(link) < away(best) ? link : best), null);
}

/** A verb of speech from `from` on, with nothing before it but auxiliaries and adverbs. */
export function verbAfter(tokens: readonly Token[], from: number): number | null {
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
  else if (opening === ',') {
    const cue = verbAfter(tokens, at + 2);
    add(/ing$/.test(tokens[cue ?? -1]?.low ?? '') ? 'participle' : 'apposition', cue);
  }
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

/** Words that tell of an office whose it was, or is: 'then-President Bush', 'former Secretary Clinton'. */
const STANDING = /^(?:former|then|now|late|(?:then|ex)-.+)$/;

/** 'Trump's', 'Trump campaign', 'Merkel ally Peter Altmaier': a name that only says whose, or which. */
function isModifier(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'word') return token.low.endsWith("'s");
  if (token?.kind !== 'name') return false;
  if (token.possessive || isAttribute(tokens, at)) return true;
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
