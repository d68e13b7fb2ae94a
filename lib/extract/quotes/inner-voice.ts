import { wordList } from '../word-list.ts';
import { type Link, nearestLink } from './bonds.ts';
import { claimedBefore, type InnerVoice, inWordsOf, owned, ownerBefore, RELAYING } from './claims.ts';
import type { FramedQuote, Token } from './frame.ts';
import { innerReport, isAside } from './inner-report.ts';
import { isCue } from './phrases.ts';
import type { Reading } from './reading.ts';
import type { Source } from './sources.ts';
import { headOf, prepositionBefore, UTTERANCES } from './spokespeople.ts';

/** Tokens of a clause that are looked through on the way from a quotation to its speaker. */
const REACH = 24;

/** Sources on each side of the one chosen that are looked at. */
const NEAR = 16;

/** Participles that with 'was' make the subject the one who is spoken to or of. */
const SPOKEN_TO = wordList(`
  told asked called described dubbed labeled labelled branded termed deemed accused criticized criticised
  denounced warned reminded informed urged questioned mocked praised hailed greeted condemned attacked blasted
  slammed characterized characterised portrayed interrupted advised ordered
`);

const BE = wordList("was were been being is are be wasn't weren't");
/**
 * Looks behind the source that was chosen for a quotation, for whom it only tells of: his spokeswoman, the one whose words
 * he recalls or denies, the one who speaks in what he reports. Null where the source that was chosen speaks himself.
 */
export function innerVoice(reading: Reading, quote: FramedQuote, source: Source): InnerVoice | null {
  const near = source.sentence === quote.sentence;
  const through = near ? toldThrough(reading, source, quote.token) : null;
  if (through) return through;
  if (source.kind === 'nominal' || Math.abs(source.sentence - quote.sentence) > 1) return null;
  const tokens = reading.frame.sentences[source.sentence]?.tokens ?? [];
  const sources = reading.sources(source.sentence).slice(Math.max(0, source.rank - NEAR), source.rank + NEAR);
  const link = nearestLink(source.links, near ? quote.token : source.token);
  const other =
    (near ? inWordsOf(tokens, sources, quote.token) : null) ??
    headOf(tokens, sources, source, link) ??
    (link && addressedBy(tokens, sources, source, link));
  if (other || !near) return other;
  return source.token > quote.token
    ? (quotedBehind(tokens, sources, source, link) ?? claimedBefore(tokens, sources, quote.token))
    : voiceBetween(tokens, sources, source, link, quote.token);
}

/** Who speaks on the way from a source to a quotation behind it: 'Merkel recalled Churchill's words: "…"'. */
function voiceBetween(
  tokens: readonly Token[],
  sources: readonly Source[],
  source: Source,
  link: Link | null,
  quote: number,
): InnerVoice | null {
  const from = link && link.cue > source.token && link.cue < quote ? link.cue : source.token;
  if (quote - from > REACH * 2) return null;
  return (
    relayed(tokens, sources, source, link, quote) ??
    asSaying(tokens, sources, from, quote) ??
    owned(tokens, sources, source, link, quote) ??
    innerReport(tokens, sources, source, from, quote)
  );
}

/** '"…," he said, according to the Times': who says it, not who passes it on. */
function toldThrough(reading: Reading, source: Source, quote: number): InnerVoice | null {
  const passing = source.links.find(({ bond }) => bond === 'according')?.cue;
  if (passing === undefined || passing < quote) return null;
  const sources = reading.sources(source.sentence).slice(Math.max(0, source.rank - NEAR), source.rank);
  const speaker = sources.find(
    ({ dependent, links }) =>
      !dependent &&
      links.some(
        ({ bond, cue, plain }) =>
          plain && (bond === 'subject' || bond === 'inverted') && cue > quote - 4 && cue < passing,
      ),
  );
  return speaker ? { source: speaker } : null;
}

