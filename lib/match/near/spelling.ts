import type { Strictness } from '../../domain/mention.ts';
import { KNOWN, type KnownClass } from '../../lexicon/known/classes.ts';
import { isDictionaryWord, isEverydayWord, knownAs } from '../../lexicon/known/known.ts';
import { editDistance } from '../../text/distance.ts';
import { soundKey } from '../../text/sound.ts';
import { englishSpellings, isArabicAlike } from './transliteration.ts';

/** Endings that make another word of a name, not a misspelling: Crimean, Trumper, Lavrova, Clintons. */
const DERIVED =
  /^(?:a|o|i|y|s|n|r|ns|an|ans|ian|ians|ean|er|ers|et|ette|ic|ics|ism|ist|ists|ite|ites|ish|ese|ov|ova|son|ville)$/;
/** Endings of peoples and their ways, where they take the place of a name's last letters: Texan, Germans, Chicano. */
const PEOPLES = /^(?:n|s|an|ans|o|os|ic|ics|i|is|ish|ese|er|ers)$/;

/** Endings of lands that are called after their people: Germany. Indians are not of Indiana either. */
const LANDS = /^(?:a|y|ia)$/;

/** A last vowel that is another tells another name: Europa, Europe; Zelenska, Zelensky. */
const FINAL_VOWELS = /^[aeiouy]$/;

/** Whether one word is made of the other by an ending that gives it another meaning. */
export function isDerived(word: string, name: string): boolean {
  if (isPluralOf(word, name)) return true;
  let shared = 0;
  while (shared < name.length && word[shared] === name[shared]) shared += 1;
  const ending = word.slice(shared);
  if (shared === name.length) return DERIVED.test(ending) && ending !== name.at(-1);
  if (shared === word.length && word.endsWith('n')) return LANDS.test(name.slice(shared));
  if (shared >= 4 && shared === name.length - 1 && FINAL_VOWELS.test(ending))
    return FINAL_VOWELS.test(name.slice(shared));
  return shared >= 4 && name.length - shared <= 2 && PEOPLES.test(ending) && !name.endsWith(ending);
}

/** First letters that writers of other alphabets take for each other: Gaddafi, Qaddafi, Kadhafi; Yeltsin, Jelzin. */
const ONSETS = ['cgkq', 'eijy', 'fvw', 'sz'];

/** Whether two words begin with the same letter, or with letters for the same sound, as English or another language spells it. */
export const beginAlike = (a: string, b: string): boolean =>
  soundKey(a) === soundKey(b) ||
  [a, ...englishSpellings(a)].some((spelling) => {
    const [first = '', other = ''] = [spelling[0], b[0]];
    const [hissing, otherHissing] = [HISSES.test(spelling), HISSES.test(b)];
    if (hissing !== otherHissing) return false;
    return (
      first === other || (!hissing && ONSETS.some((onset) => onset.includes(first) && onset.includes(other)))
    );
  });

/** First sounds that are written with several letters: Sharif is not Zarif. */
const HISSES = /^(?:sh|ch|zh|cz|sz|rz|s?ts?ch|sch)/;

/** Whether a word is the plural of another spelling of a name: Zelenskiys. */
const isPluralOf = (word: string, name: string) =>
  word.endsWith('s') &&
  !name.endsWith('s') &&
  (soundKey(word.slice(0, -1)) === soundKey(name) || word === `${name}es`);

/** Edits that a word of so many letters may have. */
function allowance(length: number, strictness: Strictness): number {
  if (length < 4) return 0;
  if (strictness === 'strict') return length >= 6 ? 1 : 0;
  if (strictness === 'middle') return length >= 8 ? 2 : 1;
  return length >= 6 ? 2 : 1;
}

/** Half an edit: the same sounds in another spelling. */
export const RESPELT = 0.5;

/**
 * The edits from `name`, a word of the lexicon, to `word`; null where that is too many, where an ending makes it
 * another word, or where it is itself a word or a name and so not a misspelling. That few families are called so is no
 * such reason where it sounds the same.
 */
export function editsBetween(word: string, name: string, strictness: Strictness): number | null {
  if (word === name) return 0;
  const alike = soundKey(word) === soundKey(name);
  if ((!alike && isDerived(word, name)) || isNumeral(word) || isNumeral(name)) return null;
  if (word.length >= 4 && (alike || soundsSame(word, name))) return isAnother(word, 'loose') ? null : RESPELT;
  const most = allowance(Math.min(word.length, name.length), strictness);
  const edits = Math.min(
    editDistance(word, name, most) + (strictness === 'loose' ? 0 : unlikelihood(word, name)),
    soundDistance(word, name, most) + RESPELT,
  );
  if (edits > most || (edits > 1 && !beginAlike(word, name))) return null;
  return isAnother(word, strictness) ? null : edits;
}

/** Whether two words have the same letters in another order, as when neighbours changed places. */
export const isSwapped = (word: string, name: string) =>
  word.length === name.length && [...word].sort().join('') === [...name].sort().join('');

/** Whether a word is a Roman numeral: Elizabeth III is not Elizabeth II. */
export const isNumeral = (word: string) => /^[ivx]+$/.test(word);

