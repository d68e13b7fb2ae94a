import type { Edtf } from '../../domain/date.ts';
import {
  addDays,
  addMonths,
  type CivilDay,
  dayEdtf,
  dayNumber,
  exists,
  monthEdtf,
  weekdayOf,
  weekEdtf,
  yearEdtf,
  yearlessEdtf,
} from './civil.ts';
import { feastDay } from './feasts.ts';
import type { Meaning, Season, Unit, Which } from './meaning.ts';
import { type Reference, referenceDay } from './reference.ts';
import type { Tense } from './tense.ts';

type Of<K extends Meaning['kind']> = Extract<Meaning, { kind: K }>;

/** What a meaning is held against. */
export interface Circumstances {
  readonly reference: Reference;
  /** A year named shortly before in the same sentence, which the expression seems to go on from. */
  readonly yearAtHand: number | null;
  tense(): Tense;
}

/**
 * The value of an expression, or null where the document's date would be needed for it and is not known (or the
 * calendar has no such day). A part of a month ('mid-March 2014') is that month, approximately: `2014-03~`.
 */
export function resolve(meaning: Meaning, around: Circumstances): Edtf | null {
  switch (meaning.kind) {
    case 'day':
      return resolveDay(meaning, around);
    case 'month':
      return resolveMonth(meaning, around);
    case 'weekday':
      return resolveWeekday(meaning, around);
    case 'year':
      return yearEdtf(meaning.year);
    case 'decade':
      return `${yearEdtf(meaning.year).slice(0, 3)}X`;
    case 'season':
      return resolveSeason(meaning, around);
    case 'shift':
      return resolveShift(meaning.unit, meaning.count, around);
    case 'feast':
      return resolveFeast(meaning, around);
    case 'interval':
      return resolveInterval(meaning, around);
  }
}

function resolveDay(meaning: Of<'day'>, around: Circumstances): Edtf | null {
  const { month, day } = meaning;
  const year = meaning.year ?? around.yearAtHand ?? yearOfDay(month, day, around);
  if (year === null) return exists({ year: 2000, month, day }) ? yearlessEdtf(month, day) : null;
  const civil = { year, month, day };
  return exists(civil) ? dayEdtf(civil) : null;
}

/** The year that puts a day on the side that the tense tells; nearest to the document where it tells none. */
function yearOfDay(month: number, day: number, around: Circumstances): number | null {
  const { year } = around.reference;
  if (year === null) return null;
  const today = referenceDay(around.reference);
  if (!today) return year;
  return yearNear(
    year,
    around.tense(),
    (candidate) => dayNumber({ year: candidate, month, day }) - dayNumber(today),
  );
}

function yearNear(year: number, tense: Tense, distance: (year: number) => number): number {
  const candidates = [year - 1, year, year + 1].filter((candidate) => {
    const days = distance(candidate);
    return tense === null || (tense === 'past' ? days <= 0 : days >= 0);
  });
  return candidates.reduce(
    (best, candidate) => (Math.abs(distance(candidate)) < Math.abs(distance(best)) ? candidate : best),
    candidates[0] ?? year,
  );
}

function resolveMonth(meaning: Of<'month'>, around: Circumstances): Edtf | null {
  const { month, part, which } = meaning;
  const approximate = part === null ? '' : '~';
  const year = meaning.year ?? yearOfMonth(month, which, around);
  return (year === null ? yearlessEdtf(month, null) : monthEdtf(year, month)) + approximate;
}

function yearOfMonth(month: number, which: Which, around: Circumstances): number | null {
  const { year, month: now } = around.reference;
  if (which === null && around.yearAtHand !== null) return around.yearAtHand;
  if (year === null || now === null || which === 'this') return year;
  if (which === 'last') return month < now ? year : year - 1;
  if (which === 'next') return month > now ? year : year + 1;
  return yearNear(year, around.tense(), (candidate) => (candidate - year) * 12 + month - now);
}

function resolveWeekday(meaning: Of<'weekday'>, around: Circumstances): Edtf | null {
  const today = referenceDay(around.reference);
  if (!today) return null;
  const ahead = (meaning.weekday - weekdayOf(today) + 7) % 7;
  const days = ahead === 0 ? daysWhenToday(meaning.which) : daysByTense(ahead, meaning, around);
  return dayEdtf(addDays(today, days + meaning.after));
}

