import type { OpenCard, Point } from '../card/state.ts';
import type { Background, Treatment } from './background.ts';
import { bringIntoView, firstInView, isInView, neighbour, positionOf } from './commands.ts';
import { Desk } from './desk.ts';
import { type Finding, rangeOfFinding, type Term } from './findings.ts';
import { findingAt, linesOf } from './hit.ts';
import { startOf, subjectOf } from './passage.ts';
import { listen } from './pointing.ts';
import { Reading } from './reading.ts';
import { type LoadShell, Showing } from './showing.ts';

/** How long after a click or a key what it has brought to light is looked for, in ms: animations take their time. */
const LOOK_AFTER = 500;

/** What a page is started with. */
export interface PageStart {
  readonly background: Background;
  readonly loadShell: LoadShell;
  /** The rules of our highlights, for shadow roots. */
  readonly styles: string;
  /** The corpus has changed under the page: it is to be started anew. */
  readonly onEdition: () => void;
}

/** One frame of a page while it is treated: marks, card, commands. Leaves nothing behind when `signal` aborts. */
export class Page {
  readonly #start: PageStart;
  readonly #signal: AbortSignal;
  readonly #reading: Reading;
  readonly #desk: Desk;
  readonly #showing: Showing;
  #current: Finding | null = null;
  #isListening = false;
  #lookTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(start: PageStart, treatment: Treatment, signal: AbortSignal) {
    this.#start = start;
    this.#signal = signal;
    this.#reading = new Reading(
      start.background,
      treatment,
      start.styles,
      {
        onFirst: () => this.#listen(),
        onUnmarked: (findings) => this.#unmarked(findings),
        onNavigated: () => this.#desk.dispatch({ kind: 'dismissed' }),
        onEdition: start.onEdition,
      },
      signal,
    );
    this.#desk = new Desk(
      {
        content: (subject) => {
          this.#showing.prepare();
          return start.background.content(subject);
        },
        draw: (card) => this.#draw(card),
      },
      signal,
    );
    this.#showing = new Showing(
      start.loadShell,
      {
        onReached: () => this.#desk.dispatch({ kind: 'cardReached' }),
        onLeft: () => this.#desk.dispatch({ kind: 'cardLeft' }),
        onClose: () => this.#desk.dispatch({ kind: 'dismissed' }),
        onPin: (pinned) => this.#desk.dispatch({ kind: 'pinned', pinned }),
        onMute: () => this.#mute(),
        onRetry: () => this.#desk.dispatch({ kind: 'retried', ticket: this.#desk.ticket() }),
      },
      (card) => this.#linesAt(card),
      signal,
    );
    this.#reading.start();
  }

  /** The terms that a reader can see here, in the order of their first mention. */
  terms(): Term[] {
    return this.#reading.findings.terms();
  }

  /** Goes to the nth mention of an entity, counted from 0 and round again, and opens its card. */
  jump(entity: string, nth: number): boolean {
    const findings = this.#reading.findings.visible(entity);
    const finding = findings[nth % Math.max(1, findings.length)];
    if (!finding) return false;
    const point = this.#goTo(finding);
    const subject = subjectOf(finding);
    this.#desk.dispatch({ kind: 'markChosen', subject, point, ticket: this.#desk.ticket() });
    return true;
  }

  /** Does what a key command says; false where there is nothing to do it with. */
  command(command: 'next' | 'previous' | 'open'): boolean {
    const { marked } = this.#reading.findings;
    if (command === 'open')
      return this.#open(this.#current ?? firstInView(marked) ?? neighbour(marked, null, 1));
    const finding = neighbour(marked, this.#current, command === 'next' ? 1 : -1);
    if (!finding) return false;
    if (this.#desk.card) return this.#open(finding);
    this.#goTo(finding);
    this.#reading.painter.current(rangeOfFinding(finding));
    const position = positionOf(marked, finding);
    this.#showing.announce({ name: finding.mention.name, position, count: marked.size });
    return true;
  }

  #open(finding: Finding | null): boolean {
    if (!finding) return false;
    const point = this.#goTo(finding);
    const subject = subjectOf(finding);
    this.#desk.dispatch({ kind: 'cardCommanded', subject, point, ticket: this.#desk.ticket() });
    return true;
  }

  /** Brings a finding into view and makes it the current one. */
  #goTo(finding: Finding): Point {
    bringIntoView(finding);
    this.#current = finding;
    const range = rangeOfFinding(finding);
    return startOf(range ? linesOf(range) : []);
  }

  #listen(): void {
    if (this.#isListening) return;
    this.#isListening = true;
    listen(
      {
        findingAt: (point) => findingAt(point, this.#reading.findings.marked, this.#reading.shadowRoots),
        isCard: (target) => this.#showing.owns(target),
        isCardOpen: () => this.#desk.card !== null,
        ticket: () => this.#desk.ticket(),
        dispatch: (action) => this.#desk.dispatch(action),
        onMoved: () => this.#moved(),
        onOperated: () => this.#lookSoon(),
      },
      this.#signal,
    );
  }

  #draw(card: OpenCard | null): void {
    const finding = card && this.#findingOf(card);
    if (finding) this.#current = finding;
    this.#reading.painter.current(finding ? rangeOfFinding(finding) : null);
    this.#showing.draw(card);
  }

  #findingOf({ subject }: OpenCard): Finding | null {
    for (const finding of this.#reading.findings.all()) if (finding.id === subject.mention) return finding;
    return null;
  }

  #linesAt(card: OpenCard) {
    const finding = this.#findingOf(card);
    const range = finding && rangeOfFinding(finding);
    return range ? linesOf(range) : [];
  }

  /** A card goes with its words; when they are out of sight, so is the card. */
  #moved(): void {
    const { card } = this.#desk;
    const lines = card ? this.#linesAt(card) : [];
    if (!card) this.#desk.dispatch({ kind: 'markLeft' });
    else if (isInView(lines)) this.#showing.move(lines);
    else this.#desk.dispatch({ kind: 'dismissed' });
  }

  #lookSoon(): void {
    clearTimeout(this.#lookTimer);
    this.#lookTimer = setTimeout(() => this.#reading.look(), LOOK_AFTER);
    this.#signal.addEventListener('abort', () => clearTimeout(this.#lookTimer), { once: true });
  }

  #unmarked(findings: readonly Finding[]): void {
    for (const finding of findings) {
      if (this.#current === finding) this.#current = null;
      this.#desk.dispatch({ kind: 'markVanished', mention: finding.id });
    }
  }

  #mute(): void {
    const subject = this.#desk.card?.subject;
    if (!subject) return;
    this.#desk.dispatch({ kind: 'dismissed' });
    this.#reading.findings.mute(subject.entity, subject.surface);
    this.#reading.mark();
    this.#start.background.mute(subject).catch(() => {});
  }
}
