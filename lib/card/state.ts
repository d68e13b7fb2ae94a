import type { CardContent } from '../domain/card.ts';
import type { Via } from '../domain/mention.ts';

/** What a card is about: an entity, as these words of the page name it. */
export interface Subject {
  /** The page's own number for the mention. */
  readonly mention: number;
  readonly entity: string;
  readonly name: string;
  /** The words on the page. */
  readonly surface: string;
  readonly via: Via;
  /** The page's text around the words. */
  readonly passage: string;
}

/** A place in the viewport, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What is known of the card's content. A ticket names the question, so that a late answer is told from its own. */
export type Answer =
  | { readonly kind: 'awaited'; readonly ticket: number }
  | { readonly kind: 'come'; readonly content: CardContent }
  | { readonly kind: 'empty' }
  | { readonly kind: 'failed' };

/** The pointer rests on a mark and nothing is to be seen yet. */
export interface Dwell {
  readonly subject: Subject;
  readonly point: Point;
  readonly ticket: number;
  /** Null until it has been asked for. */
  readonly answer: Answer | null;
}

/**
 * What keeps a card open.
 * - `hover`: the pointer is on the mark or the card
 * - `leaving`: the pointer has just left both
 * - `pinned`: the reader pinned it, and closes it
 * - `focus`: it was opened by key and took the focus; the reader closes it
 */
export type Hold = 'hover' | 'leaving' | 'pinned' | 'focus';

export interface OpenCard {
  readonly subject: Subject;
  readonly point: Point;
  readonly ticket: number;
  readonly answer: Answer;
  readonly hold: Hold;
  /** The cards that led here, the first one first. */
  readonly trail: readonly Subject[];
}

/** What the reader has before their eyes. */
export type CardState =
  /** Nothing. */
  | { readonly kind: 'closed' }
  /** Still nothing, but the pointer rests on a mark. */
  | { readonly kind: 'dwelling'; readonly dwell: Dwell }
  /** A card; the pointer may meanwhile rest on another mark. */
  | { readonly kind: 'open'; readonly card: OpenCard; readonly dwell: Dwell | null };

export const CLOSED: CardState = { kind: 'closed' };
