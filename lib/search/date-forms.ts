import type { Edtf } from '../domain/date.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

/**
 * The words that a reader may type to find a date: the year, the month by name and number, the day. Of an interval those of
 * its beginning. 'feb' needs no word of its own: it begins 'february'.
 */
export function dateForms(date: Edtf): string[] {
  const [, year = '', month = '', day = ''] = /^(\d{4}|X{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date) ?? [];
  const name = MONTHS[Number(month) - 1];
  const inMonth = name === undefined ? [] : [name, month, day, day.replace(/^0/, '')];
  return [year.replace('XXXX', ''), ...inMonth].filter((form) => form !== '');
}
