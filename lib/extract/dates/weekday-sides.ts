import { type CivilDay, dayNumber, weekdayOf } from './civil.ts';
import type { Reading } from './meaning.ts';
import { type Reference, referenceDay } from './reference.ts';
import { isScheduled } from './scheduled.ts';
import type { Tense } from './tense.ts';

type Side = 'past' | 'coming';

/**
 * Tells on which side of the document's day the text puts a weekday, where it does so clearly: by a tense close by, or
 * by another date that falls on it ('tomorrow'), anywhere in the text, for in one report 'Monday' is one day. Of
 * 'Tuesday's vote' and what is 'ahead of Tuesday's summit' the nearer one is meant, where nothing tells.
 */
export function weekdaySides(
  text: string,
  readings: readonly Reading[],
  now: Reference,
  tenseOf: (reading: Reading) => Tense,
): (reading: Reading) => Side | null {
  const votes = new Map<number, number>();
  const hints = new Map<number, number>();
  const today = referenceDay(now);
  if (!today) return () => null;
  for (const reading of readings) {
    const vote = voteOf(text, reading, dayNumber(today), tenseOf);
    if (vote) add(vote.isClose ? votes : hints, vote);
  }
  return (reading) => {
    if (reading.meaning.kind !== 'weekday') return null;
    const { weekday } = reading.meaning;
    const { tells } = tenseOf(reading);
    const event =
      tells !== 'coming' && (isScheduled(text, reading) || isAhead(text, reading))
        ? nearerSide(weekday, today)
        : 0;
    const balance = votes.get(weekday) || (tells === null && hints.get(weekday)) || event;
    return balance === 0 ? null : balance < 0 ? 'past' : 'coming';
  };
}

function add(votes: Map<number, number>, { weekday, side }: Vote): void {
  votes.set(weekday, (votes.get(weekday) ?? 0) + (side === 'past' ? -1 : 1));
}

interface Vote {
  readonly weekday: number;
  readonly side: Side;
  /** A word close by, or a date, counts; a word further off only for a weekday of which nothing else is told. */
  readonly isClose: boolean;
}

function nearerSide(weekday: number, today: CivilDay): number {
  return (weekday - weekdayOf(today) + 7) % 7 <= 3 ? 1 : -1;
}

function isAhead(text: string, { start }: Reading): boolean {
  return /\b(?:(?:lead|run)[- ]?up to|ahead of)\s$/i.test(text.slice(Math.max(0, start - 20), start));
}

function voteOf(
  text: string,
  reading: Reading,
  today: number,
  tenseOf: (reading: Reading) => Tense,
): Vote | null {
  const { meaning } = reading;
  if (meaning.kind === 'weekday') {
    const { tells, close } = tenseOf(reading);
    if (tells !== 'past' && isAhead(text, reading))
      return { weekday: meaning.weekday, side: 'coming', isClose: true };
    return tells === null || (!close && isScheduled(text, reading))
      ? null
      : { weekday: meaning.weekday, side: tells, isClose: close };
  }
  const day = meaning.kind === 'shift' && meaning.unit === 'day' ? today + (meaning.count ?? 0) : today;
  if (day === today || Math.abs(day - today) >= 7) return null;
  return { weekday: (((day + 4) % 7) + 7) % 7, side: day < today ? 'past' : 'coming', isClose: true };
}