/** 'Lavrov was told by Stoltenberg': who is spoken to does not speak. */
function addressedBy(
  tokens: readonly Token[],
  sources: readonly Source[],
  source: Source,
  { bond, cue }: Link,
): InnerVoice | null {
  if (!SPOKEN_TO.has(tokens[cue]?.low ?? '') || bond === 'inverted' || bond === 'according') return null;
  if (tokens[cue - 1]?.low === ',' && /^(?:as|by)$/.test(tokens[cue + 1]?.low ?? '')) return { source: null };
  let at = cue - 1;
  while (at > source.token && isAside(tokens[at]) && !BE.has(tokens[at]?.low ?? '')) at -= 1;
  if (!BE.has(tokens[at]?.low ?? '')) return null;
  const by = tokens.slice(cue + 1, cue + REACH).findIndex(({ low }) => low === 'by') + cue + 1;
  const speaker = by === cue ? undefined : sources.find(({ token }) => token > by && token <= by + 6);
  return { source: speaker?.kind === 'name' ? speaker : null };
}

/** 'Stoltenberg recalled Churchill's words: "…"', 'Merkel read out a letter from Obama: "…"'. */
function relayed(
  tokens: readonly Token[],
  sources: readonly Source[],
  source: Source,
  link: Link | null,
  quote: number,
): InnerVoice | null {
  const cue = link && link.cue < quote ? (tokens[link.cue]?.low ?? '') : '';
  if (cue !== '' && !RELAYING.has(cue) && tokens[link?.cue ?? -1]?.kind !== 'mark') return null;
  const last = /^[:,]$/.test(tokens[quote - 1]?.low ?? '') ? quote - 2 : quote - 1;
  const owner = UTTERANCES.has(tokens[last]?.low ?? '')
    ? ownerBefore(tokens, last)
    : authorAt(tokens, sources, last);
  if (owner === null || owner <= source.token) return null;
  const pronoun = /^(?:his|her|their)$/.exec(tokens[owner]?.low ?? '')?.[0];
  if (pronoun) return relayedFrom(pronoun, source, cue);
  return { source: sources.find(({ token }) => token === owner) ?? null };
}

/** Whose words 'his statement' are: those of the one who reads it, unless the pronoun is of the other gender. */
function relayedFrom(pronoun: string, source: Source, cue: string): InnerVoice | null {
  if (cue === '' || (source.low === 'he' && pronoun === 'his') || (source.low === 'she' && pronoun === 'her'))
    return null;
  return { source: source.kind === 'name' && pronoun !== 'their' ? source : null };
}

/** The name right before a quotation that hangs on somebody's words: 'a letter from Barack Obama: "…"'. */
function authorAt(tokens: readonly Token[], sources: readonly Source[], at: number): number | null {
  if (!sources.some(({ token, kind }) => token === at && kind === 'name')) return null;
  const preposition = prepositionBefore(tokens, at);
  if (at - preposition > 5 || !/^(?:of|by|from)$/.test(tokens[preposition]?.low ?? '')) return null;
  return UTTERANCES.has(tokens[preposition - 1]?.low ?? '') ? at : null;
}

/**
 * '"…," Interfax quoted Lavrov as saying', '"…," said the report, which Merkel read': another's words before who passes
 * them on.
 */
function quotedBehind(
  tokens: readonly Token[],
  sources: readonly Source[],
  source: Source,
  link: Link | null,
): InnerVoice | null {
  if (tokens[source.token - 1]?.low === 'which') return { source: null };
  if (!link || !/^(?:quot|cit)(?:ed|es|ing)$/.test(tokens[link.cue]?.low ?? '')) return null;
  const object = sources.find(({ token }) => token > link.cue && token <= link.cue + 6);
  return object && tokens[object.token + 1]?.low === 'as' ? { source: object } : null;
}

/** 'Blinken quoted Lavrov as saying "…"', 'accused Trump of saying': the object of the verb speaks. */
function asSaying(
  tokens: readonly Token[],
  sources: readonly Source[],
  from: number,
  quote: number,
): InnerVoice | null {
  for (let at = quote - 1; at > Math.max(from + 1, quote - REACH); at -= 1) {
    if (!isCue(tokens, at) || !/ing$/.test(tokens[at]?.low ?? '')) continue;
    if (!/^(?:as|for|of)$/.test(tokens[at - 1]?.low ?? '')) return null;
    const object = sources.findLast(({ token }) => token > from && token < at - 1);
    if (object && tokens[object.token - 1]?.low === 'by') return null;
    if (object) return { source: object };
    return /^(?:him|her|them)$/.test(tokens[at - 2]?.low ?? '') ? { source: null } : null;
  }
  return null;
}
