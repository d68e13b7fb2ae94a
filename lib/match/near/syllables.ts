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

/** Whether two names are one in syllables, as different ways write it. */
export function areSameSyllables(surface: readonly Part[], name: readonly Part[]): boolean {
  if (!mayBeSyllables(surface) || !mayBeSyllables(name)) return false;
  const [written, alias] = [spaced(surface), spaced(name)];
  if (alias.length < SHORTEST || !IN_SYLLABLES.test(alias) || !IN_SYLLABLES.test(written)) return false;
  return syllableKey(written) === syllableKey(alias);
}

interface Part {
  readonly folded: string;
}

/** The family names of both languages have one syllable, at the most five letters; most other names begin with more. */
const mayBeSyllables = (parts: readonly Part[]) =>
  parts.length > 1 && (parts[0]?.folded.length ?? 0) <= LONGEST_FAMILY;
const LONGEST_FAMILY = 5;

const spaced = (parts: readonly Part[]) => parts.map(({ folded }) => folded).join(' ');

/** A syllable of Chinese in Pinyin, roughly. */
const PINYIN =
  '(?:(?:zh|ch|sh|[bpmfdtnlgkhrzcsyw])?(?:ang?|eng?|ing?|ong|i?ao?|iang?|iong|uang?|uai|ui|u[no]?|ia|i[eu]|ai|ei|ou|[aeiou])|[jqx](?:i(?:ng?|ang?|ong|ao?|e|u)?|u(?:an|[en])?))';
const IN_PINYIN = new RegExp(`^${PINYIN} ${PINYIN}{1,2}$`);

/**
 * Whether two names are both Chinese and differ, and so are two people's: slips seldom make a syllable of Pinyin, but
 * for a g that is left out or put in after an n.
 */
export function areTwoInPinyin(surface: readonly Part[], name: readonly Part[]): boolean {
  if (!mayBeSyllables(surface) || !mayBeSyllables(name)) return false;
  const [written, alias] = [spaced(surface), spaced(name)];
  return (
    IN_PINYIN.test(alias) &&
    IN_PINYIN.test(written) &&
    written.replace(/ng/g, 'n') !== alias.replace(/ng/g, 'n')
  );
}
