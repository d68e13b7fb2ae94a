import type { Strictness } from '../../domain/mention.ts';
import { isGivenName } from '../../lexicon/known/known.ts';
import { editDistance } from '../../text/distance.ts';
import { bonesOf, soundKey } from '../../text/sound.ts';
import { editsBetween, isKnown, RESPELT } from './spelling.ts';
import { isArabicAlike } from './transliteration.ts';

const VOWELS = /^[aeiou]$/;

/**
 * The edits between two spellings of a given name, where the rest of the name is the same: they may both be known
 * (Hilary, Hillary; Micheal, Michael), but must be one name: Tim is not Tom, nor Ivana Ivanka.
 */
export function givenEdits(word: string, name: string, strictness: Strictness): number | null {
  if (word.length >= 3 && (givenKey(word) === givenKey(name) || isArabicAlike(word, name))) return RESPELT;
  const shorter = Math.min(word.length, name.length);
  const plain = editsBetween(word, name, strictness);
  if (plain !== null && (shorter >= LONG_GIVEN || isSwapped(word, name))) return plain;
  if (plain === 1 && shorter >= TELLING_GIVEN && endsAlike(word, name)) return plain;
  if (strictness !== 'strict' && haveSameBones(word, name)) return 1;
  if (shorter >= 3 && isLengthened(word, name) && !isOtherForm(word, name)) return 1;
  if (strictness === 'strict' || word[0] !== name[0]) return null;
  if (word.length >= 2 && dropsVowels(word, name) && !isKnown(word)) return 1;
  if (shorter >= LEAST_SWAPPED && isSwapped(word, name) && !isGivenName(word)) return 1;
  return shorter >= LONG_GIVEN && isNearGiven(word, name) ? 1 : null;
}

/** Fewer consonants tell no given name. */
const TELLING_BONES = 4;

/** Whether two given names have their consonants in common, and end both in a vowel or neither: Volodymyr, Vladimir. */
function haveSameBones(word: string, name: string): boolean {
  const bones = bonesOf(word);
  if (bones.length < TELLING_BONES || bones !== bonesOf(name)) return false;
  return VOWELS.test(word.at(-1) ?? '') === VOWELS.test(name.at(-1) ?? '');
}

/** Fewer letters make many given names, in whatever order. */
const LEAST_SWAPPED = 4;

/** The sound of a given name, whose fond forms end in many ways: Berny, Bernie. */
const givenKey = (word: string) => soundKey(word.replace(/(?:ie|ey|y)$/, 'i'));

/** Whether two long given names are one edit apart; where both are known, one that makes no woman's of a man's. */
function isNearGiven(word: string, name: string): boolean {
  const [key, other] = [soundKey(word), soundKey(name)];
  const near = editDistance(word, name, 1) === 1;
  if (!isKnown(word)) return near || editDistance(key, other, 1) === 1;
  if (VOWELS.test(word.at(-1) ?? '') && key.at(-1) !== other.at(-1)) return false;
  return near || dropsVowels(key, other) || dropsVowels(other, key);
}

/** Shorter given names are one edit from other given names. */
const LONG_GIVEN = 6;
/** Shorter ones yet tell nothing even where they are unknown. */
const TELLING_GIVEN = 4;

/** Whether two words have the same ends: given names are made of each other by theirs (Ivana, Ivanka). */
function endsAlike(word: string, name: string): boolean {
  return word.slice(-2) === name.slice(-2) || (word.at(-1) === name.at(-1) && !/[aeiouy]$/.test(name));
}

/** Whether one of two words is the other with one more letter at its end: Jen, Jens. */
const isLengthened = (a: string, b: string) =>
  Math.abs(a.length - b.length) === 1 && (a.startsWith(b) || b.startsWith(a));

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

/** Whether two words have the same letters in another order, as when neighbours changed places. */
const isSwapped = (word: string, name: string) =>
  word.length === name.length && [...word].sort().join('') === [...name].sort().join('');
