import type { Meaning, Reading } from '../meaning.ts';

/*
 * Calendar dates in languages other than English: '20 мая 2015 года', 'am 20. Mai 2015', 'del 8 al 9 de julio de 2016',
 * '2015年5月20日'. The names of the months come from the platform, so no list of them is kept here.
 */

type Day = Extract<Meaning, { kind: 'day' }>;

interface Months {
  readonly pattern: RegExp;
  readonly months: ReadonlyMap<string, number>;
}

const known = new Map<string, Months>();
/** What stands between a day, its month and its year. */
const BETWEEN = "(?:\\.|er|º|ª)?\\s+(?:d[aeiou]l?\\s+|d[’'])?";
/** From one day to another of the same month. */
const TO = '(?:\\.?\\s?[–—-]\\s?|\\.?\\s(?:bis|au|al|a|tot|t/m|do|až|ile|till|по|до)\\s)';
/** Signs for year, month and day stand behind their numbers, and need no names. */
const SIGNS =
  /(?<!\d)(?:(?<year>[12]\d{3})\s?[年년]\s?)?(?<month>1[0-2]|0?[1-9])\s?[月월](?:\s?(?<day>[0-3]?\d)\s?[日일号])?/gu;

/** Days and months that stand in a text of `language` (BCP 47) as calendar dates; none where that is not known. */
export function readOtherCalendar(text: string, language: string): Reading[] {
  if (/^(?:zh|ja|ko)\b/.test(language)) return readDates(text, SIGNS, Number);
  const { pattern, months } = known.get(language) ?? monthsOf(language);
  return readDates(text, pattern, (name) => numberOf(name, months));
}

function readDates(text: string, pattern: RegExp, monthOf: (name: string) => number | undefined): Reading[] {
  const readings: Reading[] = [];
  for (const match of text.matchAll(pattern)) {
    const { from, day, month = '', year } = match.groups ?? {};
    const number = monthOf(month.toLowerCase());
    if (number === undefined || (day === undefined && year === undefined)) continue;
    const meaning = meaningOf(number, from, day, year);
    readings.push({ start: match.index, end: match.index + match[0].length, meaning });
  }
  return readings;
}

function meaningOf(
  month: number,
  from: string | undefined,
  to: string | undefined,
  digits: string | undefined,
): Meaning {
  const year = digits === undefined ? null : Number(digits);
  if (to === undefined) return { kind: 'month', year, month, part: null, which: null };
  const day = (written: string): Day => ({ kind: 'day', year, month, day: Number(written), weekday: null });
  return from === undefined ? day(to) : { kind: 'interval', from: day(from), to: day(to) };
}

/** The dot of Devanagari under a letter of a foreign word, which many leave out. */
const NUKTA = /\u093C/g;

/** Slavic and Finnic months change their endings: 'w lipcu', 'в июле', 'toukokuussa'. */
const DECLINES = /^(?:pl|cs|sk|uk|ru|be|bg|fi)\b/;
const LONGEST_ENDING = 3;

/** Both as it stands beside a day ('мая') and alone ('май'); of names that decline, the stems. */
function monthsOf(language: string): Months {
  const months = new Map<string, number>();
  for (const form of [{ day: 'numeric', month: 'long' }, { month: 'long' }] as const) {
    const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { ...form, timeZone: 'UTC' });
    for (let month = 1; month <= 12; month += 1) {
      const parts = format.formatToParts(Date.UTC(2001, month - 1, 15));
      const name = parts.find(({ type }) => type === 'month')?.value.toLowerCase() ?? '';
      if (!/^[\p{L}\p{M}]{2,}$/u.test(name)) continue;
      months.set(DECLINES.test(language) ? stemOf(name) : name, month);
      months.set(name.normalize('NFD').replace(NUKTA, '').normalize('NFC'), month);
    }
  }
  const found = { pattern: patternOf(months, language), months };
  known.set(language, found);
  return found;
}

function stemOf(name: string): string {
  return name.replace(/(?:ого|ego|ta|[аяоуьйaeyijuúí])$/u, '');
}

function patternOf(months: ReadonlyMap<string, number>, language: string): RegExp {
  const names = [...months.keys()].sort((a, b) => b.length - a.length).join('|') || '(?!)';
  const ending = DECLINES.test(language) ? `\\p{L}{0,${LONGEST_ENDING}}` : '';
  const prefix = language === 'he' ? 'ב?' : '';
  return new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?:(?:(?<from>[0-3]?\\d)${TO})?(?<day>[0-3]?\\d)${BETWEEN})?${prefix}(?<month>(?:${names})${ending})(?:${BETWEEN}(?<year>(?:1[5-9]|20)\\d\\d)(?!\\d))?(?![\\p{L}\\p{M}\\p{N}])`,
    'giu',
  );
}

/** The month whose name this is, or whose stem it begins with: the longest, since 'červen' begins 'červenec'. */
function numberOf(word: string, months: ReadonlyMap<string, number>): number | undefined {
  const exact = months.get(word);
  if (exact !== undefined) return exact;
  const stems = [...months.keys()]
    .filter((stem) => word.startsWith(stem))
    .sort((a, b) => b.length - a.length);
  return months.get(stems[0] ?? '');
}
