import { type Form, form } from './forms.ts';
import type { Meaning, Part, Unit } from './meaning.ts';
import {
  COUNT,
  countOf,
  MONTHS,
  monthOf,
  PART_OF_DAY,
  SEASONS,
  seasonOf,
  WEEKDAYS,
  weekdayOfName,
  whichOf,
} from './words.ts';

/** 'every Monday', 'on a quiet Monday': none in particular. */
const ANY = /\b(?:every|each|any|most|some|one|first|second|third|fourth|on an?(?:\s\p{Ll}+)?)\s$/iu;
const THE = /\bthe\s$/i;
const MORE = /\b(?:more than|less than|over|under|at least|up to|as much as)\s$/i;
const ABOUT = /\b(?:about|around|roughly|nearly|almost|some|approximately|just over|just under)\s$/i;

/** 'over the next year': a span, counted from today. */
const WITHIN = /\b(?:in|over|within|during|for|through|throughout|into)\s$/i;

/** Of the last century; 'the thirties' is as often an age or a temperature. */
const DECADES = ['fifties', 'sixties', 'seventies', 'eighties', 'nineties'];
const WHICH = '(?:this past|this coming|this current|last|this|next|past|coming)';
const EARLIER = '(?:(?:earlier|later|early|late|midnight|noon)\\s+)?';

/** Expressions of time that are no calendar date. */
export const EXPRESSIONS: readonly Form[] = [
  form(
    '(?<![\\p{L}\\p{N}$€£./-])(?<core>(?<from>(?:1[5-9]|20)\\d\\d)(?:[–—](?<short>\\d\\d)|-(?<late>1[3-9]|[2-9]\\d)|/(?<next>\\d\\d)))(?![\\p{L}\\p{N}/-])',
    ({ from = '', short, late, next }) =>
      yearsFrom(Number(from), Number(short ?? late ?? next), next !== undefined),
  ),
  form(
    `\\b(?:the\\s+day\\s+(?<near>after|before)\\s+)?${EARLIER}(?:(?<which>${WHICH})\\s+)?(?<weekday>${WEEKDAYS})(?:\\s+${PART_OF_DAY})?\\b`,
    ({ near, which, weekday = '' }, before) =>
      ANY.test(before)
        ? null
        : {
            kind: 'weekday',
            weekday: weekdayOfName(weekday),
            which: whichOf(which),
            after: near === undefined ? 0 : near.toLowerCase() === 'after' ? 1 : -1,
          },
  ),
  form(`\\b${EARLIER}(?:today|tonight|this\\s+(?:morning|afternoon|evening))\\b`, () => shift('day', 0)),
  form(`\\b${EARLIER}(?:yesterday(?:\\s+${PART_OF_DAY})?|last\\s+night)\\b`, () => shift('day', -1)),
  form('\\bthe\\s+day\\s+(?:(?<before>before\\s+yesterday)|after\\s+tomorrow)\\b', ({ before }) =>
    shift('day', before === undefined ? 2 : -2),
  ),
  form(`\\btomorrow(?:\\s+${PART_OF_DAY})?\\b`, () => shift('day', 1)),
  form(
    `\\b${EARLIER}(?<which>${WHICH})\\s+(?<unit>weekend|week|month|year|decade)\\b(?!\\sof\\s(?:the|his|her|its|their|our|${MONTHS})\\b)`,
    ({ which, unit = '' }, before) =>
      THE.test(before) && isPeriod(which, unit) ? null : shift(unit.toLowerCase() as Unit, stepOf(which)),
  ),
  form('\\b(?:over|during|on|through|throughout|at|for|of|spen[dt])\\s+(?<core>the\\s+weekend)\\b', () =>
    shift('weekend', null),
  ),
  form(
    `\\b(?<count>${COUNT})\\s+(?<unit>day|week|month|year|decade)s?\\s+(?<way>ago|earlier this|from now|from today)\\b`,
    ({ count = '', unit = '', way = '' }, before) => {
      if (MORE.test(before) && unit.toLowerCase() !== 'decade') return null;
      const steps = way.toLowerCase() === 'ago' ? -countOf(count) : countOf(count);
      return shift(unit.toLowerCase() as Unit, steps, ABOUT.test(before));
    },
  ),
  form(
    `\\b(?<count>${COUNT})\\s+(?<unit>day|week|month|year|decade)s?\\s+(?<way>later|earlier)\\b(?!\\s+(?:this|than)\\b)`,
    ({ count = '', unit = '', way = '' }, before) =>
      MORE.test(before)
        ? null
        : later(unit.toLowerCase() as Unit, way.toLowerCase() === 'later' ? countOf(count) : -countOf(count)),
  ),
  form(
    '\\b(?:the\\s+(?<way>next|following|previous)|that(?:\\s+same)?)\\s+(?:(?<unit>week|month|year)|day|night|morning|afternoon|evening)\\b(?!\\s+(?:after|before)\\b)',
    ({ way, unit }, before) =>
      WITHIN.test(before)
        ? null
        : later(
            (unit?.toLowerCase() ?? 'day') as Unit,
            way === undefined ? 0 : /previous/i.test(way) ? -1 : 1,
          ),
  ),
  form(
    `\\b(?:Q(?<sign>[1-4])|the\\s(?<order>first|second|third|fourth|last)\\s(?<part>quarter|half))(?:\\s(?:of\\s)?|,\\s)(?:the\\syear\\b|(?<year>(?:19|20)\\d\\d)(?![\\p{L}\\p{N}]))`,
    ({ sign, order, part, year }) => monthsOf(sign ?? order ?? '', part, year),
  ),
  form('(?<!\\p{L})FY\\s?(?<core>(?<year>20\\d\\d))(?![\\p{L}\\p{N}/–-])', ({ year = '' }) => ({
    kind: 'year',
    year: Number(year),
  })),
  form(
    `\\b(?:(?<part>the\\s+(?:beginning|start|middle|end)\\s+of|early|mid|late)[-\\s]+)(?<month>${MONTHS})(?!\\p{L})(?:,?\\s+(?<year>\\d{4}))?(?!\\s*\\d)`,
    ({ part, month = '', year }) => ({
      kind: 'month',
      month: monthOf(month),
      year: year === undefined ? null : Number(year),
      part: partOf(part),
      which: null,
    }),
  ),
  form(`\\b(?<which>${WHICH})\\s+(?<month>${MONTHS})(?!\\s*\\d)(?![\\p{L}])`, ({ which, month = '' }) =>
    /^\p{Lu}/u.test(month)
      ? { kind: 'month', month: monthOf(month), year: null, part: null, which: whichOf(which) }
      : null,
  ),
  form(
    `\\b(?:(?<which>${WHICH})\\s+)(?<season>${SEASONS})\\b|\\b(?:the\\s+)?(?:(?:early|mid|late)[-\\s])?(?<named>${SEASONS})\\s+(?:of\\s+)?(?<year>(?:1[5-9]|20)\\d\\d)\\b|\\b(?:in|into|over|during|since|until|by|of|to|for|after|before|through|throughout|all)\\s+(?<core>the\\s+(?<bare>${SEASONS}))\\b(?!\\s+of\\b)`,
    ({ which, season, named, year, bare }) => ({
      kind: 'season',
      season: seasonOf(season ?? named ?? bare ?? ''),
      year: year === undefined ? null : Number(year),
      which: whichOf(which),
    }),
  ),
  form(
    `(?<![\\p{L}\\p{N}])(?<core>(?:the\\s+)?(?:(?:early|mid|late)[-\\s])?(?<year>(?:1[5-9]|20)\\d)0['’]?s)(?![\\p{L}\\p{N}])`,
    ({ year = '' }) => ({ kind: 'decade', year: Number(year) * 10 }),
  ),
  form(
    `\\b(?<core>the\\s+(?:(?:early|mid|late)[-\\s])?(?:['’‘](?<tens>[2-9])0s|(?<name>${DECADES.join('|')})))\\b`,
    ({ tens, name = '' }) => ({
      kind: 'decade',
      year: 1900 + 10 * Number(tens ?? 5 + DECADES.indexOf(name.toLowerCase())),
    }),
  ),
];

