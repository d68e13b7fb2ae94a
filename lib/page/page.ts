import type { Attend, Attendant } from './attendant.ts';
import type { Background, Treatment } from './background.ts';
import type { Term } from './findings.ts';
import { findingAt } from './hit.ts';
import { oncePerFrame } from './idle.ts';
import { Reading } from './reading.ts';

/** How long after a click, a key or a scroll what it has brought to light is looked for, in ms: animations take their time. */
const LOOK_AFTER = 500;

/** What a page is started with. */
export interface PageStart {
  readonly background: Background;
  /** Brings the attendant's script into this frame; rejects when it cannot be had. */
  readonly bringAttend: () => Promise<Attend>;
  /** The rules of our highlights, for shadow roots. */
  readonly styles: string;
  /** Whether the extension is gone, and would answer no more. */
  readonly isGone: () => boolean;
  /** The extension no longer answers: everything is to end. */
  readonly onGone: () => void;
  /** Another document or another corpus has taken the place of the one it began with: it is to be started anew. */
  readonly onOther: () => void;
}

/**
 * One frame of a page while it is treated: its marks, and an attendant from when the reader first needs one. Until
 * there is something to mark it listens to nothing, but for the one observer that tells of the page's changes.
 */
export class Page {
  readonly #start: PageStart;
  readonly #signal: AbortSignal;
  readonly #reading: Reading;
  #attendant: Attendant | null = null;
  #coming: Promise<Attendant | null> | null = null;
  #waiting: AbortController | null = null;
  #pointer: MouseEvent | null = null;
  #lookTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(start: PageStart, treatment: Treatment, signal: AbortSignal) {
    this.#start = start;
    this.#signal = signal;
    const events = {
      onFirst: () => treatment.marking !== 'off' && this.#found(),
      onUnmarked: (findings: Parameters<Attendant['unmarked']>[0]) => this.#attendant?.unmarked(findings),
      onNavigated: () => this.#attendant?.navigated(),
      onOther: start.onOther,
    };
    this.#reading = new Reading(start.background, treatment, start.styles, events, signal);
    this.#reading.start();
  }

  /** The terms that a reader can see here, in the order of their first mention. */
  terms(): Term[] {
    return this.#reading.terms();
  }

  /** How many marks there are, where they are the most that a page gets and there is more to mark; else null. */
  cap(): number | null {
    return this.#reading.findings.cap();
  }

  async jump(entity: string, nth: number): Promise<boolean> {
    return (await this.#bring())?.jump(entity, nth) ?? false;
  }

  async command(command: 'next' | 'previous' | 'open'): Promise<boolean> {
    if (this.#reading.findings.isEmpty) return false;
    return (await this.#bring())?.command(command) ?? false;
  }

  /** Something is there to be marked: from now on the page is listened to. */
  #found(): void {
    if (this.#waiting) return;
    this.#keepRight();
    this.#waitForReader();
  }

  /** Listens for what makes marks and counts wrong without changing the page. */
  #keepRight(): void {
    const until = { signal: this.#signal };
    this.#reading.navigation.listen(this.#signal);
    // The background forgets what a page has when it leaves; it may come back as it was.
    const comeBack = ({ persisted }: PageTransitionEvent) => persisted && this.#reading.tell();
    window.addEventListener('pageshow', comeBack, until);
    // A frame may be taken out of a page that stays.
    if (window !== window.top) window.addEventListener('pagehide', () => this.#reading.tell([]), until);
    // Who turns the extension off does so on a page of the browser's. To listen for its visibility costs 15 times as much.
    window.addEventListener('focus', () => this.#start.isGone() && this.#start.onGone(), until);
    const look = () => this.#lookSoon();
    for (const event of ['click', 'keyup', 'scrollend'])
      window.addEventListener(event, look, { capture: true, passive: true, ...until });
  }

  /** Listens for the reader to need an attendant, until there is one. */
  #waitForReader(): void {
    this.#waiting = new AbortController();
    const signal = AbortSignal.any([this.#signal, this.#waiting.signal]);
    const pointed = oncePerFrame((event: MouseEvent) => this.#pointed(event), signal);
    const note = (event: MouseEvent) => {
      this.#pointer = event;
      pointed(event);
    };
    // Who listens for pointers costs Chromium a quarter of a millisecond at once, and each touch a question to the page.
    window.addEventListener('mousemove', note, { capture: true, passive: true, signal });
    window.addEventListener('click', (event) => this.#clicked(event), { passive: true, signal });
  }

  /** When the attendant comes, the pointer may be elsewhere: it is told where it was last. */
  #pointed(event: MouseEvent): void {
    if (!this.#coming && this.#isOnMark(event))
      void this.#bring().then((attendant) => this.#pointer && attendant?.pointed(this.#pointer));
  }

  #clicked(event: MouseEvent): void {
    const path = event.composedPath();
    if (this.#isOnMark(event)) void this.#bring().then((attendant) => attendant?.clicked(event, path));
  }

  #isOnMark({ clientX, clientY }: MouseEvent): boolean {
    const { findings, shadowRoots } = this.#reading;
    return findingAt({ x: clientX, y: clientY }, findings.marked, shadowRoots) !== null;
  }

  /** An attendant that did not come is asked for again at the next need. */
  async #bring(): Promise<Attendant | null> {
    if (this.#start.isGone()) {
      this.#start.onGone();
      return null;
    }
    this.#coming ??= this.#start.bringAttend().then(
      (attend) => this.#begin(attend),
      () => {
        this.#coming = null;
        return null;
      },
    );
    return this.#coming;
  }

  #begin(attend: Attend): Attendant | null {
    if (this.#signal.aborted) return null;
    this.#waiting?.abort();
    this.#attendant = attend(this.#reading, this.#start.onGone, this.#signal);
    return this.#attendant;
  }

  #lookSoon(): void {
    clearTimeout(this.#lookTimer);
    this.#lookTimer = setTimeout(() => this.#signal.aborted || this.#reading.look(), LOOK_AFTER);
  }
}
