/*
 * A sorted list of words as one string: each word is a capital letter that says how many letters it shares with the
 * word before it (A for none), and its other letters. About a quarter smaller, packed, than the words with commas.
 */

const BASE = 'A'.charCodeAt(0);
const MOST_SHARED = 25;

/** `words`, sorted and without capitals, as one string. */
export function encodeWords(words: readonly string[]): string {
  let previous = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < MOST_SHARED && shared < word.length && word[shared] === previous[shared]) shared++;
      previous = word;
      return String.fromCharCode(BASE + shared) + word.slice(shared);
    })
    .join('');
}

/** The words that `encodeWords` made into `encoded`. */
export function decodeWords(encoded: string): string[] {
  let previous = '';
  return (encoded.match(/[A-Z][^A-Z]*/g) ?? []).map((code) => {
    previous = previous.slice(0, code.charCodeAt(0) - BASE) + code.slice(1);
    return previous;
  });
}
