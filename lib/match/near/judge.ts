import Fuse from 'fuse.js';
import type { Strictness } from '../../domain/mention.ts';

/** An alias that a name may be, as it is written and without gaps. */
export interface Candidate {
  readonly text: string;
  readonly joined: string;
}

/** One candidate with what Fuse.js makes of it: 0 to 1, 1 for the same. */
export interface Judged<C extends Candidate> {
  readonly candidate: C;
  readonly score: number;
}

/**
 * The Fuse.js score (0 is the same, 1 is nothing alike) up to which a candidate is heard at all. A higher one lets
 * more damaged names through to the verification of each word, and costs time.
 */
const THRESHOLD: Readonly<Record<Strictness, number>> = { strict: 0.35, middle: 0.5, loose: 0.6 };

/** Fuse.js cuts longer patterns into pieces of which any may match. */
const LONGEST_PATTERN = 32;

/**
 * Puts candidates in order, by Fuse.js: the most alike first, without those that are not alike. A candidate counts as
 * the most alike of the wordings of the name (as it stands, turned round, without gaps).
 */
export function judge<C extends Candidate>(
  wordings: readonly string[],
  candidates: readonly C[],
  strictness: Strictness,
): Judged<C>[] {
  const fuse = new Fuse(candidates, {
    keys: ['text', 'joined'],
    includeScore: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    threshold: THRESHOLD[strictness],
  });
  const best = new Map<C, number>();
  for (const wording of wordings)
    for (const { item, score = 1 } of fuse.search(wording.slice(0, LONGEST_PATTERN)))
      best.set(item, Math.max(best.get(item) ?? 0, 1 - score));
  return [...best].map(([candidate, score]) => ({ candidate, score })).sort((a, b) => b.score - a.score);
}
