import type { Edtf } from '../domain/date.ts';

const YEAR = String.raw`(?:\d{4}|\d{3}X|\d{2}XX|XXXX)`;
const MONTH = `(?:0[1-9]|1[0-2]|2[1-4]|XX)`;
const DAY = String.raw`(?:0[1-9]|[12]\d|3[01]|XX)`;
const MOMENT = `${YEAR}(?:-${MONTH}(?:-${DAY})?)?[~?%]?`;

/** The dates that this corpus writes: EDTF's years, months, seasons, days, hedges and intervals. */
export const EDTF_PATTERN: RegExp = new RegExp(`^(?:${MOMENT}|(?:${MOMENT}|\\.\\.)?/(?:${MOMENT}|\\.\\.)?)$`);

/** Whether a string is a date as this corpus writes dates. */
export function isEdtf(date: string): date is Edtf {
  return EDTF_PATTERN.test(date) && date !== '/';
}
