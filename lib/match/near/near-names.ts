import type { Strictness } from '../../domain/mention.ts';
import { isGivenName } from '../../lexicon/known/known.ts';
import { READING } from '../../lexicon/layout.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { foldedWord, type Words } from '../../text/words.ts';
import { isWeak, type Sighting, typeOf } from '../sighting.ts';
import { surroundingsOf } from '../surroundings.ts';
import { type Answer, type Answers, answersFor } from './answers.ts';
import { type Genitive, genitiveIn } from './genitive.ts';
import type { Near } from './nearest.ts';
import { partsBetweenLinks, type Stretch, unknownNames } from './unknown-names.ts';

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
  const near: Sighting[] = [];
  for (const stretch of stretches) {
    const genitive = genitiveIn(lexicon, text, words, stretch);
    if (genitive) near.push(inGenitive(lexicon, text, words, genitive));
    else
      for (const { first, last, near: found } of answersIn(answers, text, words, stretch))
        near.push(sightingOf(lexicon, text, words, first, last, found));
  }
  if (near.length === 0) return exact;
  const taken = new Uint8Array(words.count);
  for (const { first, last } of near) taken.fill(1, first, last + 1);
  const apart = exact.filter(({ first, last }) => taken[first] === 0 && taken[last] === 0);
  return [...apart, ...near].sort((a, b) => a.first - b.first);
}

/** A name without the -s of its genitive. */
function inGenitive(lexicon: Lexicon, text: string, words: Words, genitive: Genitive): Sighting {
  const { first, last, readings } = genitive;
  const sighting = sightingOf(lexicon, text, words, first, last, { readings, score: 1, edits: 0 });
  return { ...sighting, end: sighting.end - 1, word: sighting.word?.slice(0, -1) ?? null, via: 'inflected' };
}

interface Found extends Stretch {
  readonly near: Near;
}

/** The near names in a stretch: the whole of it, or those in its parts where small words such as 'and' join several. */
function answersIn(answers: Answers, text: string, words: Words, stretch: Stretch): readonly Found[] {
  const parts = partsBetweenLinks(text, words, stretch);
  const whole = parts.length > 1 ? answers.toWhole(text, words, stretch) : answers.to(text, words, stretch);
  if (whole) return [placed(stretch, whole)];
  if (parts.length === 1) return NOTHING;
  return parts.flatMap((part) => {
    const answer = answers.to(text, words, part);
    return answer ? [placed(part, answer)] : [];
  });
}

const NOTHING: readonly Found[] = [];

const placed = ({ first, last }: Stretch, { before, after, near }: Answer): Found => ({
  first: first + before,
  last: last - after,
  near,
});

/** What is near, as a sighting; of another person, where a given name stands before one word (Jeremy Corbyn is no Cornyn). */
function sightingOf(
  lexicon: Lexicon,
  text: string,
  words: Words,
  first: number,
  last: number,
  near: Near,
): Sighting {
  const around = surroundingsOf(text, words, first, last, isWeak(lexicon, near.readings));
  const single = near.readings.every((reading) => (lexicon.factsOf(reading) & READING.single) !== 0);
  const inside = single && around.before !== null && isGivenName(around.before);
  return {
    around,
    first,
    last,
    start: words.start[first] as number,
    end: words.end[last] as number,
    readings: inside ? [] : near.readings,
    inside,
    acronym: false,
    writtenOut: false,
    compound: false,
    cue: null,
    likeliest: near.readings[0] as number,
    type: typeOf(lexicon, near.readings),
    word: single ? joinedWords(text, words, first, last) : null,
    via: 'near',
    score: near.score,
  };
}

/** The words of a name that is written as one elsewhere: Van Der Beek, Vanderbeek. */
function joinedWords(text: string, words: Words, first: number, last: number): string {
  let joined = '';
  for (let i = first; i <= last; i += 1) joined += foldedWord(text, words, i);
  return joined;
}
