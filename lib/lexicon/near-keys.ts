import { bonesOf, soundKey } from '../text/sound.ts';
import { unitAt } from '../text/unit-at.ts';
import { hashStep, hashWord, SEED } from '../text/word-hash.ts';

/** Shorter words are too easily each other to be looked for nearby. */
export const SHORTEST_NEAR = 4;
/** Letters are left out only among so many first ones: a word that differs later meets its like in these. */
const PREFIX = 7;
/** Fewer consonants than these tell too little without their vowels. */
const FEWEST_BONES = 4;

/**
 * The keys under which a word is kept and looked for, so that a misspelling meets what it was meant for in one of
 * them: the beginning of the word, with each one letter left out (words one edit apart share one of these, as in
 * Garbe's SymSpell), its sound, and its consonants.
 */
export function keysOf(word: string): number[] {
  const length = Math.min(word.length, PREFIX);
  const bones = bonesOf(word);
  const keys = [hashOn(SOUND, soundKey(word))];
  if (bones.length >= FEWEST_BONES) keys.push(hashOn(BONES, bones));
  let before = SEED;
  for (let i = 0; i < length; i += 1) {
    const without = hashOn(before, word, i + 1, length);
    if (!keys.includes(without)) keys.push(without);
    before = hashStep(before, unitAt(word, i));
  }
  if (!keys.includes(before)) keys.push(before);
  return keys;
}

/** What the hashes of sounds and of consonants begin with, so that they are none of words. */
const SOUND = hashWord('=');
const BONES = hashWord('~');

/** The hash of letters with some of a word's after them. */
function hashOn(before: number, word: string, from = 0, to = word.length): number {
  let hash = before;
  for (let i = from; i < to; i += 1) hash = hashStep(hash, unitAt(word, i));
  return hash;
}
