import type { Span } from '../domain/span.ts';
import { readOtherCalendar } from './dates/expressions/other-languages.ts';
import { MONTHS, monthOf, WEEKDAYS } from './dates/words.ts';
import { tellLanguage } from './language.ts';
import { findStamp } from './stamps.ts';

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

/** Capitals, with small words only after a comma: 'FLINT, Mich.', 'NUSA DUA, Indonesia'. */
const PLACE =
  /^\p{Lu}[\p{Lu}\p{M}'’.-]+(?: [\p{Lu}\p{M}'’.-]+){0,3}(?:[,/] ?\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}.]*){0,2}){0,2}[,.]?$/u;
const DAY = `(?:(?:${WEEKDAYS}|sun|mon|tue|wed|thu|fri|sat),?\\s+)?(?:(?<month>${MONTHS})\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?|(?<day2>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<month2>${MONTHS}))(?:,?\\s+(?<year>\\d{4}))?`;
const AGENCY =
  '(?:/\\s?(?<slashed>\\p{L}[\\p{L} .&-]{1,30}?)\\s?/|\\((?<bracketed>\\p{L}[\\p{L} .&-]{1,30})\\)|(?<dashed>interfax|tass|sputnik|xinhua|ukrinform|afp|upi|reuters|ap)(?=\\s*[–—-]))';
/** What follows the place: 'May 20. /TASS/.', 'Sept. 28 (UPI) —', '(Reuters) -'. */
const AFTER_PLACE = new RegExp(
  `(?:${DAY}[.,]?\\s*(?:${AGENCY})?|${AGENCY.replaceAll('?<', '?<only_')})[ \\t.]*(?:[–—-]+|(?<=[./)]))`,
  'iu',
);
/** Of a day there are figures, of an agency there are strokes, brackets or a dash. */
const SIGN = /[\d/(–—-]/;
/** A dateline is over within so many characters of its line. */
const LONGEST_DATELINE = 100;
/** A dateline stands near the top: beneath a headline, a standfirst and a few credits. */
const TOP = 2_500;

/** The dateline of a text, or the stamp near its top that says when it was posted; null where it has none. */
export function findDateline(text: string): Dateline | null {
  const top = text.slice(0, TOP);
  const language = tellLanguage(text);
  const stamp = findStamp(top, language);
  const line = findAgencyLine(top) ?? findOtherLine(top, language);
  if (line && (line.month !== null || !stamp)) return line;
  return stamp ? { ...stamp, place: null, agency: line?.agency ?? null } : line;
}

/** Between the place and the day, and behind the year, where a language has something there. */
const SMALL_WORD = /(?<!\p{L})(?:le|den|el|dne|dnia|il|vom|am)\s*$/iu;
const AFTER_DAY = /^\s*(?:г\.|r\.|(?:года|року)?\s*[.,:—–。।/(-]|电|電)/u;
/** Without capitals to tell it by, a place is short and has a mark behind it. */
const OTHER_PLACE = /^(?:\p{Lu}[\p{L}\p{M}'’ -]{2,25},|[\p{Lo}\p{M} ]{2,25}[،,，、])$/u;

/** The dateline of a report in another language: 'PARIS, le 20 mai 2015.' */
function findOtherLine(top: string, language: string | null): Dateline | null {
  if (language === null || language === 'en') return null;
  for (const line of top.matchAll(/[^\r\n]+/g)) {
    const head = line[0].slice(0, LONGEST_DATELINE);
    const [day] = readOtherCalendar(head, language);
    if (day?.meaning.kind !== 'day' || !AFTER_DAY.test(head.slice(day.end))) continue;
    const place = head.slice(0, day.start).replace(SMALL_WORD, '').trim();
    if (!PLACE.test(place) && !OTHER_PLACE.test(place)) continue;
    const { year, month, day: date } = day.meaning;
    const span = { start: line.index + head.indexOf(place), end: line.index + day.end };
    return { span, place: place.replace(/[,.،，、]$/u, ''), year, month, day: date, agency: null };
  }
  return null;
}

function findAgencyLine(top: string): Dateline | null {
  for (const line of top.matchAll(/[^\r\n]+/g)) {
    const head = line[0].slice(0, LONGEST_DATELINE);
    const match = SIGN.test(head) ? AFTER_PLACE.exec(head) : null;
    if (!match) continue;
    const place = head.slice(0, match.index).trim();
    const dateline = datelineOf(match);
    if (place !== '' && !PLACE.test(place)) continue;
    if ((place === '' || dateline.month === null) && !isAgencys(match[0], dateline)) continue;
    const start = line.index + (head.length - head.trimStart().length);
    const end = line.index + match.index + match[0].trimEnd().length;
    return { ...dateline, place: place.replace(/[,.]$/, '') || null, span: { start, end } };
  }
  return null;
}

/** Without a place or a day, only the agency with its dash or slashes tells a dateline from words in brackets. */
function isAgencys(words: string, { agency }: Dateline): boolean {
  return agency !== null && /^\p{Lu}/u.test(agency) && /[–—-]$|\/[.\s]*$/.test(words.trimEnd());
}

function datelineOf(match: RegExpExecArray): Dateline {
  const groups = match.groups ?? {};
  const month = groups.month ?? groups.month2;
  const leading = match[0].length - match[0].trimStart().length;
  return {
    span: { start: match.index + leading, end: match.index + match[0].trimEnd().length },
    place: null,
    year: groups.year === undefined ? null : Number(groups.year),
    month: month === undefined ? null : monthOf(month),
    day: numberOf(groups.day ?? groups.day2),
    agency: agencyOf(groups),
  };
}

function agencyOf(groups: Readonly<Record<string, string | undefined>>): string | null {
  const names = ['slashed', 'bracketed', 'dashed'].flatMap((name) => [groups[name], groups[`only_${name}`]]);
  return names.find((name) => name !== undefined)?.trim() ?? null;
}

function numberOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}
