import type { Span } from '../../domain/span.ts';
import { type Chain, findChains, isCapital, phrase, wordOf } from './chains.ts';
import { isBareSurname, isPersonAfterAll } from './evidence.ts';
import {
  isCommonWord,
  isDemonym,
  isGivenName,
  isOrganizationName,
  isPlaceName,
  isSurname,
} from './gazetteer.ts';
import type { Token } from './tokens.ts';
import {
  CREEDS,
  HONORIFICS,
  NEVER_NAMES,
  ROLE_MODIFIERS,
  ROLE_NOUNS,
  SPEECH_VERBS,
  typeOfHead,
} from './vocabulary.ts';

/** A run of words that may be a name, with the office or courtesy beside it. */
export interface Candidate extends Span {
  /** Tokens of the name, `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** The words of the name, joined by single spaces. */
  readonly name: string;
  /** The words before the name that belong to the person: 'Russian Foreign Minister', 'Mr.'. */
  readonly title: Span | null;
  /** An apposition beside the name: 'the Russian foreign minister'. */
  readonly apposition: Span | null;
  /** Its capitals tell that it is a name: not owed to a sentence's head or a headline. */
  readonly reliable: boolean;
}

/** Whether `token` names an office, or is a courtesy before a name. */
export function isRole(token: Token | undefined): boolean {
  const word = wordOf(token);
  return ROLE_NOUNS.has(word) || HONORIFICS.has(word) || ROLE_NOUNS.has(word.split('-').at(-1) ?? '');
}

/** Where the words after 'of' end that belong to an office: 'State' in 'Secretary of State John Kerry'. */
function complementEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = from;
  while (end < to && !isGivenName(tokens[end]?.text ?? '')) {
    const word = wordOf(tokens[end]);
    const belongs = isCommonWord(word) || isPlaceName(word) || isDemonym(word) || typeOfHead(word) !== null;
    if (end > from && !belongs) break;
    end++;
  }
  return end;
}

/** Ranks and offices that are adjectives as well. */
const ADJECTIVES = new Set(['major', 'general', 'chief', 'head', 'fellow', 'veteran']);

function isLink(token: Token | undefined): boolean {
  return token?.text === 'of' || token?.text === 'for';
}

/** Where in `chain` the name begins: after the last word of office, and what belongs to it. */
function nameStart(tokens: readonly Token[], { from, to }: Chain): number {
  let start = from;
  for (let at = from; at < to; at++) {
    const before = tokens[at - 1]?.text ?? '';
    const surname =
      at === to - 1 && at > from && (isGivenName(before) || /^(?:\p{Lu}|Mrs?|Ms|Miss|Dr)\.?$/u.test(before));
    const adjective = tokens[at]?.initial === true && ADJECTIVES.has(wordOf(tokens[at]));
    const role = isRole(tokens[at]) && !surname && !adjective && !(at > from && isLink(tokens[at - 1]));
    if (!role || tokens[at + 1]?.text === '&') continue;
    start = at + 1;
    if (['of', 'for', 'on'].includes(tokens[at + 1]?.text ?? '')) start = complementEnd(tokens, at + 2, to);
  }
  return Math.min(start, to);
}

const CALLING = /(?:ian|can|ist|man|er|or|eer|ese|oan|aire)$/;

/** Whether `token` may stand before a person's name and be no part of it, as an unknown word hardly is: 'Tracee Ellis Ross'. */
function mayPrecede({ text }: Token): boolean {
  return (
    isCommonWord(text) ||
    isPlaceName(text) ||
    isDemonym(text) ||
    isOrganizationName(text) ||
    CALLING.test(text)
  );
}

const SAINTS = new Set(['San', 'Santa', 'Los', 'Las', 'St.', 'Saint', 'El']);

/** Where a given name begins that is followed by a surname, after a calling that we don't know; `from` where none is. */
function givenNameStart(tokens: readonly Token[], from: number, to: number): number {
  for (let given = from + 1; given < to - 1; given++) {
    const before = tokens[given - 1];
    const plainly = isGivenName(tokens[given]?.text ?? '') && !isSurname(tokens[given]?.text ?? '');
    if (before === undefined || SAINTS.has(before.text) || !(plainly || mayPrecede(before))) return from;
    const surname = tokens[given + 1]?.text ?? '';
    const full = given === to - 2 || !isGivenName(surname);
    if (isGivenName(tokens[given]?.text ?? '') && full && typeOfHead(surname) === null) return given;
  }
  return from;
}

/**
 * Where a person's name begins in words that have no office: after adjectives of nation or party ('Republican Paul
 * Ryan'), and after a calling that we don't know ('Comedian George Lopez'). In Cyrillic, before first name and surname
 * stands what they belong to ('министр России Сергей Лавров').
 */
