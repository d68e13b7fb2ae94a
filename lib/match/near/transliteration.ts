/*
 * Names from other alphabets are written as each language would: Chruschtschow in German, Khrouchtchev in French,
 * Chruszczow in Polish. What English makes of the same letters, so that the two spellings can be compared.
 */

/** The letters of a language that English has others for, longest first. */
interface Language {
  readonly letters: RegExp;
  readonly english: Readonly<Record<string, string>>;
}

const GERMAN: Language = {
  letters: /schtsch|tsch|dsch|sch|ch|z(?=k)|[jw]|(?<=^|[aeiouy])s(?=[aeiouy])|ien$/g,
  english: {
    schtsch: 'shch',
    tsch: 'ch',
    dsch: 'j',
    sch: 'sh',
    ch: 'kh',
    z: 'ts',
    j: 'y',
    w: 'v',
    s: 'z',
    ien: 'ia',
  },
};
const FRENCH: Language = {
  letters: /chtch|tch|ch|dj|j|ou|gu(?=[ei])|qu|(?<=[aeiou])ss(?=[aeiou])|ine$|ie$|(?<=[eo])ff$/g,
  english: {
    chtch: 'shch',
    tch: 'ch',
    ch: 'sh',
    dj: 'j',
    j: 'zh',
    ou: 'u',
    gu: 'g',
    qu: 'k',
    ss: 's',
    ine: 'in',
    ie: 'ia',
    ff: 'v',
  },
};
const POLISH: Language = {
  letters: /szcz|cz|sz|rz|dz|ch|ie|[cw]/g,
  english: { szcz: 'shch', cz: 'ch', sz: 'sh', rz: 'zh', dz: 'j', ch: 'kh', ie: 'e', c: 'ts', w: 'v' },
};
const SPANISH: Language = { letters: /j/g, english: { j: 'kh' } };
const UKRAINIAN: Language = { letters: /(?<=[aeiour])h/g, english: { h: 'g' } };
const LANGUAGES = [GERMAN, FRENCH, POLISH, SPANISH, UKRAINIAN];

/** Shorter words show no language. */
const SHORTEST = 5;
/** Without any of these a word is spelt alike in all of them. */
const SIGNS = /[cjwz]|sch|ou|gu|qu|ss|ine$|ff$|ie|[aeiour]h/;
const NONE: readonly string[] = [];

/** How English would spell a folded name if it is spelt as another language does: the spellings that differ. */
export function englishSpellings(folded: string): readonly string[] {
  if (folded.length < SHORTEST || !SIGNS.test(folded)) return NONE;
  const spellings = LANGUAGES.map(({ letters, english }) =>
    folded.replace(letters, (found) => english[found] ?? found),
  );
  return [...new Set(spellings)].filter((spelling) => spelling !== folded);
}

/** Letters by which names from Arabic show: Qaddafi, Hezbollah, Khamenei, Mohammed. */
const ARABIC_SIGNS = /q|[dgk]h|dd|llah|aa|ee|ou|ham+|uh|^[ou]s|^y/;

/** The first letters that a name from Arabic may also begin with: Kadhafi, Qadhafi, Gadhafi. */
const ARABIC_ONSETS = ['g', 'k', 'q'];

/** A folded name with its other first letters, if it looks like one from Arabic. */
export function arabicOnsets(folded: string): readonly string[] {
  if (!ARABIC_ONSETS.includes(folded[0] ?? '') || !ARABIC_SIGNS.test(folded)) return NONE;
  return ARABIC_ONSETS.filter((onset) => onset !== folded[0]).map((onset) => onset + folded.slice(1));
}

/** What the spellings of a name from Arabic have in common, which writes few of its vowels. */
function arabicKey(folded: string): string {
  return folded
    .replace(/(?<=.{3})[ae]h?$/, 'a')
    .replace(/ou|oo/g, 'u')
    .replace(/sh|ch/g, 'x')
    .replace(/gh|kh|[kgqc]/g, 'k')
    .replace(/(?<=[dt])h/g, '')
    .replace(/^j/, 'y')
    .replace(/z/g, 's')
    .replace(/o/g, 'u')
    .replace(/[ei]|(?<!^)y/g, 'a')
    .replace(/(.)\1+/g, '$1');
}

/** Whether two folded names are spellings of one name from Arabic: Gaddafi, Kadhafi; Hezbollah, Hizbullah. */
export function isArabicAlike(word: string, name: string): boolean {
  if (Math.min(word.length, name.length) < SHORTEST) return false;
  return (ARABIC_SIGNS.test(word) || ARABIC_SIGNS.test(name)) && arabicKey(word) === arabicKey(name);
}
