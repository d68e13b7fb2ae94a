import type { Span } from '../../domain/span.ts';
import { wordList } from '../word-list.ts';
import { isCapital, wordOf } from './chain.ts';
import { isDemonym, isGivenName } from './gazetteer.ts';
import type { Token } from './tokens.ts';
import {
  CREEDS,
  HONORIFICS,
  NEVER_NAMES,
  PARTIES,
  ROLE_MODIFIERS,
  ROLE_NOUNS,
  SPEECH_VERBS,
} from './vocabulary.ts';

/** Ranks and offices that are adjectives as well. */
export const ADJECTIVES = new Set(['major', 'general', 'chief', 'head', 'fellow', 'veteran']);

/** Whether `token` names an office, or is a courtesy before a name. */
export function isRole(token: Token | undefined): boolean {
  const word = wordOf(token);
  const hyphen = word.lastIndexOf('-');
  return (
    ROLE_NOUNS.has(word) || HONORIFICS.has(word) || (hyphen >= 0 && ROLE_NOUNS.has(word.slice(hyphen + 1)))
  );
}

const BEFORE_SURNAME = /^(?:\p{L}+\.|\p{Lu}|Mrs?|Ms|Miss|Dr)$/u;

/** Whether a word of office at `at` is a surname: 'King' after a given name, an initial or a courtesy. */
export function isSurnameHere(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text ?? '';
  return isGivenName(before) || BEFORE_SURNAME.test(before);
}

/** Whether `token` can stand in a title: an office, or what goes before it. */
export function isOffice(token: Token | undefined): boolean {
  if (token === undefined || token.shape === 'mark' || token.shape === 'break') return false;
  const word = wordOf(token);
  return isRole(token) || ROLE_MODIFIERS.has(word) || isDemonym(word) || CREEDS.has(word);
}

/** Words that a noun phrase begins with. */
export const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

const LONGEST_TITLE = 8;

/**
 * Where a title in lower case that ends right before token `at` begins; `at` where there is none. An adjective is none
 * ('major Democrats'); nor, before a surname alone, what an article makes somebody else: 'the judge Trump spoke of'.
 */
export function titleBefore(tokens: readonly Token[], at: number, alone: boolean): number {
  const last = tokens[at - 1];
  if (!isRole(last) || last?.possessive === true) return at;
  const start = titleStart(tokens, at);
  if (start === at - 1 && ADJECTIVES.has(wordOf(last))) return at;
  const ofNation = tokens.slice(start, at).some(({ text }) => isDemonym(text));
  return alone && !ofNation && ARTICLES.has(wordOf(tokens[start - 1])) ? at : start;
}

function titleStart(tokens: readonly Token[], at: number): number {
  let start = at - 1;
  while (at - start < LONGEST_TITLE) {
    const token = tokens[start - 1];
    const capital = token?.shape === 'title' || token?.shape === 'upper';
    if (!isOffice(token) && !(capital && !token.initial)) break;
    start--;
  }
  return start;
}

/** How people are addressed who need no office for it. */
export const COURTESY = /\b(?:Mrs?|Ms|Miss|Dr)\b/;

/** Where the small words begin that belong to a title at `at`: 'former' before 'Florida Gov.'; none before courtesy. */
export function modifiersBefore(tokens: readonly Token[], at: number): number {
  if (COURTESY.test(tokens[at]?.text ?? '')) return at;
  let start = at;
  while (tokens[start - 1]?.shape === 'lower' && ROLE_MODIFIERS.has(wordOf(tokens[start - 1]))) start--;
  return start;
}

const LONGEST_APPOSITION = 7;
const LONGEST_COMPLEMENT = 10;
const BINDING = new Set(['of', 'for', 'at', 'the', 'and', 'on', '&']);

const GOES_ON = wordList(`
  who which that and or but in on at as is was has had will would to from since after before during with when
  while
`);

