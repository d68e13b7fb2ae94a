import type { Strictness } from '../domain/mention.ts';
import { READING, WEAK } from '../lexicon/layout.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Evidence } from './evidence.ts';
import type { Sighting } from './sighting.ts';
import { isRarelySurname } from './titles.ts';

/** So many entities introduced on a page make it one on the lexicon's field, where a surname may be believed. */
const AT_HOME = 3;

/**
 * Whether a name that nobody was introduced by is believed to be its entity's. One of several words is; one word not
 * where the page gives it to another, nor a near one that is weak, and else by what it is: a surname, or another name.
 */
export function standsAlone(
  lexicon: Lexicon,
  reading: number,
  sighting: Sighting,
  evidence: Evidence,
  strictness: Strictness,
): boolean {
  const { around, word, via } = sighting;
  const facts = lexicon.factsOf(reading);
  if ((facts & READING.single) === 0) return true;
  if (word !== null && evidence.others.has(word)) return false;
  if (via === 'near' && facts & WEAK) return false;
  const person = lexicon.typeOf(reading) === 'person';
  const capitalised = around.opening || around.headline || around.shouted;
  const doubtful = capitalised && !(person && evidence.introduced.has(lexicon.entityOf(reading)));
  const atHome = evidence.introduced.size >= AT_HOME && !doubtful;
  return person
    ? isOnesSurname(lexicon, reading, sighting, atHome, strictness)
    : isOnesName(lexicon, reading, sighting, doubtful, atHome, strictness);
}

/** Whether a single name of a place or a body is believed: one that is an everyday word only where it is used as a name. */
function isOnesName(
  lexicon: Lexicon,
  reading: number,
  { around, readings }: Sighting,
  doubtful: boolean,
  atHome: boolean,
  strictness: Strictness,
): boolean {
  const facts = lexicon.factsOf(reading);
  if (facts & READING.small || (facts & READING.everyday) === 0) return true;
  if (facts & READING.acronym) return !around.shouted;
  if (lexicon.readingKind(reading) !== 'short') return !doubtful;
  const supported = strictness !== 'strict' && (around.officeAfter || atHome);
  return supported && !around.article && readings.length === 1;
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

/** A surname that many bear, or an everyday word, needs so many documents that name its bearer, where they are counted. */
const FAMILIAR = 5;

/**
 * Whether a surname is one person's before all: where documents are counted, one that nobody else bears, or that of a
 * person whom several name; else no everyday word that many are called as well.
 */
export function isTelling(lexicon: Lexicon, reading: number): boolean {
  const facts = lexicon.factsOf(reading);
  const borne = (facts & (READING.given | READING.family)) !== 0;
  const everyday = (facts & READING.everyday) !== 0;
  const documents = lexicon.documentsOf(lexicon.entityOf(reading));
  return documents === 0 ? !(borne && everyday) : !(borne || everyday) || documents >= FAMILIAR;
}
