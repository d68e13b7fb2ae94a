/** The Navigation API, as far as it is used here; not every browser has it. */
interface WithNavigation {
  readonly navigation?: EventTarget;
}

/** What of the address names the article: not the place in it. */
const article = () => document.URL.split('#', 1)[0];

/**
 * Tells when the page has become another one without being loaded. Listens to nothing by itself: a page that becomes
 * another one changes, so it is enough to look after a change.
 */
export class Navigation {
  readonly #onNavigated: () => void;
  #article = article();

  constructor(onNavigated: () => void) {
    this.#onNavigated = onNavigated;
  }

  /** Looks whether it has happened. */
  look(): void {
    if (article() === this.#article) return;
    this.#article = article();
    this.#onNavigated();
  }

  /** Looks as soon as the browser says so, until `signal` aborts: a card of the page before must not stay. */
  listen(signal: AbortSignal): void {
    const look = () => this.look();
    const { navigation } = window as WithNavigation;
    if (navigation) navigation.addEventListener('navigatesuccess', look, { signal });
    else window.addEventListener('popstate', look, { signal });
  }
}
