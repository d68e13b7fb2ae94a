import type { DateExpression } from '../../domain/fact.ts';
import type { Span } from '../../domain/span.ts';
import { SAYING } from './events.ts';

/** What a report says first, on the day it says so: the news itself. */
export interface Lead extends Span {
  readonly label: string;
}

/** Only the first sentences of a text are its news. */
const OPENING = 800;
const LONGEST_LEAD = 180;
const SHORTEST_LEAD = 40;
const QUOTED = /["“”„«»]/;

/**
 * The sentence around `date` as the news of a report: it stands near the top, reports what somebody said, without
 * quoting, and has the day ('…, Foreign Minister Sergey Lavrov said on Wednesday'). Its label is the sentence
 * without the day. Null for any other sentence.
 */
export function leadOf(text: string, sentence: Span, date: DateExpression): Lead | null {
  if (sentence.start > OPENING || sentence.end - sentence.start > 2 * LONGEST_LEAD) return null;
  if (!/^\d{4}-\d\d-\d\d$/.test(date.value)) return null;
  const words = text.slice(sentence.start, sentence.end);
  if (!words.endsWith('.') || /^(?:He|She|They|It|We)\b/.test(words)) return null;
  const before = text.slice(sentence.start, date.start).replace(/\s*\bon\s*$/i, '');
  const after = text.slice(date.end, sentence.end);
  if (QUOTED.test(words) || !SAYING.test(words) || !/\w\s*$/.test(before) || /^[’']s\b/.test(after))
    return null;
  const label = `${before.trimEnd()}${after}`
    .replace(/\s+/g, ' ')
    .replace(/^(?:But|And|So|Yet)\s/, '')
    .replace(/[.\s]+$/, '');
  if (label.length < SHORTEST_LEAD || label.length > LONGEST_LEAD) return null;
  return { start: sentence.start, end: sentence.end, label };
}
