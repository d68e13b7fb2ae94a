import { overlaps, type Span } from '../../domain/span.ts';

/** Answers which of `spans` (sorted by start, not overlapping) share a character with a span. Logarithmic per answer. */
export function within<S extends Span>(spans: readonly S[]): (span: Span) => S[] {
  return (span) => {
    const found: S[] = [];
    for (let at = firstEndingAfter(spans, span.start); at < spans.length; at += 1) {
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

function firstEndingAfter(spans: readonly Span[], position: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}
