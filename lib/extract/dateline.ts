import type { Span } from '../domain/span.ts';
import { MONTHS, monthOf, WEEKDAYS } from './dates/words.ts';

/** The line of place, day and agency that opens an agency report, or the line that says when a piece was posted. */
export interface Dateline {
  /** From the place to the last mark of the dateline. */
  readonly span: Span;
  readonly place: string | null;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly agency: string | null;
}

const PLACE = "(?<place>\\p{Lu}[\\p{Lu}\\p{M}'’.-]+(?:[ ,]+(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*)){0,4})";
const DAY = `(?:(?:${WEEKDAYS}|sun|mon|tue|wed|thu|fri|sat),?\\s+)?(?:(?<month>${MONTHS})\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?|(?<day2>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<month2>${MONTHS}))(?:,?\\s+(?<year>\\d{4}))?`;
const AGENCY =
  '(?:/\\s?(?<slashed>[\\p{Lu}][\\p{L} .&-]{1,30}?)\\s?/|\\((?<bracketed>[\\p{Lu}][\\p{L} .&-]{1,30})\\))';

/** Agency styles: 'MOSCOW, May 20. /TASS/.', 'WASHINGTON, Sept. 28 (UPI) —', 'PARIS (Reuters) -'. */
const AGENCY_LINE = new RegExp(
  `^[ \\t]*${PLACE}(?:[,.]?\\s+|,\\s*)(?:${DAY}[.,]?\\s*(?:${AGENCY})?|${AGENCY})[ \\t.]*(?:[–—-]+|(?<=[./)]))`,
  'imu',
);
/** Bylines and stamps: 'Published: 20 May 2015', 'By Ann, May 20, 2015', or a line that is a date alone. */
const STAMP = new RegExp(
  `^[ \\t]*(?:(?:first\\s+)?(?:published|posted|updated|last updated|date|issued|released)\\b(?:\\s+(?:on|at))?\\s*[:|–—-]?\\s*|by\\s+[\\p{L} .'’-]{3,60}[,|–—-]\\s*)?(?:${DAY}|(?<iso>\\d{4}-\\d{2}-\\d{2}))(?:[ ,|–—-]+(?:at\\s+)?\\d{1,2}[:.]\\d{2}[^\\n]{0,24}|T[\\d:.Z+-]+)?[ \\t.]*$`,
  'imu',
);

/** A dateline stands near the top: beneath a headline, a standfirst and a few credits. */
const TOP = 2_500;

/** The dateline of a text, or the stamp near its top that says when it was posted; null where it has none. */
export function findDateline(text: string): Dateline | null {
  const top = text.slice(0, TOP);
  const stamp = STAMP.exec(top);
  const line = findAgencyLine(top);
  if (line && (line.month !== null || !stamp)) return line;
  const dated = stamp ? datelineOf(stamp) : null;
  return dated ? { ...dated, agency: line?.agency ?? null } : line;
}

function findAgencyLine(top: string): Dateline | null {
  for (const line of top.matchAll(/[^\r\n]+/g)) {
    const match = AGENCY_LINE.exec(line[0]);
    if (!match || !isPlace(match.groups?.place)) continue;
    const dateline = datelineOf(match);
    const offset = line.index;
    return { ...dateline, span: { start: dateline.span.start + offset, end: dateline.span.end + offset } };
  }
  return null;
}

/** Place names of datelines stand in capitals. */
function isPlace(place: string | undefined): boolean {
  const first = place?.split(/[ ,]/)[0] ?? '';
  return first.length > 1 && first === first.toUpperCase();
}

function datelineOf(match: RegExpExecArray): Dateline {
  const groups = match.groups ?? {};
  const [isoYear, isoMonth, isoDay] = groups.iso?.split('-').map(Number) ?? [];
  const month = groups.month ?? groups.month2;
  const leading = match[0].length - match[0].trimStart().length;
  return {
    span: { start: match.index + leading, end: match.index + match[0].trimEnd().length },
    place: groups.place ?? null,
    year: isoYear ?? (groups.year === undefined ? null : Number(groups.year)),
    month: isoMonth ?? (month === undefined ? null : monthOf(month)),
    day: isoDay ?? numberOf(groups.day ?? groups.day2),
    agency: groups.slashed?.trim() ?? groups.bracketed?.trim() ?? null,
  };
}

function numberOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}
