import { addDays, type CivilDay, weekdayOf } from './civil.ts';
import type { Reading } from './meaning.ts';
import { whichOf } from './words.ts';

/* Days with a name. Only such as fall on a day that a rule gives, and are named in news of the English language. */

interface Feast {
  readonly name: string;
  readonly pattern: string;
  day(year: number): CivilDay;
  /** Whether there is one in this year at all. */
  readonly held?: (year: number) => boolean;
}

const fixed = (month: number, day: number) => (year: number) => ({ year, month, day });

/** The nth such weekday of a month; 0 for the last. */
function nth(count: number, weekday: number, month: number) {
  return (year: number): CivilDay => {
    if (count === 0) {
      const last = addDays({ year: month === 12 ? year + 1 : year, month: (month % 12) + 1, day: 1 }, -1);
      return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
    }
    const first = { year, month, day: 1 };
    return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (count - 1) * 7);
  };
}

const FEASTS: readonly Feast[] = [
  { name: 'new-years-day', pattern: "new year[’']?s day", day: fixed(1, 1) },
  { name: 'new-years-eve', pattern: "new year[’']?s eve", day: fixed(12, 31) },
  { name: 'mlk-day', pattern: 'martin luther king(?:,? jr\\.?)? day|mlk day', day: nth(3, 1, 1) },
  {
    name: 'inauguration-day',
    pattern: 'inauguration day',
    day: fixed(1, 20),
    held: (year) => year % 4 === 1,
  },
  { name: 'valentines-day', pattern: "valentine[’']?s day", day: fixed(2, 14) },
  { name: 'presidents-day', pattern: "presidents?[’']? day", day: nth(3, 1, 2) },
  { name: 'victory-day', pattern: 'victory day', day: fixed(5, 9) },
  { name: 'memorial-day', pattern: 'memorial day', day: nth(0, 1, 5) },
  { name: 'independence-day', pattern: 'fourth of july|independence day', day: fixed(7, 4) },
  { name: 'bastille-day', pattern: 'bastille day', day: fixed(7, 14) },
  { name: 'labor-day', pattern: 'labor day', day: nth(1, 1, 9) },
  { name: 'columbus-day', pattern: 'columbus day', day: nth(2, 1, 10) },
  { name: 'halloween', pattern: 'halloween', day: fixed(10, 31) },
  {
    name: 'election-day',
    pattern: 'election day',
    day: (year) => addDays(nth(1, 1, 11)(year), 1),
    held: (year) => year % 2 === 0,
  },
  { name: 'veterans-day', pattern: "veterans?[’']? day", day: fixed(11, 11) },
  { name: 'thanksgiving', pattern: 'thanksgiving(?: day)?', day: nth(4, 4, 11) },
  { name: 'christmas-eve', pattern: 'christmas eve', day: fixed(12, 24) },
  { name: 'christmas', pattern: 'christmas(?: day)?', day: fixed(12, 25) },
  { name: 'boxing-day', pattern: 'boxing day', day: fixed(12, 26) },
];

const PATTERN = new RegExp(
  `\\b(?:(?<which>last|this|next)\\s+)?(?<name>${FEASTS.map((feast) => `(?:${feast.pattern})`).join('|')})(?:,?\\s+(?<year>\\d{4}))?\\b`,
  'gi',
);

/** Feasts that the text names. */
export function readFeasts(text: string): Reading[] {
  const readings: Reading[] = [];
  for (const match of text.matchAll(PATTERN)) {
    const { name = '', which, year } = match.groups ?? {};
    const feast = FEASTS.find(({ pattern }) => new RegExp(`^(?:${pattern})$`, 'i').test(name));
    if (!feast || /^\p{Ll}/u.test(name) || isSeasonal(text, match)) continue;
    readings.push({
      start: match.index,
      end: match.index + match[0].length,
      meaning: {
        kind: 'feast',
        name: feast.name,
        year: year === undefined ? null : Number(year),
        which: whichOf(which),
      },
    });
  }
  return readings;
}

/** 'Christmas trees', 'the Halloween season': a feast's name that is not its day needs a word of time before it. */
function isSeasonal(text: string, match: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, match.index - 12), match.index);
  if (/\b(?:one|one long|another|every|each|any|no|actual|typical)\s+$/i.test(before))
    return !/^fourth/i.test(match[0]);
  if (/day|eve|fourth/i.test(match[0]) || match.groups?.which !== undefined) return false;
  return !/\b(?:on|before|after|by|at|until|since|around|till)\s+$/i.test(before);
}

/** The day of a feast in a year, or null where it is not held in that year. */
export function feastDay(name: string, year: number): CivilDay | null {
  const feast = FEASTS.find((candidate) => candidate.name === name);
  if (!feast || feast.held?.(year) === false) return null;
  return feast.day(year);
}
