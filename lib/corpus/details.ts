import type { Edtf } from '../domain/date.ts';
import type { DetailName } from '../domain/document.ts';
import { readEnteredDate } from './entered-date.ts';

/** What a person knows about a document, as it stands in the form. */
export type EnteredDetails = Readonly<Record<DetailName, string>>;

/** The same, understood: null where the person left it empty. */
export interface Details {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: Edtf | null;
  readonly url: string | null;
}

/**
 * Why a field cannot be used. `ambiguous-date`: 5/6/2015 is read in two ways; `impossible-date`: 31 June;
 * `unknown-date`: not a date; `bad-address`: not a web address.
 */
export type DetailsProblem =
  | {
      readonly field: 'published';
      readonly kind: 'ambiguous-date' | 'impossible-date' | 'unknown-date';
    }
  | { readonly field: 'url'; readonly kind: 'bad-address' };

/** Reads the form. With problems, the fields that have them are null. */
export function readDetails(entered: EnteredDetails): {
  readonly details: Details;
  readonly problems: readonly DetailsProblem[];
} {
  const date = readEnteredDate(entered.published);
  const url = readAddress(entered.url);
  const problems: DetailsProblem[] = [];
  if (date.kind !== 'date' && date.kind !== 'none') problems.push({ field: 'published', kind: date.kind });
  if (url === 'bad') problems.push({ field: 'url', kind: 'bad-address' });
  return {
    details: {
      title: words(entered.title),
      publisher: words(entered.publisher),
      published: date.kind === 'date' ? date.value : null,
      url: url === 'bad' ? null : url,
    },
    problems,
  };
}

const words = (entered: string) => entered.replace(/\s+/gu, ' ').trim() || null;

/** No web address that leads anywhere is longer, in characters. */
const LONGEST_ADDRESS = 8_000;

/** A web address; people leave out the scheme. */
function readAddress(entered: string): string | null | 'bad' {
  const address = entered.trim();
  if (address === '') return null;
  const whole = /^[a-z][a-z\d+.-]*:\/\//iu.test(address) ? address : `https://${address}`;
  if (whole.length > LONGEST_ADDRESS || /\s/u.test(whole) || !URL.canParse(whole)) return 'bad';
  const url = new URL(whole);
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
  return isWeb && url.hostname.includes('.') && url.username === '' ? url.href : 'bad';
}
