import type { Strictness } from '../../domain/mention.ts';
import { KNOWN, type KnownClass } from '../../lexicon/known/classes.ts';
import { isDictionaryWord, isEverydayWord, knownAs } from '../../lexicon/known/known.ts';
import { soundKey } from '../../text/sound.ts';

/* What makes a word another one, and so no misspelling of a name: that it is known, or how it ends. */

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

/** Whether a word is itself something, and so no misspelling; where `loose`, rare surnames do not count. */
export function isAnother(word: string, strictness: Strictness): boolean {
  if (strictness !== 'loose') return isKnown(word);
  return knownAs(word) === KNOWN.place || isKnownWell(word) || isDictionaryWord(word);
}

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

/** Whether a word is the plural of another spelling of a name: Zelenskiys. */
const isPluralOf = (word: string, name: string) =>
  word.endsWith('s') &&
  !name.endsWith('s') &&
  (soundKey(word.slice(0, -1)) === soundKey(name) || word === `${name}es`);
