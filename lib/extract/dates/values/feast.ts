import type { Edtf } from '../../../domain/date.ts';
import { dayEdtf, dayNumber } from '../civil.ts';
import { feastDay } from '../feast-days.ts';
import type { Meaning, Which } from '../meaning.ts';
import { referenceDay } from '../reference.ts';
import { type Circumstances, NEAR_DAYS } from './circumstances.ts';

/** One further off than a year is meant only where none is nearer: there is not an Election Day in every year. */
const DAYS_OF_YEAR = 366;

/** The day of a feast: in the year at hand, or else the nearest one on the side that the words or the tense tell. */
export function resolveFeast(
  meaning: Extract<Meaning, { kind: 'feast' }>,
  around: Circumstances,
): Edtf | null {
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
  const found = days
    .filter(({ away }) => Math.abs(away) <= DAYS_OF_YEAR)
    .find(({ away }) => (side === 'coming' ? away >= 0 : side === null || away <= 0));
  return dayEdtf((found ?? nearest).day);
}

function sideOfFeast(which: Which, away: number, around: Circumstances): 'past' | 'coming' | null {
  if (which === 'last') return 'past';
  if (which === 'next') return 'coming';
  const { tells, close } = around.tense();
  return Math.abs(away) > NEAR_DAYS && close ? tells : null;
}
