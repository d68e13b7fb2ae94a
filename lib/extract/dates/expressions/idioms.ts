import type { Span } from '../../../domain/span.ts';

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

/** The stretches of a text in which nothing is to be read as a time, since its words mean something else. */
export function idiomsIn(text: string): Span[] {
  return NO_TIME.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ index, 0: words }) => ({
      start: index,
      end: index + words.length,
    })),
  );
}
