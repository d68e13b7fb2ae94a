import { wordList } from '../word-list.ts';
import {
  isCommonWord,
  isDemonym,
  isGivenName,
  isOrganizationName,
  isPlaceName,
  isSurname,
} from './gazetteer.ts';
import { typeOfHead } from './vocabulary.ts';

/**
 * Whether `word` is no common word, no adjective of nation, place or body: it may be a person's, as far as it tells.
 */
export function isNovel(word: string): boolean {
  return (
    /^\p{Lu}\p{Ll}/u.test(word) &&
    !isCommonWord(word) &&
    !word.split('-').some((part) => isPlaceName(part)) &&
    !isDemonym(word) &&
    !isOrganizationName(word) &&
    typeOfHead(word) === null
  );
}

/** Whether `word` alone is a common surname, and nothing else that we know. */
export function isBareSurname(word: string): boolean {
  return isSurname(word) && isNovel(word) && !isGivenName(word);
}

/** Whether `word` is like the given names of two syllables that stand behind a family name in Korea: 'Ki-moon'. */
export function hasTwoSyllables(word: string): boolean {
  const first = /^(\p{Lu}\p{Ll}{1,4})-\p{Ll}{2,4}$/u.exec(word)?.[1] ?? '';
  return isNovel(first) && !isSurname(first) && !isGivenName(first);
}

/** Two words written as one, as names of firms are: 'BuzzFeed'; but no surname with a prefix. */
export const CAMEL = /^(?!Ma?c|De|Di|La|Le|Van|Fitz|O['’])\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}+$/u;

/** How an acronym is written: 'NATO', 'U.N.'. Eight capitals and more are more often a word that is shouted. */
export const ACRONYM = /^(?:\p{Lu}[\p{Lu}\p{N}&]{1,6}|(?:\p{Lu}\.){2,}\p{Lu}?)$/u;

/** Letters that are words by now, and name nothing. */
export const LETTER_WORDS = wordList(`
  tv pc ceo cfo coo cto pr iq hiv aids gdp vip atm url pdf faq suv gps dna rna id ok ai it hr llc inc usd pac am
  pm ad bc phd mba dj mp mps dvd cd usb sms lgbt lgbtq ptsd potus flotus q&a r&b
`);

/** Words of two letters that texts need not explain. */
export const KNOWN_PAIRS = new Set(['UN', 'EU', 'AP', 'US', 'UK']);
