import type { CardEvents } from '../card/frame.ts';
import { cardWidth, HEIGHT, isSheet, type Placement, place, type Rect, type Side } from '../card/geometry.ts';
import type { Point } from '../card/state.ts';
import { copyFrom } from './clipboard.ts';
import { viewport } from './viewport.ts';

/** How long a spoken sentence stays in the page when no card is open, in ms: readers speak it within that time. */
const STATUS_STAYS = 5_000;
/** Between putting an empty live region into the page and filling it, in ms: only a change is spoken. */
const STATUS_AFTER = 100;

/** Events in the card that mean nothing to the page: its shortcuts and its closing of menus are not for us. */
const KEPT_EVENTS = [
  'click',
  'keydown',
  'keypress',
  'keyup',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
];

/** Top, bottom and rounded corners of a sheet at an edge of the window. */
const EDGES = {
  top: ['0', 'auto', '0 0 12px 12px'],
  bottom: ['auto', '0', '12px 12px 0 0'],
} as const;

/** What happens to the host. */
type HostEvents = Pick<CardEvents, 'onReached' | 'onLeft' | 'onClose' | 'onFocused'>;

/**
 * The one element of ours in a page: a popover with a closed shadow root, there only while a card is open or a
 * sentence is being spoken.
 */
export class Host {
  /** Where the card's face is drawn. */
  readonly root: HTMLElement;
  readonly #element: HTMLElement;
  readonly #shadow: ShadowRoot;
  readonly #rule: CSSStyleRule | null;
  readonly #status: HTMLElement;
  readonly #on: HostEvents;
  #lines: readonly Rect[] = [];
  #point: Point = { x: 0, y: 0 };
  #side: Side | null = null;
  #isOpen = false;
  #hasTakenFocus = false;
  #formerFocus: Element | null = null;
  #statusTimers: ReturnType<typeof setTimeout>[] = [];

