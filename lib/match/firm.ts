import { CAPITAL, foldedWord, type Words } from '../text/words.ts';
import { isWritten } from './opening.ts';
import type { Hit } from './scan.ts';
import { nameAfter } from './surroundings.ts';

/**
 * The capitalised words that & joins to a hit, folded: a firm's other names. Not those that are hits too, unless they
 * are the same word: Johnson & Johnson is a firm, Trump & Putin may well be the two.
 */
export function partnersOf(
  text: string,
  words: Words,
  hit: Hit,
  left: Hit | undefined,
  right: Hit | undefined,
): readonly string[] {
  const besideAnd = isWritten(text, words, hit.first - 1, '&') || isWritten(text, words, hit.last + 1, '&');
  if (!besideAnd) return NOBODY;
  const partners: string[] = [];
  const own = foldedWord(text, words, hit.last);
  for (const [sign, name, other] of [
    [hit.first - 1, hit.first - 2, left?.last],
    [hit.last + 1, hit.last + 2, right?.first],
  ] as const) {
    if (name < 0 || name >= words.count || !isWritten(text, words, sign, '&')) continue;
    if (((words.shape[name] as number) & CAPITAL) === 0) continue;
    const partner = foldedWord(text, words, name);
    if (other !== name || partner === own) partners.push(partner);
  }
  return partners;
}

const NOBODY: readonly string[] = [];

/** Whether a dash joins a hit to the next one, which is only a part of a longer name: NATO-Russia Council. */
export function isCoupled(
  text: string,
  words: Words,
  hit: Hit,
  right: Hit,
  beyond: Hit | undefined,
): boolean {
  if (right.first !== hit.last + 1 || beyond?.first === right.last + 1) return false;
  const gap = text.slice(words.end[hit.last] as number, words.start[right.first] as number);
  return /^[\p{Pd}\u2212]$/u.test(gap) && nameAfter(text, words, right.last) !== null;
}
