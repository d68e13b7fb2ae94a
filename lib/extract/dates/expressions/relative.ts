import type { Meaning, Unit, Which } from '../meaning.ts';
import { COUNT, countOf, MONTHS, PART_OF_DAY, WEEKDAYS, WHICH, weekdayOfName, whichOf } from '../words.ts';
import { type Form, form } from './forms.ts';

/** 'every Monday', 'on a quiet Monday': none in particular. */
const ANY = /\b(?:every|each|any|most|some|one|first|second|third|fourth|on an?(?:\s\p{Ll}+)?)\s$/iu;
/** 'the last Friday in August': counted in its month. */
const NTH = new RegExp(`^\\s(?:in|of)\\s(?:${MONTHS}|(?:the|each|every)\\smonth)`, 'i');
const THE = /\bthe\s$/i;
const ABOUT =
  /\b(?:about|around|roughly|nearly|almost|some|approximately|more than|less than|over|under|at least)\s$/i;
/** 'over the next year': a span, counted from today. */
const WITHIN = /\b(?:in|over|within|during|for|through|throughout|into)\s$/i;
/** 'The day before, he had left', 'the day after at noon': no verb of its own may follow. */
const ALONE = /^(?:[,.;”"]|\s(?:at|in|on|by)\b)/;
const EARLIER = '(?:(?:earlier|later|early|late|midnight|noon)\\s+)?';
const UNITS = '(?<unit>day|week|month|year|decade)s?';

/** Times that are counted from the document's day, or from what the text has just dated. */
export const RELATIVE: readonly Form[] = [
  form(
    `\\b(?:the\\s+day\\s+(?<near>after|before)\\s+)?${EARLIER}(?:(?<which>${WHICH})\\s+)?(?<weekday>${WEEKDAYS})(?:\\s+${PART_OF_DAY})?\\b(?!s|\\s+${PART_OF_DAY}s)`,
    ({ near, which, weekday = '' }, before, after) =>
      ANY.test(before) || (which !== undefined && NTH.test(after))
        ? null
        : weekdayMeaning(weekday, whichOf(which), near === undefined ? 0 : wayOf(near)),
  ),
  form(
    `\\b${EARLIER}(?:(?<back>yesterday|last\\s+night)|(?<on>tomorrow)|today|tonight|this\\s+(?:morning|afternoon|evening))(?:\\s+${PART_OF_DAY})?\\b`,
    ({ back, on }) => shift('day', back === undefined ? (on === undefined ? 0 : 1) : -1),
  ),
  form(
    '\\bthe\\s+day\\s+(?<way>before|after)(?<today>\\s+(?:yesterday|tomorrow))?\\b',
    ({ way, today }, _, after) => {
      if (today !== undefined) return shift('day', 2 * wayOf(way));
      return ALONE.test(after) ? later('day', wayOf(way)) : null;
    },
  ),
  form(
    "\\b(?:(?:end|start|beginning|rest)\\s+of\\s+the\\s+(?<unit>week|month|year)|year[’']s\\s+end)\\b",
    ({ unit = 'year' }) => shift(unitOf(unit), 0),
    /\bof\s+the\s+(?:week|month|year)\b|s end\b/i,
  ),
  form(
    `\\b${EARLIER}(?<which>${WHICH})\\s+(?<unit>weekend|week|month|year|decade)\\b(?!\\sof\\s(?:the|his|her|its|their|our|${MONTHS})\\b)`,
    ({ which, unit = '' }, before) =>
      THE.test(before) && isPeriod(which, unit) ? null : shift(unitOf(unit), stepOf(which)),
  ),
  form(
    '\\b(?:over|during|on|through|throughout|at|for|of|spen[dt])\\s+(?<core>the\\s+weekend)\\b',
    () => shift('weekend', null),
    /weekend/i,
  ),
  form(
    `\\b(?<count>${COUNT})\\s+${UNITS}\\s+(?<way>ago|from now|from today)(?:\\s+(?<weekday>${WEEKDAYS}))?\\b`,
    ({ count = '', unit = '', way, weekday }, before) => {
      const steps = wayOf(way) * countOf(count);
      if (weekday === undefined || !/week|year/i.test(unit)) {
        return shift(unitOf(unit), steps, ABOUT.test(before));
      }
      return /week/i.test(unit)
        ? weekdayMeaning(weekday, null, 7 * steps)
        : weekdayMeaning(weekday, null, 0, steps);
    },
    /\b(?:ago|from\s+(?:now|today))\b/i,
  ),
  form(
    `\\b(?<count>${COUNT})\\s+${UNITS}\\s+(?<way>later|earlier)\\b(?!\\s+(?:this|than)\\b)`,
    ({ count = '', unit = '', way }) => later(unitOf(unit), wayOf(way) * countOf(count)),
    /later|earlier/i,
  ),
  form(
    '\\b(?:the\\s+(?<way>next|following|previous)|that(?:\\s+same)?)\\s+(?:(?<unit>week|month|year)|day|night|morning|afternoon|evening)\\b(?!\\s+(?:after|before)\\b)',
    ({ way, unit = 'day' }, before) =>
      WITHIN.test(before) ? null : later(unitOf(unit), way === undefined ? 0 : wayOf(way)),
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

function weekdayMeaning(name: string, which: Which, after: number, years = 0): Meaning {
  return { kind: 'weekday', weekday: weekdayOfName(name), which, after, years };
}

function unitOf(word: string): Unit {
  return word.toLowerCase() as Unit;
}

/** Back or on from where it is counted. */
function wayOf(word = ''): -1 | 1 {
  return /ago|earlier|before|previous/i.test(word) ? -1 : 1;
}

function stepOf(which: string | undefined): number {
  const step = whichOf(which);
  return step === 'last' ? -1 : step === 'next' ? 1 : 0;
}
