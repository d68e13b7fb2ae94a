import type { Edtf } from '../../domain/date.ts';
import type { DateExpression } from '../../domain/fact.ts';
import type { Span } from '../../domain/span.ts';
import { orderOfFigures } from './calendar.ts';
import { composeReadings } from './compose.ts';
import type { Reading } from './meaning.ts';
import { readAll } from './readings.ts';
import { readReference, referenceDay } from './reference.ts';
import { resolve } from './resolve.ts';
import { isScheduled } from './scheduled.ts';
import { dayOfWords } from './spoken.ts';
import { statedYears } from './stated-years.ts';
import { tenseAround } from './tense.ts';
import { weekdaySides } from './weekday-sides.ts';

/** How far back what was dated last still holds for 'two years later', in characters. */
const STORY_REACH = 400;

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
  let told: DateExpression | undefined;
  const years = statedYears(text);
  for (const reading of readings) {
    const yearAtHand = years.at(reading);
    const value =
      dayOfWords(text, reading, found, referenceDay(now)) ??
      resolve(reading.meaning, {
        reference: now,
        figuresBegin: order,
        yearAtHand,
        lastDate: lastDateBefore(text, told, reading),
        isScheduled: () => isScheduled(text, reading),
        tense: () => tenseOf(reading),
        weekdaySide: () => sides(reading),
      });
    if (value !== null) {
      const { start, end } = reading;
      const expression = { start, end, text: text.slice(start, end), value };
      found.push(expression);
      if (!isNow(reading)) told = expression;
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

/** 'Today' and 'this year' are the writer's own time, which no story goes on from. */
function isNow({ meaning }: Reading): boolean {
  return meaning.kind === 'shift' && meaning.count === 0;
}

/** What was dated last, where the text still speaks of it. */
function lastDateBefore(text: string, last: DateExpression | undefined, { start }: Span): Edtf | null {
  if (!last || start - last.end > STORY_REACH || last.value.includes('/')) return null;
  const between = text.slice(last.end, start);
  return /^[,\s(–—]*(?:just|only|of)?\s*$/.test(between) ? null : last.value;
}