/** 'over the last year', 'the next month': a span of time, or counted from another day than today. */
function isPeriod(which: string | undefined, unit: string): boolean {
  return !/weekend/i.test(unit) && /^(?:last|past|next)$/i.test(which ?? '');
}

const ORDER = ['first', 'second', 'third', 'fourth'];

function monthsOf(which: string, part: string | undefined, year: string | undefined): Meaning | null {
  const months = part?.toLowerCase() === 'half' ? 6 : 3;
  const count = 12 / months;
  const order =
    which.toLowerCase() === 'last' ? count : Number(which) || ORDER.indexOf(which.toLowerCase()) + 1;
  if (order > count) return null;
  const stated = year === undefined ? null : Number(year);
  return { kind: 'months', year: stated, from: (order - 1) * months + 1, to: order * months };
}

/** '2014–16': the two figures are of the same century. '2015/16' is of two years only where one follows the other. */
function yearsFrom(year: number, short: number, isStroke: boolean): Meaning | null {
  const to = year - (year % 100) + short;
  if (to <= year || (isStroke && to !== year + 1)) return null;
  return { kind: 'interval', from: { kind: 'year', year }, to: { kind: 'year', year: to } };
}

function shift(unit: Unit, count: number | null, isAbout = false): Meaning {
  return { kind: 'shift', unit, count, isAbout };
}

function later(unit: Unit, count: number): Meaning {
  return { kind: 'later', unit, count };
}

function stepOf(which: string | undefined): number {
  const step = whichOf(which);
  return step === 'last' ? -1 : step === 'next' ? 1 : 0;
}

function partOf(words: string | undefined): Part | null {
  const word = (words ?? '').toLowerCase();
  if (/early|beginning|start/.test(word)) return 'early';
  if (/mid/.test(word)) return 'mid';
  return /late|end/.test(word) ? 'late' : null;
}
