import type { Rect } from './geometry.ts';
import type { OpenCard } from './state.ts';

/** What the reader does to a card. */
export interface CardEvents {
  readonly onReached: () => void;
  readonly onLeft: () => void;
  /** The focus went into the card by key. */
  readonly onFocused: () => void;
  readonly onClose: () => void;
  readonly onPin: (pinned: boolean) => void;
  readonly onMute: () => void;
  readonly onRetry: () => void;
  /** Wants the card of another entity, whose name stands in this one. `passage`: the text around it. */
  readonly onFollow: (entity: string, name: string, passage: string) => void;
  readonly onBack: () => void;
}

/** What the card is shown in. It is the only thing of ours that is ever put into a page. */
export interface CardFrame {
  /** Draws a card at the words whose lines these are. */
  show(card: OpenCard, lines: readonly Rect[]): void;
  /** The words have moved: the card goes with them. */
  move(lines: readonly Rect[]): void;
  /** Takes the card away, and gives the focus back where the card had it. */
  hide(): void;
  /** Says a short sentence to a screen reader, when it is done with what it says. */
  announce(place: { readonly name: string; readonly position: number; readonly count: number }): void;
  /** Whether an event's target is the card. */
  owns(target: EventTarget | null): boolean;
  /** Leaves the page without a trace. */
  remove(): void;
}
