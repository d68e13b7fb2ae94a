import type { Strictness } from '../../domain/mention.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { foldedWord, type Words } from '../../text/words.ts';
import { isWeak, type Sighting, typeOf } from '../sighting.ts';
import { surroundingsOf } from '../surroundings.ts';
import { answersFor } from './answers.ts';
import type { Near } from './nearest.ts';
import { unknownNames } from './unknown-names.ts';

/**
 * Adds to the sightings of a text the names that are near to one of the lexicon's. Where such a name holds a part that
 * was seen by itself (Sergej Lavrov), the whole takes the part's place.
 */
export function withNearNames(
  lexicon: Lexicon,
  text: string,
  words: Words,
  exact: readonly Sighting[],
  strictness: Strictness,
): readonly Sighting[] {
  const stretches = unknownNames(text, words, exact);
  if (stretches.length === 0) return exact;
  const answers = answersFor(lexicon, strictness);
  const near = stretches.flatMap((stretch) => {
    const answer = answers.to(text, words, stretch);
    if (!answer) return [];
    const { first, last } = { first: stretch.first + answer.before, last: stretch.last - answer.after };
    return sightingOf(lexicon, text, words, first, last, answer.near);
  });
  if (near.length === 0) return exact;
  const taken = new Uint8Array(words.count);
  for (const { first, last } of near) taken.fill(1, first, last + 1);
  const apart = exact.filter(({ first, last }) => taken[first] === 0 && taken[last] === 0);
  return [...apart, ...near].sort((a, b) => a.first - b.first);
}

function sightingOf(
  lexicon: Lexicon,
  text: string,
  words: Words,
  first: number,
  last: number,
  near: Near,
): Sighting {
  return {
    ...surroundingsOf(text, words, first, last, isWeak(lexicon, near.readings)),
    first,
    last,
    start: words.start[first] as number,
    end: words.end[last] as number,
    readings: near.readings,
    inside: false,
    type: typeOf(lexicon, near.readings),
    word: first === last ? foldedWord(text, words, first) : null,
    via: 'near',
    score: near.score,
  };
}
