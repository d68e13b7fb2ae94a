const LATIN = new Map(
  'а a б b в v г g ґ g д d е e є ye ё yo ж zh з z и i і i ї yi й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ  ы y ь  э e ю yu я ya'
    .split(/ (?=\p{Script=Cyrillic})/u)
    .map((pair): [string, string] => [pair.charAt(0), pair.slice(2).trim()]),
);

/** A word of Cyrillic letters as English writes it, in lower case: 'владимир' as 'vladimir'. */
export function inLatin(word: string): string {
  return Array.from(word.toLowerCase(), (letter) => LATIN.get(letter) ?? letter).join('');
}

/**
 * What several ways to write a foreign name in Latin letters have in common: Sergey, Sergei, Sergej; Zelensky,
 * Zelenskyy. Coarse enough for transliterations only: it must not be all that two names have in common.
 */
export function transliterationKey(word: string): string {
  return word
    .toLowerCase()
    .replace(/kh/g, 'h')
    .replace(/(?:iy|ij|yi|yj|ii|yy|ey|ej|ei|y|j)/g, (found) => (found.startsWith('e') ? 'ei' : 'i'))
    .replace(/w/g, 'v')
    .replace(/ph/g, 'f')
    .replace(/(.)\1/g, '$1');
}
