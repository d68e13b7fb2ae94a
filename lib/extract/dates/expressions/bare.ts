import { MONTHS, monthOf } from '../words.ts';
import { type Form, form } from './forms.ts';

/** Behind a number, what it counts: '2000 troops', '1900 more jobs'. */
const COUNTED =
  /^(?:[\s-]+(?:more|new|U\.S\.|American|Russian))?[\s-]+(?:percent|people|men|women|troops|soldiers|tanks|votes|jobs|refugees|dollars|euros|feet|miles|km|hours|[ECMP][SD]?T|GMT|UTC|words|points)\b/i;
/** '1909 Willow Drive'. */
const ADDRESS = /^(?:\s\p{Lu}[\p{L}.]+){1,2}\s(?:St|Street|Dr|Drive|Ave|Avenue|Rd|Road|Lane|Blvd|Place)\b/u;
/** Before a number, what it tells from others of its kind: 'room 2014', 'Resolution 1973', 'Windows 2000'. */
const NUMBERED =
  /(?:\b(?:No\.?|number|room|flight|highway|route|page|section|chapter|article|resolution|windows)|§|~)\s*$/i;
/** Before 1900 and after 2050 a number is a year only where a word says so. */
const YEAR_CUE =
  /\b(?:in|since|of|by|from|until|till|to|and|before|after|during|around|circa|early|late|mid|year|through|the|back)[\s-]+$|\d{4}\s?[–—-]\s?$/i;

/** As it is written when it stands alone: a capital, and a full stop where it is shortened. */
const WRITTEN = /^\p{Lu}(?:\p{L}*\.|\p{L}{4,}|ay|AY|une|UNE|uly|ULY)$/u;
/** What may stand before a month that is also a word. */
const CUE =
  /\b(?:in|since|until|till|by|through|between|during|of|from|to|and|or|last|this|next|begins?|began|ended|ends?|an?|his|her|its|their|our)\s+$/i;
/** What stands before nothing but a time, where a number or a month follows. */
const FIRM_CUE = /\b(?:in|since|until|till|during)\s+$/i;
/** 'The March primaries', but 'the May government' is that of Theresa May. */
const THE = /\bthe\s+$/i;
/** Months that are also words, and months that are also given names. */
const WORD = /^(?:may|march|mar)\.?$/i;
const GIVEN_NAME = /^(?:april|june|august)$/i;

const PERSON_BEFORE = /\b(?:Mr|Mrs|Ms|Miss|Dr|Sen|Rep|Gov|Prof)\.?\s+$/;
const SPEAKS = /^\s+(?:said|says|told|added|asked|tweeted|wrote)\b/;

/** Years and months that stand alone, told from numbers, verbs and people ('2000 men', 'he may', 'Theresa May'). */
export const BARE: readonly Form[] = [
  form(
    '(?<![\\p{L}\\p{N}$€£¥#@_/&=]|[\\p{N}][.,:]|(?<!\\d{4}|\\b(?:mid|late|early|pre|post))[−-])(?<year>(?:1[5-9]|2[01])\\d\\d)(?![\\p{L}\\p{N}_/%]|[.,:]\\p{N})',
    (groups, before, after) => {
      const year = Number(groups.year);
      if (NUMBERED.test(before) || ADDRESS.test(after)) return null;
      if (COUNTED.test(after) && !FIRM_CUE.test(before)) return null;
      return (year < 1900 || year > 2050) && !YEAR_CUE.test(before) ? null : { kind: 'year', year };
    },
  ),
  form(`(?<![\\p{L}\\p{N}])(?<month>${MONTHS})(?!-?[\\p{L}\\p{N}])`, ({ month = '' }, before, after) =>
    WRITTEN.test(month) && !/^\s*\d/.test(after) && isTime(month, before, after)
      ? { kind: 'month', month: monthOf(month), year: null, part: null, which: null }
      : null,
  ),
];

/**
 * What only a month is called is a time. A name needs to be no part of a person's; a word needs a word of time before
 * it ('in May', 'its March meeting'), and no surname behind.
 */
function isTime(word: string, before: string, after: string): boolean {
  const named = /^\s+\p{Lu}\p{Ll}/u.test(after);
  if (PERSON_BEFORE.test(before)) return false;
  if (FIRM_CUE.test(before)) return true;
  if (WORD.test(word)) {
    const cued = CUE.test(before) || (/^mar/i.test(word) && THE.test(before));
    return cued && !named && !/^\s+(?:on\b|of\s\p{Lu})/u.test(after);
  }
  if (!GIVEN_NAME.test(word)) return true;
  if (SPEAKS.test(after)) return false;
  return (
    !named &&
    !/\p{Lu}\p{Ll}+\s+$/u.test(
      before
        .replace(/^.*[.!?\n]\s*(?=\S+\s+$)/s, '')
        .replace(/\b(?:The|An?|Its|His|Her|Their|That|This)\s+$/, ''),
    )
  );
}