/**
 * Whether what an office is of goes on in small letters or figures, so that its name is not whole: 'of the Merkel
 * cabinet'.
 */
function isTorn(tokens: readonly Token[], from: number, end: number): boolean {
  const next = tokens[end];
  if (next?.shape === 'number') return true;
  if (next?.shape !== 'lower' || !tokens.slice(from, end).some(({ text }) => text === 'the')) return false;
  return !SPEECH_VERBS.has(next.text) && !GOES_ON.has(next.text);
}

/**
 * Where 'of the Council on Foreign Relations' ends that goes on with an office at `from`; `from` where nothing does.
 */
function complementOfOffice(tokens: readonly Token[], from: number): number {
  if (!['of', 'for', 'at'].includes(tokens[from]?.text ?? '')) return from;
  let end = from;
  for (let at = from; at - from < LONGEST_COMPLEMENT; at++) {
    const token = tokens[at];
    if (isCapital(token)) end = at + 1;
    else if (!BINDING.has(token?.text ?? '')) break;
    if (token?.possessive) break;
  }
  return isTorn(tokens, from, end) ? from : end;
}

/** Whether `token` can stand in what an apposition says of somebody: 'political science professor'. */
function belongsToOffice(token: Token): boolean {
  if (token.shape === 'mark' || token.shape === 'break' || token.shape === 'number') return false;
  if (isOffice(token) || token.shape !== 'lower') return true;
  return !NEVER_NAMES.has(token.text) && !SPEECH_VERBS.has(token.text);
}

/** Whether a name that is not the one at hand begins: 'Rep. King'. */
function isCourtesyOfAnother({ text }: Token, next: Token | undefined): boolean {
  return text.endsWith('.') && isCapital(next) && next?.text.endsWith('.') === false;
}

/** Whether what stands from `from` to `end` after a name and a comma speaks itself: 'with Merkel, the minister said'. */
function speaksItself(tokens: readonly Token[], from: number, end: number): boolean {
  return ARTICLES.has(wordOf(tokens[from])) && SPEECH_VERBS.has(tokens[end]?.text ?? '');
}

/** The office right after a name: ', the Russian foreign minister', ', president of the European Central Bank'. */
export function appositionAfter(tokens: readonly Token[], to: number): Span | null {
  const comma = tokens[to]?.text === ',';
  let at = comma ? to + 1 : to;
  if (ARTICLES.has(wordOf(tokens[at]))) at++;
  else if (!comma) return null;
  const start = at;
  let end = -1;
  for (; at - start < LONGEST_APPOSITION; at++) {
    const token = tokens[at];
    if (token === undefined || !belongsToOffice(token)) break;
    if (isCourtesyOfAnother(token, tokens[at + 1])) return null;
    if ((isRole(token) || PARTIES.has(wordOf(token))) && !token.possessive) end = at + 1;
  }
  if (end <= start || isCapital(tokens[end]) || (comma && speaksItself(tokens, to + 1, end))) return null;
  if (!comma && !tokens.slice(start, end).some(({ text }) => isDemonym(text))) return null;
  const first = tokens[start];
  const last = tokens[complementOfOffice(tokens, end) - 1];
  if (first === undefined || last === undefined) return null;
  return { start: first.start, end: last.end };
}

/**
 * The office right before a name and a comma: 'the Russian foreign minister, Sergey Lavrov,'; but after 'a'
 * within a sentence, before a surname alone, it is somebody else's ('to endorse a candidate, Trumka said').
 */
export function appositionBefore(tokens: readonly Token[], from: number): Span | null {
  if (tokens[from - 1]?.text !== ',') return null;
  const start = titleBefore(tokens, from - 1, false);
  if (/^an?$/.test(tokens[start - 1]?.text ?? '') && !isCapital(tokens[from + 1])) return null;
  const first = tokens[start];
  const last = tokens[from - 2];
  return start < from - 1 && first && last ? { start: first.start, end: last.end } : null;
}
