import { CAPITAL, CASELESS, DIGITS, INITIAL, type Words } from '../text/words.ts';
import { gapBetween } from './gap.ts';
import { isTitle } from './titles.ts';

/** A word as it is written; '' before the first. */
export function wordAt(text: string, words: Words, i: number): string {
  return i < 0 ? '' : text.slice(words.start[i] as number, words.end[i] as number);
}

/** Whether a single space, and nothing else, parts a word from the one before it. */
export function followsSpace(text: string, words: Words, i: number): boolean {
  const start = words.start[i] as number;
  return i > 0 && start - (words.end[i - 1] as number) === 1 && text.charCodeAt(start - 1) === 32;
}

/** Whether a word is the first of a sentence, a line or a quotation. */
export function opensSentence(text: string, words: Words, i: number): boolean {
  if (i === 0) return true;
  if (followsSpace(text, words, i)) return false;
  const gap = text.slice(words.end[i - 1] as number, words.start[i] as number);
  if (gap.includes('\n')) return true;
  if (((words.shape[i] as number) & (CAPITAL | DIGITS | CASELESS)) === 0) return false;
  if (/^\.\s$/.test(gap) && gapBetween(text, words, i - 1) === 'stop')
    return !isShortened(text, words, i - 1);
  return /[.!?…:;\n]|["“„«‘(]$|[•*–—]\s*$/u.test(gap);
}

/** Whether the full stop after a word only shortens it: an initial, a title, 'Sept'. */
function isShortened(text: string, words: Words, i: number): boolean {
  if ((words.shape[i] as number) & INITIAL) return true;
  const written = wordAt(text, words, i);
  return isTitle(written) || /^[A-Z][a-z]{1,4}$/.test(written);
}
