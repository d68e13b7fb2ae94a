import type { Strictness } from '../../domain/mention.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { foldedWord, type Words } from '../../text/words.ts';
import { Lines } from '../lines.ts';
import type { Sighting } from '../sighting.ts';
import { surroundingsOf } from '../surroundings.ts';
import { type Near, nearest } from './nearest.ts';
import { type NamePart, partAt } from './surface.ts';
import { type Stretch, unknownNames } from './unknown-names.ts';

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
  const lines = new Lines(text, words);
  const near = stretches.flatMap(
    (stretch) => nearSighting(lexicon, text, words, lines, stretch, strictness) ?? [],
  );
  if (near.length === 0) return exact;
  const taken = new Uint8Array(words.count);
  for (const { first, last } of near) taken.fill(1, first, last + 1);
  const apart = exact.filter(({ first, last }) => taken[first] === 0 && taken[last] === 0);
  return [...apart, ...near].sort((a, b) => a.first - b.first);
}

/** The longest end of a stretch that is near to an alias: what stands before a name may be more of its title. */
function nearSighting(
  lexicon: Lexicon,
  text: string,
  words: Words,
  lines: Lines,
  { first, last }: Stretch,
  strictness: Strictness,
): Sighting | null {
  const parts: NamePart[] = [];
  for (let i = first; i <= last; i += 1) parts.push(partAt(text, words, i));
  for (let from = first; from === first || from < last; from += 1) {
    const near = remembered(lexicon, parts.slice(from - first), strictness);
    if (near && near.edits > 0) return sightingOf(text, words, lines, { first: from, last }, near);
  }
  return null;
}

function sightingOf(
  text: string,
  words: Words,
  lines: Lines,
  { first, last }: Stretch,
  near: Near,
): Sighting {
  return {
    ...surroundingsOf(text, words, lines, first, last),
    first,
    last,
    start: words.start[first] as number,
    end: words.end[last] as number,
    readings: near.readings,
    inside: false,
    word: first === last ? foldedWord(text, words, first) : null,
    via: 'near',
    score: near.score,
  };
}

/** Answers of `nearest`, since pages repeat their names: by strictness and surface, for each lexicon. */
const answers = new WeakMap<Lexicon, Map<string, Near | null>>();
const MOST_ANSWERS = 4096;

function remembered(lexicon: Lexicon, parts: readonly NamePart[], strictness: Strictness): Near | null {
  let known = answers.get(lexicon);
  if (!known || known.size >= MOST_ANSWERS) {
    known = new Map();
    answers.set(lexicon, known);
  }
  const key = `${strictness} ${parts.map(({ written, shortened }) => (shortened ? `${written}.` : written)).join(' ')}`;
  let near = known.get(key);
  if (near === undefined) {
    near = nearest(lexicon, parts, strictness);
    known.set(key, near);
  }
  return near;
}