function personStart(tokens: readonly Token[], from: number, to: number): number {
  const words = phrase(tokens, from, to);
  if (isPlaceName(words) || isOrganizationName(words)) return from;
  let at = from;
  while (at < to - 1 && (isDemonym(wordOf(tokens[at])) || CREEDS.has(wordOf(tokens[at])))) at++;
  const alone = at === to - 1 && wordOf(tokens[at]) !== 'state' && !isPlaceName(wordOf(tokens[at]));
  if (at > from && (isGivenName(tokens[at]?.text ?? '') || alone)) return at;
  const first = tokens[from]?.text ?? '';
  if (to - from < 3 || isGivenName(first) || /\.$/.test(first)) return from;
  return to - from === 3 && isCyrillic(first) ? from + 1 : givenNameStart(tokens, from, to);
}

function isCyrillic(word: string): boolean {
  return /^\p{Script=Cyrillic}/u.test(word);
}

/**
 * Where a body ends that stands before another name without a mark between: 'Washington Post' in 'Washington Post
 * Trump'. `to` where the words are one name.
 */
function bodyEnd(tokens: readonly Token[], from: number, to: number): number {
  if (typeOfHead(wordOf(tokens[to - 1])) !== null) return to;
  for (let at = from + 1; at < to - 1; at++) {
    if (tokens[at + 1]?.shape === 'lower' || tokens[at + 1]?.shape === 'mark') return to;
    if (isOrganizationName(phrase(tokens, from, at + 1)) || OUTLET_HEADS.has(wordOf(tokens[at])))
      return at + 1;
  }
  return to;
}

const OUTLET_HEADS = new Set(
  'news post times journal house senate university party department council committee ministry bureau institute'.split(
    ' ',
  ),
);

/** Whether `token` can stand in a title: an office, or what goes before it. */
export function isOffice(token: Token | undefined): boolean {
  if (token === undefined || token.shape === 'mark' || token.shape === 'break') return false;
  const word = wordOf(token);
  return isRole(token) || ROLE_MODIFIERS.has(word) || isDemonym(word) || CREEDS.has(word);
}

const ARTICLES = new Set(['the', 'a', 'an']);

const LONGEST_TITLE = 8;

/**
 * Where a title in lower case that ends right before token `at` begins; `at` where there is none. An adjective is none
 * ('major Democrats'); nor, before a surname alone, what an article makes somebody else: 'the judge Trump spoke of'.
 */
function titleBefore(tokens: readonly Token[], at: number, alone: boolean): number {
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

const LONGEST_APPOSITION = 7;
const LONGEST_COMPLEMENT = 10;
const BINDING = new Set(['of', 'for', 'at', 'the', 'and', 'on', '&']);

/** Where 'of the Foundation for Defense' ends that goes on with an office at `from`; `from` where nothing does. */
function complementOfOffice(tokens: readonly Token[], from: number): number {
  if (!['of', 'for', 'at'].includes(tokens[from]?.text ?? '')) return from;
  let end = from;
  for (let at = from; at - from < LONGEST_COMPLEMENT; at++) {
    const token = tokens[at];
    if (isCapital(token)) end = at + 1;
    else if (!BINDING.has(token?.text ?? '')) break;
    if (token?.possessive) break;
  }
  return end;
}

const PARTISANS = new Set([
  'democrat',
  'republican',
  'conservative',
  'liberal',
  'libertarian',
  'independent',
]);

/** Whether `token` can stand in what an apposition says of somebody: 'political science professor'. */
function belongsToOffice(token: Token): boolean {
  if (token.shape === 'mark' || token.shape === 'break' || token.shape === 'number') return false;
  if (isOffice(token) || token.shape !== 'lower') return true;
  return !NEVER_NAMES.has(token.text) && !SPEECH_VERBS.has(token.text);
}

/** The office right after a name: ', the Russian foreign minister', ', president of the American Bar Association'. */
function appositionAfter(tokens: readonly Token[], to: number): Span | null {
  const comma = tokens[to]?.text === ',';
  let at = comma ? to + 1 : to;
  if (ARTICLES.has(wordOf(tokens[at]))) at++;
  else if (!comma) return null;
  const start = at;
  let end = -1;
  for (; at - start < LONGEST_APPOSITION; at++) {
    const token = tokens[at];
    if (token === undefined || !belongsToOffice(token)) break;
    if ((isRole(token) || PARTISANS.has(wordOf(token))) && !token.possessive) end = at + 1;
  }
  const whole = comma || tokens.slice(start, end).some(({ text }) => isDemonym(text));
  if (end <= start || !whole || isCapital(tokens[end])) return null;
  const first = tokens[start];
  const last = tokens[complementOfOffice(tokens, end) - 1];
  if (first === undefined || last === undefined) return null;
  return { start: first.start, end: last.end };
}

/** The office right before a name and a comma: 'the Russian foreign minister, Sergey Lavrov,'. */
function appositionBefore(tokens: readonly Token[], from: number): Span | null {
  if (tokens[from - 1]?.text !== ',') return null;
  const start = titleBefore(tokens, from - 1, false);
  const first = tokens[start];
  const last = tokens[from - 2];
  return start < from - 1 && first && last ? { start: first.start, end: last.end } : null;
}

/** Whether the capitals of a name of so many words that begins with `first` tell that it is one. */
function isReliable(first: Token, words: number): boolean {
  if (first.display) return false;
  return !first.initial || words > 1 || first.shape === 'upper' || isBareSurname(first.text);
}

/** The candidate of tokens `[from, to)` whose title begins at `titleFrom`. */
export function candidateAt(
  tokens: readonly Token[],
  titleFrom: number,
  from: number,
  to: number,
): Candidate | null {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined || to <= from) return null;
  const head = tokens[titleFrom];
  const before = tokens[from - 1];
  return {
    from,
    to,
    start: first.start,
    end: last.end,
    name: phrase(tokens, from, to),
    title: titleFrom < from && head && before ? { start: head.start, end: before.end } : null,
    apposition: appositionAfter(tokens, to) ?? appositionBefore(tokens, from),
    reliable: isReliable(first, to - from),
  };
}

