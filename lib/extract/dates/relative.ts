import { type Form, form } from './forms.ts';
import type { Meaning, Unit } from './meaning.ts';
import { COUNT, countOf, MONTHS, PART_OF_DAY, WEEKDAYS, WHICH, weekdayOfName, whichOf } from './words.ts';

/** 'every Monday', 'on a quiet Monday': none in particular. */
const ANY = /\b(?:every|each|any|most|some|one|first|second|third|fourth|on an?(?:\s\p{Ll}+)?)\s$/iu;
/** 'the last Friday in August': counted in its month. */
const NTH = new RegExp(`^\\s(?:in|of)\\s(?:${MONTHS}|(?:the|each|every)\\smonth)`, 'i');
const THE = /\bthe\s$/i;
const ABOUT =
  /\b(?:about|around|roughly|nearly|almost|some|approximately|more than|less than|over|under|at least)\s$/i;
/** 'over the next year': a span, counted from today. */
const WITHIN = /\b(?:in|over|within|during|for|through|throughout|into)\s$/i;
const AGO = /\b(?:ago|from\s+(?:now|today|\w+day))\b/i;
const EARLIER = '(?:(?:earlier|later|early|late|midnight|noon)\\s+)?';

/** Times that are counted from the document's day, or from what the text has just dated. */
export const RELATIVE: readonly Form[] = [
  form(
    `\\b(?:the\\s+day\\s+(?<near>after|before)\\s+)?${EARLIER}(?:(?<which>${WHICH})\\s+)?(?<weekday>${WEEKDAYS})(?:\\s+${PART_OF_DAY})?\\b(?!s|\\s+${PART_OF_DAY}s)`,
    ({ near, which, weekday = '' }, before, after) =>
      ANY.test(before) || (which !== undefined && NTH.test(after))
        ? null
        : {
            kind: 'weekday',
            weekday: weekdayOfName(weekday),
            which: whichOf(which),
            after: near === undefined ? 0 : near.toLowerCase() === 'after' ? 1 : -1,
            years: 0,
          },
  ),
  form(
    `\\b(?<count>${COUNT})\\s+(?:(?<week>week)|year)s?\\s+(?<way>ago|from)\\s+(?<weekday>${WEEKDAYS})\\b`,
    ({ count = '', week, way, weekday = '' }) => {
      const steps = stepsOf(count, way);
      const [after, years] = week === undefined ? [0, steps] : [steps * 7, 0];
      const which = steps > 0 ? 'next' : null;
      return { kind: 'weekday', weekday: weekdayOfName(weekday), which, after, years };
    },
    AGO,
  ),
  form(
    '\\b(?:the\\s+)?(?:end|start|beginning|rest)\\s+of\\s+the\\s+(?<unit>week|month|year)\\b',
    ({ unit }) => shift(unit?.toLowerCase() as Unit, 0),
    /\bof\s+the\s+(?:week|month|year)\b/i,
  ),
  form("\\b(?:the\\s+)?year[’']?s?[’']?[-\\s]end\\b", () => shift('year', 0)),
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
  form(
    '\\b(?:over|during|on|through|throughout|at|for|of|spen[dt])\\s+(?<core>the\\s+weekend)\\b',
    () => shift('weekend', null),
    /weekend/i,
  ),
  form(
    `\\b(?<count>${COUNT})\\s+(?<unit>day|week|month|year|decade)s?\\s+(?<way>ago|from now|from today)\\b`,
    ({ count = '', unit = '', way }, before) =>
      shift(unit.toLowerCase() as Unit, stepsOf(count, way), ABOUT.test(before)),
    AGO,
  ),
  form(
    `\\b(?<count>${COUNT})\\s+(?<unit>day|week|month|year|decade)s?\\s+(?<way>later|earlier)\\b(?!\\s+(?:this|than)\\b)`,
    ({ count = '', unit = '', way }) => later(unit.toLowerCase() as Unit, stepsOf(count, way)),
    /later|earlier/i,
  ),
  form('\\bthe\\s+day\\s+(?:(?<before>before)|after)\\b(?=[,.;”"]|\\s(?:at|in|on)\\b)', ({ before }) =>
    later('day', before === undefined ? 1 : -1),
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
];

/** 'over the last year', 'the next month': a span of time, or counted from another day than today. */
function isPeriod(which: string | undefined, unit: string): boolean {
  return !/weekend/i.test(unit) && /^(?:last|past|next)$/i.test(which ?? '');
}

function shift(unit: Unit, count: number | null, isAbout = false): Meaning {
  return { kind: 'shift', unit, count, isAbout };
}

function later(unit: Unit, count: number): Meaning {
  return { kind: 'later', unit, count };
}

function stepsOf(count: string, way = ''): number {
  return /ago|earlier/i.test(way) ? -countOf(count) : countOf(count);
}

function stepOf(which: string | undefined): number {
  const step = whichOf(which);
  return step === 'last' ? -1 : step === 'next' ? 1 : 0;
}