function daysWhenToday(which: Which): number {
  return which === 'last' ? -7 : which === 'next' ? 7 : 0;
}

function daysByTense(ahead: number, meaning: Of<'weekday'>, around: Circumstances): number {
  if (meaning.which === 'last') return ahead - 7;
  if (meaning.which === 'next') return ahead;
  return around.tense() === 'coming' ? ahead : ahead - 7;
}

function resolveSeason(meaning: Of<'season'>, around: Circumstances): Edtf | null {
  const { season, which } = meaning;
  const year = meaning.year ?? around.yearAtHand ?? yearOfSeason(season, which, around);
  return year === null ? null : `${yearEdtf(year)}-${21 + season}`;
}

function yearOfSeason(season: Season, which: Which, around: Circumstances): number | null {
  const { year, month } = around.reference;
  if (year === null || month === null) return year;
  const start = season * 3 + 3;
  const startsIn = (candidate: number): number => (candidate - year) * 12 + start - month;
  if (which === 'last') return startsIn(year) + 3 <= 0 ? year : year - 1;
  if (which === 'next') return startsIn(year) > 0 ? year : year + 1;
  return yearNear(year, which === 'this' ? null : around.tense(), (candidate) => startsIn(candidate) + 1);
}

function resolveShift(unit: Unit, count: number | null, around: Circumstances): Edtf | null {
  const { year, month } = around.reference;
  if (unit === 'year') return year === null ? null : yearEdtf(year + (count ?? 0));
  if (unit === 'decade') {
    return year === null ? null : `${yearEdtf(year + (count ?? 0) * 10).slice(0, 3)}X`;
  }
  if (unit === 'month') {
    if (year === null || month === null) return null;
    const then = addMonths({ year, month, day: 1 }, count ?? 0);
    return monthEdtf(then.year, then.month);
  }
  const today = referenceDay(around.reference);
  if (!today) return null;
  if (unit === 'weekend') return weekend(today, count, around);
  return unit === 'day' ? dayEdtf(addDays(today, count ?? 0)) : weekEdtf(addDays(today, (count ?? 0) * 7));
}

/** Saturday and Sunday: of this week when it has come to that, else the one before or after by tense. */
function weekend(today: CivilDay, count: number | null, around: Circumstances): Edtf {
  const weekday = weekdayOf(today);
  const saturday = addDays(today, weekday === 0 ? -1 : 6 - weekday);
  const begun = weekday === 0 || weekday === 6;
  const step = count ?? 0;
  const back =
    step === 0 &&
    !begun &&
    (count === null ? around.tense() !== 'coming' : around.tense() === 'past' && weekday <= 3);
  const start = addDays(saturday, (back ? -1 : step === 1 && !begun ? 0 : step) * 7);
  return `${dayEdtf(start)}/${dayEdtf(addDays(start, 1))}`;
}

function resolveFeast(meaning: Of<'feast'>, around: Circumstances): Edtf | null {
  const stated = meaning.year ?? around.yearAtHand;
  if (stated !== null) {
    const day = feastDay(meaning.name, stated);
    return day ? dayEdtf(day) : null;
  }
  const today = referenceDay(around.reference);
  if (!today) return null;
  const tense = meaning.which === 'last' ? 'past' : meaning.which === 'next' ? 'coming' : around.tense();
  const days = [-4, -3, -2, -1, 0, 1, 2, 3, 4]
    .map((step) => feastDay(meaning.name, today.year + step))
    .filter((day) => day !== null)
    .map((day) => ({ day, away: dayNumber(day) - dayNumber(today) }))
    .sort((a, b) => Math.abs(a.away) - Math.abs(b.away));
  const fitting = days.find(({ away }) => (tense === 'coming' ? away >= 0 : tense === null || away <= 0));
  const found = fitting ?? days[0];
  return found ? dayEdtf(found.day) : null;
}

function resolveInterval(meaning: Of<'interval'>, around: Circumstances): Edtf | null {
  const to = resolve(meaning.to, around);
  const from = resolve(meaning.from, around);
  if (from === null || to === null || from.startsWith('X') !== to.startsWith('X')) return from ?? to;
  return from === to ? from : from < to ? `${from}/${to}` : from;
}
