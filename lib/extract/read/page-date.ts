import type { Edtf } from '../../domain/date.ts';
import { dayNumber } from '../dates/civil.ts';
import { readReference, referenceDay } from '../dates/reference.ts';
import { publishedValue } from './published-value.ts';

/* When a page was published: by its metadata, and by what stands on it for people: elements of time, stamps, address. */

const TIMES = [
  'time[itemprop="datePublished"]',
  '[itemprop="datePublished"]',
  '[property$="datePublished"]',
  'time[pubdate]',
  'article header time',
  'article time',
  'header time',
  'main time',
];

/** Class names of stamps, most telling first; 'updated' only where nothing says when it was first published. */
const STAMPS = [
  'publish',
  'posted',
  'pubdate',
  'post-date',
  'entry-date',
  'article-date',
  'dateline',
  'timestamp',
  'tidate',
];
/** A stamp says little else. */
const LONGEST_STAMP = 120;
/** So many stamps of one kind are looked at: a list of other articles has one for each. */
const MOST_STAMPS = 3;

/** A time of the day in Greenwich, whose day may be another than the publisher's. */
const IN_UTC = /T\d\d:\d\d.*(?:Z|[+-]00:?00)$/;

/**
 * The day on which a page was published, on the publisher's own calendar: the first that is `written` in its metadata,
 * or else one that it shows. Content systems write Greenwich time: the address or the page may show the day before, or
 * the day after, and then is right.
 */
export function publicationDay(page: Document, url: string | null, written: readonly unknown[]): Edtf | null {
  const shown = () => [dateOfAddress(url), dateOnPage(page)];
  const stated = written.find((value) => publishedValue(value) !== null);
  const value = publishedValue(stated);
  if (value === null) return dateOnPage(page) ?? dateOfAddress(url);
  if (!IN_UTC.test(String(stated))) return value;
  return shown().find((day) => day !== null && isDayBeside(day, value)) ?? value;
}

function isDayBeside(one: Edtf, other: Edtf): boolean {
  const [a, b] = [referenceDay(readReference(one)), referenceDay(readReference(other))];
  return a !== null && b !== null && Math.abs(dayNumber(a) - dayNumber(b)) === 1;
}

/** The day of publication that a page shows, or null. */
function dateOnPage(page: Document): Edtf | null {
  return fromTimes(page) ?? fromOnlyTime(page) ?? fromStamps(page);
}

/**
 * The first `time` that says it is the publication's, or else the first within an article's head; not that of one
 * article among several, and that of a change only where it stands alone.
 */
function fromTimes(page: Document): Edtf | null {
  const isOneOfMany = page.querySelectorAll('article').length > 1 && !page.querySelector('article h1');
  for (const selector of TIMES) {
    if (isOneOfMany && selector.startsWith('article')) continue;
    const times = Array.from(page.querySelectorAll(selector)).slice(0, MOST_STAMPS);
    const time = times.find((one) => !isChange(one)) ?? times[0];
    const value = time && writtenOn(time);
    if (value) return value;
  }
  return null;
}

function isChange(time: Element): boolean {
  return /updat|modif/i.test(`${time.className} ${time.getAttribute('itemprop')} ${time.textContent}`);
}

/** A page on which every `time` is of the same day is of that day. */
function fromOnlyTime(page: Document): Edtf | null {
  const days = new Set(Array.from(page.querySelectorAll('time'), (time) => writtenOn(time)?.slice(0, 10)));
  const [day] = days;
  return days.size === 1 && day ? day : null;
}

function fromStamps(page: Document): Edtf | null {
  for (const name of STAMPS) {
    const stamps = Array.from(page.querySelectorAll(`[class*="${name}" i]`)).slice(0, MOST_STAMPS);
    const values = stamps.map((stamp) =>
      (stamp.textContent ?? '').length <= LONGEST_STAMP ? publishedValue(stamp.textContent) : null,
    );
    const value = values.find((found) => found !== null && found.length === 10);
    if (value) return value;
  }
  return null;
}

/** The day that its words say in full comes before that of its attribute, which is often Greenwich's. */
function writtenOn(time: Element): Edtf | null {
  const shown = publishedValue((time.textContent ?? '').slice(0, LONGEST_STAMP));
  if (shown?.length === 10) return shown;
  return publishedValue(time.getAttribute('datetime') ?? time.getAttribute('content')) ?? shown;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ADDRESS_DATES = [
  /\/(?<year>(?:19|20)\d\d)[/-](?<month>[01]\d)(?:[/-](?<day>[0-3]\d))?(?=[/-])/,
  /\/(?<year>(?:19|20)\d\d)\/(?<name>[a-z]{3})\/(?<day>[0-3]?\d)\//i,
  /[/-](?<year>(?:19|20)\d\d)(?<month>[01]\d)(?<day>[0-3]\d)(?=\/?$|\.\w+$)/,
];

/** The day or month that many publishers put in an article's address: '/2019/11/19/', '/2019/nov/19/', '-20191119/'. */
function dateOfAddress(url: string | null): Edtf | null {
  for (const pattern of ADDRESS_DATES) {
    const { year, month, name, day } = pattern.exec(url ?? '')?.groups ?? {};
    const number =
      name === undefined ? month : String(MONTHS.indexOf(name.toLowerCase()) + 1).padStart(2, '0');
    const value = publishedValue([year, number, day?.padStart(2, '0')].filter(Boolean).join('-'));
    if (value) return value;
  }
  return null;
}
