import type { Edtf } from '../domain/date.ts';

const SEASON_MONTHS: Readonly<Record<string, string>> = { 21: '03', 22: '06', 23: '09', 24: '12' };

/** A key by which EDTF dates sort oldest first; those without a year come after all others. */
export function sortableDate(date: Edtf): string {
  const [start = '', end = ''] = date.split('/');
  const from = start === '' || start === '..' ? end : start;
  return from
    .replace(/[~?%]$/, '')
    .replace(/^(.{4})-(2[1-4])$/, (_, year, season) => `${year}-${SEASON_MONTHS[season]}`)
    .replace(/^X/, '~')
    .replaceAll('X', '0');
}

/** Orders two dates oldest first; equal ones stay as they are. */
export function compareDates(a: Edtf, b: Edtf): number {
  const [one, other] = [sortableDate(a), sortableDate(b)];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Orders two dates latest first; those without a year, and no date at all, come last. */
export function compareLatest(a: Edtf | null, b: Edtf | null): number {
  return compareDates(withYear(b), withYear(a));
}

const withYear = (date: Edtf | null) => (date === null || date.startsWith('X') ? '' : date);
