import type { Span } from '../../../domain/span.ts';

const EVENT =
  'primar(?:y|ies)|caucus(?:es)?|elections?|votes?|contests?|runoff|referendum|convention|summit|Olympics';
const OF_EVENT = new RegExp(
  `^(?:[’']s(?:\\s[\\p{L}.-]+){0,4}?|(?:\\s(?:\\p{Lu}[\\p{L}.-]*|general|presidential|primary)){0,3}?)\\s(?:${EVENT})\\b(?!\\s(?:debate|night|was|were|had|gave|saw|left|\\p{L}+ed)\\b)`,
  'u',
);
const EVENT_ON = new RegExp(`\\b(?:(?:${EVENT})(?:\\son)?|ahead of)\\s$`, 'i');
/** 'win in November': what is contested then. */
const CONTESTED =
  /\b(?:win(?:ning)?|beat(?:ing)?|defeat(?:ing)?|vot(?:e|es|ing)|elections?|seats|White House)\b[^.,;:]{0,25}\s(?:in|toward|come)\s$/i;
/** How far around a date its event is looked for, in characters. */
const REACH = 50;

/**
 * Whether a date is that of something that is held on a day set long before: 'Tuesday's New York primary', 'the Nov. 8
 * general election', 'the caucuses on Monday', 'ahead of Monday's rally'. Of such people speak by which is nearer,
 * whatever the tense around it.
 */
export function isScheduled(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  return OF_EVENT.test(text.slice(end, end + REACH)) || EVENT_ON.test(before) || CONTESTED.test(before);
}
