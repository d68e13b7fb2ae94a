import type { Rect } from '../card/geometry.ts';
import type { CardEvents, CardShell, OpenShell } from '../card/shell.ts';
import type { OpenCard } from '../card/state.ts';

/** Loads the card's script on the first need; rejects when it cannot be had. */
export type LoadShell = () => Promise<OpenShell>;

/**
 * Shows the card of the moment. The shell comes late, or never: what is shown then is what is wanted by then.
 */
export class Showing {
  readonly #load: LoadShell;
  readonly #events: CardEvents;
  readonly #linesAt: (card: OpenCard) => readonly Rect[];
  #shell: CardShell | null = null;
  #loading: Promise<CardShell | null> | null = null;
  #card: OpenCard | null = null;

  constructor(
    load: LoadShell,
    events: CardEvents,
    linesAt: (card: OpenCard) => readonly Rect[],
    signal: AbortSignal,
  ) {
    this.#load = load;
    this.#events = events;
    this.#linesAt = linesAt;
    signal.addEventListener('abort', () => this.#remove(), { once: true });
  }

  /** Has the card's script come, so that it is there when it is shown. */
  prepare(): void {
    void this.#ready();
  }

  draw(card: OpenCard | null): void {
    this.#card = card;
    if (!card) this.#shell?.hide();
    else if (this.#shell) this.#shell.show(card, this.#linesAt(card));
    else void this.#ready().then((shell) => this.#drawLate(shell));
  }

  #drawLate(shell: CardShell | null): void {
    if (!shell) this.#events.onClose();
    else if (this.#card) shell.show(this.#card, this.#linesAt(this.#card));
  }

  /** The words may have moved: the card goes with them. */
  move(lines: readonly Rect[]): void {
    this.#shell?.move(lines);
  }

  announce(position: Parameters<CardShell['announce']>[0]): void {
    void this.#ready().then((shell) => shell?.announce(position));
  }

  owns(target: EventTarget | null): boolean {
    return this.#shell?.owns(target) ?? false;
  }

  /** A script that did not come is asked for again at the next need. */
  #ready(): Promise<CardShell | null> {
    this.#loading ??= this.#load().then(
      (open) => {
        this.#shell = open(this.#events);
        return this.#shell;
      },
      () => {
        this.#loading = null;
        return null;
      },
    );
    return this.#loading;
  }

  #remove(): void {
    this.#card = null;
    this.#shell?.remove();
    this.#shell = null;
  }
}
