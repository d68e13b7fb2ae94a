import type { Edtf } from '../../../domain/date.ts';
import type { DateExpression } from '../../../domain/fact.ts';
import type { Span } from '../../../domain/span.ts';
import { orderOfFigures } from '../expressions/calendar.ts';
import type { Reading } from '../meaning.ts';
import { type Reference, referenceDay } from '../reference.ts';
import { resolve } from './resolve.ts';
import { isScheduled } from './scheduled.ts';
import { dayOfWords } from './spoken.ts';
import { statedYears } from './stated-years.ts';
import { tenseAround } from './tense.ts';
import { weekdaySides } from './weekday-sides.ts';

/** What a text dated before, and where. */
interface Told {
  readonly end: number;
  readonly value: Edtf;
}

/** How far back what was dated last still holds for 'two years later', in characters. */
const STORY_REACH = 400;

/**
 * Tells which time each reading of a text means, or null: counted from `now`, the document's own date, and judged by
 * the words around it and by what was dated before. To be asked in the order of the text, with what was found so far.
 */
export function valuesIn(
  text: string,
  readings: readonly Reading[],
  now: Reference,
): (reading: Reading, found: readonly DateExpression[]) => Edtf | null {
  const tenseOf = remembering((reading: Reading) => tenseAround(text, reading));
  const figuresBegin = orderOfFigures(text);
  const sides = weekdaySides(text, readings, now, tenseOf);
  const years = statedYears(text);
  let story: Told | null = null;

  return (reading, found) => {
    const yearAtHand = years.at(reading);
    const lastDate = story && holds(text, story, reading) ? story.value : null;
    const value =
      dayOfWords(text, reading, found, referenceDay(now)) ??
      resolve(reading.meaning, {
        reference: now,
        figuresBegin,
        yearAtHand,
        lastDate,
        isScheduled: () => isScheduled(text, reading),
        tense: () => tenseOf(reading),
        weekdaySide: () => sides(reading),
      });
    if (value !== null && !isNow(reading)) story = { end: reading.end, value };
    return value;
  };
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

/** Whether the text still speaks of what it dated last, and does not only say it otherwise. */
function holds(text: string, { end, value }: Told, { start }: Span): boolean {
  if (start - end > STORY_REACH || value.includes('/')) return false;
  return !/^[,\s(–—]*(?:just|only|of)?\s*$/.test(text.slice(end, start));
}
