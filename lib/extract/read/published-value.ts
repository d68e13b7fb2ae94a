import type { Edtf } from '../../domain/date.ts';
import { findDates } from '../dates/dates.ts';

/** What ISO 8601 cannot write: about, perhaps, a season, a decade, from when to when. */
const EDTF =
  /^(?:[\dX]{4}(?:-[\dX]{2}){0,2}[~?%]|\d{2}[\dX]X|\d{4}-2[1-4]|\d{4}(?:-\d\d){0,2}[~?%]?\/\d{4}(?:-\d\d){0,2}[~?%]?)$/;
const ISO = /^\s*(\d{4}|XXXX)(-\d\d)?(-\d\d)?(?![\d])/;

/**
 * A date as metadata writes it ('2017-02-18T10:00:00+01:00', 'Sat, 18 Feb 2017 10:00 GMT', '18 February 2017') as
 * EDTF: the day on the publisher's own calendar, whatever the reader's time zone. Null where it is no date.
 */
export function publishedValue(written: unknown): Edtf | null {
  if (typeof written !== 'string') return null;
  if (EDTF.test(written)) return written;
  const iso = ISO.exec(written);
  if (iso) return isReal(iso[1], iso[2], iso[3]) ? `${iso[1]}${iso[2] ?? ''}${iso[3] ?? ''}` : null;
  const found = findDates(written.slice(0, 100), null).find(({ value }) => /^\d{4}/.test(value));
  return found?.value ?? null;
}

/** Content systems write year 1 for 'never'. */
function isReal(year: string | undefined, month: string | undefined, day: string | undefined): boolean {
  if (year !== undefined && /^[01][0-3]/.test(year)) return false;
  const inRange = (part: string | undefined, most: number) =>
    part === undefined || (Number(part.slice(1)) >= 1 && Number(part.slice(1)) <= most);
  return inRange(month, 12) && inRange(day, 31);
}
