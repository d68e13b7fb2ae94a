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
