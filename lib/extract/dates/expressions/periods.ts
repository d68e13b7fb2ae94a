import type { Meaning, Part } from '../meaning.ts';
import { MONTHS, monthOf, SEASONS, seasonOf, WHICH, whichOf } from '../words.ts';
import { type Form, form } from './forms.ts';

/** Of the last century; 'the thirties' is as often an age or a temperature. */
const DECADES = ['fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

/** Times longer than a day that are no plain month or year: spans of years, quarters, parts of months, seasons, decades. */
export const PERIODS: readonly Form[] = [
  form(
    '(?<![\\p{L}\\p{N}$€£./-])(?<core>(?<from>(?:1[5-9]|20)\\d\\d)(?:[–—](?<short>\\d\\d)|-(?<late>1[3-9]|[2-9]\\d)|/(?<next>\\d\\d)))(?![\\p{L}\\p{N}/-])',
    ({ from = '', short, late, next }) =>
      yearsFrom(Number(from), Number(short ?? late ?? next), next !== undefined),
  ),
  form(
    `\\b(?:(?:Q(?<sign>[1-4])|the\\s(?<order>first|second|third|fourth|last)\\s(?<part>quarter|half))(?:\\s(?:of\\s)?|,\\s)(?:the\\syear\\b|(?<year>(?:19|20)\\d\\d)(?![\\p{L}\\p{N}]))|Q(?<bare>[1-4]))(?![\\p{L}\\p{N}])`,
    ({ sign, order, part, year, bare }) => monthsOf(bare ?? sign ?? order ?? '', part, year),
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
    `\\b(?:(?<which>${WHICH})\\s+)(?<season>${SEASONS})\\b|\\b(?:the\\s+)?(?:(?:early|mid|late)[-\\s])?(?<named>${SEASONS})\\s+(?:of\\s+)?(?<year>(?:1[5-9]|20)\\d\\d)\\b|\\b(?:in|into|over|during|since|until|by|of|to|for|after|before|through|throughout|all)\\s+(?<core>the\\s+(?<bare>${SEASONS}))\\b(?!\\s+of\\b)|\\bthat\\s+(?<told>${SEASONS})\\b`,
    ({ which, season, named, year, bare, told }) => ({
      kind: 'season',
      season: seasonOf(season ?? named ?? bare ?? told ?? ''),
      year: year === undefined ? null : Number(year),
      which: whichOf(which),
    }),
    new RegExp(SEASONS, 'i'),
  ),
  form(
    `(?<![\\p{L}\\p{N}])(?<core>(?:the\\s+)?(?:(?<part>early|mid|late)[-\\s])?(?<year>(?:1[5-9]|20)\\d)0['’]?s)(?![\\p{L}\\p{N}])`,
    ({ part, year = '' }) => ({
      kind: part === undefined && /1.0/.test(year) ? 'century' : 'decade',
      year: Number(year) * 10,
    }),
    /0['’]?s/i,
  ),
  form(
    `\\b(?<core>the\\s+(?:(?:early|mid|late)[-\\s])?(?:(?:['’‘]|(?<=(?:early|mid|late)[-\\s]))(?<tens>[2-9])0s(?<!-[2-5]0s)|(?<name>${DECADES.join('|')})))\\b`,
    ({ tens, name = '' }) => ({
      kind: 'decade',
      year: 1900 + 10 * Number(tens ?? 5 + DECADES.indexOf(name.toLowerCase())),
    }),
  ),
];

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

function partOf(words: string | undefined): Part | null {
  const word = (words ?? '').toLowerCase();
  if (/early|beginning|start/.test(word)) return 'early';
  if (/mid/.test(word)) return 'mid';
  return /late|end/.test(word) ? 'late' : null;
}
