import type { Rect } from './geometry.ts';
import type { OpenCard } from './state.ts';

/** What the reader does to a card. */
export interface CardEvents {
  readonly onReached: () => void;
  readonly onLeft: () => void;
  readonly onClose: () => void;
  readonly onPin: (pinned: boolean) => void;
  readonly onMute: () => void;
  readonly onRetry: () => void;
}

/** What hosts the card in a page. It is the only thing of ours that is ever put into one. */
export interface CardShell {
  /** Draws a card at the words whose lines these are. */
  show(card: OpenCard, lines: readonly Rect[]): void;
  /** The words have moved: the card goes with them. */
  move(lines: readonly Rect[]): void;
  /** Takes the card away, and gives the focus back where the card had it. */
  hide(): void;
  /** Says a short sentence to a screen reader, when it is done with what it says. */
  announce(position: { readonly name: string; readonly position: number; readonly count: number }): void;
  /** Whether an event's target is the card. */
  owns(target: EventTarget | null): boolean;
  /** Leaves the page without a trace. */
  remove(): void;
}

export type OpenShell = (events: CardEvents) => CardShell;

/** Where the card's script leaves its shell for the page's script: both share one isolated world. */
export const SHELL = Symbol.for('backstory.card');

type World = typeof globalThis & { [SHELL]?: OpenShell };

/** Leaves the shell where `shellOfWorld` finds it. */
export function leaveShell(shell: OpenShell): void {
  (globalThis as World)[SHELL] = shell;
}

/** The shell, if the card's script has run in this world. */
export function shellOfWorld(): OpenShell | null {
  return (globalThis as World)[SHELL] ?? null;
}