const LONGEST_KNOWN = 4;

/** Where the longest known place or body that begins at `from` ends; `from` where none does. */
function knownEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let end = Math.min(to, from + LONGEST_KNOWN); end > from; end--) {
    const words = phrase(tokens, from, end);
    if ((isPlaceName(words) && !isDemonym(words)) || isOrganizationName(words)) return end;
  }
  return from;
}

/** Where the longest run ends that begins at `from` and has the head of a body: 'European Union'. */
function headedEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = from;
  for (let at = from; at < to && !isRole(tokens[at]) && tokens[at]?.shape !== 'lower'; at++) {
    const word = wordOf(tokens[at]);
    const office = word === 'press' && isRole(tokens[at + 1]);
    if (at > from && !office && (typeOfHead(word) === 'organization' || word === 'house')) end = at + 1;
  }
  return end;
}

/** Whether a word of a title is none of a name: 'Ousted' in 'Ousted WeWork CEO'. */
function isPlainWord(token: Token | undefined): boolean {
  return token !== undefined && (isCommonWord(token.text) || /\p{Ll}ed$/u.test(token.text));
}

/** Names inside a title: 'NATO' in 'NATO Secretary General', but not 'Russian'. */
function namesInTitle(tokens: readonly Token[], from: number, to: number): Candidate[] {
  const inside: Candidate[] = [];
  let at = from;
  while (at < to) {
    let end = knownEnd(tokens, at, to);
    if (end === at) end = headedEnd(tokens, at, to);
    if (end === at) {
      while (end < to && !isOffice(tokens[end]) && tokens[end]?.shape !== 'lower') end++;
      while (at < end - 1 && isPlainWord(tokens[at])) at++;
    }
    const found = candidateAt(tokens, at, at, end);
    if (found !== null) inside.push({ ...found, apposition: null });
    at = Math.max(end, at + 1);
  }
  return inside;
}

function named(tokens: readonly Token[], titleFrom: number, from: number, to: number): Candidate[] {
  const found = candidateAt(tokens, titleFrom, from, to);
  return found === null ? [] : [found];
}

function fromChain(tokens: readonly Token[], chain: Chain): Candidate[] {
  const { from, to } = chain;
  const start = nameStart(tokens, chain);
  if (start === to) return namesInTitle(tokens, from, to);
  const head = to - from > 1 ? typeOfHead(wordOf(tokens[to - 1])) : null;
  const ofBody = head !== null && isRole(tokens[from]) && tokens[from + 1]?.text === 'of' && to - from > 3;
  if (ofBody) return named(tokens, from + 2, from + 2, to);
  const person = start > from && isPersonAfterAll(phrase(tokens, start, to).split(' '));
  if (head !== null && !person && !HONORIFICS.has(wordOf(tokens[start - 1])))
    return named(tokens, from, from, to);
  const body = bodyEnd(tokens, from, to);
  if (start === from && body < to)
    return [...named(tokens, from, from, body), ...fromChain(tokens, { from: body, to })];
  const own = personStart(tokens, start, to);
  if (own > from) {
    const titleFrom = isCyrillic(tokens[from]?.text ?? '') ? own : from;
    return [...namesInTitle(tokens, from, own), ...named(tokens, titleFrom, own, to)];
  }
  return named(tokens, titleBefore(tokens, from, to - from === 1), from, to);
}

/** Whether nothing but 'of' or 'of the' stands between two candidates. */
function isOf(tokens: readonly Token[], left: Candidate, right: Candidate): boolean {
  const between = phrase(tokens, left.to, right.from);
  return between === 'of' || between === 'of the';
}

/**
 * Everything in `tokens` that may be a name, in order, never overlapping. A numbered event is named with whose it is,
 * '32nd Assembly of the Council on Foreign and Defense Policy': the number alone names many.
 */
export function findCandidates(tokens: readonly Token[]): Candidate[] {
  const found = findChains(tokens).flatMap((chain) => fromChain(tokens, chain));
  return found.map((one, at) => {
    const next = found[at + 1];
    if (next === undefined || !/^\d/.test(one.name) || !isOf(tokens, one, next)) return one;
    return { ...one, name: `${one.name} ${phrase(tokens, one.to, next.from)} ${next.name}` };
  });
}
