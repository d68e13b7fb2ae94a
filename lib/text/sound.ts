/*
 * The same name is spelt in many ways: Sergei, Sergey, Sergej, Serguei; Lavrov, Lawrow; organisation, organization.
 * A sound key is what such spellings have in common.
 */

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/0/g, 'o'],
  [/1/g, 'l'],
  [/2/g, 'ii'],
  [/3/g, 'iii'],
  [/rn/g, 'm'],
  [/dsch|dzh|dj/g, 'j'],
  [/a(?=[iy])/g, 'e'],
  [/sch|shch|sh|sz/g, 's'],
  [/tch|tsch|cz|ch/g, 'c'],
  [/ph/g, 'f'],
  [/ff?$|w/g, 'v'],
  [/kh|ck|q(?:u(?=[aeio]))?|c(?![eiy])/g, 'k'],
  [/c(?=[eiy])|t?z|(?<=[lnr])ts(?=[aeiouy])/g, 's'],
  [/gh|gu(?=[ei])/g, 'g'],
  [/(?<=[bcdgjklmnprstvz])h|(?<=[aeiou])h(?=[lmnr])/g, ''],
  [/ks/g, 'x'],
  [/ou|oo/g, 'u'],
  [/ie(?=r)/g, 'e'],
  [/[yj]/g, 'i'],
  [/(.)\1+/g, '$1'],
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
  for (const [spelling, sound] of SPELLINGS) key = key.replace(spelling, sound);
  return key === '' ? folded : key;
}

/** The consonants of a folded word's sound: what spellings share that differ in vowels only. */
export const bonesOf = (folded: string): string => soundKey(folded).replace(/[aeiou]/g, '');
