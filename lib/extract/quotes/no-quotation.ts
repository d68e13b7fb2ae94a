import { isCommonWord, isGivenName } from '../names/gazetteer.ts';
import type { Frame, FramedQuote, Token } from './frame.ts';
import { isTitleOfWork } from './works.ts';

/**
 * Whether the text itself shows that a quoted stretch is nobody's words: the so-called "experts", John "Jack" Reed, a
 * transcript's "(Crosstalk.)", the title of a work. What else is no quotation is learned.
 */
export function isNoQuotation(frame: Frame, quote: FramedQuote): boolean {
  const { inner, token } = quote;
  const tokens = frame.sentences[quote.sentence]?.tokens ?? [];
  if (tokens[token - 1]?.low === 'so-called') return true;
  const words = frame.text.slice(inner.start, Math.min(inner.end, inner.start + LONGEST));
  return DIRECTION.test(words) || isNickname(frame.text, tokens, token, words) || isTitleOfWork(frame, quote);
}

/** Characters of the longest nickname or stage direction. */
const LONGEST = 60;

/** All of it in brackets. */
const DIRECTION = /^[([][^)\]]+[)\]][.!]?$/;

const NICKNAME = /^(?:The )?\p{Lu}[\p{L}.'’-]*$/u;

/** Whether a capitalised word stands between a given name or an initial and a surname. */
function isNickname(text: string, tokens: readonly Token[], at: number, words: string): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (!before || !next || before.kind === 'mark' || !NICKNAME.test(words)) return false;
  const given = text.slice(before.start, before.end).split(' ').at(-1) ?? '';
  const isSurname = next.kind === 'name' || (next.kind === 'word' && next.capital && !isCommonWord(next.low));
  return isSurname && (isGivenName(given) || /^\p{Lu}\.$/u.test(given));
}
