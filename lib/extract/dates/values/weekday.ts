import type { Edtf } from '../../../domain/date.ts';
import { addDays, dayEdtf, weekdayOf } from '../civil.ts';
import type { Meaning, Which } from '../meaning.ts';
import { referenceDay } from '../reference.ts';
import type { Circumstances } from './circumstances.ts';

type Weekday = Extract<Meaning, { kind: 'weekday' }>;

/** How many days ahead the weekdays of tomorrow and yesterday are. */
const TOMORROW = 1;
const YESTERDAY = 6;
/** Where nothing tells, a weekday so many days ahead is coming: the one past is more than twice as far. */
const NEAR = 2;

/** The day of a weekday: of the week before or after the document's day, as its words or the text tell. */
export function resolveWeekday(meaning: Weekday, around: Circumstances): Edtf | null {
  const today = referenceDay(around.reference);
  if (!today) return null;
  const ahead = (meaning.weekday - weekdayOf(today) + 7) % 7;
  const days = ahead === 0 ? daysWhenToday(meaning.which) : daysByTense(ahead, meaning, around);
  const day = addDays(today, days + meaning.after);
  return dayEdtf(addDays({ ...day, year: day.year + meaning.years }, 0));
}

function daysWhenToday(which: Which): number {
  return which === 'last' ? -7 : which === 'next' ? 7 : 0;
}

/**
 * Of tomorrow's weekday tomorrow is meant, even where it is told as past: a report that has been carried on keeps the
 * date of its first words ('warned on Wednesday', dated Tuesday), and of six days ago people say 'last Wednesday'. In
 * the same way of yesterday's weekday yesterday is meant: of six days from now they say 'next Wednesday'.
 */
function daysByTense(ahead: number, meaning: Weekday, around: Circumstances): number {
  if (meaning.which === 'last') return ahead - 7;
  if (meaning.which === 'next') return ahead;
  if (meaning.which === 'this') return around.tense().tells === 'past' ? ahead - 7 : ahead;
  if (ahead === TOMORROW) return ahead;
  return ahead !== YESTERDAY && side(ahead, around) === 'coming' ? ahead : ahead - 7;
}

/** A word close by tells; else what the text says of this weekday elsewhere; else a word further off; else the nearer. */
function side(ahead: number, around: Circumstances): 'past' | 'coming' {
  const { tells, close } = around.tense();
  if (tells !== null && close) return tells;
  return around.weekdaySide() ?? tells ?? (ahead <= NEAR ? 'coming' : 'past');
}
