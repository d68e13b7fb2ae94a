import { wordList } from '../word-list.ts';
import type { FramedQuote, Token } from './frame.ts';
import { isCue } from './phrases.ts';
import type { Reading } from './reading.ts';
import type { Source } from './sources.ts';
import { type ReportingWords, tellingFeatures } from './telling.ts';
import { type Wording, wordingOf } from './wording.ts';
import { BETWEEN, DETERMINERS, PLAIN_VERBS, PREPOSITIONS, PRONOUNS } from './words.ts';

/** Tokens of the sentence, on each side, in which verbs of speech and other quotations are counted. */
const REACH = 30;

/**
 * What tells a quotation from a scare quote or the title of a work. `attributed` is the chance that somebody says it,
 * `source` who most likely does.
 */
export function quotationFeatures(
  reading: Reading,
  quote: FramedQuote,
  attributed: number,
  source: Source | null,
  reporting: ReportingWords,
): string[] {
  const sentence = reading.frame.sentences[quote.sentence];
  if (!sentence) return ['all'];
  const wording = wordingOf(reading.frame.text, quote.inner);
  return [
    'all',
    `said:${Math.round(attributed * 8)}`,
    ...(quote.opened && quote.closed ? [] : ['open']),
    `title:${wording.written}:${wording.size}`,
    ...(wording.clause ? [`clause:${wording.size}`] : []),
    ...bondOf(quote, source, wording),
    ...besides(sentence.tokens, quote.token, wording),
    ...around(sentence.tokens, quote.token, wording),
    ...tellingFeatures(reading, sentence, quote, wording, reporting),
  ];
}

/** How the one who seems to say it is bound to it. */
function bondOf(quote: FramedQuote, source: Source | null, { size }: Wording): string[] {
  const link = source?.sentence === quote.sentence ? source.links[0] : undefined;
  if (!link) return [`loose:${size}`];
  const near = Math.abs(link.cue - quote.token) <= 4 ? 'near' : 'far';
  return [`bond:${link.plain ? 'plain' : 'other'}:${near}:${link.cue < quote.token ? 'before' : 'after'}`];
}

/** The words and marks right beside it. */
function besides(tokens: readonly Token[], at: number, { written }: Wording): string[] {
  const lead = sideOf(tokens, at - 1);
  const next = sideOf(tokens, at + 1);
  const after = tokens[at + 1];
  const work = workBeside(tokens, at);
  return [
    `lead:${lead}`,
    `lead:${lead}:${written}`,
    `next:${next}`,
    `beside:${lead}:${next}`,
    `second:${sideOf(tokens, at - 2)}`,
    ...(after?.kind === 'word' ? [`after:${after.low}`] : []),
    ...(work ? [`work:${work}`, `work:${work}:${written}`] : []),
  ];
}

const CONJUNCTIONS = /^(?:and|or|but|that|which|who|as|because|if|when|while)$/;

/** What kind of token stands at `at`; small words by themselves. */
function sideOf(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  if (!token) return 'none';
  if (token.kind === 'mark') return token.low;
  if (token.kind === 'quote') return 'quote';
  if (token.kind === 'name') return token.mention.type + (token.possessive ? "'s" : '');
  if (PLAIN_VERBS.has(token.low)) return 'plain';
  if (isCue(tokens, at)) return 'cue';
  if (DETERMINERS.has(token.low)) return 'determiner';
  if (PREPOSITIONS.has(token.low) || CONJUNCTIONS.test(token.low)) return token.low;
  if (PRONOUNS.has(token.low)) return 'pronoun';
  if (BETWEEN.has(token.low)) return 'auxiliary';
  return token.capital ? 'capital' : (/(?:'s|ing|ed|ly|s)$/.exec(token.low)?.[0] ?? 'word');
}

/** Words beside marks that set a title or a name rather than somebody's words: kinds of works, 'titled'. */
const WORKS = wordList(`
  ad album anthem article autobiography ballad blog book books broadcast column columns comedy commentary
  documentary drama entitled episode essay exhibition film films game hit magazine memoir movie movies musical
  named newsletter novel opera painting play plays podcast poem program programme sequel series show shows single
  sitcom song songs speech spot titled video website
`);

/** Where a kind of work stands: 'the song "…"', 'her book, "…"', 'an episode of "…"', 'the "…" show'. */
function workBeside(tokens: readonly Token[], at: number): 'right' | 'near' | 'behind' | null {
  const isWork = (place: number) => WORKS.has(tokens[place]?.low ?? '');
  if (isWork(at - 1)) return 'right';
  if (/^(?:,|of|called|:|is|was|—|-)$/.test(tokens[at - 1]?.low ?? '') && isWork(at - 2)) return 'near';
  return isWork(at + 1) ? 'behind' : null;
}

/** What else the sentence has: verbs of speech on either side, and other quotations. */
function around(tokens: readonly Token[], at: number, { written }: Wording): string[] {
  const from = Math.max(0, at - REACH);
  const to = Math.min(tokens.length, at + REACH);
  const verbs = `${verbWithin(tokens, from, at)}:${verbWithin(tokens, at + 1, to)}`;
  const others = tokens
    .slice(from, to)
    .filter((token, place) => token.kind === 'quote' && from + place !== at);
  const long = others.some(({ start, end }) => end - start > LONG);
  const mates = others.length === 0 ? 'none' : long ? 'long' : others.length > 1 ? 'many' : 'one';
  return [`verbs:${verbs}:${written}`, `mates:${mates}:${written}`];
}

/** Characters from which on another quotation of the sentence is a long one. */
const LONG = 40;

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
