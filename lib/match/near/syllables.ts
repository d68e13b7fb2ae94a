/*
 * Names from Chinese and Korean are made of few, short syllables. Each older or other way of writing them changes many
 * letters at once (Mao Tse-tung, Kim Chong-un), and one letter that is another makes another name (Xi Jianping).
 */

/** A syllable of either language, as any of the usual ways writes it. */
const SYLLABLE = "(?:zh|ch|sh|hs|ts|tz|[bcdfghjklmnpqrstwxyz])?'?y?[aeiou]{1,3}(?:ng|rk|ck|[hklmnprt])?";
const IN_SYLLABLES = new RegExp(`^(?:${SYLLABLE})(?: (?:${SYLLABLE}){1,3}){1,3}$`);

/** Names of so few letters are too easily each other. */
const SHORTEST = 7;

/** What the ways of writing syllables have in common: consonants by where they are spoken, and few vowels. */
function syllableKey(name: string): string {
  return name
    .replace(/[^a-z]/g, '')
    .replace(/y(?=i)/g, '')
    .replace(/ien/g, 'ian')
    .replace(/tzu/g, 'zi')
    .replace(/ng/g, 'N')
    .replace(/hs|sh/g, 'x')
    .replace(/zh|ch|[jq]/g, 'c')
    .replace(/t[sz]/g, 'z')
    .replace(/r(?=k)|h(?![aeiou])/g, '')
    .replace(/b/g, 'p')
    .replace(/d/g, 't')
    .replace(/g/g, 'k')
    .replace(/eo|[ou]+/g, 'o')
    .replace(/(.)\1+/g, '$1');
}

/** Whether two names, folded, are one in syllables, as different ways write it. */
export function areSameSyllables(surface: string, name: string): boolean {
  if (name.length < SHORTEST || !IN_SYLLABLES.test(name) || !IN_SYLLABLES.test(surface)) return false;
  return syllableKey(surface) === syllableKey(name);
}

/** A syllable of Chinese in Pinyin, roughly. */
const PINYIN =
  '(?:(?:zh|ch|sh|[bpmfdtnlgkhrzcsyw])?(?:ang?|eng?|ing?|ong|i?ao?|iang?|iong|uang?|uai|ui|u[no]?|ia|i[eu]|ai|ei|ou|[aeiou])|[jqx](?:i(?:ng?|ang?|ong|ao?|e|u)?|u(?:an|[en])?))';
const IN_PINYIN = new RegExp(`^${PINYIN} ${PINYIN}{1,2}$`);

/**
 * Whether two names are both Chinese and differ, and so are two people's: slips seldom make a syllable of Pinyin, but
 * for a g that is left out or put in after an n.
 */
export const areTwoInPinyin = (surface: string, name: string): boolean =>
  IN_PINYIN.test(name) && IN_PINYIN.test(surface) && surface.replace(/ng/g, 'n') !== name.replace(/ng/g, 'n');
