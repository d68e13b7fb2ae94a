import { dayNumber } from '../civil.ts';
import { feastDay } from '../feast-days.ts';
import type { Season, Which } from '../meaning.ts';
import { referenceDay } from '../reference.ts';
import { type Circumstances, NEAR_DAYS } from './circumstances.ts';
import type { Tense } from './tense.ts';

/* Which year is meant where none is stated. */

/** The same as `NEAR_DAYS`, of months. */
const NEAR_MONTHS = 2;
/** Of a month longer past than this, in months, a word further off may tell that the next one is meant. */
const LONG_PAST = 4;
/** A winter is of the year that it begins in. */
const WINTER: Season = 3;

/** A past year does not hold for what is still to come: 'the 2013 show, which will return on Sept. 9'. */
export function yearAtHand(around: Circumstances): number | null {
  const { yearAtHand: stated, reference } = around;
  if (stated === null || reference.year === null || stated >= reference.year) return stated;
  return around.tense().tells === 'coming' ? null : stated;
}

/** The year that puts a day on the side that the tense tells; nearest to the document where it tells none. */
export function yearOfDay(month: number, day: number, around: Circumstances): number | null {
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

/** The year of a month, by what is said of it ('last March'), by a year at hand, or by tense; null where none tells. */
export function yearOfMonth(month: number, which: Which, around: Circumstances): number | null {
  const { year, month: now } = around.reference;
  const stated = which === null ? yearAtHand(around) : null;
  if (stated !== null) return stated;
  if (year === null || now === null || which === 'this') return year;
  if (which === 'last') return month < now ? year : year - 1;
  if (which === 'next') return month > now ? year : year + 1;
  return isElection(month, year, around) ? year : year + yearsToMonth(month - now, around.tense());
}

/** 'They vote in November': in a year with a general election its own November, however long past the last one is. */
function isElection(month: number, year: number, around: Circumstances): boolean {
  return feastDay('election day', year)?.month === month && around.isScheduled();
}

/** The year of a season, by what is said of it ('this summer') or by tense. */
export function yearOfSeason(season: Season, which: Which, around: Circumstances): number | null {
  const { year, month } = around.reference;
  if (year === null || month === null) return year;
  const begins = season * 3 + 3;
  if (which === 'last') return begins + 3 <= month ? year : year - 1;
  if (which === 'next') return begins > month ? year : year + 1;
  if (season === WINTER && month <= 2) return around.tense().tells === 'coming' ? year : year - 1;
  if (which === null) {
    const tense = around.tense();
    const isOver = begins > month && tense.tells === 'past' && tense.close;
    return isOver ? year - 1 : year + yearsToMonth(begins + 1 - month, tense);
  }
  return year;
}

/** Of a part of the year that has not begun, that of the last year is meant, unless it is told as coming. */
export function yearOfMonths(from: number, around: Circumstances): number | null {
  const { year, month } = around.reference;
  if (year === null || month === null) return null;
  return from > month && around.tense().tells !== 'coming' ? year - 1 : year;
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
  if (tells === null || (tells === 'past' && around.isScheduled())) return nearest;
  const side = [year - 1, year, year + 1].filter((candidate) =>
    tells === 'past' ? distance(candidate) <= 0 : distance(candidate) >= 0,
  );
  return nearestOf(side, distance) ?? nearest;
}

function nearestOf(years: readonly number[], distance: (year: number) => number): number | null {
  const byDistance = [...years].sort((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)) || b - a);
  return byDistance[0] ?? null;
}

/**
 * Without a year a month is mostly of the same year. It is of the last where that is told and nearer, or told close
 * by, and of the next where that is told; a month just past or just ahead is meant unless a word close by denies it.
 */
function yearsToMonth(ahead: number, tense: Tense): number {
  return ahead <= 0 ? yearsFromPast(ahead, tense) : yearsFromComing(ahead, tense);
}

/** A month that this year has had: of the next year where that is told, and not of a deed of some months ago. */
function yearsFromPast(ahead: number, { tells, close }: Tense): 0 | 1 {
  if (12 + ahead <= NEAR_MONTHS) return tells === 'past' ? 0 : 1;
  return tells === 'coming' && ahead < (close ? -1 : -LONG_PAST) ? 1 : 0;
}

/** A month that this year is still to have: of the last year where that is told, or nearer. */
function yearsFromComing(ahead: number, { tells, close, inClause }: Tense): 0 | -1 {
  const back = 12 - ahead;
  if (tells === 'coming') return close || back > NEAR_MONTHS ? 0 : -1;
  if (tells === 'past') return (inClause && (close || ahead > 3)) || back <= ahead ? -1 : 0;
  return back <= NEAR_MONTHS ? -1 : 0;
}
