import { tellLanguage } from '../../language.ts';
import type { Reading } from '../meaning.ts';
import type { Reference } from '../reference.ts';
import { BARE } from './bare.ts';
import { CALENDAR } from './calendar.ts';
import { readEleventh } from './eleventh.ts';
import { FEASTS } from './feasts.ts';
import { readForms } from './forms.ts';
import { idiomsIn } from './idioms.ts';
import { readOtherCalendar } from './other-languages.ts';
import { PERIODS } from './periods.ts';
import { RELATIVE } from './relative.ts';

const FORMS = [...CALENDAR, ...RELATIVE, ...PERIODS, ...FEASTS, ...BARE];

/**
 * Every expression of time that stands in a text, with what its words say: sorted, and where two overlap the longest.
 * An idiom that is no date takes its place and is dropped.
 */
export function readAll(text: string, now: Reference): Reading[] {
  const readings = [...readEleventh(text, now), ...readOtherLanguage(text), ...readForms(text, FORMS)].filter(
    (reading) => reading.end > reading.start,
  );
  const claims = [
    ...idiomsIn(text).map((span) => ({ ...span, reading: null })),
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
