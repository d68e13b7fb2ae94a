import type { Strictness, Via } from '../domain/mention.ts';
import { READING } from '../lexicon/layout.ts';
import { at, type Lexicon } from '../lexicon/lexicon.ts';
import type { Evidence } from './evidence.ts';
import type { Sighting } from './sighting.ts';

export interface Verdict {
  readonly entity: number;
  readonly via: Via;
  readonly score: number;
}

/** Which entity a sighting is, as far as the page shows; null where that is in doubt. */
export function decide(
  lexicon: Lexicon,
  sighting: Sighting,
  evidence: Evidence,
  strictness: Strictness,
): Verdict | null {
  if (sighting.address || isPartOfLongerName(lexicon, sighting)) return null;
  const entities = [
    ...new Set(sighting.readings.map((reading) => at(lexicon.columns.readingEntity, reading))),
  ];
  const introduced = entities.filter((entity) => evidence.introduced.has(lexicon.entityId(entity)));
  const entity = introduced.length > 0 ? introduced[0] : entities.length === 1 ? entities[0] : undefined;
  if (entity === undefined) return null;
  if (introduced.length === 0 && !standsAlone(lexicon, sighting, evidence, strictness)) return null;
  return { entity, via: sighting.via, score: sighting.score };
}

function isPartOfLongerName(lexicon: Lexicon, sighting: Sighting): boolean {
  if (sighting.headline || sighting.shouted) return false;
  const reading = sighting.readings[0];
  if (reading === undefined) return false;
  const single = (at(lexicon.columns.readingFacts, reading) & READING.single) !== 0;
  const type = lexicon.entityType(at(lexicon.columns.readingEntity, reading));
  if (sighting.before !== null && single && type === 'person') return true;
  return sighting.after !== null && single && (type === 'person' || type === 'place');
}

function standsAlone(
  lexicon: Lexicon,
  sighting: Sighting,
  evidence: Evidence,
  strictness: Strictness,
): boolean {
  if (sighting.word === null) return true;
  if (evidence.others.has(sighting.word)) return false;
  const [reading] = sighting.readings;
  if (reading === undefined) return false;
  const person = lexicon.entityType(at(lexicon.columns.readingEntity, reading)) === 'person';
  return !person || strictness === 'loose';
}
