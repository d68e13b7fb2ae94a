import type { CardAction } from '../card/actions.ts';
import type { Point } from '../card/state.ts';
import type { Finding } from './findings.ts';
import { subjectOf } from './passage.ts';

/** What the pointer and the keys can do. */
export interface Pointing {
  findingAt(point: Point): Finding | null;
  /** Whether an event's target is our card. */
  isCard(target: EventTarget | null): boolean;
  isCardOpen(): boolean;
  ticket(): number;
  dispatch(action: CardAction): void;
  /** Anything may have moved: scrolled, resized. */
  onMoved(): void;
  /** The reader did something that may have brought text to light. */
  onOperated(): void;
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
export function listen(on: Pointing, signal: AbortSignal): void {
  const passive = { capture: true, passive: true, signal };
  window.addEventListener('pointermove', oncePerFrame(hover(on), signal), passive);
  document.documentElement.addEventListener('pointerleave', () => on.dispatch({ kind: 'markLeft' }), passive);
  window.addEventListener('scroll', oncePerFrame(on.onMoved, signal), passive);
  window.addEventListener('resize', oncePerFrame(on.onMoved, signal), passive);
  window.addEventListener('click', (event) => click(on, event), { passive: true, signal });
  window.addEventListener('keydown', (event) => keyDown(on, event), { capture: true, signal });
}

function hover(on: Pointing) {
  return (event: PointerEvent) => {
    if (event.pointerType === 'touch' || event.buttons !== 0 || on.isCard(event.target)) return;
    const point = { x: event.clientX, y: event.clientY };
    const finding = on.findingAt(point);
    if (!finding) return on.dispatch({ kind: 'markLeft' });
    on.dispatch({ kind: 'markReached', subject: subjectOf(finding), point, ticket: on.ticket() });
  };
}

/** In the bubbling phase: what the page has dealt with by then is not ours. */
function click(on: Pointing, event: MouseEvent): void {
  if (on.isCard(event.target)) return;
  on.onOperated();
  const point = { x: event.clientX, y: event.clientY };
  const finding = isPlain(event) ? on.findingAt(point) : null;
  if (finding) on.dispatch({ kind: 'markChosen', subject: subjectOf(finding), point, ticket: on.ticket() });
  else on.dispatch({ kind: 'dismissed' });
}

/** A click that means nothing to anybody else: on text, with nothing selected, on no link or control. */
function isPlain(event: MouseEvent): boolean {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey)
    return false;
  const elements = event.composedPath().filter((target) => target instanceof Element);
  if (elements.some((element) => element !== document.documentElement && element.matches(OPERABLE)))
    return false;
  const [target] = elements;
  if (target && getComputedStyle(target).cursor === 'pointer') return false;
  return document.getSelection()?.isCollapsed ?? true;
}

/** Closes the card, and only the card: a dialog of the page stays open. */
function keyDown(on: Pointing, event: KeyboardEvent): void {
  if (event.key === 'Enter' || event.key === ' ') on.onOperated();
  if (event.key !== 'Escape' || event.isComposing || !on.isCardOpen()) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  on.dispatch({ kind: 'dismissed' });
}

/** Runs `act` with the latest of the events of a frame. */
function oncePerFrame<E>(act: (event: E) => void, signal: AbortSignal): (event: E) => void {
  let latest: E | null = null;
  return (event) => {
    const isPlanned = latest !== null;
    latest = event;
    if (isPlanned) return;
    requestAnimationFrame(() => {
      const last = latest;
      latest = null;
      if (last !== null && !signal.aborted) act(last);
    });
  };
}
