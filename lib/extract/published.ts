import type { Basis, Edtf } from '../domain/date.ts';
import { type TextSpan, textSpan } from '../domain/span.ts';
import { type Dateline, findDateline } from './dateline.ts';
import { dayEdtf, exists, weekdayOf, yearEdtf, yearlessEdtf } from './dates/civil.ts';
import { WEEKDAYS, weekdayOfName } from './dates/words.ts';
import { publishedValue } from './read/published-value.ts';

/** What is known of a document's publication before its text is read: from a person, or the page's metadata. */
export interface PublicationHints {
  readonly published?: Edtf | null;
  readonly publishedBasis?: Basis;
  readonly publisher?: string | null;
  readonly publisherBasis?: Basis;
}

/** When and by whom a document was published, what each rests on, and the words that tell. */
export interface Publication {
  readonly published: Edtf | null;
  readonly basis: Basis | null;
  readonly evidence: TextSpan | null;
  readonly publisher: string | null;
  readonly publisherBasis: Basis | null;
}

/** News names the year it is in, or the one before: a year further on is not inferred from a weekday. */
const NEAR_YEARS = 2;
/** Characters from the dateline within which the opening paragraph is looked at. */
const OPENING = 600;

/**
 * Works out a document's own date and publisher. In order: what was given, as EDTF or as metadata writes a date; a
 * dateline or byline with its year; a dateline without a year, whose year a weekday and the latest year of the text
 * settle (`inferred`) or which stays open (`XXXX-05-18`, `stated`); 'YEAR marks N years since' in the present tense
 * (`inferred`). Never a guess: null where the text does not tell.
 */
export function findPublished(text: string, hints: PublicationHints = {}): Publication {
  const dateline = findDateline(text);
  const publisher = hints.publisher ?? dateline?.agency ?? null;
  const publisherBasis =
    publisher === null ? null : hints.publisher ? (hints.publisherBasis ?? 'stated') : 'stated';
  return { ...findDate(text, hints, dateline), publisher, publisherBasis };
}

type Dated = Pick<Publication, 'published' | 'basis' | 'evidence'>;

function findDate(text: string, hints: PublicationHints, dateline: Dateline | null): Dated {
  const given = publishedValue(hints.published);
  if (given !== null) {
    return { published: given, basis: hints.publishedBasis ?? 'stated', evidence: null };
  }
  return (
    fromDateline(text, dateline) ?? fromPresentYear(text) ?? { published: null, basis: null, evidence: null }
  );
}

function fromDateline(text: string, dateline: Dateline | null): Dated | null {
  if (!dateline || dateline.month === null || dateline.day === null) return null;
  const { month, day, year, span } = dateline;
  const evidence = textSpan(text, span.start, span.end);
  if (year !== null) {
    return exists({ year, month, day })
      ? { published: dayEdtf({ year, month, day }), basis: 'stated', evidence }
      : null;
  }
  const inferred = inferYear(text, month, day, span.end);
  if (inferred !== null) {
    return { published: dayEdtf({ year: inferred, month, day }), basis: 'inferred', evidence };
  }
  return { published: yearlessEdtf(month, day), basis: 'stated', evidence };
}

/** 'said on Wednesday', 'on Wednesday told': the day of the report itself, not of something that it mentions. */
const SAYING = '(?:said|says|told|announced|reported|stated|declared|confirmed|warned|stressed|noted|added)';
const DAY_OF_REPORT = new RegExp(
  `\\b${SAYING}\\s+(?:[\\p{L}’'-]+\\s+){0,2}?(?:on\\s+)?(?<after>${WEEKDAYS})\\b|\\b(?<before>${WEEKDAYS})\\s+(?:[\\p{L}’'-]+\\s+){0,2}?${SAYING}\\b`,
  'iu',
);
const YEAR = /(?<![\p{L}\p{N}.,$€£#-])(?:19|20)\d\d(?![\p{L}\p{N}%]|[.,]\d)/gu;

/**
 * The year in which the dateline's day falls on the weekday that the opening paragraph reports from: the first such
 * year from the latest that the text speaks of. Null without a weekday, without a year to start from, or where it
 * would be far off.
 */
function inferYear(text: string, month: number, day: number, from: number): number | null {
  const [opening = ''] = text
    .slice(from, from + OPENING)
    .trimStart()
    .split('\n');
  const groups = DAY_OF_REPORT.exec(opening)?.groups;
  const weekday = groups?.after ?? groups?.before;
  const years = Array.from(text.matchAll(YEAR), ({ 0: digits }) => Number(digits));
  if (weekday === undefined || years.length === 0) return null;
  const latest = years.reduce((best, year) => Math.max(best, year), 0);
  for (let year = latest; year <= latest + NEAR_YEARS; year += 1) {
    const date = { year, month, day };
    if (exists(date) && weekdayOf(date) === weekdayOfName(weekday)) return year;
  }
  return null;
}

const PRESENT_YEAR =
  /(?<![\p{L}\p{N}.,$€£#-])(?<year>(?:19|20)\d\d)\s+(?:(?:also|now)\s+)?marks\s+(?:the\s+)?(?:exactly\s+)?[\p{L}\p{N}-]+\s+(?:years?|decades?|anniversar)/u;

/** '2017 marks 20 years since': said in the present, so it is that year's. */
function fromPresentYear(text: string): Dated | null {
  const match = PRESENT_YEAR.exec(text);
  if (!match?.groups?.year) return null;
  return {
    published: yearEdtf(Number(match.groups.year)),
    basis: 'inferred',
    evidence: textSpan(text, match.index, match.index + match[0].length),
  };
}
