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

/** What is to be known of a mention in order to choose. Each costs something, and is asked only where it decides. */
export interface Judge<C> {
  entityOf(candidate: C): string;
  /** Names the section: there one mention of an entity is enough. Null: it is marked nowhere. */
  sectionOf(candidate: C): number | null;
  isMarkable(candidate: C): boolean;
}

/** The section of all teasers of a page: they name the same people over and over. */
const TEASERS = -1;

/**
 * The section in which a mention counts. A label has no text around it that a mark could help to understand: it counts
 * in none.
 */
export function sectionFor(section: number, setting: Setting): number | null {
  if (setting === 'label') return null;
  return setting === 'teaser' ? TEASERS : section;
}

/**
 * A choice of the mentions that are marked: the first of each entity in each section, or every one, in the order in
 * which they are offered.
 */
export class Choice<C> {
  readonly chosen = new Set<C>();
  readonly #marking: Treatment['marking'];
  readonly #judge: Judge<C>;
  /** The sections in which an entity is marked. */
  #taken = new Map<string, Set<number>>();

  constructor(marking: Treatment['marking'], judge: Judge<C>) {
    this.#marking = marking;
    this.#judge = judge;
  }

  /** Whether there are as many as a page gets. */
  get isFull(): boolean {
    return this.chosen.size >= MOST_MARKS;
  }

  /** Whether no more will be chosen, whatever is offered. */
  get isDone(): boolean {
    return this.#marking === 'off' || this.isFull;
  }

  /** Whether a mention is one that is to be marked, if it can be and there is room for it. */
  wants(candidate: C): boolean {
    const section = this.#judge.sectionOf(candidate);
    return section !== null && !(this.#marking === 'sections' && this.#takenBy(candidate)?.has(section));
  }

  /** Offers a mention. */
  offer(candidate: C): void {
    if (this.isDone || this.chosen.has(candidate)) return;
    if (!this.wants(candidate) || !this.#judge.isMarkable(candidate)) return;
    this.#take(candidate);
    this.chosen.add(candidate);
  }

  #takenBy(candidate: C): Set<number> | undefined {
    return this.#taken.get(this.#judge.entityOf(candidate));
  }

  #take(candidate: C): void {
    const section = this.#judge.sectionOf(candidate);
    if (section === null) return;
    const taken = this.#takenBy(candidate);
    if (taken) taken.add(section);
    else this.#taken.set(this.#judge.entityOf(candidate), new Set([section]));
  }
}
