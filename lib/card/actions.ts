import type { CardContent } from '../domain/card.ts';
import type { Point, Subject } from './state.ts';

/** What the reader did, or what came of it. `ticket` is new with each action that asks for something. */
export type CardAction =
  | {
      readonly kind: 'markReached';
      readonly subject: Subject;
      readonly point: Point;
      readonly ticket: number;
    }
  | { readonly kind: 'markLeft' }
  | { readonly kind: 'cardReached' }
  | { readonly kind: 'cardLeft' }
  /** The focus went into the card by key: it stays until the reader closes it. */
  | { readonly kind: 'cardFocused' }
  /** The pointer has rested on the mark for `PREFETCH_AFTER`. */
  | { readonly kind: 'dwelled'; readonly ticket: number }
  /** The pointer has rested on the mark for `SHOW_AFTER`. */
  | { readonly kind: 'dwelledLong'; readonly ticket: number }
  /** The pointer has been away for `CLOSE_AFTER`. */
  | { readonly kind: 'stayedAway'; readonly ticket: number }
  /** Clicked or tapped a mark, or chose a term in a list. */
  | {
      readonly kind: 'markChosen';
      readonly subject: Subject;
      readonly point: Point;
      readonly ticket: number;
    }
  /** Asked for the card by key. */
  | {
      readonly kind: 'cardCommanded';
      readonly subject: Subject;
      readonly point: Point;
      readonly ticket: number;
    }
  | { readonly kind: 'pinned'; readonly pinned: boolean }
  /** Escape, the close button, a click elsewhere, a page that went away. */
  | { readonly kind: 'dismissed' }
  /** Followed a name in the card to its own card. */
  | { readonly kind: 'entityFollowed'; readonly subject: Subject; readonly ticket: number }
  | { readonly kind: 'wentBack'; readonly ticket: number }
  | { readonly kind: 'retried'; readonly ticket: number }
  /** `content` is null where the corpus holds nothing on the entity. */
  | { readonly kind: 'answered'; readonly ticket: number; readonly content: CardContent | null }
  | { readonly kind: 'failed'; readonly ticket: number }
  /** The words that the card stands at are no longer on the page. */
  | { readonly kind: 'markVanished'; readonly mention: number };
