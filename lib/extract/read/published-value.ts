import type { Edtf } from '../../domain/date.ts';
import { exists } from '../dates/civil.ts';
import { findDates } from '../dates/dates.ts';

/** What ISO 8601 cannot write: about, perhaps, a season, a decade, from when to when. */
const EDTF =
  /^(?:[\dX]{4}(?:-[\dX]{2}){0,2}[~?%]|\d{2}[\dX]X|\d{4}-2[1-4]|\d{4}(?:-\d\d){0,2}[~?%]?\/\d{4}(?:-\d\d){0,2}[~?%]?)$/;
const ISO = /^\s*(?<year>\d{4}|XXXX)(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?(?!\d)/;
/** Any leap year, for a day whose year is not known. */
const LEAP_YEAR = 2000;

/**
 * A date as metadata writes it ('2017-02-18T10:00:00+01:00', 'Sat, 18 Feb 2017 10:00 GMT', '18 February 2017') as
 * EDTF: the day on the publisher's own calendar, whatever the reader's time zone. Null where it is no date.
 */
export function publishedValue(written: unknown): Edtf | null {
  if (typeof written !== 'string') return null;
  if (EDTF.test(written)) return written;
  const iso = ISO.exec(written);
  if (iso) return isReal(iso.groups ?? {}) ? iso[0].trim() : null;
  const found = findDates(written.slice(0, 100), null).find(({ value }) => /^\d{4}/.test(value));
  return found?.value ?? null;
}

/** Content systems write year 1 for 'never', and the calendar has no 31 February. */
function isReal({
  year = '',
  month = '1',
  day = '1',
}: Readonly<Record<string, string | undefined>>): boolean {
  if (/^[01][0-3]/.test(year)) return false;
  return exists({ year: Number(year) || LEAP_YEAR, month: Number(month), day: Number(day) });
}
