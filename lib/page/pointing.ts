import { isCramped } from '../card/geometry.ts';
import type { Point } from '../card/state.ts';
import type { Desk } from './desk.ts';
import { type Finding, rangeOfFinding } from './finding.ts';
import { oncePerFrame } from './idle.ts';
import { subjectOf } from './passage.ts';
import { viewport } from './viewport.ts';

/** What pointer and keys work on. */
export interface Pointed {
  findingAt(point: Point): Finding | null;
  /** Whether an event's target is our card. */
  isCard(target: EventTarget | null): boolean;
  /** Anything may have moved: scrolled, resized. */
  onMoved(): void;
  readonly desk: Desk;
}

/** What a click is left to: it has a meaning of its own there. */
const OPERABLE =
  'a[href], area, audio, button, input, label, option, select, summary, textarea, video, [onclick], ' +
  '[tabindex]:not([tabindex="-1"]), [contenteditable], [role=button], [role=link], [role=menuitem], ' +
  '[role=option], [role=tab]';

/**
 * Turns what the reader does with pointer and keys into actions on the card. Listens only, until `signal` aborts; the
 * one event that it keeps from the page is the Escape that closes a card.
 */
export class Pointing {
  readonly #on: Pointed;
  /** Where the pointer was last: after a scroll, other words are there. */
  #last: MouseEvent | null = null;

  constructor(on: Pointed, signal: AbortSignal) {
    this.#on = on;
    const passive = { capture: true, passive: true, signal };
    const point = oncePerFrame((event: PointerEvent) => this.pointed(event), signal);
    const move = oncePerFrame(() => on.onMoved(), signal);
    window.addEventListener('pointermove', point, passive);
    // Not in the capturing phase: there it would tell of every element that the pointer leaves.
    document.documentElement.addEventListener('pointerleave', () => this.#left(), { passive: true, signal });
    window.addEventListener('scroll', move, passive);
    window.addEventListener('resize', move, passive);
    window.addEventListener('scrollend', () => this.#last && this.pointed(this.#last), passive);
    // In the bubbling phase: what the page has dealt with by then is not ours.
    window.addEventListener('click', (event) => this.clicked(event, event.composedPath()), {
      passive: true,
      signal,
    });
    window.addEventListener('keydown', (event) => this.#keyDown(event), { capture: true, signal });
  }

  pointed(event: MouseEvent): void {
    if (isByTouch(event) || event.buttons !== 0 || this.#on.isCard(event.target)) return;
    this.#last = event;
    const point = { x: event.clientX, y: event.clientY };
    const finding = this.#on.findingAt(point);
    const { desk } = this.#on;
    if (!finding || isCramped(viewport()) || isSelected(finding)) this.#left();
    else desk.dispatch({ kind: 'markReached', subject: subjectOf(finding), point, ticket: desk.ticket() });
  }

  clicked(event: MouseEvent, path: readonly EventTarget[]): void {
    const { desk } = this.#on;
    if (this.#on.isCard(event.target)) return;
    const point = { x: event.clientX, y: event.clientY };
    const finding = isPlain(event, path) ? this.#on.findingAt(point) : null;
    if (!finding) desk.dispatch({ kind: 'dismissed' });
    else desk.dispatch({ kind: 'markChosen', subject: subjectOf(finding), point, ticket: desk.ticket() });
  }

  #left(): void {
    this.#on.desk.dispatch({ kind: 'markLeft' });
  }

  /** Closes the card, and only the card: a dialog of the page stays open. */
  #keyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing || !this.#on.desk.card) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#on.desk.dispatch({ kind: 'dismissed' });
  }
}

/** What browsers say of a mouse's event beside the standard: whether a tap came as it. */
interface Tapped {
  readonly pointerType?: string;
  readonly sourceCapabilities?: { readonly firesTouchEvents: boolean };
  readonly mozInputSource?: number;
}

/** The number that Firefox has for fingers. */
const MOZ_TOUCH = 5;

/** Whether a finger made it, which does not hover: a tap makes events of a mouse too. */
function isByTouch(event: MouseEvent): boolean {
  const { pointerType, sourceCapabilities, mozInputSource }: MouseEvent & Tapped = event;
  if (pointerType) return pointerType === 'touch';
  return sourceCapabilities?.firesTouchEvents ?? mozInputSource === MOZ_TOUCH;
}

/** Whether the reader has selected the words: to copy them or to look them up elsewhere. */
function isSelected(finding: Finding): boolean {
  const selection = document.getSelection();
  const words = rangeOfFinding(finding);
  if (!selection || selection.isCollapsed || selection.rangeCount === 0 || !words) return false;
  const selected = selection.getRangeAt(0);
  if (selected.startContainer.getRootNode() !== words.startContainer.getRootNode()) return false;
  return (
    selected.compareBoundaryPoints(Range.START_TO_END, words) > 0 &&
    selected.compareBoundaryPoints(Range.END_TO_START, words) < 0
  );
}

/** A click that means nothing to anybody else: on text, with nothing selected, on no link or control. */
function isPlain(event: MouseEvent, path: readonly EventTarget[]): boolean {
  // A second click selects the word, and browsers differ in when.
  if (event.detail > 1) return false;
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey)
    return false;
  const elements = path.filter((target) => target instanceof Element);
  if (elements.some((element) => element !== document.documentElement && element.matches(OPERABLE)))
    return false;
  const [target] = elements;
  if (target && getComputedStyle(target).cursor === 'pointer') return false;
  return document.getSelection()?.isCollapsed ?? true;
}
