import type { Token } from './frame.ts';
import { isCue, phraseEnd } from './phrases.ts';
import { BETWEEN, PLAIN_VERBS, PREPOSITIONS, PRONOUNS } from './words.ts';

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
