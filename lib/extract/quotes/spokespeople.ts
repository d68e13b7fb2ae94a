import { wordList } from '../word-list.ts';
import type { Link } from './bonds.ts';
import type { Token } from './frame.ts';
import { isCue, stripPossessive } from './phrases.ts';
import type { Source } from './sources.ts';
import { PREPOSITIONS, SPEAKER_NOUNS } from './words.ts';

/** Who speaks in place of a source; null for somebody who is no source. */
interface Head {
  readonly source: Source | null;
}

/** What people leave behind in words: 'Churchill's words', 'a letter from Obama'. */
export const UTTERANCES: ReadonlySet<string> = wordList(`
  adage advice book comment comments dictum email essay letter line lines maxim memo memoir memoirs message motto
  note op-ed phrase poem post promise question quip remark remarks saying slogan speech statement testimony text
  tweet verdict warning word words
`);

/**
 * The one who speaks where the source only says whose: 'Lavrov's spokeswoman said', 'a spokesman for Lavrov said'. Null
 * where the source itself speaks.
 */
export function headOf(
  tokens: readonly Token[],
  sources: readonly Source[],
  source: Source,
  link: Link | null,
): Head | null {
  if (source.dependent === 'modifier') return ownedHead(tokens, sources, source);
  if (source.dependent === 'addressed' && link?.bond === 'colon') return { source: null };
  if (source.dependent !== 'preposition' || !link || link.bond === 'according') return null;
  const preposition = prepositionBefore(tokens, source.token);
  const at = ADJECTIVES.test(tokens[preposition - 1]?.low ?? '') ? preposition - 2 : preposition - 1;
  const noun = tokens[at];
  if (link.bond === 'colon' || !HANGING.test(tokens[preposition]?.low ?? '')) return null;
  if (noun?.kind !== 'word' || UTTERANCES.has(noun.low) || link.cue === at) return null;
  const head = sources.findLast(
    ({ token, dependent, links }) =>
      token < preposition && dependent !== 'preposition' && links.some(({ cue }) => cue === link.cue),
  );
  const own = head ?? sources.find(({ token }) => token === at);
  if (own) return { source: own };
  return link.bond === 'inverted' || link.cue < source.token || isCue(tokens, at) ? null : { source: null };
}

/** Adjectives between a noun and the preposition that goes with them: 'a source close to Macron'. */
const ADJECTIVES = /^(?:close|loyal|opposed|allied|near|next|familiar)$/;

/**
 * Prepositions with which a name hangs on a noun; 'after' and 'as' mostly begin a clause, 'by' and 'from' name an
 * author.
 */
const HANGING = /^(?:of|for|to|behind|beside|near|with|against|around|on)$/;

/** 'Lavrov's spokeswoman said', 'said Macron's office': the noun that is owned speaks. */
function ownedHead(tokens: readonly Token[], sources: readonly Source[], source: Source): Head | null {
  for (let at = source.token + 1; at <= source.token + 4; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'mark' || token.kind === 'quote') return null;
    const own = sources.find((one) => one.token === at);
    const noun = token.kind === 'word' && SPEAKER_NOUNS.has(stripPossessive(token.low));
    if (token.kind === 'name' || (noun && own && own.links.length > 0))
      return own && own.links.length > 0 ? { source: own } : null;
    if (noun && !UTTERANCES.has(token.low) && speaks(tokens, source, at))
      return { source: own ?? namedBehind(sources, at) };
    if (isCue(tokens, at)) return null;
  }
  return null;
}

/** The name behind a comma that a noun describes: 'deputy, Olaf Scholz'. */
function namedBehind(sources: readonly Source[], noun: number): Source | null {
  return sources.find(({ token, kind }) => kind === 'name' && token > noun && token <= noun + 4) ?? null;
}

function speaks(tokens: readonly Token[], source: Source, head: number): boolean {
  return isCue(tokens, head + 1) || source.links.some(({ bond }) => bond === 'inverted');
}

/** Tokens of a phrase that are looked through for its preposition. */
const PHRASE = 8;

/** The preposition before a token; the farthest token looked at where there is none. */
export function prepositionBefore(tokens: readonly Token[], at: number): number {
  let from = at - 1;
  while (from > Math.max(0, at - PHRASE) && !PREPOSITIONS.has(tokens[from]?.low ?? '')) from -= 1;
  return from;
}
