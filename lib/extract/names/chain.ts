import { countryNamed } from './gazetteer.ts';
import type { Token } from './tokens.ts';
import { NEVER_NAMES, ROLE_NOUNS } from './vocabulary.ts';

/** A run of tokens, `[from, to)`, that is written as one name, with any title before it. */
export interface Chain {
  readonly from: number;
  readonly to: number;
}

/** Longer runs are lists or shouted text, not names. */
export const LONGEST_CHAIN = 14;

/** The word of a token as vocabularies have it: in lower case, without the full stop of an abbreviation. */
export function wordOf(token: Token | undefined): string {
  return token?.low ?? '';
}

/** Whether `token` is written as a name, or part of one, is. */
export function isCapital(token: Token | undefined): boolean {
  if (token === undefined || (token.shape !== 'title' && token.shape !== 'upper')) return false;
  if (/-\p{Ll}{3,}$/u.test(token.text)) return ROLE_NOUNS.has(wordOf(token));
  if (/^\p{Lu}\.$/u.test(token.text)) return true;
  if (token.text === 'Will' && !token.initial && !token.display) return true;
  return !NEVER_NAMES.has(wordOf(token)) || (countryNamed(token.text) !== null && !token.display);
}

/** The words of `[from, to)`, joined by single spaces. */
export function phrase(tokens: readonly Token[], from: number, to: number): string {
  if (to === from + 1) return tokens[from]?.text ?? '';
  return tokens
    .slice(from, to)
    .map(({ text, possessive }, at) => (possessive && from + at < to - 1 ? `${text}'s` : text))
    .join(' ');
}
