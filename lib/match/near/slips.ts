/* How likely a difference between two words is a slip of the hand, rather than another name. */

/** Whether two words have the same letters in another order, as when neighbours changed places. */
export const isSwapped = (word: string, name: string) =>
  word.length === name.length && [...word].sort().join('') === [...name].sort().join('');

/** More of an edit than one: an edit that seldom is a slip, and often tells another name. */
export const UNLIKELY = 0.6;
/** In words of so many letters a slip to a neighbouring key is believed. */
const TYPED_WORD = 6;
/** In longer words one syllable more is believed. */
const LONG_WORD = 8;
/** Consonants that are taken for each other by the ear. */
const LIKE_CONSONANTS = ['dt', 'bp', 'gkcq', 'szc', 'fvw', 'mn', 'jgy', 'lr'];
const KEYS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Whether a key lies beside another, or under it. */
function areNeighbours(a: string, b: string): boolean {
  const place = (letter: string) => {
    const row = KEYS.findIndex((keys) => keys.includes(letter));
    return { row, column: KEYS[row]?.indexOf(letter) ?? 0 };
  };
  const [one, other] = [place(a), place(b)];
  return Math.abs(one.row - other.row) <= 1 && Math.abs(one.column - other.column) <= 1;
}

/** What makes an edit less likely a slip: another consonant that neither sounds nor lies like it; one more syllable. */
export function unlikelihood(word: string, name: string): number {
  return isOneConsonant(word, name) || addsSyllable(word, name) ? UNLIKELY : 0;
}

/** Whether two words differ in one consonant that is not taken for the other one: Stolzenberg, Stoltenberg. */
export function isOneConsonant(word: string, name: string): boolean {
  if (word.length !== name.length) return false;
  let at = 0;
  while (at < word.length && word[at] === name[at]) at += 1;
  if (word.slice(at + 1) !== name.slice(at + 1)) return false;
  const [a = '', b = ''] = [word[at], name[at]];
  if (/[^b-df-hj-np-tv-z]/.test(a + b)) return false;
  if (LIKE_CONSONANTS.some((like) => like.includes(a) && like.includes(b))) return false;
  return word.length < TYPED_WORD || !areNeighbours(a, b);
}

/** Whether a word is a short name with a vowel more between two consonants: Macaron, Macron. */
function addsSyllable(word: string, name: string): boolean {
  if (word.length !== name.length + 1 || word.length > LONG_WORD) return false;
  let at = 0;
  while (at < name.length && word[at] === name[at]) at += 1;
  if (word.slice(at + 1) !== name.slice(at)) return false;
  return /^[^aeiouy][aeiou][^aeiouy]$/.test(word.slice(at - 1, at + 2));
}
