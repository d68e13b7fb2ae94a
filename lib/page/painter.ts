/** The names under which our highlights stand in the page's registry, where its scripts can see them. */
export const MARK = 'b-term';
export const CURRENT = 'b-term-current';

/** A page that clears our highlights again and again has its reasons: after so many times we let it. */
const MOST_RESTORES = 50;

/** A highlight, and our own list of its ranges: in Firefox an extension cannot iterate it, and the page may clear it. */
interface Painted {
  readonly highlight: Highlight;
  readonly ranges: Set<Range>;
}

/** What sheets are adopted by. */
type Root = Document | ShadowRoot;

/** Paints ranges as CSS custom highlights, and nothing else. Nothing of it is in the page before the first range. */
export class Painter {
  readonly #styles: string;
  #painted = new Map<string, Painted>();
  #sheet: CSSStyleSheet | null = null;
  #dressed = new Set<Root>();
  #restores = 0;

  /** `styles`: the rules of our highlights. */
  constructor(styles: string) {
    this.#styles = styles;
  }

  add(range: Range, name = MARK): void {
    const { highlight, ranges } = this.#painted.get(name) ?? this.#register(name);
    ranges.add(range);
    highlight.add(range);
    const root = range.startContainer.getRootNode() as Root;
    if (!this.#dressed.has(root) && (root === document || root instanceof ShadowRoot)) this.#dress(root);
  }

  delete(range: Range, name = MARK): void {
    const painted = this.#painted.get(name);
    if (!painted?.ranges.delete(range)) return;
    painted.highlight.delete(range);
    if (painted.ranges.size === 0) this.#unregister(name, painted);
  }

  /** Shows one range as the current one; null: none. */
  current(range: Range | null): void {
    const ranges = this.#painted.get(CURRENT)?.ranges;
    for (const former of ranges ?? []) if (former !== range) this.delete(former, CURRENT);
    if (range && !ranges?.has(range)) this.add(range, CURRENT);
  }

  /** Puts back what the page has cleared, and lets go of shadow roots that it has taken away. Cheap where it has done neither. */
  restore(): void {
    for (const root of this.#dressed) if (root !== document && !root.isConnected) this.#undress(root);
    if (this.#painted.size === 0 || this.#restores >= MOST_RESTORES) return;
    let isCleared = false;
    for (const [name, { highlight, ranges }] of this.#painted) {
      const isRegistered = CSS.highlights.has(name);
      if (isRegistered && highlight.size > 0) continue;
      isCleared = true;
      for (const range of ranges) highlight.add(range);
      if (!isRegistered) CSS.highlights.set(name, highlight);
    }
    for (const root of this.#dressed)
      if (this.#sheet && !root.adoptedStyleSheets.includes(this.#sheet)) {
        isCleared = true;
        this.#dress(root);
      }
    if (isCleared) this.#restores++;
  }

  /** Takes everything away again. */
  clear(): void {
    for (const [name, painted] of this.#painted) this.#unregister(name, painted);
    for (const root of this.#dressed) this.#undress(root);
  }

  #register(name: string): Painted {
    const painted = { highlight: new Highlight(), ranges: new Set<Range>() };
    painted.highlight.priority = name === CURRENT ? 2 : 1;
    this.#painted.set(name, painted);
    CSS.highlights.set(name, painted.highlight);
    return painted;
  }

  /** Another instance of this script may have taken the name over: then it is theirs. */
  #unregister(name: string, { highlight }: Painted): void {
    if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    this.#painted.delete(name);
  }

  #undress(root: Root): void {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    this.#dressed.delete(root);
  }

  /** No style of ours stays where nothing is marked: so it does not come with the manifest, but with the first mark. */
  #dress(root: Root): void {
    this.#dressed.add(root);
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(this.#styles);
    }
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
  }
}
