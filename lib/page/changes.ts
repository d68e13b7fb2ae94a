import { DECIDING_ATTRIBUTES } from './elements.ts';

/** Changes are collected until the page has been quiet for so long, in ms … */
const QUIET = 150;
/** … but no longer than this: a ticker never falls quiet. */
const LONGEST = 1_000;

/** What changed since the last time, each node once. */
export interface Changes {
  /** Their text, or the nodes in them. */
  readonly text: Set<Node>;
  /** Whether they are to be read at all. */
  readonly attributes: Set<Element>;
}

/**
 * Watches the document, and every root that is added, with one observer. It ends itself at the first change after its
 * signal has aborted: who listens for that leaves a listener on every page.
 */
export class ChangeWatch {
  readonly #observer: MutationObserver;
  readonly #onChanges: (changes: Changes) => void;
  readonly #signal: AbortSignal;
  #changes: Changes = { text: new Set(), attributes: new Set() };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since = 0;
  #last = 0;

  constructor(onChanges: (changes: Changes) => void, signal: AbortSignal) {
    this.#onChanges = onChanges;
    this.#signal = signal;
    this.#observer = new MutationObserver((records) => this.#collect(records));
  }

  watch(root: Node): void {
    this.#observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: DECIDING_ATTRIBUTES,
    });
  }

  #collect(records: readonly MutationRecord[]): void {
    if (this.#signal.aborted) {
      this.#observer.disconnect();
      return;
    }
    for (const record of records) {
      if (record.type === 'attributes') this.#changes.attributes.add(record.target as Element);
      else this.#changes.text.add(record.target);
    }
    this.#last = performance.now();
    if (this.#timer !== undefined) return;
    this.#since = this.#last;
    this.#timer = setTimeout(() => this.#consider(), QUIET);
  }

  /** The timer is never put off by a change: a page that changes all the time would put it off for ever. */
  #consider(): void {
    if (this.#signal.aborted) return;
    const now = performance.now();
    const wait = Math.min(this.#last + QUIET, this.#since + LONGEST) - now;
    if (wait > 1) this.#timer = setTimeout(() => this.#consider(), wait);
    else this.#report();
  }

  #report(): void {
    this.#timer = undefined;
    const changes = this.#changes;
    this.#changes = { text: new Set(), attributes: new Set() };
    this.#onChanges(changes);
  }
}
