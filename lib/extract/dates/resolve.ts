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
  /** What the text writes first in figures with strokes, where it tells. */
  readonly figuresBegin: 'day' | 'month' | null;
  /** A year named shortly before in the same sentence, which the expression seems to go on from. */
  readonly yearAtHand: number | null;
  tense(): Tense;
  /** On which side of today the text elsewhere puts the weekday at hand, where it does so clearly. */
  weekdaySide(): 'past' | 'coming' | null;
}

/** What falls this near is meant, whatever the tense: of a date further off people say the year. */
const NEAR_DAYS = 60;
const NEAR_MONTHS = 2;
/** A winter is of the year that it begins in. */
const WINTER: Season = 3;

/**
 * The value of an expression, or null where the document's date would be needed for it and is not known (or the
 * calendar has no such day). A part of a month ('mid-March 2014') is that month, approximately: `2014-03~`.
 */
export function resolve(meaning: Meaning, around: Circumstances): Edtf | null {
  switch (meaning.kind) {
    case 'day':
      return resolveDay(meaning, around);
    case 'figures':
      return resolveFigures(meaning, around);
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
    case 'months':
      return resolveMonths(meaning, around);
    case 'shift': {
      const value = resolveShift(meaning.unit, meaning.count, around);
      return value !== null && meaning.isAbout && !/[X/]/.test(value) ? `${value}~` : value;
    }
    case 'feast':
      return resolveFeast(meaning, around);
    case 'interval':
      return resolveInterval(meaning, around);
  }
}

function resolveDay(meaning: Of<'day'>, around: Circumstances): Edtf | null {
  const { month, day } = meaning;
  const year = meaning.year ?? yearAtHand(around) ?? yearOfDay(month, day, around);
  if (year === null) return exists({ year: 2000, month, day }) ? yearlessEdtf(month, day) : null;
  const civil = { year, month, day };
  return exists(civil) ? dayEdtf(civil) : null;
}

/** As the text writes others; else what is nearer to the document's day; the year alone where that is not known. */
function resolveFigures({ year, first, second }: Of<'figures'>, around: Circumstances): Edtf | null {
  const american = { year, month: first, day: second };
  const european = { year, month: second, day: first };
  if (around.figuresBegin !== null) return dayEdtf(around.figuresBegin === 'day' ? european : american);
  const today = referenceDay(around.reference);
  if (!today) return yearEdtf(year);
  const away = (day: CivilDay) => Math.abs(dayNumber(day) - dayNumber(today));
  return dayEdtf(away(european) < away(american) ? european : american);
}

/** A past year does not hold for what is still to come: 'the 2013 show, which will return on Sept. 9'. */
function yearAtHand(around: Circumstances): number | null {
  const { yearAtHand: stated, reference } = around;
  if (stated === null || reference.year === null || stated >= reference.year) return stated;
  return around.tense().tells === 'coming' ? null : stated;
}

/** The year that puts a day on the side that the tense tells; nearest to the document where it tells none. */
function yearOfDay(month: number, day: number, around: Circumstances): number | null {
  const { year } = around.reference;
  if (year === null) return null;
  const today = referenceDay(around.reference);
  if (!today) return year;
  return yearNear(
    year,
    around,
    NEAR_DAYS,
    (candidate) => dayNumber({ year: candidate, month, day }) - dayNumber(today),
  );
}

/**
 * Of the years around `year`, the one that puts a date nearest to the document; but where even that is not near, on
 * the side that the clause tells.
 */
function yearNear(
  year: number,
  around: Circumstances,
  near: number,
  distance: (year: number) => number,
): number {
  const nearest = nearestOf([year - 1, year, year + 1], distance);
  if (nearest === null || Math.abs(distance(nearest)) <= near) return nearest ?? year;
  const { tells } = around.tense();
  if (tells === null) return nearest;
  const side = [year - 1, year, year + 1].filter((candidate) =>
    tells === 'past' ? distance(candidate) <= 0 : distance(candidate) >= 0,
  );
  return nearestOf(side, distance) ?? nearest;
}

function nearestOf(years: readonly number[], distance: (year: number) => number): number | null {
  const byDistance = [...years].sort((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)) || b - a);
  return byDistance[0] ?? null;
}

function resolveMonth(meaning: Of<'month'>, around: Circumstances): Edtf | null {
  const { month, part, which } = meaning;
  const approximate = part === null ? '' : '~';
  const year = meaning.year ?? yearOfMonth(month, which, around);
  return (year === null ? yearlessEdtf(month, null) : monthEdtf(year, month)) + approximate;
}

function yearOfMonth(month: number, which: Which, around: Circumstances): number | null {
  const { year, month: now } = around.reference;
  const stated = which === null ? yearAtHand(around) : null;
  if (stated !== null) return stated;
  if (year === null || now === null || which === 'this') return year;
  if (which === 'last') return month < now ? year : year - 1;
  if (which === 'next') return month > now ? year : year + 1;
  return year + yearsToMonth(month - now, around.tense());
}

/**
 * Without a year a month is mostly of the same year. It is of the last where that is told and nearer, or told close
 * by, and of the next where that is told; a month just past or just ahead is meant unless a word close by denies it.
 */
