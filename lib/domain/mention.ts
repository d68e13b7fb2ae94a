import type { Span } from './span.ts';

/**
 * How a mention was recognised: `exact` (an alias as it is written, after folding), `inflected` (with a possessive,
 * plural or case ending), `near` (a misspelling or another transliteration).
 */
export type Via = 'exact' | 'inflected' | 'near';

/** An alias seen in a text. */
export interface Mention extends Span {
  /** Id of the entity. */
  readonly entity: string;
  /** The entity's name. */
  readonly name: string;
  readonly via: Via;
  /** 0 to 1; 1 for exact. Comparable among near mentions only. */
  readonly score: number;
}

/** How readily near and ambiguous names are accepted. */
export type Strictness = 'strict' | 'middle' | 'loose';
