import type { FramedQuote, Token } from './frame.ts';
import { isCue } from './phrases.ts';
import type { Source } from './sources.ts';
import { type Telling, tellingFeatures } from './telling.ts';
import { type Wording, wordingOf } from './wording.ts';
import { BETWEEN, DETERMINERS, PLAIN_VERBS, PREPOSITIONS, PRONOUNS } from './words.ts';

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
    ...tellingFeatures(telling, quote, wording),
  ];
}

/** The words and marks beside it. */
function besides(tokens: readonly Token[], at: number, { written }: Wording): string[] {
  const lead = sideOf(tokens, at - 1);
  const next = sideOf(tokens, at + 1);
  return [`lead:${lead}`, `lead:${lead}:${written}`, `second:${sideOf(tokens, at - 2)}`, `next:${next}`];
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
