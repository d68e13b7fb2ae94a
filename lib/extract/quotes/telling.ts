import { clauseStart } from './clauses.ts';
import type { FramedQuote, Token } from './frame.ts';
import { total, type Weights } from './linear.ts';
import { reportFeatures, stemOf } from './report-features.ts';
import { type Place, subjectBefore } from './subjects.ts';
import type { Wording } from './wording.ts';

/** What is known of the words by which something is reported. */
export interface ReportingWords {
  readonly stems: ReadonlySet<string>;
  /** Weights of the features of a report. */
  readonly weights: Weights;
}

/** A sentence, and what is known of the words by which something is reported in it. */
export interface Telling {
  readonly place: Place;
  readonly reporting: ReportingWords;
}

/** Tokens before a quotation in which a reporting word may govern it. */
const REACH = 60;

/**
 * Whether the sentence is telling what somebody says where a quoted stretch stands, other quotations or none in between:
 * 'worried that a "yes" would …'. What is quoted there is quoted from him; elsewhere the author may have set it in
 * marks.
 */
export function tellingFeatures(
  { place, reporting }: Telling,
  quote: FramedQuote,
  { written }: Wording,
): string[] {
  const { tokens } = place;
  let nearest: number | null = null;
  let likeliest = Number.NEGATIVE_INFINITY;
  for (let at = quote.token - 1; at >= Math.max(0, quote.token - REACH); at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.low === 'according' || !reporting.stems.has(stemOf(token.low)))
      continue;
    if (!token.capital) nearest ??= at;
    likeliest = Math.max(likeliest, likelihood(place, at, quote, reporting.weights));
  }
  const told =
    likeliest === Number.NEGATIVE_INFINITY ? 'no' : Math.max(-3, Math.min(3, Math.round(likeliest)));
  return [
    `told:${told}`,
    `told:${told}:${written}`,
    `word:${nearest === null ? 'no' : wordAt(tokens, nearest, quote.token, reporting.weights)}`,
  ];
}

/** How likely the clause behind a reporting word, up to the end of a quotation, is a report; in log-odds. */
function likelihood(place: Place, at: number, quote: FramedQuote, weights: Weights): number {
  const { tokens } = place;
  const subject = subjectBefore(place, at);
  const first = tokens[clauseStart(tokens, at)];
  if (!subject || !first || first.start > quote.outer.start) return Number.NEGATIVE_INFINITY;
  const content = { start: first.start, end: quote.outer.end };
  const draft = { source: subject.source, first: at, last: at, content, bond: subject.bond, side: 'after' };
  return total(weights, reportFeatures(place, draft));
}

/** How often a reporting word reports, how far it is, and whether a mark parts it from the quotation. */
function wordAt(tokens: readonly Token[], at: number, quote: number, weights: Weights): string {
  const weight = weights.get(`stem:${stemOf(tokens[at]?.low ?? '')}`) ?? 0;
  const strength = weight > STRONG ? 'strong' : weight > 0 ? 'middling' : 'weak';
  const parted = tokens.slice(at, quote).some(({ kind }) => kind === 'mark') ? 'parted' : 'clear';
  return `${strength}:${distanceOf(quote - at)}:${parted}`;
}

/** The weight of a stem above which the word hardly does anything but report. */
const STRONG = 0.8;

function distanceOf(steps: number): string {
  if (steps <= 1) return '1';
  if (steps <= 3) return '3';
  return steps <= 8 ? '8' : 'far';
}
