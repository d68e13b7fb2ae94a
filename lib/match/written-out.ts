import { unitAt } from '../text/unit-at.ts';
import { CAPITAL, type Words } from '../text/words.ts';
import { isWritten } from './opening.ts';

/**
 * Whether letters stand right behind small words that they are the first letters of: hypersensitivity pneumonitis (HP),
 * or HP. Then they are no body's name, for that would have capitals.
 */
export function isWrittenOut(text: string, words: Words, i: number): boolean {
  const { start, end } = words;
  const last = isWritten(text, words, i - 1, 'or') ? i - 2 : i - 1;
  const bracketed = text.charCodeAt((start[i] as number) - 1) === BRACKET;
  if (last === i - 1 && !bracketed) return false;
  const length = (end[i] as number) - (start[i] as number);
  const first = last - length + 1;
  if (first < 0) return false;
  for (let at = 0; at < length; at += 1) {
    const word = first + at;
    if ((words.shape[word] as number) & CAPITAL) return false;
    if (unitAt(text, start[word] as number) !== unitAt(text, (start[i] as number) + at) + TO_SMALL)
      return false;
  }
  return true;
}

const BRACKET = 40;
/** From a capital of ASCII to its small letter. */
const TO_SMALL = 32;
