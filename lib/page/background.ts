import type { EntityType } from '../domain/entity.ts';
import type { Mention } from '../domain/mention.ts';

/** A mention in one of the page's blocks, as the background reports it. */
export interface FoundMention extends Omit<Mention, 'score'> {
  /** Id of the block. */
  readonly block: number;
  readonly type: EntityType;
}

/** How the page is to be treated. */
export interface Treatment {
  readonly enabled: boolean;
  readonly marking: 'sections' | 'all' | 'off';
  /** Whether terms inside links are marked too. */
  readonly links: boolean;
  /** Names the corpus that is in use. */
  readonly edition: number;
}

export interface Matches {
  readonly edition: number;
  /** Block by block, in the order of the question. */
  readonly mentions: readonly FoundMention[];
  /** Ids of asked blocks that later blocks may yet decide about. */
  readonly pending: readonly number[];
  /** What the page has shown so far, which it carries and does not read, and how much that is. */
  readonly context: string;
  readonly amount: number;
}

/**
 * What a page asks of the background. Each call may reject: the background was stopped, or is gone. A page that gets
 * no answer does without.
 */
export interface Background {
  open(): Promise<Treatment>;
  /** Asks about blocks, by their ids and texts. */
  match(ids: number[], texts: string[], context: string | null): Promise<Matches>;
  /** Tells which entities this frame has now, where that is not all that the background has ever answered. */
  found(entities: readonly string[]): Promise<unknown>;
}
