import type { Treatment } from './background.ts';

/**
 * How many marks a page gets at most: with some hundreds painting stays unnoticeable (the time grows with marks times
 * boxes), and a reader finds no more of them useful.
 */
const MOST_MARKS = 400;

/**
 * What sort of text a mention stands in.
 * - `prose`: running text, links in it included
 * - `teaser`: a block that is a link as a whole and leads to another text
 * - `label`: the same with a word or three: an entry of a menu, a tag
 */
export type Setting = 'prose' | 'teaser' | 'label';

/** What is to be known of a mention in order to choose. */
export interface Candidate {
  readonly setting: Setting;
  /** Names the entity and the section: there one mention is enough. */
  readonly place: string;
}

/** The place of a mention. Teasers name the same people over and over: all those of a page are one section. */
export const placeOf = (entity: string, section: number, setting: Setting): string =>
  `${setting === 'teaser' ? 'teasers' : section} ${entity}`;

/**
 * A choice of the mentions that are marked: the first of each entity in each section, or every one, in the order in
 * which they are offered. A label has no text around it that a mark could help to understand.
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
    if (candidate.setting === 'label') return;
    const { place } = candidate;
    if (this.#marking === 'sections' && this.#taken.has(place)) return;
    if (!isMarkable(candidate)) return;
    this.#taken.add(place);
    this.chosen.add(candidate);
  }
}
