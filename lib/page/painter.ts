/** The names under which our highlights stand in the page's registry, where its scripts can see them. */
export const MARK = 'b-term';
export const CURRENT = 'b-term-current';

/** A page that clears our highlights again and again has its reasons: after so many times we let it. */
const MOST_RESTORES = 50;

/**
 * Paints ranges as CSS custom highlights, and nothing else. Keeps its own set of ranges: in Firefox the registry's
 * cannot be iterated by an extension, and anywhere the page may clear them.
 */
export class Painter {
  readonly #styles: string;
  #ranges = new Map<string, Set<Range>>([
    [MARK, new Set()],
    [CURRENT, new Set()],
  ]);
  #highlights = new Map<string, Highlight>();
  #sheet: CSSStyleSheet | null = null;
  #dressed = new Set<ShadowRoot>();
  #restores = 0;

  /** `styles` is what the document has from the manifest: shadow roots need it again. */
  constructor(styles: string) {
    this.#styles = styles;
  }

  add(range: Range, name = MARK): void {
    this.#ranges.get(name)?.add(range);
    this.#highlight(name).add(range);
    const root = range.startContainer.getRootNode();
    if (root instanceof ShadowRoot) this.#dress(root);
  }

  delete(range: Range, name = MARK): void {
    if (!this.#ranges.get(name)?.delete(range)) return;
    this.#highlights.get(name)?.delete(range);
    if (this.#ranges.get(name)?.size === 0) this.#unregister(name);
  }

  /** Shows one range as the current one; null: none. */
  current(range: Range | null): void {
    for (const former of this.#ranges.get(CURRENT) ?? []) if (former !== range) this.delete(former, CURRENT);
    if (range && !this.#ranges.get(CURRENT)?.has(range)) this.add(range, CURRENT);
  }

  /** Puts back what the page has cleared. Cheap where it has not. */
  restore(): void {
    for (const [name, highlight] of this.#highlights) {
      const ranges = this.#ranges.get(name) ?? [];
      const isRegistered = CSS.highlights.has(name);
      if (isRegistered && highlight.size > 0) continue;
      if (this.#restores++ >= MOST_RESTORES) return;
      for (const range of ranges) highlight.add(range);
      if (!isRegistered) CSS.highlights.set(name, highlight);
    }
  }

  /** Takes everything away again. */
  clear(): void {
    for (const name of this.#ranges.keys()) this.#unregister(name);
    for (const root of this.#dressed)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    this.#dressed.clear();
  }

  #highlight(name: string): Highlight {
    const there = this.#highlights.get(name);
    if (there) return there;
    const highlight = new Highlight();
    highlight.priority = name === CURRENT ? 2 : 1;
    this.#highlights.set(name, highlight);
    CSS.highlights.set(name, highlight);
    return highlight;
  }

  /** Another instance of this script may have taken the name over: then it is theirs. */
  #unregister(name: string): void {
    const highlight = this.#highlights.get(name);
    if (highlight && CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    this.#highlights.delete(name);
    this.#ranges.get(name)?.clear();
  }

  #dress(root: ShadowRoot): void {
    if (this.#dressed.has(root)) return;
    this.#dressed.add(root);
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(this.#styles);
    }
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
  }
}
