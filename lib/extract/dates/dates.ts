import type { Edtf } from '../../domain/date.ts';
import type { DateExpression } from '../../domain/fact.ts';
import type { Span } from '../../domain/span.ts';
import { tellLanguage } from '../language.ts';
import { readMonths, readYears } from './bare.ts';
import { orderOfFigures, readCalendar } from './calendar.ts';
import { monthEdtf } from './civil.ts';
import { composeReadings } from './compose.ts';
import { readExpressions } from './expressions.ts';
import { readFeasts } from './feasts.ts';
import { readIdioms } from './idioms.ts';
import type { Reading } from './meaning.ts';
import { readOtherCalendar } from './other-languages.ts';
import { type Reference, readReference } from './reference.ts';
import { resolve } from './resolve.ts';
import { tenseAround } from './tense.ts';
import { weekdaySides } from './weekday-sides.ts';

/** How far back in a sentence a stated year still holds for a month or day without one, in characters. */
const YEAR_REACH = 80;

/**
 * Every expression of time in `text` that has a value, sorted, not overlapping. Relative ones ('on Monday', 'last
 * year') are counted from `reference`, the document's own date, and left out where it is not known that far; a day
 * of an unknown year is `XXXX-05-18`. Words that only sound like a time ('the 21st century', 'for today and
 * tomorrow') are left out. Time grows in step with the length of the text.
 */
export function findDates(text: string, reference: Edtf | null): DateExpression[] {
  const now = readReference(reference);
  const readings = composeReadings(text, readAll(text, now), now.year);
  const tenseOf = remembering((reading: Reading) => tenseAround(text, reading));
  const order = orderOfFigures(text);
  const sides = weekdaySides(text, readings, now, tenseOf);
  const found: DateExpression[] = [];
  let stated: (Span & { year: number }) | null = null;
  for (const reading of readings) {
    const value =
      following(text, found.at(-1), reading) ??
      resolve(reading.meaning, {
        reference: now,
        figuresBegin: order,
        yearAtHand: stated && holds(text, stated, reading) ? stated.year : null,
        tense: () => tenseOf(reading),
        weekdaySide: () => sides(reading),
      });
    const year = statedYear(reading);
    if (year !== null) stated = { start: reading.start, end: reading.end, year };
    if (value !== null) {
      const { start, end } = reading;
      found.push({ start, end, text: text.slice(start, end), value });
    }
  }
  return found;
}

function remembering<K, V>(work: (key: K) => V): (key: K) => V {
  const done = new Map<K, V>();
  return (key) => {
    const known = done.get(key) ?? work(key);
    done.set(key, known);
    return known;
  };
}

/** Longest first where readings overlap; an idiom that is no date takes its place and is dropped. */
function readAll(text: string, now: Reference): Reading[] {
  const idioms = readIdioms(text, now);
  const readings = [
    ...idioms.readings,
    ...readCalendar(text),
    ...readOtherLanguage(text),
    ...readExpressions(text),
    ...readFeasts(text),
    ...readYears(text),
    ...readMonths(text),
  ].filter((reading) => reading.end > reading.start);
  const claims = [
    ...idioms.blocked.map((span) => ({ ...span, reading: null })),
    ...readings.map((reading) => ({ start: reading.start, end: reading.end, reading })),
  ];
  claims.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: typeof claims = [];
  for (const claim of claims) {
    const last = kept.at(-1);
    if (!last || claim.start >= last.end) kept.push(claim);
    else if (claim.end - claim.start > last.end - last.start) kept[kept.length - 1] = claim;
  }
  return kept.flatMap(({ reading }) => reading ?? []);
}

function readOtherLanguage(text: string): Reading[] {
  const language = tellLanguage(text);
  return language === null || language === 'en' ? [] : readOtherCalendar(text, language);
}

/** In 'December and January' the second month is of the next year. */
function following(text: string, last: DateExpression | undefined, { start, meaning }: Reading): Edtf | null {
  if (meaning.kind !== 'month' || meaning.year !== null || meaning.which !== null) return null;
  const [, year, month] = /^(\d{4})-(\d\d)$/.exec(last?.value ?? '') ?? [];
  if (
    !last ||
    year === undefined ||
    meaning.month >= Number(month) ||
    !/^\s(?:and|or)\s$/.test(text.slice(last.end, start))
  )
    return null;
  return monthEdtf(Number(year) + 1, meaning.month);
}

function statedYear({ meaning }: Reading): number | null {
  if (meaning.kind === 'year') return meaning.year;
  return meaning.kind === 'day' || meaning.kind === 'month' ? meaning.year : null;
}

/** A year holds on within its sentence: 'a summit in May 2017, and then a vote in November'. */
function holds(text: string, stated: Span, reading: Reading): boolean {
  if (reading.start - stated.end > YEAR_REACH) return false;
  return !/[.!?][”"’)]*\s|\n/.test(text.slice(stated.end, reading.start));
}
