import type { Strictness } from '../domain/mention.ts';
import { READING } from '../lexicon/layout.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isOnlyLetters } from './casing.ts';
import { type Evidence, type Introduction, precedes } from './evidence.ts';
import { toldApart } from './namesakes.ts';
import type { Sighting } from './sighting.ts';
import { isTelling, standsAlone } from './stands-alone.ts';

/**
 * Which entity, by its number, a sighting is, as far as the page shows; null where that is in doubt. The gates, in the
 * order in which they apply:
 * 1. what is no name of its own falls out: an address, a part of a longer name (see `isInsideLongerName`), letters that
 *    the page writes out as small words, a word among others IN CAPITALS;
 * 2. namesakes are told apart by what stands beside them (`toldApart`);
 * 3. of those left, one that the page has introduced is taken, unless another is far better known by that name;
 * 4. where it has introduced none, the likeliest, if the name may stand alone (`standsAlone`);
 * 5. letters that may stand for others have to be borne out by the rest of the page.
 */
export function decide(
  lexicon: Lexicon,
  sighting: Sighting,
  evidence: Evidence,
  strictness: Strictness,
): number | null {
  if (isNoName(lexicon, sighting)) return null;
  const reading = readingOf(lexicon, sighting, evidence, strictness);
  if (reading === null || !isBorneOut(lexicon, reading, evidence, strictness)) return null;
  return lexicon.entityOf(reading);
}

/** Whether a sighting is no name of its own. */
const isNoName = (lexicon: Lexicon, sighting: Sighting) =>
  sighting.around.address || sighting.inside || sighting.writtenOut || isShoutedWord(lexicon, sighting);

/** Whether a sighting is an everyday word among others IN CAPITALS: WHO IS THERE? */
function isShoutedWord(lexicon: Lexicon, { around: { shouted }, readings }: Sighting): boolean {
  const both = READING.acronym | READING.everyday;
  const isWord = (reading: number) => (lexicon.factsOf(reading) & both) === both;
  return shouted && readings.length > 0 && readings.every(isWord);
}

/** The reading to take for a sighting: one that the page has introduced, or else the likeliest; null where in doubt. */
function readingOf(
  lexicon: Lexicon,
  seen: Sighting,
  evidence: Evidence,
  strictness: Strictness,
): number | null {
  const readings = toldApart(lexicon, seen, evidence);
  const sighting = readings === seen.readings ? seen : { ...seen, readings };
  const introduced = introductions(lexicon, sighting, evidence);
  const [first] = introduced;
  if (!first) return unintroduced(lexicon, sighting, evidence, strictness);
  if (readings.length === 1) return first.reading;
  if (isOutshone(lexicon, sighting, evidence, introduced, strictness)) return null;
  return amongIntroduced(lexicon, sighting, introduced, strictness);
}

/**
 * Whether a distinctive name that the page introduced somebody by is far more often another's: after Hunter Biden,
 * 'Biden' may be either. Not where `loose`, nor for what many families are called.
 */
function isOutshone(
  lexicon: Lexicon,
  sighting: Sighting,
  evidence: Evidence,
  introduced: readonly Introduced[],
  strictness: Strictness,
): boolean {
  const best = lexicon.bestKnown(sighting.readings);
  if (best === null || strictness === 'loose' || sighting.around.office) return false;
  if (introduced.some(({ reading }) => reading === best)) return false;
  const facts = lexicon.factsOf(best);
  if (facts & (READING.family | READING.given)) return false;
  return standsAlone(lexicon, best, sighting, evidence, strictness);
}

interface Introduced {
  readonly reading: number;
  readonly introduction: Introduction;
}

/** The readings whose entities the page has introduced, the first introduced first. */
function introductions(
  lexicon: Lexicon,
  { readings, word, type }: Sighting,
  evidence: Evidence,
): Introduced[] {
  const introduced: Introduced[] = [];
  const another = type === 'person' || (word !== null && evidence.others.has(word));
  for (const reading of readings) {
    const introduction = evidence.introduced.get(lexicon.entityOf(reading));
    if (introduction && !(another && introduction.alone)) introduced.push({ reading, introduction });
  }
  if (introduced.length < 2) return introduced;
  return introduced.sort((a, b) => (precedes(a.introduction, b.introduction) ? -1 : 1));
}

/**
 * Of namesakes, the one that the page introduced first; but 'Vice President Biden' is one who was introduced with an
 * office, or else the best known, not the son who happens to be introduced.
 */
function amongIntroduced(
  lexicon: Lexicon,
  { readings, around: { office } }: Sighting,
  introduced: readonly Introduced[],
  strictness: Strictness,
): number | null {
  const first = introduced[0]?.reading ?? null;
  if (!office || readings.length === 1) return first;
  const holder = introduced.find(({ introduction }) => introduction.office)?.reading;
  const best = lexicon.bestKnown(readings);
  if (holder !== undefined && holder !== first && best === first) return null;
  if (strictness === 'strict') return holder ?? (best === first ? first : null);
  return holder ?? best ?? first;
}

/** The reading to take for a name that the page has introduced nobody for. */
function unintroduced(
  lexicon: Lexicon,
  sighting: Sighting,
  evidence: Evidence,
  strictness: Strictness,
): number | null {
  const reading = likeliest(lexicon, sighting.readings);
  if (reading === null) return null;
  if (sighting.readings.length > 1 && !mayPresume(lexicon, sighting, strictness)) return null;
  return standsAlone(lexicon, reading, sighting, evidence, strictness) ? reading : null;
}

/** Of namesakes, the best known; of equals, the one whose whole name this is. Null where there is no such one. */
function likeliest(lexicon: Lexicon, readings: readonly number[]): number | null {
  const best = lexicon.bestKnown(readings);
  if (best !== null) return best;
  const [whole, another] = readings.filter((reading) => lexicon.readingKind(reading) === 'full');
  return whole === undefined || another !== undefined ? null : whole;
}

/**
 * Whether, of namesakes that the page has not introduced, the best known may be meant: not where `strict`, nor where
 * they have their whole name in common, nor where hardly a document names one of those that many are called like:
 * President Johnson was another.
 */
function mayPresume(lexicon: Lexicon, { readings, type }: Sighting, strictness: Strictness): boolean {
  if (strictness !== 'middle') return strictness === 'loose';
  const [best] = readings;
  if (type === 'person' && best !== undefined && !isTelling(lexicon, best)) return false;
  return readings.some((reading) => lexicon.readingKind(reading) !== 'full');
}

/** So many other entities on a page make it one on the lexicon's field, where letters stand for what they do in it. */
const COMPANY = 2;

/**
 * Whether letters that may stand for others too (MSC: a conference, a shipping line) are borne out by the page: by
 * another name of the entity, or by the company they are in. Not asked where `loose`.
 */
function isBorneOut(lexicon: Lexicon, reading: number, evidence: Evidence, strictness: Strictness): boolean {
  if (strictness === 'loose' || !isOnlyLetters(lexicon, reading)) return true;
  const entity = lexicon.entityOf(reading);
  const introduction = evidence.introduced.get(entity);
  if (introduction && !introduction.alone) return true;
  return evidence.introduced.size - (introduction ? 1 : 0) >= COMPANY;
}