/** Whether two spellings sound the same, in English or as one is written in another language. No numerals do. */
export function soundsSame(word: string, name: string): boolean {
  if (isNumeral(word) && word !== name) return false;
  const key = soundKey(name);
  if (soundKey(word) === key || isArabicAlike(word, name)) return true;
  if (Math.min(word.length, name.length) < SHORTEST_FOREIGN) return false;
  return englishSpellings(word).some((spelling) => soundKey(spelling) === key);
}

/** Shorter words are not looked at as another language's. */
const SHORTEST_FOREIGN = 5;

/** Edits between the sounds of two words, in English or as the first is written in another language. */
function soundDistance(word: string, name: string, most: number): number {
  const key = soundKey(name);
  const plain = editDistance(soundKey(word), key, most) + (isOneConsonant(word, name) ? UNLIKELY : 0);
  if (word.length < SHORTEST_FOREIGN) return plain;
  return Math.min(
    plain,
    ...englishSpellings(word).map((spelling) =>
      Math.min(editDistance(spelling, name, most), editDistance(soundKey(spelling), key, most)),
    ),
  );
}

/** More of an edit than one: an edit that seldom is a slip, and often tells another name. */
const UNLIKELY = 0.6;
/** In words of so many letters a slip to a neighbouring key is believed, and one syllable more. */
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
function unlikelihood(word: string, name: string): number {
  return isOneConsonant(word, name) || addsSyllable(word, name) ? UNLIKELY : 0;
}

/** Whether two words differ in one consonant that is not taken for the other one: Stolzenberg, Stoltenberg. */
function isOneConsonant(word: string, name: string): boolean {
  if (word.length !== name.length) return false;
  let at = 0;
  while (at < word.length && word[at] === name[at]) at += 1;
  if (word.slice(at + 1) !== name.slice(at + 1)) return false;
  const [a = '', b = ''] = [word[at], name[at]];
  if (/[^b-df-hj-np-tv-z]/.test(a + b)) return false;
  if (LIKE_CONSONANTS.some((like) => like.includes(a) && like.includes(b))) return false;
  return word.length < 6 || !areNeighbours(a, b);
}

/** Whether a word is a short name with a vowel more between two consonants: Macaron, Macron. */
function addsSyllable(word: string, name: string): boolean {
  if (word.length !== name.length + 1 || word.length > LONG_WORD) return false;
  let at = 0;
  while (at < name.length && word[at] === name[at]) at += 1;
  if (word.slice(at + 1) !== name.slice(at)) return false;
  return /^[^aeiouy][aeiou][^aeiouy]$/.test(word.slice(at - 1, at + 2));
}

/** Whether a word is itself something, and so no misspelling; where `loose`, rare surnames do not count. */
export function isAnother(word: string, strictness: Strictness): boolean {
  if (strictness !== 'loose') return isKnown(word);
  return knownAs(word) === KNOWN.place || isKnownWell(word) || isDictionaryWord(word);
}

/** Whether a word is the name as a scanner misreads it: I for l, 0 for o. */
export function isMisread(word: string, name: string): boolean {
  const plain = (text: string) => text.replace(/[il1]/g, 'l').replace(/0/g, 'o');
  return plain(word) === plain(name);
}

/** Whether a word is one of the language, a name, or a people (Americans), as it stands. */
export const isKnown = (word: string) =>
  knownAs(word) !== null ||
  isDictionaryWord(word) ||
  (word.endsWith('s') && knownAs(word.slice(0, -1)) === KNOWN.place);

/** Endings of peoples, and of women whose men are called otherwise: Columbian, Zelenska. */
const TELLING_END = /(?:ians?|ese|ova|eva|aya|ska)$/;

/** Whether a word shows by its end that it is another than a name, however both are spelt. */
export const endsAnother = (word: string, name: string) => TELLING_END.test(word) && !TELLING_END.test(name);

/** Whether a word is made of two everyday ones: Factbook is no slip for Facebook. */
export function isCompound(word: string): boolean {
  for (let at = SHORTEST_IN_COMPOUND; at <= word.length - SHORTEST_IN_COMPOUND; at += 1)
    if (isEverydayWord(word.slice(0, at)) && isEverydayWord(word.slice(at))) return true;
  return false;
}

const SHORTEST_IN_COMPOUND = 4;

const MANYS: readonly (KnownClass | null)[] = [
  KNOWN.given,
  KNOWN.wordAndGiven,
  KNOWN.commonSurname,
  KNOWN.wordAndSurname,
];

/** Whether a word is a given name or one that many families bear. */
export const isManysName = (word: string) => MANYS.includes(knownAs(word));

/** Whether a word is an everyday one, a given name or one that many families bear. */
export const isKnownWell = (word: string) => isManysName(word) || isEverydayWord(word);

/** Whether a word is the spelling of a name elsewhere in English: defence, organisation, centre. */
export function isRespelt(word: string, name: string): boolean {
  const american = (text: string) =>
    soundKey(text.replace(/our\b/, 'or').replace(/tre$/, 'ter').replace(/ence$/, 'ense'));
  return knownAs(word) !== KNOWN.given && word.length >= 5 && american(word) === american(name);
}
