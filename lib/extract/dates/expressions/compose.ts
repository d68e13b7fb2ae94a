import type { Meaning, Reading } from '../meaning.ts';

/**
 * Puts readings that belong together into one: 'June 16 of last year', 'Wednesday, May 20', '2014–2016'. Takes
 * readings sorted and not overlapping; `yearNow` is the year of the document, where it is known.
 */
export function composeReadings(
  text: string,
  readings: readonly Reading[],
  yearNow: number | null,
): Reading[] {
  const composed: Reading[] = [];
  for (const reading of readings) {
    const last = completedBy(reading, composed.at(-1), text);
    const meaning = last && join(last.meaning, text.slice(last.end, reading.start), reading.meaning, yearNow);
    if (last && meaning) composed[composed.length - 1] = { start: last.start, end: reading.end, meaning };
    else {
      if (last) composed[composed.length - 1] = last;
      composed.push(reading);
    }
  }
  return composed;
}

/**
 * The first of two, with what only the second says: the year in 'from March 12 to April 3, 2015', and in 'Thursday
 * through Monday' the side of today that it is on.
 */
function completedBy(second: Reading, first: Reading | undefined, text: string): Reading | undefined {
  if (!first || !/^\s(?:to|through|until|till|and|or)\s$/.test(text.slice(first.end, second.start)))
    return first;
  const [from, to] = [first.meaning, second.meaning];
  if (from.kind === 'weekday' && to.kind === 'weekday' && from.which === null) {
    const days = (to.weekday - from.weekday + 7) % 7;
    return { ...first, meaning: { ...to, after: to.after - days } };
  }
  if ((from.kind !== 'day' && from.kind !== 'month') || from.year !== null) return first;
  if ((to.kind !== 'day' && to.kind !== 'month') || to.year === null) return first;
  return { ...first, meaning: { ...from, year: from.month > to.month ? to.year - 1 : to.year } };
}

function join(first: Meaning, between: string, second: Meaning, yearNow: number | null): Meaning | null {
  return (
    withYear(first, between, second, yearNow) ??
    withWeekday(first, between, second) ??
    range(first, between, second)
  );
}

/** 'June 16 of last year', 'March of next year', 'spring of last year'. */
function withYear(first: Meaning, between: string, second: Meaning, yearNow: number | null): Meaning | null {
  if (!/^,?\s+(?:of\s+)?$/.test(between)) return null;
  if (first.kind !== 'day' && first.kind !== 'month' && first.kind !== 'season') return null;
  if (first.year !== null) return null;
  if (second.kind === 'year') return { ...first, year: second.year };
  if (second.kind !== 'shift' || second.unit !== 'year' || yearNow === null) return null;
  return { ...first, year: yearNow + (second.count ?? 0) };
}

/** 'Wednesday, May 20', 'Monday's May 9 parade', 'May 20, a Wednesday'. */
function withWeekday(first: Meaning, between: string, second: Meaning): Meaning | null {
  if (first.kind === 'weekday' && second.kind === 'day' && /^(?:[’']s)?[,\s(]{1,3}$/.test(between)) {
    return { ...second, weekday: first.weekday };
  }
  if (first.kind === 'day' && second.kind === 'weekday' && /^,?\s\(?(?:a )?$/.test(between)) {
    return { ...first, weekday: second.weekday };
  }
  return null;
}

/** '2014–2016', 'May–June 2015', 'from 2014 to 2016'. Two points that merely follow each other stay two. */
function range(first: Meaning, between: string, second: Meaning): Meaning | null {
  if (!/^\s?[–—-]\s?$/.test(between)) return null;
  if (first.kind === 'year' && second.kind === 'year') {
    return first.year < second.year ? { kind: 'interval', from: first, to: second } : null;
  }
  if (first.kind === 'month' && second.kind === 'month') {
    const from = first.year === null ? { ...first, year: second.year } : first;
    return { kind: 'interval', from, to: second };
  }
  return null;
}
