import type { FoundTerm } from './popup-state.ts';

/** What one frame of a page found. */
export interface FrameTerms {
  readonly frame: number;
  readonly terms: readonly Omit<FoundTerm, 'frame'>[];
}

/** One list for the whole page: counts added up, in the order of the frames, each term led to where it is first. */
export function foundTerms(frames: readonly FrameTerms[]): FoundTerm[] {
  const found = new Map<string, FoundTerm>();
  for (const { frame, terms } of frames) {
    for (const term of terms) {
      const known = found.get(term.entity);
      found.set(term.entity, known ? { ...known, count: known.count + term.count } : { ...term, frame });
    }
  }
  return [...found.values()];
}
