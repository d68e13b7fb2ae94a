import { type Candidate, silentFeatures } from './candidates.ts';
import type { FramedQuote } from './frame.ts';
import { highest, shares, total, type Weights } from './linear.ts';
import type { Reading } from './reading.ts';
import type { Source } from './sources.ts';

/** A source, its share of the choice, and the share that fell on nobody. */
export interface SourceChoice {
  readonly source: Source | null;
  readonly share: number;
  readonly silent: number;
}

/**
 * The source that most likely says a quotation, or null where it is likelier that none in reach does. Sources that name
 * the same person, or are the same pronoun, speak for each other: their shares are put together.
 */
export function chooseSource(
  reading: Reading,
  weights: Weights,
  quote: FramedQuote,
  candidates: readonly Candidate[],
): SourceChoice {
  const scores = candidates.map(({ features }) => total(weights, features));
  scores.push(total(weights, silentFeatures(reading, quote)));
  const parts = shares(scores);
  const together = new Map<string, number>();
  candidates.forEach(({ source }, at) => {
    const voice = namedBy(source);
    together.set(voice, (together.get(voice) ?? 0) + (parts[at] ?? 0));
  });
  const silent = parts.at(-1) ?? 1;
  const sums = candidates.map(({ source }) => together.get(namedBy(source)) ?? 0);
  const most = Math.max(silent, ...sums);
  const best = highest(parts.map((part, at) => ((sums[at] ?? silent) === most ? part : 0)));
  return { source: candidates[best]?.source ?? null, share: most, silent };
}

/** Whom a source names as far as its words tell: sources of one name or pronoun are one. */
function namedBy({ mention, kind, low, start }: Source): string {
  if (mention) return mention.entity;
  return kind === 'pronoun' ? `${low}:` : `${start}:`;
}
