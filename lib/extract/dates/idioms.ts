import type { Span } from '../../domain/span.ts';
import { dayNumber } from './civil.ts';
import type { Reading } from './meaning.ts';
import { type Reference, referenceDay } from './reference.ts';

/* Words of time that mean something else than they say. */

const ATTACKS =
  /(?<![\p{L}\p{N}/.])9\/11(?![\p{N}/])|\b(?:Sept\.\s?|Sept\s|September\s)11(?:th)?(?=(?:,? 2001,?)?\s+(?:(?:terror(?:ist)?|al[- ]Qaeda|suicide)\s+)?(?:attacks?|hijack\p{L}+)\b)/gu;
const ELEVENTH =
  /(?<!\p{L}\s?(?:[’']s\s)|day,?\s)\b(?:Sept\.\s?|Sept\s|September\s)11(?:th)?\b(?!,?\s+(?:of\s+)?(?:\d{4}|last|this|next))/gu;
/** Another 11 September that a text speaks of: that of the attack in Benghazi. */
const OTHER_ELEVENTH = /\bSept(?:\.|ember)?\s?11(?:th)?,?\s+(?!2001)\d{4}/;
/** A document written this near to a 11 September may well speak of its own. */
const AROUND_THE_DAY = 7;

/**
 * No times: addresses, 'for today and tomorrow', names of papers and programmes, feasts that a weekday's name is part
 * of.
 */
const NO_TIME: readonly RegExp[] = [
  /\bhttps?:\/\/\S+|\bwww\.\S+/gi,
  /\b(?:yesterday,\s+)?today,?\s+(?:and|or)\s+tomorrow\b|\beven today\b/gi,
  /\bMondays?\s?(?:through|to|[-–—])\s?(?:Friday|Sunday)s?\b/g,
  /\b(?:Sunday|Saturday|Monday|Thursday)\s+(?:Morning|Night)\s+[A-Z][a-z]+|\bSunday\s+(?:Times|Telegraph|Mirror|Express|Mail)\b|\b(?:News|Union)\s+Sunday\b/g,
  /\b(?:Good|Black|Bloody|Super|Fat|Ash|Palm|Easter|Cyber|Giving)\s+(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b/g,
  /\b(?:USA|Russia|India)\s+(?:Today|TODAY)\b|\b(?:Today|Tonight)\s+[Ss]how\b|\bABC[’']s\s+This\s+Week\b|\bCBS\s+This\s+Morning\b/g,
  /(?<=[“"])(?:This\s+(?:Week|Morning)|Today|Tonight)(?=[,.]?[”"])/g,
];

/** The attacks of 2001, however their date is written; and the stretches in which nothing is to be read as a time. */
export function readIdioms(text: string, now: Reference): { readings: Reading[]; blocked: Span[] } {
  const isOther = OTHER_ELEVENTH.test(text);
  const attacks = [
    ...Array.from(text.matchAll(ATTACKS)).filter(([words]) => !isOther || words.startsWith('9')),
    ...(isOther || isAroundTheDay(now) ? [] : text.matchAll(ELEVENTH)),
  ];
  const readings = attacks.map(({ index, 0: words }): Reading => {
    const meaning = { kind: 'day', year: 2001, month: 9, day: 11, weekday: null } as const;
    return { start: index, end: index + words.length, meaning };
  });
  const blocked = NO_TIME.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ index, 0: words }) => ({
      start: index,
      end: index + words.length,
    })),
  );
  return { readings, blocked };
}

/** Also where the document's day is not known: nothing is guessed then. */
function isAroundTheDay(now: Reference): boolean {
  const today = referenceDay(now);
  if (!today) return true;
  return Math.abs(dayNumber(today) - dayNumber({ year: today.year, month: 9, day: 11 })) <= AROUND_THE_DAY;
}
