import type { EntityType } from '../domain/entity.ts';
import type { Mention } from '../domain/mention.ts';

/** A mention in one of the page's blocks, as the background reports it. */
export interface FoundMention extends Mention {
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

/** What the page has shown so far. The page carries it and does not read it, but for how much it is. */
export interface Introduced {
  readonly introduced: readonly unknown[];
  readonly others: readonly unknown[];
}

export interface Matches {
  readonly edition: number;
  readonly mentions: readonly FoundMention[];
  /** Ids of asked blocks that later blocks may yet decide about. */
  readonly pending: readonly number[];
  readonly context: Introduced;
}

/**
 * What a page asks of the background. Each call may reject: the background was stopped, or is gone. A page that gets
 * no answer does without.
 */
export interface Background {
  open(): Promise<Treatment>;
  match(blocks: { id: number; text: string }[], context: Introduced | null): Promise<Matches>;
  /** Tells which entities this frame has found up to now. */
  found(entities: string[]): Promise<unknown>;
}
