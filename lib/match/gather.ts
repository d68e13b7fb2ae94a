import { isGivenName, knownAs } from '../lexicon/known/known.ts';
import { READING } from '../lexicon/layout.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Evidence } from './evidence.ts';
import type { Sighting } from './sighting.ts';

/** Adds to the evidence what a block's sightings show: who is named in full, and which longer names are nobody's. */
export function gather(
  lexicon: Lexicon,
  sightings: readonly Sighting[],
  block: number,
  evidence: Evidence,
): void {
  for (const sighting of sightings) {
    if (sighting.address) continue;
    if (sighting.inside) noteOther(sighting, evidence);
    else if (introduces(lexicon, sighting)) {
      const entity = lexicon.columns.readingEntity[sighting.readings[0] ?? 0] as number;
      const { start, office } = sighting;
      evidence.introduce({ entity: lexicon.entityId(entity), block, at: start, office });
    }
  }
}

/** Jim Jordan: from now on 'Jordan' alone may be him. */
function noteOther({ word, before }: Sighting, evidence: Evidence): void {
  if (word === null || before === null) return;
  if (knownAs(before) === null || isGivenName(before)) evidence.others.add(word);
}

/** Whether a sighting names its entity beyond doubt, whatever the rest of the page says. */
function introduces(lexicon: Lexicon, sighting: Sighting): boolean {
  const { readings, opening, headline, shouted, located } = sighting;
  const [reading] = readings;
  if (reading === undefined || readings.length > 1) return false;
  const { readingFacts, readingEntity } = lexicon.columns;
  const facts = readingFacts[reading] as number;
  if ((facts & READING.single) === 0) return true;
  if (located && lexicon.entityType(readingEntity[reading] as number) === 'place') return true;
  if (facts & READING.everyday) {
    const own = lexicon.readingKind(reading) === 'full' || (facts & READING.acronym) !== 0;
    return own && !opening && !headline && !shouted && (facts & READING.leading) === 0;
  }
  return (facts & (READING.given | READING.family)) === 0;
}
