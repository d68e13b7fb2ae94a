/** The names by which a page says who publishes it. Null where it does not. */
export interface PublisherNames {
  /** The publisher of the article, in data for machines. */
  readonly stated: string | null;
  /** The name of the site. */
  readonly site: string | null;
  /** The whole title of the page, which often ends with the name of its site. */
  readonly title: string | null;
  /** The host of the page's address, without 'www.'. */
  readonly host: string | null;
}

/** What the page was made with, where nobody has entered a name. */
const SOFTWARE =
  /^(?:blogger|blogspot|wordpress|wordpress\.com|squarespace|wix(?:\.com)?|ghost|drupal|joomla!?|typo3(?: cms)?|hosted)$/i;

/**
 * Who publishes a page, as a reader would name it. The site comes before the publisher of the data where the title of
 * the page ends with the site: a newspaper that prints an agency's report names the agency as publisher.
 */
export function publisherOf({ stated, site, title, host }: PublisherNames): string | null {
  const [publisher, own, last] = [nameIn(stated), nameIn(site), nameIn(lastPartOf(title))];
  for (const name of [own, publisher]) {
    if (name !== null && last !== null && isSame(last, name)) return bestOf([publisher, name, last], name);
  }
  return publisher ?? own ?? (last !== null && host !== null && isOfHost(last, host) ? last : host);
}

/** A name without the sign of a handle; null where there is none or it is that of the software. */
function nameIn(written: string | null): string | null {
  const name = written?.replace(/^@/, '').split(' | ')[0]?.trim() ?? '';
  return name === '' || SOFTWARE.test(name) ? null : name;
}

/** The last part of 'A headline | The Site'. */
function lastPartOf(title: string | null): string | null {
  return /\s[|–—·-]\s+([^|–—·]{2,40})$/.exec(title ?? '')?.[1]?.trim() ?? null;
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)];
  return a !== '' && b !== '' && (a.startsWith(b) || b.startsWith(a));
}

/** Of one name's spellings the one in words, else the one with its domain: 'The Hill', 'cleveland.com'. */
function bestOf(names: readonly (string | null)[], name: string): string {
  const same = names.filter((one) => one !== null && (isSame(one, name) || isInitials(name, one)));
  return same.find((one) => one?.includes(' ')) ?? same.find((one) => one?.includes('.')) ?? name;
}

/** WSJ is the Wall Street Journal. */
function isInitials(short: string, long: string): boolean {
  const initials = bare(long.replace(/(?<=\p{L})\p{L}+/gu, ''));
  return initials.length > 1 && initials === bare(short);
}

const LONGEST_NAME = 3;

/** 'Sputnik International' is of sputniknews.com. */
function isOfHost(name: string, host: string): boolean {
  const [word = ''] = name.toLowerCase().match(/[\p{L}\p{N}]{4,}/u) ?? [];
  if (name.split(/\s+/).length > LONGEST_NAME || /\d/.test(name)) return false;
  return word !== '' && bare(host).includes(word);
}

function bare(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^the(?=.)/, '');
}
