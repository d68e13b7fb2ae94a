import type { CardAction } from '../card/actions.ts';
import { CLOSE_AFTER, PREFETCH_AFTER, SHOW_AFTER } from '../card/delays.ts';
import { reduce } from '../card/reduce.ts';
import { type CardState, CLOSED, type Dwell, type OpenCard, type Subject } from '../card/state.ts';
import type { CardContent } from '../domain/card.ts';

/** What follows from a change of the card's state. */
export interface DeskEffects {
  readonly content: (subject: Subject) => Promise<CardContent | null>;
  /** Draws the card; null: takes it away. */
  readonly draw: (card: OpenCard | null) => void;
}

/**
 * Keeps what the reader has before their eyes, and does what follows when it changes: runs the delays, asks for
 * content, draws. Everything that goes on ends with `signal`.
 */
export class Desk {
  readonly #effects: DeskEffects;
  readonly #signal: AbortSignal;
  #state: CardState = CLOSED;
  #lastTicket = 0;
  #asked = new Set<number>();
  #dwellTimers: ReturnType<typeof setTimeout>[] = [];
  #leaveTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(effects: DeskEffects, signal: AbortSignal) {
    this.#effects = effects;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.dispatch({ kind: 'dismissed' }), { once: true });
  }

  get card(): OpenCard | null {
    return cardOf(this.#state);
  }

  /** A number that no question has had yet. */
  ticket(): number {
    return ++this.#lastTicket;
  }

  dispatch(action: CardAction): void {
    const before = this.#state;
    const after = reduce(before, action);
    if (after === before) return;
    this.#state = after;
    this.#followDwell(dwellOf(before), dwellOf(after));
    this.#followHold(after);
    this.#askFor(dwellOf(after));
    this.#askFor(this.card);
    if (cardOf(before) !== this.card) this.#effects.draw(this.card);
  }

  #followDwell(before: Dwell | null, after: Dwell | null): void {
    if (before?.ticket === after?.ticket) return;
    for (const timer of this.#dwellTimers) clearTimeout(timer);
    if (!after) return;
    const { ticket } = after;
    this.#dwellTimers = [
      setTimeout(() => this.dispatch({ kind: 'dwelled', ticket }), PREFETCH_AFTER),
      setTimeout(() => this.dispatch({ kind: 'dwelledLong', ticket }), SHOW_AFTER),
    ];
  }

  #followHold(after: CardState): void {
    const card = cardOf(after);
    if (card?.hold !== 'leaving') {
      clearTimeout(this.#leaveTimer);
      this.#leaveTimer = undefined;
      return;
    }
    const { ticket } = card;
    this.#leaveTimer ??= setTimeout(() => this.dispatch({ kind: 'stayedAway', ticket }), CLOSE_AFTER);
  }

  #askFor(wanting: Dwell | OpenCard | null): void {
    if (wanting?.answer?.kind !== 'awaited' || this.#asked.has(wanting.answer.ticket)) return;
    const { ticket } = wanting.answer;
    const { subject } = wanting;
    this.#asked.add(ticket);
    this.#effects.content(subject).then(
      (content) => this.#settle({ kind: 'answered', ticket, content }),
      () => this.#settle({ kind: 'failed', ticket }),
    );
  }

  #settle(action: CardAction): void {
    if (!this.#signal.aborted) this.dispatch(action);
  }
}

const cardOf = (state: CardState) => (state.kind === 'open' ? state.card : null);

const dwellOf = (state: CardState) => (state.kind === 'closed' ? null : state.dwell);
