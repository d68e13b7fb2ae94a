import type { Strictness, Via } from '../domain/mention.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { readWords } from '../text/read-words.ts';
import { Words } from '../text/words.ts';
import { nearest } from './near/nearest.ts';
import { partsOf } from './near/surface.ts';
import { type Hit, scanAliases } from './scan.ts';

/** What a single name means. */
export interface Resolution {
  readonly entity: string;
  readonly via: Via;
  readonly score: number;
}

/** Which entity a name by itself means; null where it is none, or could be several. */
export function resolveSurface(lexicon: Lexicon, surface: string, strictness: Strictness): Resolution | null {
  const bare = surface.trim().replace(/^the\s+/iu, '');
  const hit = wholeHit(lexicon, surface) ?? (bare === surface ? null : wholeHit(lexicon, bare));
  if (hit) return resolution(lexicon, hit.readings, hit.via, 1);
  const near = nearest(lexicon, partsOf(unbroken(bare)), strictness);
  return near && resolution(lexicon, near.readings, 'near', near.score);
}

/** Joins a word that a line's end has broken. */
const unbroken = (surface: string) => surface.replace(/(\p{L})-\r?\n(?=\p{Ll})/gu, '$1');

/** The hit that covers the whole of a name, if one does. */
function wholeHit(lexicon: Lexicon, surface: string): Hit | null {
  const words = readWords(surface, new Words());
  const [hit] = scanAliases(lexicon, surface, words);
  return hit?.first === 0 && hit.last === words.count - 1 ? hit : null;
}

function resolution(
  lexicon: Lexicon,
  readings: readonly number[],
  via: Via,
  score: number,
): Resolution | null {
  const entities = new Set(readings.map((reading) => lexicon.entityOf(reading)));
  const [entity] = entities;
  if (entity === undefined || entities.size > 1) return null;
  return { entity: lexicon.entityId(entity), via, score };
}
