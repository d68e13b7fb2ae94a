import { READING } from '../lexicon/layout.ts';
import { at, type Lexicon } from '../lexicon/lexicon.ts';
import type { Words } from '../text/words.ts';
import type { Evidence } from './evidence.ts';
import type { Sighting } from './sighting.ts';

/** Adds to the evidence what a block's sightings show: who is named in full, and which longer names are nobody's. */
export function gather(
  lexicon: Lexicon,
  _text: string,
  _words: Words,
  sightings: readonly Sighting[],
  evidence: Evidence,
): void {
  for (const sighting of sightings) {
    const [reading, another] = sighting.readings;
    if (reading === undefined || sighting.address) continue;
    const facts = at(lexicon.columns.readingFacts, reading);
    const entity = at(lexicon.columns.readingEntity, reading);
    if (facts & READING.single) {
      const alone = sighting.before !== null && !sighting.headline && lexicon.entityType(entity) === 'person';
      if (alone && sighting.word) evidence.others.add(sighting.word);
    } else if (another === undefined) evidence.introduced.add(lexicon.entityId(entity));
  }
}
