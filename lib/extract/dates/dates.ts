import type { Edtf } from '../../domain/date.ts';
import type { DateExpression } from '../../domain/fact.ts';
import { composeReadings } from './expressions/compose.ts';
import { readAll } from './expressions/readings.ts';
import { readReference } from './reference.ts';
import { valuesIn } from './values/values.ts';

/*
 * Two steps, a room for each. `expressions/` finds what is written as a time and says what its words say (a `Meaning`):
 * 'on Monday' is some Monday. `values/` says which time is meant, by the document's date, the tense and the rest of the
 * text: 2016-09-19.
 */

/**
 * Every expression of time in `text` that has a value, sorted, not overlapping. Relative ones ('on Monday', 'last
 * year') are counted from `reference`, the document's own date, and left out where it is not known that far; a day
 * of an unknown year is `XXXX-05-18`. Words that only sound like a time ('the 21st century', 'for today and
 * tomorrow') are left out. Time grows in step with the length of the text.
 */
export function findDates(text: string, reference: Edtf | null): DateExpression[] {
  const now = readReference(reference);
  const readings = composeReadings(text, readAll(text, now), now.year);
  const valueIn = valuesIn(text, readings, now);
  const found: DateExpression[] = [];
  for (const reading of readings) {
    const { start, end } = reading;
    const value = valueIn(reading, found);
    if (value !== null) found.push({ start, end, text: text.slice(start, end), value });
  }
  return found;
}
