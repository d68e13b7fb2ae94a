import { type Chain, phrase, wordOf } from './chain.ts';
import {
  isCommonWord,
  isDemonym,
  isGivenName,
  isOrganizationName,
  isPlaceName,
  isStateLetters,
  isSurname,
} from './gazetteer.ts';
import { isNovel } from './name-shapes.ts';
import { ADJECTIVES, isRole, isSurnameHere } from './titles.ts';
import type { Token } from './tokens.ts';
import { CREEDS, PARTIES, ROLE_NOUNS, typeOfHead } from './vocabulary.ts';

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

function isLink(token: Token | undefined): boolean {
  return token?.text === 'of' || token?.text === 'for';
}

/** Where in `chain` the name begins: after the last word of office, and what belongs to it. */
export function nameStart(tokens: readonly Token[], { from, to }: Chain): number {
  let start = from;
  const end = /^[JS]r\.?$/.test(tokens[to - 1]?.text ?? '') ? to - 1 : to;
  for (let at = from; at < to; at++) {
    const surname = at === end - 1 && at > from && isSurnameHere(tokens, at);
    const adjective = tokens[at]?.initial === true && ADJECTIVES.has(wordOf(tokens[at]));
    const role = isRole(tokens[at]) && !surname && !adjective && !(at > from && isLink(tokens[at - 1]));
    if (!role || tokens[at + 1]?.text === '&') continue;
    start = at + 1;
    if (['of', 'for', 'on'].includes(tokens[at + 1]?.text ?? '')) start = complementEnd(tokens, at + 2, to);
  }
  return Math.min(start, to);
}

const CALLING = /(?:ian|can|ist|man|er|or|eer|ese|oan|aire)$/;

/**
 * Whether `token` may stand before a person's name and be no part of it, as an unknown word hardly is: 'Zaha Mohammad
 * Hadid'.
 */
function mayPrecede({ text }: Token): boolean {
  return (
    isCommonWord(text) ||
    isPlaceName(text) ||
    isDemonym(text) ||
    isOrganizationName(text) ||
    CALLING.test(text)
  );
}

/** Whether a word is of party, nation or office, or letters: no surname. */
function isNoSurname(word: string): boolean {
  return (
    word === 'of' ||
    CREEDS.has(word.toLowerCase()) ||
    isDemonym(word) ||
    ROLE_NOUNS.has(word.toLowerCase()) ||
    /^\p{Lu}{2,}$/u.test(word)
  );
}

const SAINTS = new Set(['San', 'Santa', 'Los', 'Las', 'St.', 'Saint', 'El']);

/**
 * Where a given name begins that is followed by a surname, after a calling that we don't know; `from` where none is.
 */
function givenNameStart(tokens: readonly Token[], from: number, to: number): number {
  for (let given = from + 1; given < to - 1; given++) {
    const before = tokens[given - 1];
    const first = tokens[given]?.text ?? '';
    if (!isGivenName(first)) continue;
    if (before === undefined || SAINTS.has(before.text)) return from;
    const surname = tokens[given + 1]?.text ?? '';
    const full = given === to - 2 || !isGivenName(surname);
    if (isPlaceName(phrase(tokens, given - 1, given + 1)) || isNoSurname(surname)) return from;
    if (full && typeOfHead(surname) === null) return !isSurname(first) || mayPrecede(before) ? given : from;
  }
  return from;
}

/**
 * Where a person's name begins in words that have no office: after adjectives of nation or party ('Republican Paul
 * Ryan'), and after a calling that we don't know ('Comedian Rowan Atkinson'). In Cyrillic, before first name and surname
 * stands what they belong to ('министр России Сергей Лавров').
 */
export function personStart(tokens: readonly Token[], from: number, to: number): number {
  const words = phrase(tokens, from, to);
  if (isPlaceName(words) || isOrganizationName(words)) return from;
  let at = from;
  while (at < to - 1 && (isDemonym(wordOf(tokens[at])) || CREEDS.has(wordOf(tokens[at])))) at++;
  const alone =
    at === to - 1 &&
    PARTIES.has(wordOf(tokens[at - 1])) &&
    isNovel(tokens[at]?.text ?? '') &&
    tokens[to]?.text !== 'party';
  if (at > from && (isGivenName(tokens[at]?.text ?? '') || alone)) return at;
  const first = tokens[from]?.text ?? '';
  const afterState =
    isStateLetters(first) && first.endsWith('.') && isGivenName(tokens[from + 1]?.text ?? '');
  if (to - from > 2 && afterState) return from + 1;
  if (to - from < 3 || isGivenName(first) || /\.$/.test(first)) return from;
  return isCyrillic(first) ? cyrillicStart(tokens, from, to) : givenNameStart(tokens, from, to);
}

const PATRONYMIC = /(?:вич|вна|івна|ївна|ич)(?:а|у|ем|ы|е|ой)?$/u;

/** In Cyrillic, a name is first name and surname, with the father's between; what goes before it is no part of it. */
function cyrillicStart(tokens: readonly Token[], from: number, to: number): number {
  return PATRONYMIC.test(tokens[to - 2]?.text ?? '') ? Math.max(from, to - 3) : to - 2;
}

/** Whether `word` is written in Cyrillic letters. */
export function isCyrillic(word: string): boolean {
  return /^\p{Script=Cyrillic}/u.test(word);
}
