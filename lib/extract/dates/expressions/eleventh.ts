import { dayNumber } from '../civil.ts';
import type { Reading } from '../meaning.ts';
import { type Reference, referenceDay } from '../reference.ts';

const ATTACKS =
  /(?<![\p{L}\p{N}/.])9\/11(?![\p{N}/])|\b(?:Sept\.\s?|Sept\s|September\s)11(?:th)?(?=(?:,? 2001,?)?\s+(?:(?:terror(?:ist)?|al[- ]Qaeda|suicide)\s+)?(?:attacks?|hijack\p{L}+)\b)/gu;
const ELEVENTH =
  /(?<!\p{L}\s?(?:[’']s\s)|day,?\s)\b(?:Sept\.\s?|Sept\s|September\s)11(?:th)?\b(?!,?\s+(?:of\s+)?(?:\d{4}|last|this|next))/gu;
/** Another 11 September that a text speaks of: that of the attack in Benghazi. */
const OTHER_ELEVENTH = /\bSept(?:\.|ember)?\s?11(?:th)?,?\s+(?!2001)\d{4}/;
/** A document written this near to a 11 September may well speak of its own. */
const AROUND_THE_DAY = 7;

/** The attacks of 2001 where a text speaks of them, however their date is written. */
export function readEleventh(text: string, now: Reference): Reading[] {
  const isOther = OTHER_ELEVENTH.test(text);
  const attacks = [
    ...Array.from(text.matchAll(ATTACKS)).filter(([words]) => !isOther || words.startsWith('9')),
    ...(isOther || isAroundTheDay(now) ? [] : text.matchAll(ELEVENTH)),
  ];
  return attacks.map(({ index, 0: words }): Reading => {
    const meaning = { kind: 'day', year: 2001, month: 9, day: 11, weekday: null } as const;
    return { start: index, end: index + words.length, meaning };
  });
}

/** Also where the document's day is not known: nothing is guessed then. */
function isAroundTheDay(now: Reference): boolean {
  const today = referenceDay(now);
  if (!today) return true;
  return Math.abs(dayNumber(today) - dayNumber({ year: today.year, month: 9, day: 11 })) <= AROUND_THE_DAY;
}
