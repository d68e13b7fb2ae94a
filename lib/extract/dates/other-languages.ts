import type { Reading } from './meaning.ts';

/*
 * Calendar dates in languages other than English: '20 мая 2015 года', 'am 20. Mai 2015', 'el 20 de mayo de 2015'.
 * The names of the months come from the platform, so no list of them is kept here.
 */

interface Months {
  readonly pattern: RegExp;
  readonly months: ReadonlyMap<string, number>;
}

const known = new Map<string, Months>();
/** What stands between a day, its month and its year. */
const BETWEEN = "(?:\\.|er|º|ª)?\\s+(?:d[aeiou]l?\\s+|d[’'])?";

/** Days and months that stand in a text of `language` (BCP 47) as calendar dates; none where that is not known. */
export function readOtherCalendar(text: string, language: string): Reading[] {
  const { pattern, months } = known.get(language) ?? monthsOf(language);
  const readings: Reading[] = [];
  for (const match of text.matchAll(pattern)) {
    const { day, month = '', year } = match.groups ?? {};
    const number = months.get(month.toLowerCase());
    if (number === undefined || (day === undefined && year === undefined)) continue;
    const stated = year === undefined ? null : Number(year);
    readings.push({
      start: match.index,
      end: match.index + match[0].length,
      meaning:
        day === undefined
          ? { kind: 'month', year: stated, month: number, part: null, which: null }
          : { kind: 'day', year: stated, month: number, day: Number(day), weekday: null },
    });
  }
  return readings;
}

/** Both as it stands beside a day ('мая') and alone ('май'). */
function monthsOf(language: string): Months {
  const months = new Map<string, number>();
  for (const form of [{ day: 'numeric', month: 'long' }, { month: 'long' }] as const) {
    const format = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' });
    for (let month = 1; month <= 12; month += 1) {
      const parts = format.formatToParts(Date.UTC(2001, month - 1, 15));
      const name = parts.find(({ type }) => type === 'month')?.value.toLowerCase() ?? '';
      if (/^\p{L}{3,}$/u.test(name)) months.set(name, month);
    }
  }
  const names = [...months.keys()].sort((a, b) => b.length - a.length).join('|') || '(?!)';
  const source = `(?<![\\p{L}\\p{N}])(?:(?<day>[0-3]?\\d)${BETWEEN})?(?<month>${names})(?:${BETWEEN}(?<year>[12]\\d{3}))?(?![\\p{L}\\p{N}])`;
  const found = { pattern: new RegExp(source, 'giu'), months };
  known.set(language, found);
  return found;
}
