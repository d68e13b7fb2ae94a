import type { Strictness } from '../../domain/mention.ts';
import { editDistance } from '../../text/distance.ts';
import { soundKey } from '../../text/sound.ts';
import { isAnother, isDerived } from './other-words.ts';
import { unlikelihood } from './slips.ts';
import { beginAlike, isNumeral, soundDistance, soundsSame } from './sounds.ts';

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
