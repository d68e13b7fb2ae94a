import type { Span } from '../../domain/span.ts';
import type { Reading } from './meaning.ts';

/* Words of time that mean something else than they say. */

const ATTACKS =
  /(?<![\p{L}\p{N}/.])9\/11(?![\p{N}/])|\b(?:Sept\.|September)\s11(?:th)?(?=(?:,? 2001,?)?\s+(?:terror(?:ist)?\s+|al[- ]Qaeda\s+)?(?:attacks?|hijack\p{L}+)\b)/giu;

/** No times: 'for today and tomorrow', 'Sunday Times', 'Black Friday', 'Friends of Sunday'. */
const NO_TIME: readonly RegExp[] = [
  /\b(?:yesterday,\s+)?today,?\s+(?:and|or)\s+tomorrow\b/giu,
  /\b(?:good|black|bloody|super|fat|ash|palm|easter|cyber|giving)\s+(?:sunday|monday|tuesday|wednesday|thursday|friday|saturday)\b/giu,
  /\b(?:Meet the Press|Face the Nation|Fox News|News|CBS|NBC|ABC|USA|Saturday Night|Super|Sunday|Monday Night|Thursday Night)\s+(?:Sunday|Monday|Today|Tonight|Live|Football)\b/gu,
  /\bSunday\s+(?:Times|Telegraph|Mirror|Express|Morning|Mail)\b/gu,
  /\b(?:USA|Russia|India|Israel|Entertainment)\s+(?:Today|Tonight)\b/gu,
  /\b(?:The\s+)?(?:Today|Tonight)\s+[Ss]how\b/gu,
];

/** The attacks of 2001, however their date is written; and the stretches in which nothing is to be read as a time. */
export function readIdioms(text: string): { readings: Reading[]; blocked: Span[] } {
  const readings: Reading[] = [];
  for (const { index, 0: words } of text.matchAll(ATTACKS)) {
    const meaning = { kind: 'day', year: 2001, month: 9, day: 11, weekday: null } as const;
    readings.push({ start: index, end: index + words.length, meaning });
  }
  const blocked = NO_TIME.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ index, 0: words }) => ({
      start: index,
      end: index + words.length,
    })),
  );
  return { readings, blocked };
}
