import type { Basis, Edtf } from '../../domain/date.ts';
import type { DateExpression } from '../../domain/fact.ts';
import type { Span } from '../../domain/span.ts';
import { firstWhere } from '../first-where.ts';

/** Characters after a verb of speech within which a date tells when it was said: 'said in Moscow on Wednesday'. */
const REACH = 40;

interface Known {
  readonly dates: readonly DateExpression[];
  readonly published: Edtf | null;
  readonly publishedBasis: Basis | null;
}

/** When something was said: a day beside the verb of speech, otherwise the document's own date. */
export function dateSaid(
  cue: Span | null,
  content: readonly Span[],
  known: Known,
): { date: Edtf | null; dateBasis: Basis | null } {
  const beside = cue ? dateBeside(cue, content, known.dates) : undefined;
  if (beside && /^\d{4}-\d\d-\d\d$/.test(beside.value)) {
    const stated = /\b(?:1[89]|20)\d\d\b/.test(beside.text);
    return {
      date: beside.value,
      dateBasis: stated ? 'stated' : known.publishedBasis === 'inferred' ? 'inferred' : 'derived',
    };
  }
  return { date: known.published, dateBasis: known.publishedBasis };
}

function dateBeside(
  cue: Span,
  content: readonly Span[],
  dates: readonly DateExpression[],
): DateExpression | undefined {
  const next = dates[firstWhere(dates.length, (at) => (dates[at]?.start ?? 0) >= cue.end)];
  if (!next || next.start > cue.end + REACH) return undefined;
  return content.some(
    ({ start, end }) => (start >= cue.end && start < next.start) || (start < next.end && next.start < end),
  )
    ? undefined
    : next;
}
