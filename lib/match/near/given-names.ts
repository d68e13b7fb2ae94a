import type { Strictness } from '../../domain/mention.ts';
import { isGivenName } from '../../lexicon/known/known.ts';
import { editDistance } from '../../text/distance.ts';
import { bonesOf, soundKey } from '../../text/sound.ts';
import { isKnown } from './other-words.ts';
import { isSwapped } from './slips.ts';
import { beginAlike } from './sounds.ts';
import { RESPELT } from './spelling.ts';
import { isArabicAlike } from './transliteration.ts';

/** Shorter given names tell nothing even where they are unknown. */
const TELLING_GIVEN = 4;
/** Shorter given names are one edit from other given names. */
const LONG_GIVEN = 6;
/** Fewer consonants tell no given name. */
const TELLING_BONES = 4;

/**
 * The edits between two spellings of a given name, where the rest of the name is the same: they may both be known
 * (Hilary, Hillary; Micheal, Michael), but must be one name: Tim is not Tom, nor Ivana Ivanka.
 */
export function givenEdits(
  word: string,
  name: string,
  rareFamily: boolean,
  strictness: Strictness,
): number | null {
  if (word.length >= 3 && (givenKey(word) === givenKey(name) || isArabicAlike(word, name))) return RESPELT;
  if (!isKnown(word)) return slips(word, name, strictness);
  if (isLengthened(word, name)) return 1;
  if (strictness === 'strict') return null;
  const loosely = strictness === 'loose' && rareFamily;
  return haveSameBones(word, name) || isSlip(word, name, loosely) ? 1 : null;
}

/** The slips by which a word that is nothing itself differs from a given name. */
function slips(word: string, name: string, strictness: Strictness): number | null {
  const strict = strictness === 'strict';
  if (word.length < (strict ? TELLING_GIVEN : 2)) return null;
  if (!strict && (haveSameBones(word, name) || (word[0] === name[0] && dropsVowels(word, name)))) return 1;
  const most = !strict && Math.min(word.length, name.length) >= LONG_GIVEN && word[0] === name[0] ? 2 : 1;
  const edits = editDistance(word, name, most);
  return edits <= most ? edits : null;
}

/** Whether a word that is something itself is all the same a slip for a given name; `loosely` for one of any length. */
function isSlip(word: string, name: string, loosely: boolean): boolean {
  const shorter = Math.min(word.length, name.length);
  if (shorter < TELLING_GIVEN || !beginAlike(word, name)) return false;
  if (isSwapped(word, name) && !isGivenName(word)) return true;
  if (loosely && editDistance(word, name, 1) === 1 && !isOtherForm(word, name)) return true;
  return shorter >= LONG_GIVEN && isNearGiven(word, name);
}

const VOWELS = /^[aeiou]$/;

/** Whether two given names have their consonants in common, and end both in a vowel or neither: Volodymyr, Vladimir. */
function haveSameBones(word: string, name: string): boolean {
  const bones = bonesOf(word);
  if (bones.length < TELLING_BONES || bones !== bonesOf(name)) return false;
  return VOWELS.test(word.at(-1) ?? '') === VOWELS.test(name.at(-1) ?? '');
}

/** The sound of a given name, whose fond forms end in many ways: Berny, Bernie. */
const givenKey = (word: string) => soundKey(word.replace(/(?:ie|ey|y)$/, 'i'));

/** Whether two long given names are one edit apart that makes no woman's name of a man's. */
function isNearGiven(word: string, name: string): boolean {
  const [key, other] = [soundKey(word), soundKey(name)];
  if (VOWELS.test(word.at(-1) ?? '') && key.at(-1) !== other.at(-1)) return false;
  return editDistance(word, name, 1) === 1 || dropsVowels(key, other) || dropsVowels(other, key);
}

/** Whether one of two given names is the other with one more letter at its end, and not another form: Jen, Jens. */
function isLengthened(word: string, name: string): boolean {
  if (Math.min(word.length, name.length) < 3 || isOtherForm(word, name)) return false;
  return Math.abs(word.length - name.length) === 1 && (word.startsWith(name) || name.startsWith(word));
}

/** Whether a word is another given name that is made of a name by one more vowel: Roberto, Robert. */
const isOtherForm = (word: string, name: string) =>
  word.length > name.length && VOWELS.test(word.at(-1) ?? '') && isKnown(word);

/** Whether a word is the name without one of its vowels, or without any: Ilhn, Jhn. */
function dropsVowels(word: string, name: string): boolean {
  if (word === name.replace(/[aeiou]/g, '')) return true;
  return [...name].some(
    (letter, i) => /[aeiou]/.test(letter) && word === name.slice(0, i) + name.slice(i + 1),
  );
}
