import type { Strictness } from '../../domain/mention.ts';
import { KNOWN } from '../../lexicon/known/classes.ts';
import { isEverydayWord, knownAs } from '../../lexicon/known/known.ts';
import { editDistance } from '../../text/distance.ts';
import { soundKey } from '../../text/sound.ts';

/** How far one word is from another, in edits; a half where only the spelling of the same sounds differs. */
export interface Difference {
  readonly edits: number;
}

/** Endings that make another word of a name, not a misspelling: Crimean, Trumper, Lavrova, Clintons. */
const DERIVED =
  /^(?:a|o|i|y|s|n|an|ans|ian|ians|ean|er|ers|et|ette|ism|ist|ists|ite|ites|ish|ese|ov|ova|son|ville)$/;

/** Whether one word is made of the other by an ending that gives it another meaning. */
export function isDerived(word: string, name: string): boolean {
  return word.length > name.length && word.startsWith(name) && DERIVED.test(word.slice(name.length));
}

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
 * another word, or where it is itself a word or a name and so not a misspelling.
 */
export function editsBetween(word: string, name: string, strictness: Strictness): number | null {
  if (word === name) return 0;
  if (isDerived(word, name)) return null;
  const same = soundKey(word) === soundKey(name);
  if (same && word.length >= 4) return isKnown(word) ? null : RESPELT;
  const most = allowance(Math.min(word.length, name.length), strictness);
  const edits = Math.min(
    editDistance(word, name, most),
    editDistance(soundKey(word), soundKey(name), most) + RESPELT,
  );
  if (edits > most || (edits > 1 && word[0] !== name[0])) return null;
  return isKnown(word) ? null : edits;
}

/** Whether a word is the name as a scanner misreads it: I for l, 0 for o. */
export function isMisread(word: string, name: string): boolean {
  const plain = (text: string) => text.replace(/[il1]/g, 'l').replace(/0/g, 'o');
  return plain(word) === plain(name);
}

/** Whether a word is one of the language, or a name, as it stands. */
export const isKnown = (word: string) => knownAs(word) !== null || isEverydayWord(word);

/** Whether a word is an everyday one, a given name or one that many families bear. */
export function isKnownWell(word: string): boolean {
  const known = knownAs(word);
  return known === KNOWN.given || known === KNOWN.commonSurname || isEverydayWord(word);
}

/**
 * The edits between two spellings of a given name, where the rest of the name is the same: they may both be known
 * (Hilary, Hillary; Micheal, Michael), but must be one name: Tim is not Tom.
 */
export function givenEdits(word: string, name: string, strictness: Strictness): number | null {
  const plain = editsBetween(word, name, strictness);
  if (plain !== null) return plain;
  if (word.length >= 3 && soundKey(word) === soundKey(name)) return RESPELT;
  const [short, long] = word.length < name.length ? [word, name] : [name, word];
  if (short.length >= 3 && long.startsWith(short) && long.length - short.length <= 1) return 1;
  if (
    strictness !== 'strict' &&
    short.length >= 6 &&
    word[0] === name[0] &&
    editDistance(word, name, 1) === 1
  )
    return 1;
  return null;
}

/** Whether a word is the spelling of a name elsewhere in English: defence, organisation, centre. */
export function isRespelt(word: string, name: string): boolean {
  const american = (text: string) =>
    soundKey(text.replace(/our\b/, 'or').replace(/tre$/, 'ter').replace(/ence$/, 'ense'));
  return knownAs(word) !== KNOWN.given && word.length >= 5 && american(word) === american(name);
}
