import { bonesOf, soundKey } from '../text/sound.ts';
import { hashWord } from '../text/word-hash.ts';

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
  const beginning = word.slice(0, PREFIX);
  const sound = soundKey(word);
  const bones = bonesOf(word);
  const keys = new Set<number>([hashWord(beginning), hashWord(`=${sound}`)]);
  for (let i = 0; i < beginning.length; i += 1)
    keys.add(hashWord(beginning.slice(0, i) + beginning.slice(i + 1)));
  if (bones.length >= FEWEST_BONES) keys.add(hashWord(`~${bones}`));
  return [...keys];
}
