import type { Edtf } from '../../domain/date.ts';

/** A day of the Gregorian calendar, without a clock or a time zone: months from 1 to 12. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MS_PER_DAY = 86_400_000;

/** The day's number, counted from 1970-01-01. */
export function dayNumber(day: CivilDay): number {
  return Date.UTC(day.year, day.month - 1, day.day) / MS_PER_DAY;
}

/** The day that has this number. */
export function dayOfNumber(number: number): CivilDay {
  const date = new Date(number * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day so many days later, or earlier for a negative count. */
export function addDays(day: CivilDay, count: number): CivilDay {
  return dayOfNumber(dayNumber(day) + count);
}

/** The month so many months later, or earlier, as its first day. */
export function addMonths(day: CivilDay, count: number): CivilDay {
  const months = day.year * 12 + (day.month - 1) + count;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1, day: 1 };
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: CivilDay): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7;
}

/** Whether the calendar has this day: no 31 June. */
export function exists(day: CivilDay): boolean {
  const same = dayOfNumber(dayNumber(day));
  return same.year === day.year && same.month === day.month && same.day === day.day;
}

/** `2016-09-11`. */
export function dayEdtf(day: CivilDay): Edtf {
  return `${monthEdtf(day.year, day.month)}-${pad(day.day)}`;
}

/** `2016-09`. */
export function monthEdtf(year: number, month: number): Edtf {
  return `${yearEdtf(year)}-${pad(month)}`;
}

/** `2016`; `0476` for an early year. */
export function yearEdtf(year: number): Edtf {
  return String(year).padStart(4, '0');
}

/** `XXXX-05-18`: a day whose year is not known. */
export function yearlessEdtf(month: number, day: number | null): Edtf {
  return day === null ? `XXXX-${pad(month)}` : `XXXX-${pad(month)}-${pad(day)}`;
}

/** From Monday to Sunday of the week that holds the day. */
export function weekEdtf(day: CivilDay): Edtf {
  const monday = addDays(day, -((weekdayOf(day) + 6) % 7));
  return `${dayEdtf(monday)}/${dayEdtf(addDays(monday, 6))}`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
