import type { Span } from '../../domain/span.ts';
import { chance, total, type Weights } from './linear.ts';
import type { Report } from './reports.ts';

/** From this chance on a clause counts as reported: the point of highest F1. What is shown must be surer by far. */
const REPORTED_FROM = 0.37;

/**
 * The least chance of a headline's 'Lavrov: …' of somebody who speaks in the text: the articles learned from have few.
 */
const HEADLINE = 0.6;

/** Two reports that share this much of their words are one; the likelier one is kept. */
const SAME = 0.5;

/** Fewer characters than these are no words of anybody. */
const SHORTEST = 5;

/** Who writes and who reads are not reported: 'you may think that'. */
const FIRST_PERSON = /^(?:i|we|you)$/;

/** Reports before one that may share words with it. */
const NEAR = 12;

/** A report with the chance that it is one, 0 to 1. */
export interface LikelyReport {
  readonly report: Report;
  readonly likely: number;
}

/**
 * The reports of a sentence that are likely, each stretch of words once: the likelier, or plainer, of two that share
 * words.
 */
export function likelyReports(reports: readonly Report[], weights: Weights): LikelyReport[] {
  const kept: LikelyReport[] = [];
  for (const report of reports) {
    if (FIRST_PERSON.test(report.source.low) || report.content.end - report.content.start < SHORTEST)
      continue;
    const told = chance(total(weights, report.features));
    const likely = report.headline ? Math.max(told, HEADLINE) : told;
    if (likely < REPORTED_FROM) continue;
    const near = kept.slice(-NEAR).filter((other) => share(other.report.content, report.content) >= SAME);
    const weight = weightOf({ report, likely });
    if (near.some((other) => weightOf(other) >= weight)) continue;
    for (const other of near) kept.splice(kept.lastIndexOf(other), 1);
    kept.push({ report, likely });
  }
  return kept;
}

/** What is said plainly comes before what is said in it: 'Russia is ready to respond, Lavrov said'. */
function weightOf({ report, likely }: LikelyReport): number {
  return report.plain ? likely + PLAINLY : likely;
}

const PLAINLY = 0.3;

/** What two spans share of what they cover together, 0 to 1. */
function share(one: Span, other: Span): number {
  const both = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return both <= 0 ? 0 : both / (one.end - one.start + other.end - other.start - both);
}
