import * as chrono from 'chrono-node/en';
import type { Span } from '../../domain/span.ts';
import type { Meaning, Reading } from './meaning.ts';
import { MONTHS } from './words.ts';

/*
 * Calendar dates in figures and month names, in whatever order they come: chrono-node reads them. It is given short
 * windows around what may be a date, never a whole text, so that time grows in step with the text.
 */

const TRIGGER = new RegExp(
  `\\b${MONTHS}(?=[\\s.,]{0,3}\\d)|(?<=\\d(?:st|nd|rd|th)?\\s(?:of\\s)?)${MONTHS}|\\b\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}\\b`,
  'gi',
);
const BEFORE = 24;
const AFTER = 48;
/** A window longer than this is cut: no date is as long. */
const LONGEST_WINDOW = 400;
/** 'Sept. 11, 60 people': two figures after a day are no year, unless the whole date is in figures. */
const SHORT_YEAR = /^(.*\p{L}.*\d{1,2}(?:st|nd|rd|th)?),?\s+['’]?\d{2}$/u;
const NUMERIC = /\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/;
/** Only what the words say is used of chrono's answer, never what it fills in from this. */
const ANY_DAY = new Date(2001, 6, 16, 12);

/** Days, and months with a year, that stand in the text as calendar dates. Sorted, not overlapping. */
export function readCalendar(text: string): Reading[] {
  return windows(text).flatMap((window) => readWindow(text, window));
}

function windows(text: string): Span[] {
  const found: { start: number; end: number }[] = [];
  for (const match of text.matchAll(TRIGGER)) {
    const start = lineStart(text, match.index);
    const end = lineEnd(text, match.index + match[0].length);
    const last = found.at(-1);
    if (last && start < last.end && end - last.start <= LONGEST_WINDOW) last.end = end;
    else found.push({ start: Math.max(start, last?.end ?? 0), end });
  }
  return found;
}

/** Up to `BEFORE` characters back, not over a line end, and not into a word or number. */
function lineStart(text: string, index: number): number {
  let start = index;
  while (start > 0 && index - start < BEFORE && text.charCodeAt(start - 1) !== 10) start -= 1;
  while (start > 0 && start < index && /[\p{L}\p{N}]/u.test(text.charAt(start - 1))) start += 1;
  return start;
}

function lineEnd(text: string, index: number): number {
  let end = index;
  while (end < text.length && end - index < AFTER && text.charCodeAt(end) !== 10) end += 1;
  while (end < text.length && end > index && /[\p{L}\p{N}]/u.test(text.charAt(end))) end -= 1;
  return end;
}

function readWindow(text: string, window: Span): Reading[] {
  const readings: Reading[] = [];
  for (const result of chrono.casual.parse(text.slice(window.start, window.end), ANY_DAY)) {
    if (result.tags().has('result/relativeDate')) continue;
    const words = result.text.replace(SHORT_YEAR, '$1');
    const hasYear = /\d{4}/.test(words) || NUMERIC.test(words);
    const from = figuresOf(words) ?? meaningOf(result.start, hasYear);
    if (!from) continue;
    const to = result.end ? meaningOf(result.end, hasYear) : null;
    const start = window.start + result.index;
    readings.push({
      start,
      end: start + words.length,
      meaning: to ? { kind: 'interval', from: withYearOf(from, to), to } : from,
    });
  }
  return readings;
}

const FIGURES = /(?<![\d/.-])(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;

/** Figures that chrono would take for an American date although they may be none; a day before a dot comes first. */
function figuresOf(words: string): Meaning | null {
  const [, first = '', mark, second = '', digits = ''] = FIGURES.exec(words) ?? [];
  const [one, two, year] = [Number(first), Number(second), Number(digits)];
  if (mark === undefined || one > 31 || two > 12 || one === 0 || two === 0) return null;
  const whole = digits.length === 4 ? year : year + (year < 70 ? 2000 : 1900);
  if (mark === '.') return { kind: 'day', year: whole, month: two, day: one, weekday: null };
  return one > 12 || one === two ? null : { kind: 'figures', year: whole, first: one, second: two };
}

function meaningOf(date: chrono.ParsedResult['start'], hasYear: boolean): Meaning | null {
  const month = date.isCertain('month') ? date.get('month') : null;
  const year = hasYear && date.isCertain('year') ? date.get('year') : null;
  const day = date.isCertain('day') ? date.get('day') : null;
  if (month === null) return null;
  if (day !== null) {
    const weekday = date.isCertain('weekday') ? date.get('weekday') : null;
    return { kind: 'day', year, month, day, weekday };
  }
  return year === null ? null : { kind: 'month', year, month, part: null, which: null };
}

/** 'May 3 to June 4, 2015': the year that stands once holds for both ends. */
function withYearOf(from: Meaning, to: Meaning): Meaning {
  return from.kind === 'day' && from.year === null && to.kind === 'day' ? { ...from, year: to.year } : from;
}
