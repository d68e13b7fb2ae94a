import type { Edtf } from '../../domain/date.ts';
import { type CivilDay, exists } from './civil.ts';

/** What relative dates are counted from, as far as it is known: the document's own date. */
export interface Reference {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

const DATE = /^(\d{4}|XXXX)(?:-(\d\d)(?:-(\d\d))?)?/;
const UNKNOWN: Reference = { year: null, month: null, day: null };

/** Reads a document date as a reference; of an interval its beginning. What the date leaves open stays null. */
export function readReference(date: Edtf | null): Reference {
  const parts = date === null ? null : DATE.exec(date);
  if (!parts) return UNKNOWN;
  const month = number(parts[2]);
  return {
    year: number(parts[1]),
    month: month !== null && month >= 1 && month <= 12 ? month : null,
    day: number(parts[3]),
  };
}

/** The reference as a day, or null where it is not known to the day. */
export function referenceDay(reference: Reference): CivilDay | null {
  const { year, month, day } = reference;
  if (year === null || month === null || day === null) return null;
  const civil = { year, month, day };
  return exists(civil) ? civil : null;
}

function number(digits: string | undefined): number | null {
  return digits === undefined || digits === 'XXXX' ? null : Number(digits);
}
