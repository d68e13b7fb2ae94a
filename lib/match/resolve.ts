import type { Strictness, Via } from '../domain/mention.ts';
import { at, type Lexicon } from '../lexicon/lexicon.ts';
import { readWords } from '../text/words.ts';
import { scanAliases } from './scan.ts';

/** What a single name means. */
export interface Resolution {
  readonly entity: string;
  readonly via: Via;
  readonly score: number;
}

/** Which entity a name by itself means; null where it is none, or could be several. */
export function resolveSurface(
  lexicon: Lexicon,
  surface: string,
  _strictness: Strictness,
): Resolution | null {
  const words = readWords(surface);
  const [hit] = scanAliases(lexicon, surface, words);
  if (hit?.first !== 0 || hit.last !== words.count - 1) return null;
  const entities = new Set(hit.readings.map((reading) => at(lexicon.columns.readingEntity, reading)));
  const [entity] = entities;
  if (entity === undefined || entities.size > 1) return null;
  return { entity: lexicon.entityId(entity), via: 'exact', score: 1 };
}
