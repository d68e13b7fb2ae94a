import { KNOWN } from '../../lexicon/known/classes.ts';
import { knownAs } from '../../lexicon/known/known.ts';
import { editDistance } from '../../text/distance.ts';
import { soundKey } from '../../text/sound.ts';
import { isOneConsonant, UNLIKELY } from './slips.ts';
import { englishSpellings, isArabicAlike } from './transliteration.ts';

/* Whether two words sound or look the same, in English or as another language or a scanner writes one of them. */

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
export function soundDistance(word: string, name: string, most: number): number {
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

/** Whether a word is the name as a scanner misreads it: I for l, 0 for o. */
export function isMisread(word: string, name: string): boolean {
  const plain = (text: string) => text.replace(/[il1]/g, 'l').replace(/0/g, 'o');
  return plain(word) === plain(name);
}

/** Whether a word is the spelling of a name elsewhere in English: defence, organisation, centre. */
export function isRespelt(word: string, name: string): boolean {
  const american = (text: string) =>
    soundKey(text.replace(/our\b/, 'or').replace(/tre$/, 'ter').replace(/ence$/, 'ense'));
  return knownAs(word) !== KNOWN.given && word.length >= 5 && american(word) === american(name);
}
