import { wordList } from '../word-list.ts';
import { ACRONYM } from './name-shapes.ts';
import type { Token } from './tokens.ts';

/** Words that an acronym may leave out. */
export const LEFT_OUT = wordList('of for on and the in to at with against de la &');

function initialsOf({ text }: Token): string[] {
  return text.split('-').map((part) => part.charAt(0));
}

/**
 * Where the words begin whose initials are `letters`, read backwards from token `to`; -1 where they are not. Words in
 * lower case may be left out, words with a capital may not. After the method of Schwartz and Hearst (2003), for whole
 * words.
 */
function spelledFrom(tokens: readonly Token[], to: number, letters: string): number {
  let open = letters.length;
  for (let at = to - 1; at >= 0 && to - at <= 2 * letters.length + 1; at--) {
    const token = tokens[at];
    if (token === undefined || token.shape === 'break') return -1;
    const initials = initialsOf(token).join('');
    const wanted = letters.slice(0, open);
    if (token.shape !== 'lower' && wanted.endsWith(initials)) open -= initials.length;
    else if (token.shape !== 'lower' && wanted.endsWith(initials.charAt(0))) open -= 1;
    else if (!LEFT_OUT.has(token.text)) return -1;
    if (open === 0) return at;
  }
  return -1;
}

/**
 * Names that the text gives an acronym for, 'Organization for Security and Cooperation in Europe (OSCE)': index of the
 * first token of each name to the index after its last.
 */
export function findSpelledOut(tokens: readonly Token[]): Map<number, number> {
  const spelled = new Map<number, number>();
  for (let at = 2; at < tokens.length - 1; at++) {
    const acronym = tokens[at];
    if (tokens[at - 1]?.text !== '(' || tokens[at + 1]?.text !== ')' || acronym === undefined) continue;
    if (!ACRONYM.test(acronym.text)) continue;
    const from = spelledFrom(tokens, at - 1, acronym.text.replaceAll('.', ''));
    if (from >= 0 && at - 1 - from > 1) spelled.set(from, at - 1);
  }
  return spelled;
}
