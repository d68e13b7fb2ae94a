import type { Treatment } from './background.ts';

/**
 * How many marks a page gets at most: with some hundreds painting stays unnoticeable (the time grows with marks times
 * boxes), and a reader finds no more of them useful.
 */
const MOST_MARKS = 400;

/** What is to be known of a mention in order to choose. */
export interface Candidate {
  readonly mention: { readonly entity: string };
  readonly block: { readonly section: number };
}

/**
 * A choice of the mentions that are marked: the first of each entity in each section, or every one, in the order in
 * which they are offered.
 */
export class Choice<C extends Candidate> {
  readonly chosen = new Set<C>();
  readonly #marking: Treatment['marking'];
  #taken = new Set<string>();

  constructor(marking: Treatment['marking']) {
    this.#marking = marking;
  }

  /** Offers a mention. `isMarkable` costs something, and is asked only when all else speaks for the mention. */
  offer(candidate: C, isMarkable: (candidate: C) => boolean): void {
    if (this.#marking === 'off' || this.chosen.size >= MOST_MARKS || this.chosen.has(candidate)) return;
    const place = `${candidate.block.section} ${candidate.mention.entity}`;
    if (this.#marking === 'sections' && this.#taken.has(place)) return;
    if (!isMarkable(candidate)) return;
    this.#taken.add(place);
    this.chosen.add(candidate);
  }
}
