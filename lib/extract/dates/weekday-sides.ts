import { dayNumber } from './civil.ts';
import type { Reading } from './meaning.ts';
import { type Reference, referenceDay } from './reference.ts';
import type { Tense } from './tense.ts';

type Side = 'past' | 'coming';

/**
 * For each weekday (0 for Sunday), on which side of the document's day the text puts it, where it does so clearly and
 * in one way: by a tense close by, or by another date that falls on it ('tomorrow', 'Sept. 26'). In one report
 * 'Monday' is one day.
 */
export function weekdaySides(
  readings: readonly Reading[],
  now: Reference,
  tenseOf: (reading: Reading) => Tense,
): ReadonlyMap<number, Side> {
  const votes = new Map<number, number>();
  const today = referenceDay(now);
  if (!today) return new Map();
  for (const reading of readings) {
    const vote = voteOf(reading, dayNumber(today), tenseOf);
    if (vote) votes.set(vote.weekday, (votes.get(vote.weekday) ?? 0) + (vote.side === 'past' ? -1 : 1));
  }
  return new Map(
    [...votes].flatMap(([weekday, balance]): [number, Side][] =>
      balance === 0 ? [] : [[weekday, balance < 0 ? 'past' : 'coming']],
    ),
  );
}

function voteOf(
  reading: Reading,
  today: number,
  tenseOf: (reading: Reading) => Tense,
): { weekday: number; side: Side } | null {
  const { meaning } = reading;
  if (meaning.kind === 'weekday') {
    const { tells, close } = tenseOf(reading);
    return tells !== null && close ? { weekday: meaning.weekday, side: tells } : null;
  }
  const day = meaning.kind === 'shift' && meaning.unit === 'day' ? today + (meaning.count ?? 0) : today;
  if (day === today || Math.abs(day - today) >= 7) return null;
  return { weekday: (((day + 4) % 7) + 7) % 7, side: day < today ? 'past' : 'coming' };
}
