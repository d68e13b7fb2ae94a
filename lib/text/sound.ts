import { unitAt } from './unit-at.ts';

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
  let letters = lettersOf(key);
  for (const { needed, spelling, sound } of RULES) {
    if ((letters & needed) === 0) continue;
    const heard = key.replace(spelling, sound);
    if (heard === key) continue;
    key = heard;
    letters = lettersOf(key);
  }
  key = withoutDoubles(key);
  return key === '' ? folded : key;
}

/** Which letters a word has, as bits; some that it has not share a bit with one that it has. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i += 1) letters |= 1 << (unitAt(word, i) & 31);
  return letters;
}

const RULES = SPELLINGS.map(([letters, spelling, sound]) => ({
  needed: lettersOf(letters),
  spelling,
  sound,
}));

function withoutDoubles(word: string): string {
  let single = '';
  let from = 0;
  for (let i = 1; i < word.length; i += 1) {
    if (unitAt(word, i) !== unitAt(word, i - 1)) continue;
    single += word.slice(from, i);
    from = i + 1;
  }
  return from === 0 ? word : single + word.slice(from);
}

/** The consonants of a folded word's sound: what spellings share that differ in vowels only. */
export const bonesOf = (folded: string): string => soundKey(folded).replace(/[aeiou]/g, '');
