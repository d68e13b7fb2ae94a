import type { Edtf } from '../../domain/date.ts';
import { publishedValue } from './published-value.ts';

/* When a page was published, by what stands on it for people: its elements of time, its stamps, its address. */

const TIMES = [
  'time[itemprop="datePublished"]',
  '[itemprop="datePublished"]',
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

/** The day of publication that a page shows, or null. */
export function dateOnPage(page: Document): Edtf | null {
  return fromTimes(page) ?? fromOnlyTime(page) ?? fromStamps(page);
}

/**
 * The first `time` that says it is the publication's, or else the first within an article's head; not that of one
 * article among several.
 */
function fromTimes(page: Document): Edtf | null {
  const isOneOfMany = page.querySelectorAll('article').length > 1 && !page.querySelector('article h1');
  for (const selector of TIMES) {
    if (isOneOfMany && selector.startsWith('article')) continue;
    const time = page.querySelector(selector);
    const value = time && writtenOn(time);
    if (value) return value;
  }
  return null;
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

function writtenOn(time: Element): Edtf | null {
  const written = time.getAttribute('datetime') ?? time.getAttribute('content');
  return publishedValue(written) ?? publishedValue((time.textContent ?? '').slice(0, LONGEST_STAMP));
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ADDRESS_DATES = [
  /\/(?<year>(?:19|20)\d\d)[/-](?<month>[01]\d)(?:[/-](?<day>[0-3]\d))?(?=[/-])/,
  /\/(?<year>(?:19|20)\d\d)\/(?<name>[a-z]{3})\/(?<day>[0-3]?\d)\//i,
  /[/-](?<year>(?:19|20)\d\d)(?<month>[01]\d)(?<day>[0-3]\d)(?=\/?$|\.\w+$)/,
];

/** The day or month that many publishers put in an article's address: '/2019/11/19/', '/2019/nov/19/', '-20191119/'. */
export function dateOfAddress(url: string | null): Edtf | null {
  for (const pattern of ADDRESS_DATES) {
    const { year, month, name, day } = pattern.exec(url ?? '')?.groups ?? {};
    const number =
      name === undefined ? month : String(MONTHS.indexOf(name.toLowerCase()) + 1).padStart(2, '0');
    const value = publishedValue([year, number, day?.padStart(2, '0')].filter(Boolean).join('-'));
    if (value) return value;
  }
  return null;
}
