import type { Edtf } from '../../../domain/date.ts';
import {
  addDays,
  addMonths,
  type CivilDay,
  dayEdtf,
  monthEdtf,
  weekdayOf,
  weekEdtf,
  yearEdtf,
} from '../civil.ts';
import type { Unit } from '../meaning.ts';
import { referenceDay } from '../reference.ts';
import type { Circumstances } from './circumstances.ts';

/**
 * So many units before (negative) or after the reference, to the precision of the unit: a week from Monday to Sunday, a
 * decade as `199X`. Null where the reference is not known that far.
 */
export function resolveShift(unit: Unit, count: number | null, around: Circumstances): Edtf | null {
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
