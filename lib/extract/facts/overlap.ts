import { overlaps, type Span } from '../../domain/span.ts';
import { firstWhere } from '../first-where.ts';

/**
 * Answers which of `spans` (sorted by start, not overlapping) share a character with a span. Logarithmic per answer.
 */
export function within<S extends Span>(spans: readonly S[]): (span: Span) => S[] {
  return (span) => {
    const found: S[] = [];
    for (
      let at = firstWhere(spans.length, (one) => (spans[one]?.end ?? 0) > span.start);
      at < spans.length;
      at += 1
    ) {
      const candidate = spans[at];
      if (!candidate || !overlaps(candidate, span)) break;
      found.push(candidate);
    }
    return found;
  };
}

/** Answers whether any of `spans` (sorted by start, not overlapping) shares a character with a span. */
export function overlapping(spans: readonly Span[]): (span: Span) => boolean {
  const find = within(spans);
  return (span) => find(span).length > 0;
}
