import { soundKey } from '../text/sound.ts';
import { hashWord } from '../text/words.ts';

/** Shorter words are too easily each other to be looked for nearby. */
export const SHORTEST_NEAR = 4;
/** From this length on, a word may also be found by one unspoilt half of it. */
const HALVED = 8;

/** Fewer consonants than these tell too little without their vowels. */
const FEWEST_BONES = 4;

/**
 * The keys under which a word is kept, so that a misspelling of it meets it in one of its own: its letters and its
 * sound, each with any one letter left out (two words one edit apart share one of these), its consonants, and the halves
 * of a long one. After the
 * deletion neighbourhoods of Garbe's SymSpell.
 */
export function keysOf(word: string): number[] {
  const sound = soundKey(word);
  const keys = new Set<number>([hashWord(sound), hashWord(word)]);
  for (const shorter of withoutOne(sound)) keys.add(hashWord(shorter));
  for (const shorter of withoutOne(word)) keys.add(hashWord(shorter));
  const bones = sound.replace(/[aeiou]/g, '');
  if (bones.length >= FEWEST_BONES) keys.add(hashWord(`~${bones}`));
  if (sound.length >= HALVED) for (const half of halvesOf(sound, sound.length)) keys.add(hashWord(half));
  return [...keys];
}

/** The keys under which to look for what an unknown word may be: those of `keysOf`, and halves as of its neighbours. */
export function keysToTry(word: string): number[] {
  const keys = new Set(keysOf(word));
  const sound = soundKey(word);
  for (const length of [sound.length - 1, sound.length, sound.length + 1])
    if (length >= HALVED) for (const half of halvesOf(sound, length)) keys.add(hashWord(half));
  return [...keys];
}

function* withoutOne(sound: string): Iterable<string> {
  if (sound.length < SHORTEST_NEAR) return;
  for (let i = 0; i < sound.length; i += 1) yield sound.slice(0, i) + sound.slice(i + 1);
}

/** The first and the last half of a word that is thought to be `length` long, each marked as what it is. */
function halvesOf(sound: string, length: number): [string, string] {
  const half = length >> 1;
  return [`<${sound.slice(0, half)}`, `>${sound.slice(-half)}`];
}
