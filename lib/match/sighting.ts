import type { EntityType } from '../domain/entity.ts';
import type { Via } from '../domain/mention.ts';
import { READING, WEAK } from '../lexicon/layout.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { foldedWord, type Words } from '../text/words.ts';
import { isCoupled, partnersOf } from './firm.ts';
import { isInsideLongerName, type Neighbours } from './longer-name.ts';
import { isOccasion, regionOf } from './region.ts';
import type { Hit } from './scan.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';
import { isNamesake, isOfState } from './town.ts';
import { isWrittenOut } from './written-out.ts';

/** A hit with all that deciding about it needs, so that the words themselves can be let go. */
export interface Sighting {
  readonly around: Surroundings;
  /** First and last word. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** The readings that its surroundings allow, best known entity first. */
  readonly readings: readonly number[];
  /** All readings were ruled out, because it is a part of a longer name. */
  readonly inside: boolean;
  /** Its best known reading, ruled out or not, and what that is. */
  readonly likeliest: number;
  readonly type: EntityType;
  /** It is an acronym, read as its best known reading. */
  readonly acronym: boolean;
  /** It is letters for the small words before it: hypersensitivity pneumonitis (HP). */
  readonly writtenOut: boolean;
  /** A hyphen joins it to a name that is none of the lexicon's: Dodd-Frank. */
  readonly compound: boolean;
  /** What is told beside a name that several bear about which of them it is. */
  readonly cue: 'state' | 'land' | 'occasion' | null;
  /** The only word of it, folded; null for several. */
  readonly word: string | null;
  readonly via: Via;
  readonly score: number;
}

/** Keeps what decides about the hits of a text. */
export function sightingsOf(lexicon: Lexicon, text: string, words: Words, hits: readonly Hit[]): Sighting[] {
  let left: Hit | undefined;
  return hits.map((hit, i) => {
    const right = hits[i + 1];
    const beside = {
      left: left?.last === hit.first - 1 ? left : undefined,
      right: right?.first === hit.last + 1 ? right : undefined,
      partners: partnersOf(text, words, hit, left, right),
      namesake: isNamesake(text, words, hit),
      coupled: right !== undefined && isCoupled(text, words, hit, right, hits[i + 2]),
      ofState: isOfState(text, words, hit),
    };
    left = hit;
    return sightingOf(lexicon, text, words, hit, beside);
  });
}

function sightingOf(lexicon: Lexicon, text: string, words: Words, hit: Hit, beside: Neighbours): Sighting {
  const around = surroundingsOf(text, words, hit.first, hit.last, isWeak(lexicon, hit.readings));
  const start = words.start[hit.first] as number;
  const single = hit.first === hit.last;
  const readings: number[] = [];
  for (const reading of hit.readings) {
    if (isInsideLongerName(lexicon, reading, around, beside)) continue;
    if (!(single && around.opening && isForeign(lexicon, reading, text, start))) readings.push(reading);
  }
  const type = typeOf(lexicon, hit.readings);
  const acronym = (lexicon.factsOf(hit.readings[0] as number) & READING.acronym) !== 0;
  return {
    around,
    first: hit.first,
    last: hit.last,
    start,
    end: hit.end,
    readings: readings.length === hit.readings.length ? hit.readings : readings,
    inside: readings.length === 0,
    acronym,
    writtenOut: acronym && isWrittenOut(text, words, hit.first),
    compound:
      (around.hyphenAfter && around.after !== null && !beside.right) ||
      (around.hyphenBefore && around.before !== null && !beside.left),
    cue: readings.length < 2 ? null : cueTo(type, text, words, hit),
    likeliest: hit.readings[0] as number,
    type,
    word: single ? foldedWord(text, words, hit.first) : null,
    via: hit.via,
    score: 1,
  };
}

/** Whether a word begins with a letter that the alias has without its marks: at a sentence's head, Über is no Uber. */
function isForeign(lexicon: Lexicon, reading: number, text: string, start: number): boolean {
  return text.charCodeAt(start) > LAST_PLAIN && lexicon.readingText(reading).charCodeAt(0) <= LAST_PLAIN;
}

const LAST_PLAIN = 127;

/** What stands beside a name that several bear and tells which of them it is. */
function cueTo(type: EntityType, text: string, words: Words, { first, last }: Hit): Sighting['cue'] {
  if (type === 'place') return regionOf(text, words, first, last);
  return type !== 'person' && isOccasion(text, words, first) ? 'occasion' : null;
}

/** The type of the best known of some readings. */
export function typeOf(lexicon: Lexicon, readings: readonly number[]): EntityType {
  return lexicon.typeOf(readings[0] as number);
}

/** Whether a name so read may well be something else: an everyday word, or what many people are called. */
export function isWeak(lexicon: Lexicon, readings: readonly number[]): boolean {
  return readings.some((reading) => (lexicon.factsOf(reading) & WEAK) !== 0);
}
