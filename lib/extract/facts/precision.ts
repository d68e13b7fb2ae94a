import type { Edtf, Precision } from '../../domain/date.ts';

/** How much of a date its EDTF string gives. */
export function precisionOf(date: Edtf): Precision {
  if (date.includes('/')) return 'interval';
  if (/^X{4}/.test(date)) return 'month-day';
  if (/^\d{2}XX/.test(date)) return 'century';
  if (/^\d{3}X/.test(date)) return 'decade';
  if (/^\d{4}-(?:2[1-4])/.test(date)) return 'season';
  if (/^\d{4}-\d\d-\d\d/.test(date)) return 'day';
  return /^\d{4}-\d\d/.test(date) ? 'month' : 'year';
}
