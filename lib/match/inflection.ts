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
/** Letters that have to be left of a word: less would be no name. */
const SHORTEST_STEM = 3;

const isCyrillic = (folded: string) => folded >= '\u0400' && folded < '\u0530';

/** The folded words that a folded word, in Cyrillic letters, may be a case of; none for other scripts. */
export function nominativesOf(folded: string): string[] {
  if (!isCyrillic(folded)) return [];
  return CYRILLIC.flatMap(([ending, nominatives]) => {
    const stem = folded.slice(0, -ending.length);
    return folded.endsWith(ending) && stem.length >= SHORTEST_STEM
      ? nominatives.map((nominative) => stem + nominative)
      : [];
  });
}

/** The singulars that an English plural may have. */
export function singularsOf(folded: string): string[] {
  if (!folded.endsWith('s') || folded.length < 4) return [];
  const singulars = [folded.slice(0, -1)];
  if (folded.endsWith('es')) singulars.push(folded.slice(0, -2));
  if (folded.endsWith('ies')) singulars.push(`${folded.slice(0, -3)}y`);
  return singulars;
}
