import { type CivilDay, weekdayOf } from '../civil.ts';
import type { Reading } from '../meaning.ts';
import { type Reference, referenceDay } from '../reference.ts';
import { isScheduled } from './scheduled.ts';
import type { Tense } from './tense.ts';

type Side = 'past' | 'coming';

/**
 * Tells on which side of the document's day the text puts a weekday, where a word close by does so clearly anywhere in
 * the text, for in one report 'Monday' is one day. Of 'Tuesday's vote' the nearer one is meant where nothing tells.
 */
export function weekdaySides(
  text: string,
  readings: readonly Reading[],
  now: Reference,
  tenseOf: (reading: Reading) => Tense,
): (reading: Reading) => Side | null {
  const today = referenceDay(now);
  if (!today) return () => null;
  const votes = new Map<number, number>();
  for (const reading of readings) {
    if (reading.meaning.kind !== 'weekday') continue;
    const { weekday } = reading.meaning;
    votes.set(weekday, (votes.get(weekday) ?? 0) + voteOf(text, reading, tenseOf(reading)));
  }
  return (reading) => {
    if (reading.meaning.kind !== 'weekday') return null;
    const { weekday } = reading.meaning;
    const isOpen = tenseOf(reading).tells !== 'coming' && isScheduled(text, reading);
    const balance = votes.get(weekday) || (isOpen ? nearerSide(weekday, today) : 0);
    return balance === 0 ? null : balance < 0 ? 'past' : 'coming';
  };
}

const AHEAD = /\b(?:(?:lead|run)[- ]?up to|ahead of)\s$/i;

/** -1 for the past, 1 for what is to come, 0 where neither is clearly told. */
function voteOf(text: string, { start }: Reading, { tells, close }: Tense): number {
  if (AHEAD.test(text.slice(Math.max(0, start - 20), start))) return 1;
  if (!close) return 0;
  return tells === 'past' ? -1 : 1;
}

function nearerSide(weekday: number, today: CivilDay): number {
  return (weekday - weekdayOf(today) + 7) % 7 <= 3 ? 1 : -1;
}
