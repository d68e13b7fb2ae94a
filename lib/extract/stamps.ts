import type { Span } from '../domain/span.ts';
import { CALENDAR } from './dates/expressions/calendar.ts';
import { readForms } from './dates/expressions/forms.ts';
import { readOtherCalendar } from './dates/expressions/other-languages.ts';
import type { Meaning } from './dates/meaning.ts';

/** A line that says when a piece was published: 'Updated on: November 19, 2019 / 10:07 AM / CBS News'. */
export interface Stamp {
  /** From the first word of the line to the last. */
  readonly span: Span;
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

type Day = Extract<Meaning, { kind: 'day' }>;

/** A stamp is no longer, in characters; a longer line is prose. */
const LONGEST = 120;
/** So many lines from the top are looked at. */
const LINES = 16;

const PUBLISHED =
  /\b(?:published|posted|issued|released|filed|date)\b|veröffentlicht|publi[ée]|publicad|pubblicat|gepubliceerd|opublikowan|publicerad|publikov|julkaist|yayın|опубликован|опубліков|δημοσ|प्रकाशित|diterbitkan/iu;
const CHANGED =
  /\b(?:updated|modified)\b|aktualisiert|mis à jour|actualizad|atualizad|aggiornat|bijgewerkt|обновлен/iu;

/**
 * What may stand in a stamp beside its date: labels, hours, zones (and 'at', 'last', 'first', which look like some),
 * days of the week. Each can be read in one way only: two ways would take time that doubles with each.
 */
const BESIDE = new RegExp(
  `^(?:${[
    '[\\s\\p{P}|]',
    '(?:originally|by|on|the|in|le|el|il|a|las|em|op|om|v|um|uhr|à|às|alle|ore|klo|kl|stand|geplaatst|created|de|del|г|года|року|r|roku)(?!\\p{L})',
    `(?:${PUBLISHED.source}|${CHANGED.source})\\p{L}*(?!\\p{L})`,
    't?\\d{1,2}[:.h]\\d{2}(?:[:.]\\d+)*(?![:.]?\\d)z?',
    '\\d{1,2}(?=\\s?[ap]\\.?m\\b)',
    '[ap]\\.?m\\b',
    '\\d{1,2}[\\s-]?min(?:ute)?s? read',
    '\\d{1,2}時(?:\\d{1,2}分)?',
    '(?:[A-Z]{1,4}T|UTC|WIB)\\b(?:[+-]\\d+)?',
  ].join('|')})*$`,
  'iu',
);
/** Who wrote it: 'By a correspondent and the staff'. */
const BYLINE = /^[\s\p{P}]*(?:by|von|par|por|di|door|oleh|автор)\s+[\p{L}\p{M} .,'’&-]{2,60}[\s\p{P}|]*$/iu;
/** The publication behind a stamp: '/ CBS News'. */
const SOURCE = /[/|•·—–-]\s*(?:[Ss]ource:\s*)?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,3}\s*$/u;

/**
 * The stamp near the top of a text in `language`: one of the publication before one of a change. Null where there is
 * none.
 */
export function findStamp(top: string, language: string | null): Stamp | null {
  const found: { stamp: Stamp; isChange: boolean }[] = [];
  let lines = 0;
  for (const line of top.matchAll(/[^\r\n]*\S[^\r\n]*/g)) {
    lines += 1;
    if (lines > LINES) break;
    const stamp = line[0].length > LONGEST ? null : stampIn(line[0], line.index, language);
    if (stamp) found.push({ stamp, isChange: CHANGED.test(line[0]) && !PUBLISHED.test(line[0]) });
  }
  return (found.find(({ isChange }) => !isChange) ?? found[0])?.stamp ?? null;
}

function stampIn(line: string, at: number, language: string | null): Stamp | null {
  const days = readDays(line, language);
  const [first] = days;
  if (!first || (days.length > 1 && !PUBLISHED.test(line) && !CHANGED.test(line))) return null;
  const before = line.slice(0, first.start);
  const after = withoutDays(line, days).replace(SOURCE, '');
  if (!isBeside(before, language) || !isBeside(after, language)) return null;
  const { year, month, day } = pick(line, days);
  const start = at + (line.length - line.trimStart().length);
  return { span: { start, end: at + line.trimEnd().length }, year, month, day };
}

interface FoundDay extends Span {
  readonly meaning: Day;
}

function readDays(line: string, language: string | null): FoundDay[] {
  const other = language === null || language === 'en' ? [] : readOtherCalendar(line, language);
  const days = [...readForms(line, CALENDAR), ...other].flatMap(({ start, end, meaning }): FoundDay[] =>
    meaning.kind === 'day' ? [{ start, end, meaning }] : [],
  );
  days.sort((a, b) => a.start - b.start || b.end - a.end);
  return days.filter((day, index) => index === 0 || day.start >= (days[index - 1]?.end ?? 0));
}

/** What follows the first date, without the others: 'Updated Nov 19, 6:55 AM;Posted Nov 19, 6:51 AM'. */
function withoutDays(line: string, days: readonly FoundDay[]): string {
  const ends = days.map(({ end }) => end);
  return ends.map((end, index) => line.slice(end, days[index + 1]?.start ?? line.length)).join(' ');
}

function isBeside(words: string, language: string | null): boolean {
  const bare = words.toLowerCase().replace(weekdaysOf(language ?? 'en'), ' ');
  return BESIDE.test(bare) || BYLINE.test(bare);
}

const known = new Map<string, RegExp>();

/** The days of the week in a language, long and short, as the platform names them. */
function weekdaysOf(language: string): RegExp {
  const before = known.get(language);
  if (before) return before;
  const names = new Set<string>();
  for (const weekday of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
    for (let day = 1; day <= 7; day += 1) names.add(format.format(Date.UTC(2001, 0, day)).toLowerCase());
  }
  const written = Array.from(names, (name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<!\\p{L})(?:${written.join('|')})(?!\\p{L})`, 'giu');
  known.set(language, pattern);
  return pattern;
}

/** The date that stands behind the word for publication, or the first. */
function pick(line: string, days: readonly FoundDay[]): Day {
  const from = line.search(PUBLISHED);
  const behind = from < 0 ? undefined : days.find(({ start }) => start > from);
  const [first] = days;
  return (behind ?? first)?.meaning ?? { kind: 'day', year: null, month: 1, day: 1, weekday: null };
}
