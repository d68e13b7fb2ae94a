import { unitAt } from '../text/unit-at.ts';

/*
 * Words change their ends in a sentence: several agreements, the words of Lavrov's name in Russian. What an inflected
 * word may be the form of, as endings to take away and endings to put on instead.
 */

/** Case endings of Russian and Ukrainian names with the nominative's: Лаврова Лавров, Украины Украина, Зеленского Зеленский. */
const CYRILLIC: readonly (readonly [ending: string, nominatives: readonly string[]])[] = [
  ['ого', ['ий', 'ый', 'ой']],
  ['ому', ['ий', 'ый', 'ой']],
  ['его', ['ий']],
  ['ему', ['ий']],
  ['ией', ['ия']],
  ['ією', ['ія']],
  ['ові', ['']],
  ['ым', ['', 'ый']],
  ['им', ['', 'ий']],
  ['ом', ['', 'ий', 'ый', 'о']],
  ['ем', ['ь', 'й', '']],
  ['єм', ['й']],
  ['ой', ['а', 'ая']],
  ['ою', ['а']],
  ['ей', ['я', 'а']],
  ['ии', ['ия']],
  ['ию', ['ия']],
  ['ії', ['ія']],
  ['ію', ['ія']],
  ['ую', ['ая']],
  ['а', ['', 'о']],
  ['я', ['ь', 'й']],
  ['у', ['', 'а', 'о']],
  ['ю', ['ь', 'й', 'я']],
  ['е', ['', 'а', 'я', 'ь', 'й', 'о']],
  ['і', ['', 'а', 'я']],
  ['ы', ['а', '']],
  ['и', ['а', 'я', 'ь', 'й']],
];
/** Case endings of Greek names with the nominative's, folded: Ελλάδας Ελλάδα, Μητσοτάκη Μητσοτάκης, Τσίπρα Τσίπρας. */
const GREEK: readonly (readonly [ending: string, nominatives: readonly string[]])[] = [
  ['ου', ['οσ', 'ησ', 'ο']],
  ['ασ', ['α']],
  ['ησ', ['η']],
  ['α', ['ασ']],
  ['η', ['ησ']],
  ['ο', ['οσ']],
  ['ε', ['οσ']],
];
/** Letters that have to be left of a word: less would be no name. */
const SHORTEST_STEM = 3;

const isCyrillic = (folded: string) => folded >= '\u0400' && folded < '\u0530';
const isGreek = (folded: string) => folded >= '\u0370' && folded < '\u0400';

/** The folded words that a folded word, in Cyrillic or Greek letters, may be a case of; none for other scripts. */
export function nominativesOf(folded: string): string[] {
  if (!isCyrillic(folded) && !isGreek(folded)) return [];
  return (isGreek(folded) ? GREEK : CYRILLIC).flatMap(([ending, nominatives]) => {
    const stem = folded.slice(0, -ending.length);
    return folded.endsWith(ending) && stem.length >= SHORTEST_STEM
      ? nominatives.map((nominative) => stem + nominative)
      : [];
  });
}

/** How a singular is made of a plural: so many units less at its end, and a letter instead, or none. */
export interface SingularEnding {
  readonly length: number;
  readonly ending: '' | 'y';
}

const PLAIN: readonly SingularEnding[] = [{ length: 1, ending: '' }];
const AFTER_E: readonly SingularEnding[] = [...PLAIN, { length: 2, ending: '' }];
const AFTER_IE: readonly SingularEnding[] = [...AFTER_E, { length: 3, ending: 'y' }];
/** Shorter words that end in s are no plurals. */
const SHORTEST_PLURAL = 4;

/** How the singulars are made that an English plural, a word of a text that ends in a small s, may have. */
export function singularEndings(text: string, start: number, end: number): readonly SingularEnding[] {
  if (end - start < SHORTEST_PLURAL) return [];
  if (unitAt(text, end - 2) !== E) return PLAIN;
  return unitAt(text, end - 3) === I ? AFTER_IE : AFTER_E;
}

const E = 101;
const I = 105;
