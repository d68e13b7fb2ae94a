import type { Edtf } from '../../domain/date.ts';
import { type Circumstances, NEAR_DAYS } from './circumstances.ts';
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
import type { Meaning, Unit, Which } from './meaning.ts';
import { yearAtHand, yearOfDay, yearOfMonth, yearOfMonths, yearOfSeason } from './meant-year.ts';
import { readReference, referenceDay } from './reference.ts';

type Of<K extends Meaning['kind']> = Extract<Meaning, { kind: K }>;

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
    case 'later': {
      const reference = readReference(around.lastDate);
      return resolveShift(meaning.unit, meaning.count, { ...around, reference });
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

function resolveMonth(meaning: Of<'month'>, around: Circumstances): Edtf | null {
  const { month, part, which } = meaning;
  const approximate = part === null ? '' : '~';
  const year = meaning.year ?? yearOfMonth(month, which, around);
  return (year === null ? yearlessEdtf(month, null) : monthEdtf(year, month)) + approximate;
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

/**
 * Of tomorrow's weekday tomorrow is meant, even where it is told as past: a report that has been carried on keeps the
 * date of its first words ('warned on Wednesday', dated Tuesday), and of six days ago people say 'last Wednesday'.
 */
function daysByTense(ahead: number, meaning: Of<'weekday'>, around: Circumstances): number {
  if (meaning.which === 'last') return ahead - 7;
  if (meaning.which === 'next') return ahead;
  if (meaning.which === 'this') return around.tense().tells === 'past' ? ahead - 7 : ahead;
  return ahead === 1 || side(around) === 'coming' ? ahead : ahead - 7;
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

function resolveMonths({ year: stated, from, to }: Of<'months'>, around: Circumstances): Edtf | null {
  const year = stated ?? yearOfMonths(from, around);
  return year === null ? null : `${monthEdtf(year, from)}/${monthEdtf(year, to)}`;
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
