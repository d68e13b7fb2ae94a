/*
 * The same name is spelt in many ways: Sergei, Sergey, Sergej, Serguei; Lavrov, Lawrow; organisation, organization.
 * A sound key is what such spellings have in common.
 */

/**
 * What is spelt so, and how it sounds, in the order in which they are heard. Each spelling has one of the letters before
 * it: most words have none of them, and a background that has just started takes long for patterns.
 */
export const SPELLINGS: readonly (readonly [letters: string, spelling: RegExp, sound: string])[] = [
  ['0', /0/g, 'o'],
  ['1', /1/g, 'l'],
  ['2', /2/g, 'ii'],
  ['3', /3/g, 'iii'],
  ['n', /rn/g, 'm'],
  ['y', /^ye/g, 'e'],
  ['e', /(?<=[ou])e(?=[^aeiouy])/g, ''],
  ['hj', /dsch|dzh|dj/g, 'j'],
  ['a', /a(?=[iy])/g, 'e'],
  ['hz', /sch|shch|sh|sz/g, 's'],
  ['c', /tch|tsch|cz|ch/g, 'c'],
  ['p', /ph/g, 'f'],
  ['fw', /ff?$|w/g, 'v'],
  ['chq', /kh|ck|q(?:u(?=[aeio]))?|c(?![eiy])/g, 'k'],
  ['ctz', /c(?=[eiy])|t?z|(?<=[lnr])ts(?=[aeiouy])/g, 's'],
  ['g', /gh|gu(?=[ei])/g, 'g'],
  ['h', /(?<=[bcdgjklmnprstvz])h|(?<=[aeiou])h(?=[aeioulmnr])/g, ''],
  ['k', /ks/g, 'x'],
  ['o', /ou|oo/g, 'u'],
  ['r', /ie(?=r)/g, 'e'],
  ['e', /(?<=.{3})ie$/g, 'i'],
  ['jy', /[yj]/g, 'i'],
];

/** Words remembered with their sounds: the same candidates come up again and again. */
const MOST_REMEMBERED = 4096;
const remembered = new Map<string, string>();

/** The sound key of a folded word. Never empty for a word that is not. */
export function soundKey(folded: string): string {
  let key = remembered.get(folded);
  if (key === undefined) {
    key = soundOf(folded);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(folded, key);
  }
  return key;
}

function soundOf(folded: string): string {
  let key = folded;
  for (const [letters, spelling, sound] of SPELLINGS)
    if (hasAny(key, letters)) key = key.replace(spelling, sound);
  key = withoutDoubles(key);
  return key === '' ? folded : key;
}

function hasAny(word: string, letters: string): boolean {
  for (const letter of letters) if (word.includes(letter)) return true;
  return false;
}

function withoutDoubles(word: string): string {
  let single = '';
  for (let i = 0; i < word.length; i += 1) if (word[i] !== word[i - 1]) single += word[i];
  return single;
}

/** The consonants of a folded word's sound: what spellings share that differ in vowels only. */
export const bonesOf = (folded: string): string => soundKey(folded).replace(/[aeiou]/g, '');
