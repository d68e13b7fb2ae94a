import { wordList } from '../word-list.ts';
import type { Frame, FramedQuote, Token } from './frame.ts';
import { isCue } from './phrases.ts';
import type { Source } from './sources.ts';
import { BETWEEN, DETERMINERS, PLAIN_VERBS, PREPOSITIONS, PRONOUNS } from './words.ts';

/** Characters of a quotation that are looked at. */
const SAMPLE = 400;

/** Tokens of the sentence, on each side, in which verbs of speech and other quotations are counted. */
const REACH = 30;

/**
 * What tells a quotation from a scare quote or the title of a work. `attributed` is the chance that somebody says it.
 */
export function quotationFeatures(
  frame: Frame,
  quote: FramedQuote,
  attributed: number,
  source: Source | null,
): string[] {
  const inner = frame.text.slice(quote.inner.start, Math.min(quote.inner.end, quote.inner.start + SAMPLE));
  const words = inner.match(WORD) ?? [];
  const stop = quote.inner.end - quote.inner.start >= SAMPLE ? 'long' : stopOf(inner);
  const length = words.length <= 6 ? String(words.length) : words.length <= 12 ? '12' : 'long';
  const size = sizeOf(words);
  const opening = /^\p{Lu}/u.test(inner) ? 'capital' : 'lower';
  const titled = isTitled(words);
  const said = Math.round(attributed * 5);
  const features = [
    'all',
    `length:${length}`,
    `stop:${stop}`,
    `length:${length}:stop:${stop}`,
    `attributed:${said}`,
    `attributed:${said}:${size}`,
    `case:${opening}`,
    `case:${opening}:${size}`,
    ...bondOf(quote, source, size),
    ...surroundings(frame, quote, size, titled),
    ...wordings(inner, words, size),
    ...neighbours(frame, quote, size, titled),
  ];
  if (!quote.opened || !quote.closed) features.push('open');
  if (quote.paragraph === 0) features.push('headline');
  if (isNickname(frame.sentences[quote.sentence]?.tokens ?? [], quote.token, inner))
    features.push('nickname');
  if (titled) features.push('titled', `titled:${stop}`, `titled:${size}`, `titled:${said}`);
  return features;
}

/** The words of a quoted stretch. */
export const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

function stopOf(inner: string): string {
  const last = inner.slice(-1);
  return /[,;]/.test(last) ? 'comma' : /[.!?…]/.test(last) ? 'stop' : 'none';
}

/** How the one who seems to say it is bound to it. */
function bondOf(quote: FramedQuote, source: Source | null, size: string): string[] {
  const link = source?.sentence === quote.sentence ? source.links[0] : undefined;
  if (!source || !link) return ['loose', `loose:${size}`, `loose:${source ? 'away' : 'nobody'}:${size}`];
  const near = Math.abs(link.cue - quote.token) <= 4 ? 'near' : 'far';
  const side = link.cue < quote.token ? 'before' : 'after';
  const bond = `${link.plain ? 'plain' : 'other'}:${near}:${side}`;
  return [
    `bond:${bond}`,
    `bond:${bond}:${size}`,
    `link:${link.bond}:${side}:${size}`,
    `by:${source.kind}:${size}`,
  ];
}

/** The words and marks on both sides. */
function surroundings(frame: Frame, quote: FramedQuote, size: string, titled: boolean): string[] {
  const { tokens } = frame.sentences[quote.sentence] ?? { tokens: [] };
  const lead = sideOf(tokens, quote.token - 1);
  const next = sideOf(tokens, quote.token + 1);
  const kind = titled ? 'titled' : size;
  const features = [
    `lead:${lead}`,
    `next:${next}`,
    `lead:${lead}:${kind}`,
    `next:${next}:${kind}`,
    ...before(tokens, quote.token, size, kind),
  ];
  const after = tokens[quote.token + 1];
  if (after?.kind === 'word' && size !== 'more') features.push(`after:${after.low}`);
  if (after?.kind === 'word' && titled) features.push(`titled:after:${next}:${lead}`);
  if (tokens.length === 1) features.push('alone');
  return features;
}

/** The words that lead to a quotation, and whose it is. */
function before(tokens: readonly Token[], at: number, size: string, kind: string): string[] {
  const last = tokens[at - 1];
  const features: string[] = [];
  if (last?.kind === 'word') {
    features.push(`before:${last.low}`);
    if (size !== 'more') features.push(`before:${last.low}:${size}`);
  }
  const work = workBefore(tokens, at);
  if (work) features.push('work', `work:${size}`, `work:${kind}:${work}`);
  if (last?.kind === 'name' || last?.low.endsWith("'s")) {
    const owner = last.kind === 'name' ? last.mention.type : 'word';
    const possessive = last.kind !== 'name' || last.possessive ? 'possessive' : 'plain';
    features.push(`owned:${size}`, `owned:${owner}:${possessive}:${kind}`);
  }
  return features;
}

/** Whether a kind of work stands before a quoted stretch: 'the song "…"', 'her book, "…"', 'an episode of "…"'. */
function workBefore(tokens: readonly Token[], at: number): 'right' | 'near' | null {
  if (WORKS.has(tokens[at - 1]?.low ?? '')) return 'right';
  const parted = /^(?:,|of|called|:|is|was|—|-)$/.test(tokens[at - 1]?.low ?? '');
  return parted && WORKS.has(tokens[at - 2]?.low ?? '') ? 'near' : null;
}

