import type { Strictness } from '../../domain/mention.ts';
import { KNOWN } from '../../lexicon/known/classes.ts';
import { isDictionaryWord, isEverydayWord, knownAs } from '../../lexicon/known/known.ts';
import { editDistance } from '../../text/distance.ts';
import { soundKey } from '../../text/sound.ts';

/** Endings that make another word of a name, not a misspelling: Crimean, Trumper, Lavrova, Clintons. */
const DERIVED =
  /^(?:a|o|i|y|s|n|ns|an|ans|ian|ians|ean|er|ers|et|ette|ic|ics|ism|ist|ists|ite|ites|ish|ese|ov|ova|son|ville)$/;
/** Endings of peoples and their ways, where they take the place of a name's last letters: Texan, Germans, Chicano. */
const PEOPLES = /^(?:n|s|an|ans|o|os|ic|ics|i|is|ish|ese|er|ers)$/;

/** Endings of lands that are called after their people: Germany. Indians are not of Indiana either. */
const LANDS = /^(?:a|y|ia)$/;

/** A last vowel that is another tells another name: Europa, Europe. */
const VOWELS = /^[aeiou]$/;

/** Whether one word is made of the other by an ending that gives it another meaning. */
export function isDerived(word: string, name: string): boolean {
  if (isPluralOf(word, name)) return true;
  let shared = 0;
  while (shared < name.length && word[shared] === name[shared]) shared += 1;
  const ending = word.slice(shared);
  if (shared === name.length) return DERIVED.test(ending) && ending !== name.at(-1);
  if (shared === word.length && word.endsWith('n')) return LANDS.test(name.slice(shared));
  if (shared >= 4 && shared === name.length - 1 && VOWELS.test(ending))
    return VOWELS.test(name.slice(shared));
  return shared >= 4 && name.length - shared <= 2 && PEOPLES.test(ending) && !name.endsWith(ending);
}

/** First letters that writers of other alphabets take for each other: Gaddafi, Qaddafi, Kadhafi; Yeltsin, Jelzin. */
const ONSETS = ['cgkq', 'eijy', 'fvw', 'sz'];

/** Whether two words begin with the same letter, or with letters for the same sound. */
export function beginAlike(a: string, b: string): boolean {
  const [first = '', other = ''] = [a[0], b[0]];
  return first === other || ONSETS.some((onset) => onset.includes(first) && onset.includes(other));
}

/** Whether a word is the plural of another spelling of a name: Zelenskiys. */
const isPluralOf = (word: string, name: string) =>
  word.endsWith('s') && !name.endsWith('s') && soundKey(word.slice(0, -1)) === soundKey(name);

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
  if (isDerived(word, name)) return null;
  const same = soundKey(word) === soundKey(name);
  if (same && word.length >= 4) return isAnother(word, 'loose') ? null : RESPELT;
  const most = allowance(Math.min(word.length, name.length), strictness);
  const edits = Math.min(
    editDistance(word, name, most),
    editDistance(soundKey(word), soundKey(name), most) + RESPELT,
  );
  if (edits > most || (edits > 1 && !beginAlike(word, name))) return null;
  return isAnother(word, strictness) ? null : edits;
}

/** Whether a word is itself something, and so no misspelling; where `loose`, rare surnames do not count. */
function isAnother(word: string, strictness: Strictness): boolean {
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

/** Whether a word is an everyday one, a given name or one that many families bear. */
export function isKnownWell(word: string): boolean {
  const known = knownAs(word);
  return known === KNOWN.given || known === KNOWN.commonSurname || isEverydayWord(word);
}

/**
 * The edits between two spellings of a given name, where the rest of the name is the same: they may both be known
 * (Hilary, Hillary; Micheal, Michael), but must be one name: Tim is not Tom, nor Ivana Ivanka.
 */
export function givenEdits(word: string, name: string, strictness: Strictness): number | null {
  if (word.length >= 3 && soundKey(word) === soundKey(name)) return RESPELT;
  const shorter = Math.min(word.length, name.length);
  const plain = editsBetween(word, name, strictness);
  if (plain !== null && (shorter >= LONG_GIVEN || isSwapped(word, name))) return plain;
  if (plain === 1 && shorter >= TELLING_GIVEN && endsAlike(word, name)) return plain;
  if (shorter >= 3 && isLengthened(word, name)) return 1;
  if (strictness === 'strict' || word[0] !== name[0]) return null;
  if (word.length >= 2 && dropsVowels(word, name) && !isKnown(word)) return 1;
  return shorter >= LONG_GIVEN && editDistance(word, name, 1) === 1 ? 1 : null;
}

/** Shorter given names are one edit from other given names. */
const LONG_GIVEN = 6;
/** Shorter ones yet tell nothing even where they are unknown. */
const TELLING_GIVEN = 5;

/** Whether two words have the same ends: given names are made of each other by theirs (Ivana, Ivanka). */
function endsAlike(word: string, name: string): boolean {
  return word.slice(-2) === name.slice(-2) || (word.at(-1) === name.at(-1) && !/[aeiouy]$/.test(name));
}

/** Whether one of two words is the other with one more letter at its end: Jen, Jens. */
const isLengthened = (a: string, b: string) =>
  Math.abs(a.length - b.length) === 1 && (a.startsWith(b) || b.startsWith(a));

/** Whether a word is the name without one of its vowels, or without any: Ilhn, Jhn. */
function dropsVowels(word: string, name: string): boolean {
  if (word === name.replace(/[aeiou]/g, '')) return true;
  return [...name].some(
    (letter, i) => /[aeiou]/.test(letter) && word === name.slice(0, i) + name.slice(i + 1),
  );
}

/** Whether two neighbouring letters changed places. */
const isSwapped = (word: string, name: string) =>
  word.length === name.length && [...word].sort().join('') === [...name].sort().join('');

/** Whether a word is the spelling of a name elsewhere in English: defence, organisation, centre. */
export function isRespelt(word: string, name: string): boolean {
  const american = (text: string) =>
    soundKey(text.replace(/our\b/, 'or').replace(/tre$/, 'ter').replace(/ence$/, 'ense'));
  return knownAs(word) !== KNOWN.given && word.length >= 5 && american(word) === american(name);
}
