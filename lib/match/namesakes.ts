import { isWomansName } from '../lexicon/known/known.ts';
import { statesOfNorthAmerica } from '../lexicon/known/namesake-towns.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { fold } from '../text/fold.ts';
import { readWords } from '../text/read-words.ts';
import { Words } from '../text/words.ts';
import type { Evidence } from './evidence.ts';
import { scanAliases } from './scan.ts';
import type { Sighting } from './sighting.ts';

/** What the name of a place says that it is, beside its namesakes: Georgia (country), New York City. */
const STATE = /\b(?:state|province)\b/i;
const CITY = /\bcity\b/i;
const COUNTRY = /\b(?:country|republic)\b/i;

/**
 * The readings of a name that are left where namesakes are told apart: people by the form of address, a state from the
 * city or country of its name by what stands beside it, or by the other states that the page speaks of.
 */
export function toldApart(lexicon: Lexicon, sighting: Sighting, evidence: Evidence): readonly number[] {
  const { readings, type } = sighting;
  const { addressed } = sighting.around;
  if (readings.length < 2) return readings;
  const apart = fromPeople(lexicon, sighting, evidence);
  if (apart !== readings) return apart;
  if (type === 'person') return addressed === null ? readings : ofGender(lexicon, readings, addressed);
  if (type === 'place') return amongPlaces(lexicon, sighting, evidence);
  return ofKind(lexicon, readings, sighting.cue === 'occasion');
}

/**
 * Washington alone is the place, not the people of that name, unless a form of address stands before it, or the page
 * has named one of them and no 'in' stands before it.
 */
function fromPeople(
  lexicon: Lexicon,
  { readings, around: { located, office, addressed } }: Sighting,
  evidence: Evidence,
): readonly number[] {
  const isPerson = (reading: number) => lexicon.typeOf(reading) === 'person';
  if (!readings.some(isPerson) || readings.every(isPerson)) return readings;
  const people = readings.filter(isPerson);
  if (office || addressed !== null) return people;
  const others = readings.filter((reading) => !isPerson(reading));
  if (!others.some((reading) => lexicon.readingKind(reading) === 'full')) return readings;
  return located || !people.some((reading) => isIntroduced(lexicon, reading, evidence)) ? others : readings;
}

/** Of a body and an occasion that share a name (RNC), the one that is meant; all where that is not what they are. */
function ofKind(lexicon: Lexicon, readings: readonly number[], isOccasion: boolean): readonly number[] {
  const typeOf = (reading: number) => lexicon.typeOf(reading);
  const types = new Set(readings.map(typeOf));
  if (types.size !== 2 || !types.has('event') || !types.has('organization')) return readings;
  return readings.filter((reading) => (typeOf(reading) === 'event') === isOccasion);
}

/** Mrs. Clinton is one of the women of that name, where there are any; Mr. Clinton is none of them. */
function ofGender(
  lexicon: Lexicon,
  readings: readonly number[],
  addressed: 'woman' | 'man',
): readonly number[] {
  const women = readings.filter((reading) => isWomansName(givenNameOf(lexicon, reading)));
  if (women.length === 0 || women.length === readings.length) return readings;
  return addressed === 'woman' ? women : readings.filter((reading) => !women.includes(reading));
}

const givenNameOf = (lexicon: Lexicon, reading: number) =>
  fold(nameOf(lexicon, reading).split(' ', 1)[0] ?? '');

const nameOf = (lexicon: Lexicon, reading: number) => lexicon.entityName(lexicon.entityOf(reading));

function amongPlaces(
  lexicon: Lexicon,
  { readings, cue, around: { located } }: Sighting,
  evidence: Evidence,
): readonly number[] {
  const states = readings.filter((reading) => STATE.test(nameOf(lexicon, reading)));
  const [theState] = states;
  if (theState === undefined || states.length > 1 || readings.length === states.length) return readings;
  const others = readings.filter((reading) => reading !== theState);
  if (cue === 'state') return states;
  const countries = others.every((reading) => COUNTRY.test(nameOf(lexicon, reading)));
  if (countries) return speaksOfStates(lexicon, evidence) ? states : others;
  const cities = others.every((reading) => CITY.test(nameOf(lexicon, reading)));
  if (cities && cue === 'land') return states;
  return cities && (located || !isIntroduced(lexicon, theState, evidence)) ? others : readings;
}

const isIntroduced = (lexicon: Lexicon, reading: number, { introduced }: Evidence) =>
  introduced.has(lexicon.entityOf(reading));

/** Whether the page speaks of a state or province of North America that no other place shares its name with. */
function speaksOfStates(lexicon: Lexicon, { introduced }: Evidence): boolean {
  const states = statesIn(lexicon);
  for (const entity of introduced.keys()) if (states.has(entity)) return true;
  return false;
}

const known = new WeakMap<Lexicon, ReadonlySet<number>>();

/** The numbers of the lexicon's states. */
function statesIn(lexicon: Lexicon): ReadonlySet<number> {
  let states = known.get(lexicon);
  if (!states) {
    states = new Set(findStates(lexicon));
    known.set(lexicon, states);
  }
  return states;
}

function* findStates(lexicon: Lexicon): Generator<number> {
  const words = new Words();
  for (const state of statesOfNorthAmerica()) {
    const name = state.replace(/\b\p{L}/gu, (letter) => letter.toUpperCase());
    const [hit] = scanAliases(lexicon, name, readWords(name, words));
    if (hit?.last !== words.count - 1 || hit.readings.length !== 1) continue;
    yield lexicon.entityOf(hit.readings[0] as number);
  }
}
