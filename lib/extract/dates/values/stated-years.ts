import type { Span } from '../../../domain/span.ts';
import type { Reading } from '../meaning.ts';

/** How far back in a sentence a stated year still holds for a month or day without one, in characters. */
const SENTENCE_REACH = 80;
/** How far back one still holds for what points back to it. */
const STORY_REACH = 400;

/** The years that a text has stated so far. */
export interface StatedYears {
  /** The year that a reading without one goes on from, or null. To be asked in the order of the text. */
  at(reading: Reading): number | null;
  /** Notes the year that such a reading was found to have. */
  note(reading: Reading, year: number): void;
}

/**
 * Follows the years that `text` states. One holds on within its sentence ('a summit in May 2017, and then a vote in
 * November'); for 'that November' and 'October of that year'; after a whole day for the days that soon follow;
 * for the same day wherever it comes back; and in a list of days, each at the beginning of a line, that of the first.
 */
export function statedYears(text: string): StatedYears {
  const yearsOfDays = new Map<number, number>();
  let stated: (Span & { year: number; isDay: boolean }) | null = null;
  let listed: { readonly end: number; readonly year: number; readonly key: number } | null = null;

  function hold(reading: Reading): number | null {
    if (!stated || reading.start - stated.end > STORY_REACH) return null;
    const between = text.slice(stated.end, reading.start);
    const goesOn = stated.isDay && reading.meaning.kind === 'day';
    const isNear = between.length <= SENTENCE_REACH && !/[.!?][”"’)]*\s|\n/.test(between);
    return goesOn || isNear || pointsBack(text, reading) ? stated.year : null;
  }

  /** The year that a list of days has come to, which goes on from December to January. */
  function yearInList(reading: Reading, key: number): number | null {
    if (!listed || key === 0 || !beginsLine(text, reading)) return null;
    if (!/^[^\n]*\n+$/.test(text.slice(listed.end, reading.start))) return null;
    return key < listed.key ? listed.year + 1 : listed.year;
  }

  return {
    at(reading) {
      const { start, end } = reading;
      const year = writtenYear(text, reading);
      const key = keyOf(reading);
      const held = yearsOfDays.get(key) ?? yearInList(reading, key) ?? hold(reading);
      if (year !== null) {
        stated = { start, end, year, isDay: key !== 0 };
        if (key !== 0) yearsOfDays.set(key, year);
      }
      return held;
    },
    note(reading, year) {
      const key = keyOf(reading);
      if (key === 0) return;
      if (!yearsOfDays.has(key)) yearsOfDays.set(key, year);
      if (beginsLine(text, reading)) listed = { end: reading.end, year, key };
    },
  };
}

/** Month and day of a day; 0 for anything else. */
function keyOf({ meaning }: Reading): number {
  return meaning.kind === 'day' ? meaning.month * 100 + meaning.day : 0;
}

function beginsLine(text: string, { start }: Span): boolean {
  return start === 0 || text[start - 1] === '\n';
}

/** The year of a reading if the text writes it out: the attacks of 9/11 put nothing else in 2001. */
function writtenYear(text: string, { start, end, meaning }: Reading): number | null {
  const year = 'year' in meaning && !/decade|century/.test(meaning.kind) ? meaning.year : null;
  return text.slice(start, end).includes(String(year)) ? year : null;
}

function pointsBack(text: string, { start, end, meaning }: Reading): boolean {
  if (meaning.kind === 'season') return /^that\b/i.test(text.slice(start, end));
  if (meaning.kind !== 'month' && meaning.kind !== 'day') return false;
  return (
    /\bthat\s$/i.test(text.slice(Math.max(0, start - 5), start)) ||
    /^\sof\sthat\syear\b/.test(text.slice(end, end + 14))
  );
}
