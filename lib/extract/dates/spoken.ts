import type { Edtf } from '../../domain/date.ts';
import type { DateExpression } from '../../domain/fact.ts';
import { type CivilDay, dayNumber } from './civil.ts';
import type { Reading } from './meaning.ts';
import { readReference, referenceDay } from './reference.ts';

/** How far back the day of somebody's words is looked for, in characters. */
const REACH = 900;
/** A report is of its week. */
const DAYS = 7;

/**
 * 'Today' in somebody's words is the day on which they were said: the one that the report named last, of those just
 * past ('said on Monday: "Today we have won"'). Null for any other reading, and where no such day is named. `found` is
 * what was dated before it.
 */
export function dayOfWords(
  text: string,
  reading: Reading,
  found: readonly DateExpression[],
  today: CivilDay | null,
): Edtf | null {
  const { start, meaning } = reading;
  if (!today || meaning.kind !== 'shift' || meaning.unit !== 'day' || meaning.count !== 0) return null;
  if (!isQuoted(text, start)) return null;
  for (let at = found.length - 1; at >= 0; at -= 1) {
    const { end, value } = found[at] ?? { end: 0, value: '' };
    if (start - end > REACH) return null;
    const day = value.length === 10 ? referenceDay(readReference(value)) : null;
    const ago = day ? dayNumber(today) - dayNumber(day) : -1;
    if (ago >= 0 && ago < DAYS) return value;
  }
  return null;
}

function isQuoted(text: string, at: number): boolean {
  const paragraph = text.slice(Math.max(0, at - REACH), at).replace(/^.*\n/s, '');
  const straight = paragraph.match(/"/g)?.length ?? 0;
  return straight % 2 === 1 || paragraph.lastIndexOf('“') > paragraph.lastIndexOf('”');
}
