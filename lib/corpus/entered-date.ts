import type { Edtf } from '../domain/date.ts';
import { MONTH_NAMES, SEASONS, seasonOf } from '../extract/dates/words.ts';

/** What a person wrote into a date field. */
export type EnteredDate =
  | { readonly kind: 'none' }
  | { readonly kind: 'date'; readonly value: Edtf }
  | { readonly kind: 'ambiguous-date' | 'impossible-date' | 'unknown-date' };

const MONTH_ORDER = MONTH_NAMES.split('|');
const SEASON_ORDER = ['spring', 'summer', 'autumn', 'winter'];

/** Days of each month, in a leap year: a day of a month without a year may be 29 February. */
const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const HEDGES: readonly (readonly [RegExp, string])[] = [
  [/^(?:about|around|circa|c\.|ca\.)\s*/u, '~'],
  [/^(?:perhaps|probably|maybe)\s+/u, '?'],
];

const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const MONTH = String.raw`(?<month>[a-z]{3,9})\.?`;
const YEAR = String.raw`(?<year>\d{4})`;

const FORMS: readonly RegExp[] = [
  /^(?<year>\d{4}|xxxx)(?:-(?<number>\d\d)(?:-(?<day>\d\d))?)?$/u,
  new RegExp(`^${DAY}(?: of)? ${MONTH},? ${YEAR}$`, 'u'),
  new RegExp(`^${MONTH} ${DAY},? ${YEAR}$`, 'u'),
  new RegExp(`^${MONTH},? ${YEAR}$`, 'u'),
  new RegExp(`^${DAY}(?: of)? ${MONTH}$`, 'u'),
  new RegExp(`^${MONTH} ${DAY}$`, 'u'),
  /^(?<year>\d{4})[/.](?<number>\d{1,2})[/.](?<day>\d{1,2})$/u,
];

const NUMBERS = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u;
const SEASON = new RegExp(`^(${SEASONS})(?: of)?,? (\\d{4})$`, 'u');
const DECADE = /^(?:the )?(\d{3})0s$/u;

/**
 * Reads a date as people write it: '20 May 2015', 'May 20, 2015', '2015-05-20', 'May 2015', '2015', 'spring 2016',
 * 'the 1990s', 'about 2014', '18 May'; also plain EDTF of those. A day and month in numbers only is taken when there
 * is one way to read it. English only, like the strings.
 */
export function readEnteredDate(entered: string): EnteredDate {
  const text = entered.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
  if (text === '') return { kind: 'none' };
  for (const [hedge, mark] of HEDGES) {
    if (!hedge.test(text)) continue;
    const plain = readPlain(text.replace(hedge, ''));
    return plain.kind === 'date' ? { kind: 'date', value: plain.value + mark } : plain;
  }
  const marked = /^(?<plain>[\dx-]+)(?<mark>[~?%])$/u.exec(text)?.groups;
  const plain = readPlain(marked?.plain ?? text);
  return plain.kind === 'date' ? { kind: 'date', value: plain.value + (marked?.mark ?? '') } : plain;
}

/** A date as a person would write it into the field: what `readEnteredDate` reads as that very date. */
export function writtenDate(date: Edtf): string {
  const words = inWords(date);
  const read = readEnteredDate(words);
  return read.kind === 'date' && read.value === date ? words : date;
}

function inWords(date: Edtf): string {
  const hedge = date.endsWith('~') ? 'about ' : date.endsWith('?') ? 'perhaps ' : '';
  const plain = date.replace(/[~?]$/u, '');
  const decade = /^(\d{3})X$/u.exec(plain);
  if (decade) return `${hedge}the ${decade[1]}0s`;
  const [year = '', month = '', day = ''] = plain.split('-');
  const named = MONTH_ORDER[Number(month) - 1] ?? SEASON_ORDER[Number(month) - 21] ?? '';
  const capital = Number(month) <= 12 ? named.charAt(0).toUpperCase() + named.slice(1) : named;
  return hedge + [day.replace(/^0/u, ''), capital, year === 'XXXX' ? '' : year].filter(Boolean).join(' ');
}

function readPlain(text: string): EnteredDate {
  const season = SEASON.exec(text);
  if (season) return { kind: 'date', value: `${season[2]}-${21 + seasonOf(season[1] ?? '')}` };
  const edtfSeason = /^\d{4}-2[1-4]$/u.test(text);
  if (edtfSeason) return { kind: 'date', value: text };
  const decade = DECADE.exec(text) ?? /^(\d{3})x$/u.exec(text);
  if (decade) return { kind: 'date', value: `${decade[1]}X` };
  const numbers = NUMBERS.exec(text);
  if (numbers) return readNumbers(Number(numbers[1]), Number(numbers[2]), numbers[3] ?? '');
  for (const form of FORMS) {
    const groups = form.exec(text)?.groups;
    if (groups) return readParts(groups);
  }
  return { kind: 'unknown-date' };
}

/** Day and month without a word to tell them apart: one of them must be over 12, or both the same. */
function readNumbers(first: number, second: number, year: string): EnteredDate {
  if (first <= 12 && second <= 12 && first !== second) return { kind: 'ambiguous-date' };
  return first > 12 ? calendarDate(year, second, first) : calendarDate(year, first, second);
}

function readParts(groups: Readonly<Record<string, string | undefined>>): EnteredDate {
  const year = groups.year?.toUpperCase() ?? 'XXXX';
  const month = groups.month === undefined ? Number(groups.number ?? 0) : monthNumber(groups.month);
  if (month === -1) return { kind: 'unknown-date' };
  const hasMonth = groups.month !== undefined || groups.number !== undefined;
  if (!hasMonth) return year === 'XXXX' ? { kind: 'unknown-date' } : { kind: 'date', value: year };
  return calendarDate(year, month, groups.day === undefined ? null : Number(groups.day));
}

/** 'sept' and 'september' alike; -1 for no month. */
function monthNumber(word: string): number {
  const index = MONTH_ORDER.findIndex(
    (month) => month.startsWith(word) || (word === 'sept' && month === 'september'),
  );
  return index === -1 ? -1 : index + 1;
}

function calendarDate(year: string, month: number, day: number | null): EnteredDate {
  const longest = LONGEST[month - 1];
  if (longest === undefined) return { kind: 'impossible-date' };
  const twoDigits = (number: number) => String(number).padStart(2, '0');
  if (day === null) return { kind: 'date', value: `${year}-${twoDigits(month)}` };
  const isPossible = day >= 1 && day <= (isFebruaryOfCommonYear(year, month) ? 28 : longest);
  if (!isPossible) return { kind: 'impossible-date' };
  return { kind: 'date', value: `${year}-${twoDigits(month)}-${twoDigits(day)}` };
}

function isFebruaryOfCommonYear(year: string, month: number): boolean {
  const number = Number(year);
  if (month !== 2 || Number.isNaN(number)) return false;
  return number % 4 !== 0 || (number % 100 === 0 && number % 400 !== 0);
}
