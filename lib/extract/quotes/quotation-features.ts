import { wordList } from '../word-list.ts';
import type { FramedQuote, Token } from './frame.ts';
import { isCue } from './phrases.ts';
import type { Source } from './sources.ts';
import { type Telling, tellingFeatures } from './telling.ts';
import { type Wording, wordingOf } from './wording.ts';
import { BETWEEN, DETERMINERS, PLAIN_VERBS, PREPOSITIONS, PRONOUNS } from './words.ts';

/** Tokens of the sentence, on each side, in which verbs of speech are looked for. */
const REACH = 30;

/**
 * What tells a quotation from a scare quote or the title of a work. `attributed` is the chance that somebody says it,
 * `source` who most likely does.
 */
export function quotationFeatures(
  text: string,
  quote: FramedQuote,
  attributed: number,
  source: Source | null,
  telling: Telling,
): string[] {
  const { tokens } = telling.place;
  const wording = wordingOf(text, quote.inner);
  const bound = source?.sentence === quote.sentence && source.links.length > 0;
  return [
    'all',
    `said:${Math.max(1, Math.round(attributed * 8))}`,
    `title:${wording.written}:${wording.size}`,
    ...(quote.opened && quote.closed ? [] : ['open']),
    ...(bound ? [] : [`loose:${wording.size}`]),
    ...besides(tokens, quote.token, wording),
    verbsAround(tokens, quote.token, wording),
    ...tellingFeatures(telling, quote, wording),
  ];
}

/** The words and marks beside it. */
function besides(tokens: readonly Token[], at: number, { written }: Wording): string[] {
  const lead = sideOf(tokens, at - 1);
  const next = sideOf(tokens, at + 1);
  const work = workBeside(tokens, at);
  return [
    `lead:${lead}`,
    `lead:${lead}:${written}`,
    `second:${sideOf(tokens, at - 2)}`,
    `next:${next}`,
    ...(lead === 'determiner' ? [`the:${next}`] : []),
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
  album anthem article autobiography ballad blog book books column columns comedy documentary drama entitled episode
  essay exhibition film films hit magazine memoir movie movies musical novel opera painting play podcast poem program
  programme series show shows single sitcom song songs titled
`);

/** Where a kind of work stands: 'the song "…"', 'her book, "…"', 'an episode of "…"', 'the "…" show'. */
function workBeside(tokens: readonly Token[], at: number): 'right' | 'near' | 'behind' | null {
  const isWork = (place: number) => WORKS.has(tokens[place]?.low ?? '');
  if (isWork(at - 1)) return 'right';
  if (/^(?:,|of|called|:|is|was|—|-)$/.test(tokens[at - 1]?.low ?? '') && isWork(at - 2)) return 'near';
  return isWork(at + 1) ? 'behind' : null;
}

/** The verbs of speech on either side. */
function verbsAround(tokens: readonly Token[], at: number, { written }: Wording): string {
  const before = verbWithin(tokens, Math.max(0, at - REACH), at);
  const after = verbWithin(tokens, at + 1, Math.min(tokens.length, at + REACH));
  return `verbs:${before}:${after}:${written}`;
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
