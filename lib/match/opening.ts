import { unitAt } from '../text/unit-at.ts';
import { CAPITAL, CASELESS, DIGITS, INITIAL, type Words } from '../text/words.ts';
import { gapBetween, gapFacts, LINE, OPENS, STOP } from './gap.ts';
import { isTitle } from './titles.ts';

/** A word as it is written; '' before the first. */
export function wordAt(text: string, words: Words, i: number): string {
  return i < 0 ? '' : text.slice(words.start[i] as number, words.end[i] as number);
}

/** Whether word `i` is written so. */
export function isWritten(text: string, words: Words, i: number, so: string): boolean {
  if (i < 0 || i >= words.count) return false;
  const start = words.start[i] as number;
  if ((words.end[i] as number) - start !== so.length) return false;
  for (let at = 0; at < so.length; at += 1) if (unitAt(text, start + at) !== unitAt(so, at)) return false;
  return true;
}

/** Whether a single space, and nothing else, parts a word from the one before it. */
export function followsSpace(text: string, words: Words, i: number): boolean {
  const start = words.start[i] as number;
  return i > 0 && start - (words.end[i - 1] as number) === 1 && text.charCodeAt(start - 1) === 32;
}

/** Whether a word is the first of a sentence, a line or a quotation. */
export function opensSentence(text: string, words: Words, i: number): boolean {
  if (i === 0) return true;
  const gap = gapFacts(text, words, i - 1);
  if ((gap & (LINE | OPENS)) === 0) return false;
  if ((gap & LINE) !== 0) return true;
  if (((words.shape[i] as number) & (CAPITAL | DIGITS | CASELESS)) === 0) return false;
  const isStop = (gap & STOP) !== 0 && (words.start[i] as number) - (words.end[i - 1] as number) > 1;
  return !isStop || gapBetween(text, words, i - 1) !== 'stop' || !isShortened(text, words, i - 1);
}

/** Whether the full stop after a word only shortens it: an initial, a title, 'Sept'. */
function isShortened(text: string, words: Words, i: number): boolean {
  if ((words.shape[i] as number) & INITIAL) return true;
  const written = wordAt(text, words, i);
  return isTitle(written) || /^[A-Z][a-z]{1,4}$/.test(written);
}
