import { addDays, type CivilDay, weekdayOf } from './civil.ts';

/* Days with a name. Only such as fall on a day that a rule gives, and are named in news of the English language. */

/** The day on which a feast is held in a year; null where it is not held. */
type Feast = (year: number) => CivilDay | null;

const fixed = (month: number, day: number) => (year: number) => ({ year, month, day });

/** The nth such weekday of a month; 0 for the last. */
function nth(count: number, weekday: number, month: number) {
  return (year: number): CivilDay => {
    if (count === 0) {
      const last = addDays({ year: month === 12 ? year + 1 : year, month: (month % 12) + 1, day: 1 }, -1);
      return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
    }
    const first = { year, month, day: 1 };
    return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (count - 1) * 7);
  };
}

/** By name, in small letters and without apostrophes. */
const DAYS: Readonly<Record<string, Feast>> = {
  'new years day': fixed(1, 1),
  'new years eve': fixed(12, 31),
  'martin luther king day': nth(3, 1, 1),
  'martin luther king jr day': nth(3, 1, 1),
  'mlk day': nth(3, 1, 1),
  'inauguration day': (year) => (year % 4 === 1 ? { year, month: 1, day: 20 } : null),
  'valentines day': fixed(2, 14),
  'presidents day': nth(3, 1, 2),
  'victory day': fixed(5, 9),
  'memorial day': nth(0, 1, 5),
  'fourth of july': fixed(7, 4),
  'independence day': fixed(7, 4),
  'bastille day': fixed(7, 14),
  'labor day': nth(1, 1, 9),
  'columbus day': nth(2, 1, 10),
  halloween: fixed(10, 31),
  'election day': (year) => (year % 2 === 0 ? addDays(nth(1, 1, 11)(year), 1) : null),
  'veterans day': fixed(11, 11),
  'thanksgiving day': nth(4, 4, 11),
  thanksgiving: nth(4, 4, 11),
  'christmas eve': fixed(12, 24),
  'christmas day': fixed(12, 25),
  christmas: fixed(12, 25),
  'boxing day': fixed(12, 26),
};

/** The names of all feasts, in small letters and without apostrophes. */
export const FEAST_NAMES: readonly string[] = Object.keys(DAYS);

/** The day of a feast in a year, or null where it is not held in that year. */
export function feastDay(name: string, year: number): CivilDay | null {
  return DAYS[name]?.(year) ?? null;
}
