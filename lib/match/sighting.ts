import type { Via } from '../domain/mention.ts';
import { foldedWord } from '../lexicon/compile.ts';
import { at, type Lexicon } from '../lexicon/lexicon.ts';
import type { Words } from '../text/words.ts';
import type { Hit } from './scan.ts';
import { isShouted, type Surroundings, surroundingsOf } from './surroundings.ts';

/** A hit with all that deciding about it needs, so that the words themselves can be let go. */
export interface Sighting extends Surroundings {
  readonly start: number;
  readonly end: number;
  readonly readings: readonly number[];
  /** The only word of it, folded; null for several. */
  readonly word: string | null;
  readonly shouted: boolean;
  readonly via: Via;
  readonly score: number;
  /** What the rest of the page says may decide about it. */
  readonly open: boolean;
}

/** Keeps what decides about a hit. */
export function sightingOf(lexicon: Lexicon, text: string, words: Words, hit: Hit): Sighting {
  const single = hit.first === hit.last;
  const entities = new Set(hit.readings.map((reading) => at(lexicon.columns.readingEntity, reading)));
  return {
    ...surroundingsOf(text, words, hit.first, hit.last),
    start: at(words.start, hit.first),
    end: at(words.end, hit.last),
    readings: hit.readings,
    word: single ? foldedWord(text, words, hit.first) : null,
    shouted: isShouted(words, hit.first, hit.last),
    via: 'exact',
    score: 1,
    open: single || entities.size > 1,
  };
}
