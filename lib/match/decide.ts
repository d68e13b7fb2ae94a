import type { Strictness } from '../domain/mention.ts';
import { READING, WEAK } from '../lexicon/layout.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isOnlyLetters } from './casing.ts';
import { type Evidence, type Introduction, precedes } from './evidence.ts';
import { toldApart } from './namesakes.ts';
import type { Sighting } from './sighting.ts';
import { isRarelySurname } from './titles.ts';

/** Which entity, by its number, a sighting is, as far as the page shows; null where that is in doubt. */
export function decide(
  lexicon: Lexicon,
  sighting: Sighting,
  evidence: Evidence,
  strictness: Strictness,
): number | null {
  if (sighting.around.address || sighting.inside || sighting.writtenOut || isShoutedWord(lexicon, sighting))
    return null;
  const reading = readingOf(lexicon, sighting, evidence, strictness);
  if (reading === null || !isBorneOut(lexicon, reading, evidence, strictness)) return null;
  return lexicon.entityOf(reading);
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
  if (introduced.length > 0 && readings.length === 1) return introduced[0]?.reading ?? null;
  if (introduced.length > 0 && !isOutshone(lexicon, sighting, evidence, introduced, strictness))
    return amongIntroduced(lexicon, sighting, introduced, strictness);
  if (introduced.length > 0) return null;
  return unintroduced(lexicon, sighting, evidence, strictness);
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

/** So many entities introduced on a page make it one on the lexicon's field, where a surname may be believed. */
const AT_HOME = 3;

/** Whether a name that nobody was introduced by is believed to be its entity's. */
function standsAlone(
  lexicon: Lexicon,
  reading: number,
  sighting: Sighting,
  evidence: Evidence,
  strictness: Strictness,
): boolean {
  const { around } = sighting;
  const facts = lexicon.factsOf(reading);
  if ((facts & READING.single) === 0) return true;
  if (sighting.word !== null && evidence.others.has(sighting.word)) return false;
  if (sighting.via === 'near' && facts & WEAK) return false;
  const entity = lexicon.entityOf(reading);
  const person = lexicon.typeOf(reading) === 'person';
  const capitalised = around.opening || around.headline || around.shouted;
  const doubtful = capitalised && !(person && evidence.introduced.has(entity));
  const atHome = evidence.introduced.size >= AT_HOME && !doubtful;
  if (person) return isOnesSurname(lexicon, reading, sighting, atHome, strictness);
  if (facts & READING.small || (facts & READING.everyday) === 0) return true;
  if (facts & READING.acronym) return !around.shouted;
  if (lexicon.readingKind(reading) !== 'short') return !doubtful;
  const supported = strictness !== 'strict' && (around.officeAfter || atHome);
  return supported && !around.article && sighting.readings.length === 1;
}

/** Whether a person's single name that the page has not introduced is believed to be that person's. */
function isOnesSurname(
  lexicon: Lexicon,
  reading: number,
  sighting: Sighting,
  atHome: boolean,
  strictness: Strictness,
): boolean {
  const facts = lexicon.factsOf(reading);
  const called = sighting.around.office || sighting.around.addressed !== null;
  if (sighting.compound || (!called && sighting.word !== null && isRarelySurname(sighting.word)))
    return false;
  if ((facts & WEAK) === 0) return true;
  if (facts & READING.leading || strictness === 'strict') return false;
  if (sighting.around.office) return true;
  if (strictness === 'loose' && (facts & READING.everyday) === 0) return true;
  return atHome && isTelling(lexicon, reading);
}

/** A name that many families bear, or an everyday word, needs so many documents that name its bearer, where they are counted at all. */
const FAMILIAR = 5;

/**
 * Whether a surname is one person's before all: where documents are counted, one that nobody else bears, or that of a
 * person whom several name; else no everyday word that many are called as well.
 */
function isTelling(lexicon: Lexicon, reading: number): boolean {
  const facts = lexicon.factsOf(reading);
  const borne = (facts & (READING.given | READING.family)) !== 0;
  const everyday = (facts & READING.everyday) !== 0;
  const documents = lexicon.documentsOf(lexicon.entityOf(reading));
  return documents === 0 ? !(borne && everyday) : !(borne || everyday) || documents >= FAMILIAR;
}
