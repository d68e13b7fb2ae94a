import type { Meaning } from '../meaning.ts';
import { MONTHS, monthOf } from '../words.ts';
import { type Form, form, type Groups } from './forms.ts';

/*
 * Calendar dates in figures and in English month names, in whatever order they come. A date parser from a package
 * was tried here: it costs 14 KB and most of the time, reads '60' in 'May, 60' as a year and 5/6/2015 as American,
 * and has to be given small windows, since its time is not in step with a long text.
 */

const TH = '(?:st|nd|rd|th)?';
const YEAR = '[12]\\d{3}(?!\\d)';
/** 'March 15 percent', 'May 5 million': a count, and a month that is none. */
const NO_COUNT =
  '(?!\\d|[.:]\\d|\\s*(?:%|percent|per cent|million|billion|thousand|points?)\\b|,\\d{3}(?!\\d))';

/** 'to' and dashes; 'and' only behind 'between'. */
const TO = '(?:\\s?[-–—]\\s?|\\s(?:to|through)\\s)';
const AND = `(?<=\\bbetween\\s[^.\\n]{0,12}\\d${TH})\\sand\\s`;

/** Days, and months with a year, that stand in a text as calendar dates. */
export const CALENDAR: readonly Form[] = [
  form(
    `\\b(?<month>${MONTHS})\\s*(?<![a-z])(?<day>[0-3]?\\d)${TH}${NO_COUNT}(?:(?:\\s?[-–—]\\s?(?:(?<monthTo>${MONTHS})\\s*)?|${TO}|${AND})(?<dayTo>[0-3]?\\d)${TH}(?![\\d:]))?(?:,?\\s+(?<year>${YEAR}))?`,
    (groups) => (isName(groups.month) && isName(groups.monthTo ?? 'May') ? days(groups) : null),
  ),
  form(
    `(?<![\\p{L}\\d.,:/$€£-])(?<day>[0-3]?\\d)${TH}(?:(?:${TO}|${AND})(?<dayTo>[0-3]?\\d)${TH})?\\s+(?:of\\s+)?(?<month>${MONTHS})(?!-?\\p{L})(?:,?\\s+(?<year>${YEAR}))?`,
    (groups) => (isName(groups.month) ? days(groups) : null),
  ),
  form(`\\b(?<month>${MONTHS}),?\\s+(?:of\\s+)?(?<year>${YEAR})`, ({ month = '', year }) =>
    isName(month)
      ? { kind: 'month', year: Number(year), month: monthOf(month), part: null, which: null }
      : null,
  ),
  form(
    '(?<![\\d/.-])(?<year>[12]\\d{3})(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?!\\d)',
    ({ year, month, day }) => dayOf(Number(year), Number(month), Number(day)),
  ),
  form(
    '(?<![\\d/.-])(?<first>\\d{1,2})(?<mark>[-/.])(?<second>\\d{1,2})\\k<mark>(?<year>\\d{4}|\\d{2})(?![\\d/-]|\\.\\d)',
    figures,
  ),
];

/** Names of months have a capital: 'they march 15 abreast' names none. */
function isName(month: string | undefined): boolean {
  return month !== undefined && /^\p{Lu}/u.test(month);
}

function days({ month = '', day, year, monthTo, dayTo }: Groups): Meaning | null {
  const stated = year === undefined ? null : Number(year);
  const from = dayOf(stated, monthOf(month), Number(day));
  if (!from || dayTo === undefined) return from;
  const to = dayOf(stated, monthOf(monthTo ?? month), Number(dayTo));
  return to ? { kind: 'interval', from, to } : from;
}

function dayOf(year: number | null, month: number, day: number): Meaning | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { kind: 'day', year, month, day, weekday: null };
}

const STROKES = /(?<![\d/.-])(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})(?![\d/-])/g;

/** Which comes first where a text writes days with strokes: one that is no month tells for all. */
export function orderOfFigures(text: string): 'day' | 'month' | null {
  for (const [, first, second] of text.matchAll(STROKES)) {
    if (Number(first) > 12) return 'day';
    if (Number(second) > 12) return 'month';
  }
  return null;
}

/** With dots the day comes first; with strokes it may be either way round, unless one of the two is no month. */
function figures({ first: left, second: right, mark, year: digits = '' }: Groups): Meaning | null {
  const [first, second] = [Number(left), Number(right)];
  const year = digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 70 ? 2000 : 1900);
  if (mark === '.' || first > 12)
    return digits.length === 4 || mark !== '.' ? dayOf(year, second, first) : null;
  if (second > 12 || first === second) return dayOf(year, first, second);
  return dayOf(year, first, second) && { kind: 'figures', year, first, second };
}
