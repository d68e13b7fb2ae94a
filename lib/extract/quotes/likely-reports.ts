import type { Span } from '../../domain/span.ts';
import { chance, total, type Weights } from './linear.ts';
import type { Report } from './reports.ts';

/** From this chance on a clause counts as reported: more sure than the point of highest F1, which is near 0.35. */
const REPORTED_FROM = 0.45;

/** Two reports that share this much of their words are one; the likelier one is kept. */
const SAME = 0.5;

/** Fewer characters than these are no clause. */
const SHORTEST = 12;

/** Who writes and who reads are not reported: 'you may think that'. */
const FIRST_PERSON = /^(?:i|we|you)$/;

/** Reports before one that may share words with it. */
const NEAR = 12;

/** A report with the chance that it is one, 0 to 1. */
export interface LikelyReport {
  readonly report: Report;
  readonly likely: number;
}

/** The reports of a sentence that are likely, each stretch of words once. */
export function likelyReports(reports: readonly Report[], weights: Weights): LikelyReport[] {
  const kept: LikelyReport[] = [];
  for (const report of reports) {
    if (FIRST_PERSON.test(report.source.low) || report.content.end - report.content.start < SHORTEST)
      continue;
    const likely = chance(total(weights, report.features));
    if (likely < REPORTED_FROM) continue;
    const near = kept.slice(-NEAR).filter((other) => share(other.report.content, report.content) >= SAME);
    if (near.some((other) => other.likely >= likely)) continue;
    for (const other of near) kept.splice(kept.lastIndexOf(other), 1);
    kept.push({ report, likely });
  }
  return kept;
}

/** What two spans share of what they cover together, 0 to 1. */
function share(one: Span, other: Span): number {
  const both = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return both <= 0 ? 0 : both / (one.end - one.start + other.end - other.start - both);
}