  /** `styles`: the sheets of the host and of the face. */
  constructor(styles: readonly string[], on: HostEvents) {
    this.#element = document.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLElement;
    this.#element.popover = 'manual';
    this.#shadow = this.#element.attachShadow({ mode: 'closed' });
    const sheets = styles.map(sheetOf);
    this.#shadow.adoptedStyleSheets = sheets;
    this.#rule = (sheets[0]?.cssRules[0] as CSSStyleRule | undefined) ?? null;
    this.root = document.createElement('div');
    this.#status = document.createElement('div');
    this.#status.className = 'status';
    this.#status.setAttribute('role', 'status');
    this.#shadow.append(this.root, this.#status);
    for (const kind of KEPT_EVENTS) this.#shadow.addEventListener(kind, (event) => event.stopPropagation());
    this.#element.addEventListener('pointerenter', on.onReached);
    this.#element.addEventListener('pointerleave', on.onLeft);
    this.#element.addEventListener('toggle', () => this.#look());
    this.#shadow.addEventListener('focusin', (event) => this.#focused(event as FocusEvent));
    this.#on = on;
    new ResizeObserver(() => this.#look()).observe(this.root);
  }

  /** What a card is drawn as in this window. */
  get frame(): 'popover' | 'sheet' {
    return isSheet(viewport()) ? 'sheet' : 'popover';
  }

  owns(target: EventTarget | null): boolean {
    return target === this.#element;
  }

  /** Puts what is drawn in `root` at the words whose lines these are. With `focus`, it takes the focus once. */
  open(lines: readonly Rect[], point: Point, focus: boolean): void {
    this.#lines = lines;
    this.#point = point;
    if (!this.#isOpen) this.#side = null;
    this.#isOpen = true;
    this.#attach();
    if (!this.#isOpen) return;
    this.#place();
    if (focus && !this.#hasTakenFocus) this.#takeFocus();
    this.#hasTakenFocus = focus;
    requestAnimationFrame(() => this.#look());
  }

  move(lines: readonly Rect[]): void {
    this.#lines = lines;
    this.#place();
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#hasTakenFocus = false;
    this.#giveFocusBack();
    this.#detach();
  }

  /** Has a sentence spoken. */
  announce(sentence: string): void {
    for (const timer of this.#statusTimers) clearTimeout(timer);
    this.#attach();
    this.#statusTimers = [
      setTimeout(() => {
        this.#status.textContent = sentence;
      }, STATUS_AFTER),
      setTimeout(() => {
        this.#status.textContent = '';
        if (!this.#isOpen) this.#detach();
      }, STATUS_STAYS),
    ];
  }

  copy(text: string): Promise<boolean> {
    return copyFrom(this.#shadow, text);
  }

  remove(): void {
    for (const timer of this.#statusTimers) clearTimeout(timer);
    this.close();
    this.#detach();
  }

  /** Where it can be seen and used: outside an open modal dialog or a fullscreen element it would be inert or hidden. */
  #attach(): void {
    const place = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.fullscreenElement;
    const parent = place ?? document.documentElement;
    if (this.#element.parentNode !== parent) parent.append(this.#element);
    // What is measured of a page that magnifies itself by its style is in pixels of the window.
    this.#set('zoom', `${1 / (parent.currentCSSZoom ?? 1)}`);
    try {
      if (!this.#isShown()) this.#element.showPopover();
    } catch {
      // A page may take the element away while it is being shown: then there is no card.
    }
    if (this.#isOpen && !this.#isShown()) this.#on.onClose();
  }

  #isShown(): boolean {
    return this.#element.isConnected && this.#element.matches(':popover-open');
  }

  #detach(): void {
    this.#element.remove();
  }

  #takeFocus(): void {
    if (document.activeElement !== this.#element) this.#formerFocus = document.activeElement;
    this.#shadow.querySelector<HTMLElement>('[data-card-focus]')?.focus({ preventScroll: true });
  }

  /** By key: who clicks in a card has the pointer there, which holds it already. */
  #focused({ target, relatedTarget }: FocusEvent): void {
    if (!this.#isOpen || !(target as Element).matches(':focus-visible')) return;
    this.#formerFocus ??= relatedTarget as Element | null;
    this.#on.onFocused();
  }

  #giveFocusBack(): void {
    const former = this.#formerFocus;
    this.#formerFocus = null;
    if (document.activeElement !== this.#element) return;
    if (former instanceof HTMLElement && former !== document.body) former.focus({ preventScroll: true });
  }

  /** A page may take the host away, or hide it: then the card is closed, and stays so. */
  #look(): void {
    if (this.#isOpen && !this.#isShown()) this.#on.onClose();
    else this.#place();
  }

  #place(): void {
    if (!this.#isOpen || this.#lines.length === 0) return;
    const view = viewport();
    const width = cardWidth(view);
    this.#set('width', `${width}px`);
    if (this.#side === null) this.#set('--card-max-height', `${HEIGHT}px`);
    const size = { width, height: this.root.offsetHeight };
    const placement = place(this.#lines, this.#point, size, view, this.#side);
    this.#side = placement.kind === 'beside' ? placement.side : null;
    this.#put(placement);
  }

  #put(placement: Placement): void {
    this.#set('--card-max-height', `${placement.maxHeight}px`);
    if (placement.kind === 'beside') {
      this.#set('left', `${placement.left}px`);
      this.#set('top', `${placement.top}px`);
      this.#set('bottom', 'auto');
      return;
    }
    const [top, bottom, radius] = EDGES[placement.edge];
    this.#set('left', '0');
    this.#set('top', top);
    this.#set('bottom', bottom);
    this.#set('--sheet-radius', radius);
  }

  /** In the shadow root's own sheet: neither the page's styles nor its content security policy reach it. */
  #set(property: string, value: string): void {
    this.#rule?.style.setProperty(property, value, 'important');
  }
}

function sheetOf(styles: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  return sheet;
}
