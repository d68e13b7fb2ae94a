import type { Edtf } from '../../../domain/date.ts';
import type { DateExpression } from '../../../domain/fact.ts';
import type { Span } from '../../../domain/span.ts';
import { addDays, type CivilDay, dayEdtf, dayNumber } from '../civil.ts';
import type { Reading } from '../meaning.ts';
import { readReference, referenceDay } from '../reference.ts';

/** How far back the day of somebody's words is looked for, in characters. */
const REACH = 900;
/** The same for what is counted from that day. */
const NEXT = 500;
/** A report is of its week. */
const DAYS = 7;
/** Beside a day, says that something was said on it; not of 'Tuesday's debate' or of 'the results on Tuesday night'. */
const SAID = /\b(?:said|told|asked|urged|tweeted|shows?|showed|speech|interview|rally|event|statement)\b/i;
const OF_ANOTHER = /^[’']s\b|night$/i;
/** How far around a day such a word is looked for, in characters. */
const BESIDE = 150;

/**
 * 'Today' in somebody's words is the day on which they were said: the one that the report named last, of those just
 * past ('said on Monday: "Today we have won"'). 'Yesterday' and 'tomorrow' are counted from it where it is surely that
 * day. Null for any other reading, and where no such day is named. `found` is what was dated before it.
 */
export function dayOfWords(
  text: string,
  { start, meaning }: Reading,
  found: readonly DateExpression[],
  today: CivilDay | null,
): Edtf | null {
  if (!today || meaning.kind !== 'shift' || meaning.unit !== 'day') return null;
  if (!isQuoted(text, start)) return null;
  const count = meaning.count ?? 0;
  for (let at = found.length - 1; at >= 0; at -= 1) {
    const named = found[at];
    if (!named || start - named.end > REACH) return null;
    const day = dayOfReport(named, today);
    if (!day || (count !== 0 && isQuoted(text, named.start))) continue;
    return count === 0 || isOfWords(text, named, start) ? dayEdtf(addDays(day, count)) : null;
  }
  return null;
}

/** The day of an expression that is one of those just past. */
function dayOfReport({ value }: DateExpression, today: CivilDay): CivilDay | null {
  const day = value.length === 10 ? referenceDay(readReference(value)) : null;
  const ago = day ? dayNumber(today) - dayNumber(day) : -1;
  return ago >= 0 && ago < DAYS ? day : null;
}

/** Whether what follows at `at` was surely said on the day that is named. */
function isOfWords(text: string, named: Span, at: number): boolean {
  const after = text.slice(named.end, named.end + BESIDE).replace(/\n.*$/s, '');
  const before = text.slice(Math.max(0, named.start - BESIDE), named.start).replace(/^.*\n/s, '');
  const isOther = OF_ANOTHER.test(after) || OF_ANOTHER.test(text.slice(named.start, named.end));
  return at - named.end < NEXT && !isOther && SAID.test(before + after);
}

function isQuoted(text: string, at: number): boolean {
  const paragraph = text.slice(Math.max(0, at - REACH), at).replace(/^.*\n/s, '');
  const straight = paragraph.match(/"/g)?.length ?? 0;
  return straight % 2 === 1 || paragraph.lastIndexOf('“') > paragraph.lastIndexOf('”');
}