function yearsToMonth(ahead: number, { tells, close }: Tense): number {
  if (12 + ahead <= NEAR_MONTHS && tells !== 'past') return 1;
  if (ahead <= 0) return tells === 'coming' && (close || ahead < -NEAR_MONTHS) && ahead < -1 ? 1 : 0;
  const back = 12 - ahead;
  if (tells === 'coming') return close || back > NEAR_MONTHS ? 0 : -1;
  if (tells === 'past') return (close && ahead > NEAR_MONTHS) || back <= ahead ? -1 : 0;
  return back <= NEAR_MONTHS ? -1 : 0;
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
  if (meaning.which === 'this') return around.tense().tells === 'past' ? ahead - 7 : ahead;
  return side(around) === 'coming' ? ahead : ahead - 7;
}

/** A word close by tells; else what the text says of this weekday elsewhere; else a word further off. */
function side(around: Circumstances): 'past' | 'coming' | null {
  const { tells, close } = around.tense();
  return close ? tells : (around.weekdaySide() ?? tells);
}

function resolveSeason(meaning: Of<'season'>, around: Circumstances): Edtf | null {
  const { season, which } = meaning;
  const year = meaning.year ?? around.yearAtHand ?? yearOfSeason(season, which, around);
  return year === null ? null : `${yearEdtf(year)}-${21 + season}`;
}

function yearOfSeason(season: Season, which: Which, around: Circumstances): number | null {
  const { year, month } = around.reference;
  if (year === null || month === null) return year;
  const begins = season * 3 + 3;
  if (which === 'last') return begins + 3 <= month ? year : year - 1;
  if (which === 'next') return begins > month ? year : year + 1;
  if (season === WINTER && month <= 2) return around.tense().tells === 'coming' ? year : year - 1;
  if (which === null && begins > month && isClearlyPast(around)) return year - 1;
  if (which === null) return year + yearsToMonth(begins + 1 - month, around.tense());
  return begins + 3 < month && around.tense().tells === 'coming' ? year + 1 : year;
}

function resolveMonths({ year: stated, from, to }: Of<'months'>, around: Circumstances): Edtf | null {
  const year = stated ?? yearOfMonths(from, around);
  return year === null ? null : `${monthEdtf(year, from)}/${monthEdtf(year, to)}`;
}

function isClearlyPast(around: Circumstances): boolean {
  const { tells, close } = around.tense();
  return tells === 'past' && close;
}

/** Of a part of the year that has not begun, that of the last year is meant, unless it is told as coming. */
function yearOfMonths(from: number, around: Circumstances): number | null {
  const { year, month } = around.reference;
  if (year === null || month === null) return null;
  return from > month && around.tense().tells !== 'coming' ? year - 1 : year;
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
  const start = addDays(saturday, 7 * (begun ? (count ?? 0) : weeksToWeekend(weekday, count, around)));
  return `${dayEdtf(start)}/${dayEdtf(addDays(start, 1))}`;
}

/** On a Monday 'this weekend' is still the one just over, unless it is said to come. */
function weeksToWeekend(weekday: number, count: number | null, around: Circumstances): number {
  if (count !== null && count !== 0) return Math.min(count, 0);
  const { tells, close } = around.tense();
  if (count === null || weekday === 1) return tells === 'coming' ? 0 : -1;
  return tells === 'past' && (weekday === 2 || (close && weekday < 5)) ? -1 : 0;
}

function resolveFeast(meaning: Of<'feast'>, around: Circumstances): Edtf | null {
  const stated = meaning.year ?? around.yearAtHand;
  if (stated !== null) {
    const day = feastDay(meaning.name, stated);
    return day ? dayEdtf(day) : null;
  }
  const today = referenceDay(around.reference);
  if (!today) return null;
  const days = [-4, -3, -2, -1, 0, 1, 2, 3, 4]
    .map((step) => feastDay(meaning.name, today.year + step))
    .filter((day) => day !== null)
    .map((day) => ({ day, away: dayNumber(day) - dayNumber(today) }))
    .sort((a, b) => Math.abs(a.away) - Math.abs(b.away));
  const [nearest] = days;
  if (!nearest) return null;
  const side = sideOfFeast(meaning.which, nearest.away, around);
  const found = days.find(({ away }) => (side === 'coming' ? away >= 0 : side === null || away <= 0));
  return dayEdtf((found ?? nearest).day);
}

function sideOfFeast(which: Which, away: number, around: Circumstances): 'past' | 'coming' | null {
  if (which === 'last') return 'past';
  if (which === 'next') return 'coming';
  const { tells, close } = around.tense();
  return Math.abs(away) > NEAR_DAYS && close ? tells : null;
}

function resolveInterval(meaning: Of<'interval'>, around: Circumstances): Edtf | null {
  const to = resolve(meaning.to, around);
  const from = resolve(meaning.from, around);
  if (from === null || to === null || from.startsWith('X') !== to.startsWith('X')) return from ?? to;
  return from === to ? from : from < to ? `${from}/${to}` : from;
}
