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
  /** Names the entity and the section: there one mention is enough. Null: it is marked nowhere. */
  placeOf(candidate: C): string | null;
  isMarkable(candidate: C): boolean;
}

/**
 * The place of a mention. Teasers name the same people over and over: all those of a page are one section. A label has
 * no text around it that a mark could help to understand.
 */
export function placeOf(entity: string, section: number, setting: Setting): string | null {
  if (setting === 'label') return null;
  return `${setting === 'teaser' ? 'teasers' : section} ${entity}`;
}

/**
 * A choice of the mentions that are marked: the first of each entity in each section, or every one, in the order in
 * which they are offered.
 */
export class Choice<C> {
  readonly chosen = new Set<C>();
  readonly #marking: Treatment['marking'];
  readonly #judge: Judge<C>;
  #taken = new Set<string | null>();

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
    const place = this.#judge.placeOf(candidate);
    return place !== null && !(this.#marking === 'sections' && this.#taken.has(place));
  }

  /** Offers a mention. */
  offer(candidate: C): void {
    if (this.isDone || this.chosen.has(candidate)) return;
    if (!this.wants(candidate) || !this.#judge.isMarkable(candidate)) return;
    this.#taken.add(this.#judge.placeOf(candidate));
    this.chosen.add(candidate);
  }
}
