import { isNamesakeTown, stateOfLetters } from '../lexicon/known/namesake-towns.ts';
import { ALL_CAPITALS, CAPITAL, foldedWord, type Words } from '../text/words.ts';
import type { Hit } from './scan.ts';

const COMMA = 44;
/** Words of a state's name. */
const LONGEST_STATE = 3;

/** Whether a comma and a state after a hit tell that it is a smaller town of the same name: Paris, Texas. */
export function isNamesake(text: string, words: Words, { first, last }: Hit): boolean {
  const end = words.end[last] as number;
  if (last + 1 >= words.count || words.start[last + 1] !== end + 2 || text.charCodeAt(end) !== COMMA)
    return false;
  if (((words.shape[last + 1] as number) & CAPITAL) === 0) return false;
  const town = folded(text, words, first, last);
  for (let to = last + 1; to <= last + LONGEST_STATE && to < words.count; to += 1) {
    if (((words.shape[to] as number) & CAPITAL) === 0) return false;
    const state = folded(text, words, last + 1, to);
    if (isNamesakeTown(town, stateOfLetters(state) ?? state)) return true;
  }
  return false;
}

/** Whether a hit of two capitals stands for a state, after a town and a comma: Bristow, VA. */
export function isOfState(text: string, words: Words, { first, last }: Hit): boolean {
  const start = words.start[first] as number;
  if (first === 0 || first !== last || (words.end[last] as number) - start !== 2) return false;
  if (((words.shape[first - 1] as number) & CAPITAL) === 0) return false;
  if (text.slice(words.end[first - 1] as number, start) !== ', ') return false;
  return (
    ((words.shape[first] as number) & ALL_CAPITALS) !== 0 &&
    stateOfLetters(foldedWord(text, words, first)) !== null
  );
}

function folded(text: string, words: Words, first: number, last: number): string {
  const parts: string[] = [];
  for (let i = first; i <= last; i += 1) parts.push(foldedWord(text, words, i));
  return parts.join(' ');
}