/** Whether a quoted stretch stands inside a name: 'Earvin "Magic" Johnson'. */
function isNickname(tokens: readonly Token[], at: number, inner: string): boolean {
  return (
    isCapital(tokens[at - 1]) &&
    isCapital(tokens[at + 1]) &&
    /^\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?$/u.test(inner)
  );
}

function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'name' ? !token.possessive : token?.kind === 'word' && token.capital;
}

function sideOf(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  if (!token) return 'none';
  if (token.kind === 'mark') return token.low;
  if (token.kind !== 'word') return token.kind;
  if (PLAIN_VERBS.has(token.low)) return 'plain';
  if (isCue(tokens, at)) return 'cue';
  if (DETERMINERS.has(token.low)) return 'determiner';
  if (PREPOSITIONS.has(token.low)) return 'preposition';
  if (PRONOUNS.has(token.low)) return 'pronoun';
  if (BETWEEN.has(token.low)) return 'auxiliary';
  if (/^(?:and|or|but|that|which|as|because|if|when|while)$/.test(token.low)) return 'conjunction';
  return token.capital ? 'capital' : /ing$/.test(token.low) ? 'ing' : /ed$/.test(token.low) ? 'ed' : 'word';
}

/** How much is quoted. */
function sizeOf(words: readonly string[]): string {
  if (words.length <= 1) return 'one';
  return words.length <= 3 ? 'short' : words.length <= 6 ? 'middle' : 'more';
}

/** Whether words are written as the title of a work: 'Lawrence of Arabia'. */
export function isTitled(words: readonly string[]): boolean {
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return capitals > 1 && words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || word.length <= 4);
}

/** What the quoted words themselves tell: somebody's voice, or a clause. */
function wordings(inner: string, words: readonly string[], size: string): string[] {
  const features: string[] = [];
  if (VOICE.test(inner)) features.push('voice', `voice:${size}`);
  if (size !== 'short' && VERB.test(inner)) features.push(`clause:${size}`);
  if (size === 'more') return features;
  const first = words[0]?.toLowerCase() ?? '';
  const last = words.at(-1)?.toLowerCase() ?? '';
  if (isSmall(first)) features.push(`opens:${first}`, `opens:small:${size}`);
  if (/ing$/.test(first)) features.push(`opens:ing:${size}`);
  if (/[!?]$/.test(inner)) features.push('exclaimed', `exclaimed:${size}`);
  if (/\d/.test(inner)) features.push(`digits:${size}`);
  if (/..(?:s|tion|ment|ity)$/.test(last)) features.push(`ends:noun:${size}`);
  if (/..(?:ed|ive|al|ous|ful|able|ic|y)$/.test(last)) features.push(`ends:adjective:${size}`);
  if (/-/.test(inner)) features.push(`hyphen:${size}`);
  return features;
}

function isSmall(low: string): boolean {
  return (
    DETERMINERS.has(low) ||
    PREPOSITIONS.has(low) ||
    PRONOUNS.has(low) ||
    BETWEEN.has(low) ||
    /^(?:very|so|more|most|if|when|that|and|but|because|let|don['’]t|can['’]t|it['’]s|too)$/.test(low)
  );
}

const VOICE =
  /\b(?:I|we|my|our|me|us|you|your)\b|\b(?:I|[Ww]e|[Yy]ou|[Tt]hey|[Hh]e|[Ss]he|[Ii]t)['’](?:m|re|s|ve|ll|d)\b/;

/**
 * Words before marks that set a title or a name rather than somebody's words: kinds of works, 'titled', 'so-called'.
 */
const WORKS = wordList(`
  ad album anthem article autobiography ballad blog book books broadcast column columns comedy commentary
  documentary drama entitled episode essay exhibition film films game hit magazine memoir movie movies musical
  named newsletter novel opera painting play plays podcast poem program programme sequel series show shows single
  sitcom so-called song songs speech spot titled video website
`);

const VERB =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|should|must|may|might|do|does|did|don['’]t|didn['’]t|isn['’]t)\b/i;

/** What else the sentence has: verbs of speech on either side, and other quotations. */
function neighbours(frame: Frame, quote: FramedQuote, size: string, titled: boolean): string[] {
  if (size === 'more') return [];
  const { tokens } = frame.sentences[quote.sentence] ?? { tokens: [] };
  const from = Math.max(0, quote.token - REACH);
  const to = Math.min(tokens.length, quote.token + REACH);
  const verbs = `verbs:${verbWithin(tokens, from, quote.token)}:${verbWithin(tokens, quote.token + 1, to)}`;
  const others = tokens
    .slice(from, to)
    .filter(({ kind, start }) => kind === 'quote' && start !== quote.outer.start);
  const long = others.some(({ start, end }) => end - start > LONG);
  const mates = others.length === 0 ? 'none' : long ? 'long' : others.length > 1 ? 'many' : 'one';
  const features = [verbs, `${verbs}:${size}`, `mates:${mates}:${size}`];
  if (titled) features.push(`titled:${verbs}`, `titled:mates:${Math.min(others.length, 2)}`);
  return features;
}

/** The plainest verb of speech among the tokens from one up to another. */
function verbWithin(tokens: readonly Token[], from: number, to: number): 'plain' | 'cue' | 'none' {
  let found: 'cue' | 'none' = 'none';
  for (let at = from; at < to; at += 1) {
    if (!isCue(tokens, at)) continue;
    if (PLAIN_VERBS.has(tokens[at]?.low ?? '')) return 'plain';
    found = 'cue';
  }
  return found;
}

/** Characters from which on another quotation of the sentence is a long one. */
const LONG = 40;
