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
}

/**
 * Follows the years that `text` states. One holds on within its sentence ('a summit in May 2017, and then a vote in
 * November'); for 'that November' and 'October of that year'; after a whole day for the days that soon follow;
 * and for the same day wherever it comes back.
 */
export function statedYears(text: string): StatedYears {
  const yearsOfDays = new Map<number, number>();
  let stated: (Span & { year: number; isDay: boolean }) | null = null;

  function hold(reading: Reading): number | null {
    if (!stated || reading.start - stated.end > STORY_REACH) return null;
    const between = text.slice(stated.end, reading.start);
    const goesOn = stated.isDay && reading.meaning.kind === 'day';
    const isNear = between.length <= SENTENCE_REACH && !/[.!?][”"’)]*\s|\n/.test(between);
    return goesOn || isNear || pointsBack(text, reading) ? stated.year : null;
  }

  return {
    at(reading) {
      const { start, end, meaning } = reading;
      const year = writtenYear(text, reading);
      const key = meaning.kind === 'day' ? meaning.month * 100 + meaning.day : 0;
      const held = yearsOfDays.get(key) ?? hold(reading);
      if (year !== null) {
        stated = { start, end, year, isDay: key !== 0 };
        if (key !== 0) yearsOfDays.set(key, year);
      }
      return held;
    },
  };
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
