import type { Edtf } from '../domain/date.ts';

/** When `now` is, the day has begun somewhere on Earth that begins 14 hours later in universal time. */
const EARLIEST_ZONE = 14 * 60 * 60 * 1000;

/** Whether the whole of a date lies ahead, wherever on Earth it is looked at; false where its year is not known. */
export function isStillToCome(date: Edtf, now: Date): boolean {
  const [begin = ''] = date.split('/');
  const [year = '', month, day] = begin.replace(/[~?%]$/, '').split('-');
  if (!/^\d{4}$/.test(year)) return false;
  const known = [year];
  if (month !== undefined && Number(month) <= 12) known.push(month);
  if (known.length === 2 && day !== undefined && /^\d\d$/.test(day)) known.push(day);
  const start = known.join('-');
  return start > new Date(now.getTime() + EARLIEST_ZONE).toISOString().slice(0, start.length);
}
