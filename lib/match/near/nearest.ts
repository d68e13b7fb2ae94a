import type { Strictness } from '../../domain/mention.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { editsAlone } from './alone.ts';
import { candidatesFor } from './candidates.ts';
import { judge } from './judge.ts';
import { type NamePart, partsOf } from './surface.ts';
import { englishSpellings } from './transliteration.ts';
import { nameEdits } from './verify.ts';

/** A name that is taken for an alias written otherwise. */
export interface Near {
  /** The readings of that alias: several where namesakes share it. */
  readonly readings: readonly number[];
  /** 0 to 1, by Fuse.js. */
  readonly score: number;
  readonly edits: number;
}

/**
 * The alias that a name which is none is most likely a misspelling of; null where none is near enough, or several
 * entities are equally near.
 */
export function nearest(lexicon: Lexicon, parts: readonly NamePart[], strictness: Strictness): Near | null {
  const candidates = candidatesFor(lexicon, parts).flatMap((reading) => {
    const edits = editsTo(lexicon, reading, parts, strictness);
    if (edits === null) return [];
    const text = lexicon.readingText(reading);
    return [{ reading, edits, text, joined: text.replace(/\P{L}/gu, '') }];
  });
  if (candidates.length === 0) return null;
  let best: Near | null = null;
  for (const { candidate, score } of judge(wordingsOf(parts), candidates, strictness))
    best = better(lexicon, best, { readings: [candidate.reading], score, edits: candidate.edits });
  return best;
}

/** Of two, the one with fewer edits; both together where they have as many, and are two entities'. */
function better(lexicon: Lexicon, best: Near | null, next: Near): Near {
  if (best === null || next.edits < best.edits) return next;
  const entityOf = (reading: number) => lexicon.entityOf(reading);
  const [entity] = next.readings.map(entityOf);
  if (next.edits > best.edits || best.readings.some((reading) => entityOf(reading) === entity)) return best;
  return { ...best, readings: [...best.readings, ...next.readings] };
}

/** The name as it stands, as English would spell it, and turned round or without gaps where that makes another wording. */
function wordingsOf(parts: readonly NamePart[]): string[] {
  const written = parts.map((part) => part.written);
  if (written.length === 1) return [...written, ...englishWordings(parts)];
  const wordings = [written.join(' '), written.join(''), ...englishWordings(parts)];
  return written.length === 2 ? [...wordings, written.toReversed().join(' ')] : wordings;
}

/** A name as English would spell it, if it is spelt as other languages do. */
function englishWordings(parts: readonly NamePart[]): string[] {
  const spellings = parts.map(({ folded }) => englishSpellings(folded));
  const most = Math.max(...spellings.map((of) => of.length));
  return Array.from({ length: most }, (_, i) =>
    parts.map(({ folded }, part) => spellings[part]?.[i] ?? folded).join(' '),
  );
}

function editsTo(
  lexicon: Lexicon,
  reading: number,
  parts: readonly NamePart[],
  strictness: Strictness,
): number | null {
  const name = partsOf(lexicon.readingText(reading).replace(/^the\s+/iu, ''));
  const edits = nameEdits(parts, name, lexicon.typeOf(reading), strictness);
  if (edits === null) return null;
  return parts.length === 1 || name.length === 1
    ? editsAlone(lexicon, reading, parts, name, edits, strictness)
    : edits;
}
