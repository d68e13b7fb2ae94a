import type { Basis, Edtf } from '../../lib/domain/date.ts';
import type { Words } from './words.ts';

/**
 * An EDTF date in the reader's words: '20 May 2015', 'May 18, year not stated', 'spring 2016', 'the 1990s',
 * 'about March 2014', 'February 2014 – March 2014'. What is not EDTF comes back as it is.
 */
export function dateWords(date: Edtf, words: Words): string {
  const [from, to] = date.split('/');
  if (from === undefined || to === undefined) return momentWords(date, words);
  if (isOpen(from)) return words.t('dateUntil', momentWords(to, words));
  if (isOpen(to)) return words.t('dateSince', momentWords(from, words));
  return rangeWords(from, to, words);
}

/** The date with how sure it is: nothing is added where the text states it. */
export function sureDateWords(date: Edtf, basis: Basis | null, words: Words): string {
  const plain = dateWords(date, words);
  if (basis === 'inferred') return words.t('dateInferred', plain);
  if (basis === 'derived') return words.t('dateDerived', plain);
  if (basis === 'curated') return words.t('dateCurated', plain);
  return plain;
}

/** The date as HTML's `datetime` takes it, or undefined where that has no form for it. */
export function machineDate(date: Edtf): string | undefined {
  return /^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/.test(date) ? date : undefined;
}

const isOpen = (end: string) => end === '' || end === '..';

interface Moment {
  readonly year: string;
  readonly month: string | undefined;
  readonly day: string | undefined;
  readonly hedge: string;
}

const MOMENT = /^([\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?([~?%]?)$/;

function parseMoment(date: string): Moment | null {
  const match = MOMENT.exec(date);
  if (!match) return null;
  const [, year = 'XXXX', month, day, hedge = ''] = match;
  return { year, month: known(month), day: known(day), hedge };
}

/** A month or a day of which a digit is not known is not told. */
const known = (part: string | undefined) => (part?.includes('X') ? undefined : part);

function momentWords(date: string, words: Words): string {
  const moment = parseMoment(date);
  if (!moment) return date;
  const plain = unhedgedWords(moment, words) ?? date;
  if (moment.hedge === '~') return words.t('dateAbout', plain);
  if (moment.hedge === '?') return words.t('datePerhaps', plain);
  if (moment.hedge === '%') return words.t('datePerhapsAbout', plain);
  return plain;
}

function unhedgedWords({ year, month, day }: Moment, words: Words): string | null {
  if (month !== undefined && Number(month) > 12) return seasonWords(year, month, words);
  if (/^\d{4}$/.test(year)) return calendarWords(year, month, day, words.locale);
  if (/^\d{3}X$/.test(year)) return words.t('dateDecade', `${year.slice(0, 3)}0`);
  if (/^\d{2}XX$/.test(year))
    return words.t('dateCentury', ordinal(Number(year.slice(0, 2)) + 1, words.locale));
  if (month === undefined) return words.t('dateUnknown');
  return words.t('dateNoYear', calendarWords(null, month, day, words.locale));
}

function seasonWords(year: string, month: string, { t }: Words): string | null {
  if (month === '21') return t('dateSpring', year);
  if (month === '22') return t('dateSummer', year);
  if (month === '23') return t('dateAutumn', year);
  if (month === '24') return t('dateWinter', year);
  return null;
}

/** Any leap year: the day of a month without a year may be 29 February. */
const SOME_YEAR = 2000;

function calendarWords(
  year: string | null,
  month: string | undefined,
  day: string | undefined,
  locale: string,
): string {
  const instant = instantOf(Number(year ?? SOME_YEAR), month, day);
  return calendarFormat(locale, year !== null, month !== undefined, day !== undefined).format(instant);
}

function instantOf(year: number, month: string | undefined, day: string | undefined): Date {
  const instant = new Date(0);
  instant.setUTCFullYear(year, Number(month ?? 1) - 1, Number(day ?? 1));
  return instant;
}

function calendarFormat(locale: string, year: boolean, month: boolean, day: boolean): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    ...(year && { year: 'numeric' }),
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  });
}

function rangeWords(from: string, to: string, words: Words): string {
  const [a, b] = [parseMoment(from), parseMoment(to)];
  if (a && b && isExact(a) && isExact(b) && samePrecision(a, b)) {
    return calendarFormat(words.locale, true, a.month !== undefined, a.day !== undefined).formatRange(
      instantOf(Number(a.year), a.month, a.day),
      instantOf(Number(b.year), b.month, b.day),
    );
  }
  return words.t('dateRange', momentWords(from, words), momentWords(to, words));
}

const isExact = ({ year, month, hedge }: Moment) =>
  /^\d{4}$/.test(year) && hedge === '' && Number(month ?? 1) <= 12;

const samePrecision = (a: Moment, b: Moment) =>
  (a.month === undefined) === (b.month === undefined) && (a.day === undefined) === (b.day === undefined);

/** English ordinals; other languages write centuries with the bare number in their own string. */
function ordinal(number: number, locale: string): string {
  if (!locale.startsWith('en')) return String(number);
  const ending = { one: 'st', two: 'nd', few: 'rd', zero: 'th', many: 'th', other: 'th' };
  return `${number}${ending[new Intl.PluralRules('en', { type: 'ordinal' }).select(number)]}`;
}
