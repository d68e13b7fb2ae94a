import type { Candidate } from './candidate.ts';
import { wordOf } from './chain.ts';
import {
  countryNamed,
  isCommonWord,
  isGivenName,
  isNameAndWord,
  isOrganizationName,
  isPlaceName,
  isSurname,
} from './gazetteer.ts';
import { ACRONYM, CAMEL, hasTwoSyllables } from './name-shapes.ts';
import { endsNoName, isPersonAfterAll } from './person-form.ts';
import type { Token } from './tokens.ts';
import { HONORIFICS, NAME_PARTICLES, typeOfHead } from './vocabulary.ts';

/** Whether a courtesy or rank goes before one of the mentions: 'Mr. King'. */
export function isCourteous(tokens: readonly Token[], found: readonly Candidate[]): boolean {
  return found.some(({ from }) => HONORIFICS.has(wordOf(tokens[from - 1])));
}

/** A common word or an acronym alone is no person, unless it is a surname or a courtesy goes before it. */
export function isDoubtfulAlone(
  tokens: readonly Token[],
  name: string,
  found: readonly Candidate[],
): boolean {
  if (ACRONYM.test(name) || CAMEL.test(name)) return true;
  return isCommonWord(name) && !isSurname(name) && !isCourteous(tokens, found);
}

/** Whether two words stand as one, which surnames with a prefix may: 'LavrovSergey', but not 'McConnell'. */
function isGlued(word: string): boolean {
  return /^(?!Ma?c|De|Di|Du|La|Le|Van|Von|Fitz|O['’])\p{Lu}\p{Ll}{2,}\p{Lu}/u.test(word);
}

/** Whether letters in a name are initials, 'George HW Bush', 'J.K. Rowling', or a number, 'Louis XIV'. */
function isInitials(word: string, at: number, words: readonly string[]): boolean {
  if (/^(?:\p{Lu}\.)+$|^[IVX]+$/u.test(word)) return true;
  return at === 1 && words.length === 3 && word.length === 2 && isGivenName(words[0] ?? '');
}

/** Whether words end in a place and do not begin with a given name: 'Ascom North America', 'Breitbart London'. */
function endsInPlace(words: readonly string[]): boolean {
  const [first = '', ...rest] = words;
  if (isGivenName(first)) return false;
  const last = rest.at(-1) ?? '';
  return isPlaceName(rest.slice(-2).join(' ')) || (isPlaceName(last) && !isSurname(last));
}

/** Words of which one is common, or an acronym, are no person, unless they begin with a given name or have a title. */
export function isDoubtfulName(words: readonly string[], found: readonly Candidate[]): boolean {
  const [first = ''] = words;
  if (
    words.some(
      (word, at) => ACRONYM.test(word) && countryNamed(word) === null && !isInitials(word, at, words),
    )
  ) {
    return true;
  }
  const particle = words.some((word) => NAME_PARTICLES.has(word.toLowerCase()));
  if (isPlaceName(words.join(' ')) || isOrganizationName(words.join(' ')))
    return found.every(({ title }) => title === null);
  if (
    words.slice(1).some(isGlued) ||
    words.some((word) => /\d/.test(word)) ||
    (isGlued(first) && !isGivenName(/^\p{Lu}\p{Ll}+/u.exec(first)?.[0] ?? ''))
  )
    return true;
  if (typeOfHead(words.at(-1) ?? '') !== null && !isPersonAfterAll(words)) return true;
  const initial = words.some((word) => /^\p{Lu}\.$/u.test(word));
  if (endsNoName(words.at(-1) ?? '') || endsInPlace(words)) return true;
  if (
    isGivenName(first) ||
    isNameAndWord(first) ||
    initial ||
    particle ||
    hasTwoSyllables(words[1] ?? '') ||
    found.some(({ title }) => title !== null)
  )
    return false;
  return first.split('-').every(isCommonWord) || countryNamed(first) !== null || isOrganizationName(first);
}
