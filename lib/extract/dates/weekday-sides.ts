import { dayNumber } from './civil.ts';
import type { Reading } from './meaning.ts';
import { type Reference, referenceDay } from './reference.ts';
import type { Tense } from './tense.ts';

type Side = 'past' | 'coming';

const LONGEST_EVENT = 40;

/**
 * Tells on which side of the document's day the text puts a weekday, where it does so clearly: by a tense close by, or
 * by another date that falls on it ('tomorrow'), anywhere in the text. In one report 'Monday' is one day; and
 * 'Tuesday's summit' is, if it is once ahead, whatever else is said around it.
 */
export function weekdaySides(
  text: string,
  readings: readonly Reading[],
  now: Reference,
  tenseOf: (reading: Reading) => Tense,
): (reading: Reading) => Side | null {
  const votes = new Map<number, number>();
  const hints = new Map<number, number>();
  const coming = new Set<string>();
  const today = referenceDay(now);
  if (!today) return () => null;
  for (const reading of readings) {
    const vote = voteOf(reading, dayNumber(today), tenseOf);
    if (vote) add(vote.isClose ? votes : hints, vote);
    const event = eventOf(text, reading);
    if (event !== null && isAhead(text, reading)) coming.add(event);
  }
  return (reading) => {
    if (reading.meaning.kind !== 'weekday') return null;
    if (coming.has(eventOf(text, reading) ?? '')) return 'coming';
    const { weekday } = reading.meaning;
    const hint = tenseOf(reading).tells === null ? hints.get(weekday) : 0;
    const balance = votes.get(weekday) || hint || 0;
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

/** The words for what is on a weekday: '2 trade summit' of 'Tuesday's trade summit'. */
function eventOf(text: string, { end, meaning }: Reading): string | null {
  if (meaning.kind !== 'weekday' || meaning.which !== null) return null;
  const [, event] = /^[’']s\s+(\p{L}+\s+\p{L}+)/u.exec(text.slice(end, end + LONGEST_EVENT)) ?? [];
  return event === undefined ? null : `${meaning.weekday} ${event.toLowerCase()}`;
}

function isAhead(text: string, { start }: Reading): boolean {
  return /\b(?:(?:lead|run)[- ]?up to|ahead of)\s$/i.test(text.slice(Math.max(0, start - 20), start));
}

function voteOf(reading: Reading, today: number, tenseOf: (reading: Reading) => Tense): Vote | null {
  const { meaning } = reading;
  if (meaning.kind === 'weekday') {
    const { tells, close } = tenseOf(reading);
    return tells === null ? null : { weekday: meaning.weekday, side: tells, isClose: close };
  }
  const day = meaning.kind === 'shift' && meaning.unit === 'day' ? today + (meaning.count ?? 0) : today;
  if (day === today || Math.abs(day - today) >= 7) return null;
  return { weekday: (((day + 4) % 7) + 7) % 7, side: day < today ? 'past' : 'coming', isClose: true };
}
