import type { CardEvents, CardFrame } from '../card/frame.ts';
import type { OpenCard, Point, Subject } from '../card/state.ts';
import type { CardContent } from '../domain/card.ts';
import type { Attendant, AttendedPage } from './attendant.ts';
import { bringIntoView, firstInView, isInView, neighbour, positionOf } from './commands.ts';
import { Desk } from './desk.ts';
import { type Finding, rangeOfFinding } from './finding.ts';
import { findingAt, linesOf } from './hit.ts';
import { startOf, subjectOf } from './passage.ts';
import { Pointing } from './pointing.ts';

/** What an attendant asks of the background. */
export interface CardAsks {
  content(subject: Subject): Promise<CardContent | null>;
  mute(subject: Subject): Promise<unknown>;
}

/** Waits on the reader of one frame, until `signal` aborts. */
export class Waiter implements Attendant {
  readonly #page: AttendedPage;
  readonly #asks: CardAsks;
  readonly #desk: Desk;
  readonly #pointing: Pointing;
  readonly #frame: CardFrame;
  #current: Finding | null = null;

  /** `openFrame` makes the frame that the card is drawn in, from what the reader can do to it. */
  constructor(
    page: AttendedPage,
    asks: CardAsks,
    openFrame: (events: CardEvents) => CardFrame,
    signal: AbortSignal,
  ) {
    this.#page = page;
    this.#asks = asks;
    this.#frame = openFrame({
      onReached: () => this.#desk.dispatch({ kind: 'cardReached' }),
      onLeft: () => this.#desk.dispatch({ kind: 'cardLeft' }),
      onFocused: () => this.#desk.dispatch({ kind: 'cardFocused' }),
      onClose: () => this.#desk.dispatch({ kind: 'dismissed' }),
      onPin: (pinned) => this.#desk.dispatch({ kind: 'pinned', pinned }),
      onMute: () => this.#mute(),
      onRetry: () => this.#desk.dispatch({ kind: 'retried', ticket: this.#desk.ticket() }),
      onFollow: (entity, name, passage) => this.#follow(entity, name, passage),
      onBack: () => this.#desk.dispatch({ kind: 'wentBack', ticket: this.#desk.ticket() }),
    });
    this.#desk = new Desk(
      { content: (subject) => asks.content(subject), draw: (card) => this.#draw(card) },
      signal,
    );
    this.#pointing = new Pointing(
      {
        findingAt: (point) => findingAt(point, page.findings.marked, page.shadowRoots),
        isCard: (target) => this.#frame.owns(target),
        onMoved: () => this.#moved(),
        desk: this.#desk,
      },
      signal,
    );
    signal.addEventListener('abort', () => this.#frame.remove(), { once: true });
  }

  pointed(event: MouseEvent): void {
    this.#pointing.pointed(event);
  }

  clicked(event: MouseEvent, path: readonly EventTarget[]): void {
    this.#pointing.clicked(event, path);
  }

  jump(entity: string, nth: number): boolean {
    const findings = this.#page.findings.visible(entity);
    const finding = findings[nth % Math.max(1, findings.length)];
    if (!finding) return false;
    const point = this.#goTo(finding);
    const ticket = this.#desk.ticket();
    this.#desk.dispatch({ kind: 'markChosen', subject: subjectOf(finding), point, ticket });
    return true;
  }

  command(command: 'next' | 'previous' | 'open'): boolean {
    const { marked } = this.#page.findings;
    if (command === 'open')
      return this.#open(this.#current ?? firstInView(marked) ?? neighbour(marked, null, 1));
    const finding = neighbour(marked, this.#current, command === 'next' ? 1 : -1);
    if (!finding) return false;
    if (this.#desk.card) return this.#open(finding);
    this.#goTo(finding);
    this.#page.painter.current(rangeOfFinding(finding));
    this.#frame.announce({
      name: finding.mention.name,
      position: positionOf(marked, finding),
      count: marked.size,
    });
    return true;
  }

  unmarked(findings: readonly Finding[]): void {
    for (const finding of findings) {
      if (this.#current === finding) this.#current = null;
      this.#desk.dispatch({ kind: 'markVanished', mention: finding.id });
    }
  }

  navigated(): void {
    this.#desk.dispatch({ kind: 'dismissed' });
  }

  #open(finding: Finding | null): boolean {
    if (!finding) return false;
    const point = this.#goTo(finding);
    const ticket = this.#desk.ticket();
    this.#desk.dispatch({ kind: 'cardCommanded', subject: subjectOf(finding), point, ticket });
    return true;
  }

  /** Brings a finding into view and makes it the current one. */
  #goTo(finding: Finding): Point {
    bringIntoView(finding);
    this.#current = finding;
    const range = rangeOfFinding(finding);
    return startOf(range ? linesOf(range) : []);
  }

  #draw(card: OpenCard | null): void {
    const finding = card && this.#findingOf(card);
    if (finding) this.#current = finding;
    this.#page.painter.current(finding ? rangeOfFinding(finding) : null);
    if (card) this.#frame.show(card, this.#linesAt(card));
    else this.#frame.hide();
  }

  #findingOf({ subject }: OpenCard): Finding | null {
    for (const finding of this.#page.findings.all()) if (finding.id === subject.mention) return finding;
    return null;
  }

  #linesAt(card: OpenCard) {
    const finding = this.#findingOf(card);
    const range = finding && rangeOfFinding(finding);
    return range ? linesOf(range) : [];
  }

  /** A card goes with its words; when they are out of sight, so is the card, unless the reader has pinned it. */
  #moved(): void {
    const { card } = this.#desk;
    const lines = card ? this.#linesAt(card) : [];
    if (!card) this.#desk.dispatch({ kind: 'markLeft' });
    else if (isInView(lines)) this.#frame.move(lines);
    else if (card.hold === 'hover' || card.hold === 'leaving') this.#desk.dispatch({ kind: 'dismissed' });
  }

  /** The other card stands at the same words. */
  #follow(entity: string, name: string, passage: string): void {
    const here = this.#desk.card?.subject;
    if (!here) return;
    const subject: Subject = { ...here, entity, name, passage, surface: name, via: 'exact' };
    this.#desk.dispatch({ kind: 'entityFollowed', subject, ticket: this.#desk.ticket() });
  }

  #mute(): void {
    const subject = this.#desk.card?.subject;
    if (!subject) return;
    this.#desk.dispatch({ kind: 'dismissed' });
    this.#page.findings.mute(subject.entity, subject.surface);
    this.#page.mark();
    this.#asks.mute(subject).catch(() => {});
  }
}
