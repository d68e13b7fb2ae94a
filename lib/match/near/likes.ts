import type { Lexicon } from '../../lexicon/lexicon.ts';
import { findWord } from '../../lexicon/lookup.ts';
import { wordsNear } from '../../lexicon/near-index.ts';
import { editDistance } from '../../text/distance.ts';
import { soundKey } from '../../text/sound.ts';
import { hashWord } from '../../text/word-hash.ts';
import { romanised } from './surface.ts';
import { arabicOnsets, englishSpellings } from './transliteration.ts';

/** The words of a lexicon that a word of a name may stand for. */
export interface Likes {
  /** The same word; `NONE` where the lexicon has it not. */
  readonly exact: number;
  /** Those that are spelt nearly alike. */
  readonly near: readonly number[];
}

/** A word of the lexicon further than this from the one on the page is no candidate. */
const FURTHEST = 2;

/** Words remembered for one lexicon: unknown names share given names, and pages repeat theirs. */
const MOST_REMEMBERED = 4096;
const remembered = new WeakMap<Lexicon, Map<string, Likes>>();

/** The words of the lexicon that a folded word may stand for, each word looked for once. */
export function likesOf(lexicon: Lexicon, folded: string): Likes {
  let known = remembered.get(lexicon);
  if (!known) {
    known = new Map();
    remembered.set(lexicon, known);
  }
  let likes = known.get(folded);
  if (likes === undefined) {
    likes = findLikes(lexicon, folded);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(folded, likes);
  }
  return likes;
}

function findLikes(lexicon: Lexicon, folded: string): Likes {
  const word = romanised(folded);
  const exact = findWord(lexicon, hashWord(word), word, 0, word.length);
  const near = new Set<number>();
  for (const spelling of [folded, ...englishSpellings(folded), ...arabicOnsets(folded)]) {
    const sound = soundKey(spelling);
    for (const word of wordsNear(lexicon, spelling)) {
      if (word === exact || near.has(word)) continue;
      const other = lexicon.wordText(word);
      if (editDistance(spelling, other, FURTHEST) <= FURTHEST || editDistance(sound, soundKey(other), 1) <= 1)
        near.add(word);
    }
  }
  return { exact, near: [...near] };
}
