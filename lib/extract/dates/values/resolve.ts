import type { Edtf } from '../../../domain/date.ts';
import {
  type CivilDay,
  dayEdtf,
  dayNumber,
  exists,
  monthEdtf,
  weekdayOf,
  yearEdtf,
  yearlessEdtf,
} from '../civil.ts';
import type { Meaning } from '../meaning.ts';
import { readReference, referenceDay } from '../reference.ts';
import type { Circumstances } from './circumstances.ts';
import { resolveFeast } from './feast.ts';
import { resolveShift } from './shifts.ts';
import { resolveWeekday } from './weekday.ts';
import { yearAtHand, yearOfDay, yearOfMonth, yearOfMonths, yearOfSeason } from './year.ts';

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
    case 'century':
      return `${yearEdtf(meaning.year).slice(0, 2)}XX`;
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
  const year =
    meaning.year ?? yearOfWeekday(meaning, around) ?? yearAtHand(around) ?? yearOfDay(month, day, around);
  if (year === null) return exists({ year: 2000, month, day }) ? yearlessEdtf(month, day) : null;
  const civil = { year, month, day };
  return exists(civil) ? dayEdtf(civil) : null;
}

/** 'Friday, Dec. 6': of the years around the document's the one in which that day is a Friday. */
function yearOfWeekday({ month, day, weekday }: Of<'day'>, { reference }: Circumstances): number | null {
  const { year: now } = reference;
  if (weekday === null || now === null) return null;
  const falls = (year: number) => weekdayOf({ year, month, day }) === weekday;
  return [now, now - 1, now + 1].find(falls) ?? null;
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

function resolveSeason(meaning: Of<'season'>, around: Circumstances): Edtf | null {
  const { season, which } = meaning;
  const year = meaning.year ?? around.yearAtHand ?? yearOfSeason(season, which, around);
  return year === null ? null : `${yearEdtf(year)}-${21 + season}`;
}

function resolveMonths({ year: stated, from, to }: Of<'months'>, around: Circumstances): Edtf | null {
  const year = stated ?? yearOfMonths(from, around);
  return year === null ? null : `${monthEdtf(year, from)}/${monthEdtf(year, to)}`;
}

function resolveInterval(meaning: Of<'interval'>, around: Circumstances): Edtf | null {
  const to = resolve(meaning.to, around);
  const from = resolve(meaning.from, around);
  if (from === null || to === null || from.startsWith('X') !== to.startsWith('X')) return from ?? to;
  return from === to ? from : from < to ? `${from}/${to}` : from;
}
