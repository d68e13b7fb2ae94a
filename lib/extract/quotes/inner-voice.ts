import { wordList } from '../word-list.ts';
import { type Link, nearestLink } from './bonds.ts';
import { claimedBefore, type InnerVoice, inWordsOf, owned, ownerBefore, RELAYING } from './claims.ts';
import type { FramedQuote, Token } from './frame.ts';
import { isCue } from './phrases.ts';
import type { Reading } from './reading.ts';
import type { Source } from './sources.ts';
import { headOf, prepositionBefore, UTTERANCES } from './spokespeople.ts';
import { BETWEEN, PLAIN_VERBS } from './words.ts';

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
const TIME = wordList(`
  monday tuesday wednesday thursday friday saturday sunday today yesterday morning afternoon evening night earlier
  later week month year tonight once
`);

/**
 * Looks behind the source that was chosen for a quotation: a spokeswoman for her minister, the one who is quoted in a
 * report, the author of a letter that is read out. Null where the source that was chosen speaks himself.
 */
export function innerVoice(reading: Reading, quote: FramedQuote, source: Source): InnerVoice | null {
  const near = source.sentence === quote.sentence;
  const through = near ? toldThrough(reading, source, quote.token) : null;
  if (through) return through;
  if (source.kind === 'nominal' || Math.abs(source.sentence - quote.sentence) > 1) return null;
  const tokens = reading.frame.sentences[source.sentence]?.tokens ?? [];
  const sources = reading.sources(source.sentence).slice(Math.max(0, source.rank - NEAR), source.rank + NEAR);
  const link = nearestLink(source.links, near ? quote.token : source.token);
  const worded = near ? inWordsOf(tokens, sources, quote.token) : null;
  if (worded) return worded;
  const head = headOf(tokens, sources, source, link);
  if (head) return head;
  const addressed = link && addressedBy(tokens, sources, source, link);
  if (addressed) return addressed;
  if (near && source.token > quote.token)
    return quotedBehind(tokens, sources, source, link) ?? claimedBefore(tokens, sources, quote.token);
  if (!near) return null;
  const from = link && link.cue > source.token && link.cue < quote.token ? link.cue : source.token;
  if (quote.token - from > REACH * 2) return null;
  return (
    relayed(tokens, sources, source, link, quote.token) ??
    asSaying(tokens, sources, from, quote.token) ??
    owned(tokens, sources, source, link, quote.token) ??
    innerReport(tokens, sources, source, from, quote.token)
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

function isAside(token: Token | undefined): boolean {
  return token?.kind === 'word' && (BETWEEN.has(token.low) || /..ly$/.test(token.low));
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

/**
 * Verbs whose quoted words may be those of the subject or of the one who reports: 'Merkel said Putin called it "…"'.
 */
const NAMING = wordList(
  'called calls described describes dubbed labeled labelled branded promised vowed pledged threatened',
);

const SUBJECTS: ReadonlySet<string> = new Set(['subject', 'apposition', 'phrase', 'relative']);

/** Tokens between a verb of speech and the quotation that is its object. */
const OBJECT_REACH = 7;

/** 'Zelensky said that Putin had told him: "…"': a verb of speech with a subject of its own inside the report. */
function innerReport(
  tokens: readonly Token[],
  sources: readonly Source[],
  source: Source,
  from: number,
  quote: number,
): InnerVoice | null {
  for (let at = quote - 1; at > Math.max(from, quote - OBJECT_REACH); at -= 1) {
    if (!isTelling(tokens, at)) continue;
    if (source.links.some(({ cue }) => cue === at) || isShared(tokens, at)) return null;
    const naming = NAMING.has(tokens[at]?.low ?? '');
    const subject = sources.find(
      (one) =>
        one.token > source.token &&
        one.dependent !== 'preposition' &&
        one.links.some(({ bond, cue }) => cue === at && SUBJECTS.has(bond)),
    );
    if (subject) {
      const outside =
        naming && !tokens.slice(source.token, subject.token).some(({ kind }) => kind === 'quote');
      return FIRST_OR_SAME.test(subject.low) ? null : { source: outside ? source : subject };
    }
    if (!naming && from > source.token && quote - at <= 2 && isForeignSubject(tokens[at - 1]))
      return { source: null };
  }
  return null;
}

/** A verb that goes on with the subject of the one before: 'and told them'. */
const SHARED = /^(?:and|but|or|then|to|will|would|could|should|might|not)$/;

function isShared(tokens: readonly Token[], at: number): boolean {
  return SHARED.test(tokens[at - 1]?.low ?? '') && tokens[at - 2]?.low !== 'used';
}

/** Pronouns that in a report mostly mean the one who reports. */
const FIRST_OR_SAME = /^(?:he|she|i|we|you)$/;

/** Whether the word at `at` is a verb with which somebody says something: no participle, no 'called for'. */
function isTelling(tokens: readonly Token[], at: number): boolean {
  const low = tokens[at]?.low ?? '';
  if (!isCue(tokens, at) || /ing$/.test(low)) return false;
  return PLAIN_VERBS.has(low) || (NAMING.has(low) && !/^(?:for|on|to)$/.test(tokens[at + 1]?.low ?? ''));
}

/** A noun right before a verb that is the subject of it and no source: 'the treaty says', 'a letter that said'. */
function isForeignSubject(before: Token | undefined): boolean {
  return (
    before?.kind === 'word' &&
    !before.capital &&
    !isAside(before) &&
    !TIME.has(before.low) &&
    !/^(?:and|but|or|then|as|who|he|she|i|we)$|ing$/.test(before.low)
  );
}
