import type { Background, Treatment } from './background.ts';
import { type Block, firstNodeOf } from './block.ts';
import { type Changes, ChangeWatch } from './changes.ts';
import type { Finding } from './finding.ts';
import { Findings, type Term } from './findings.ts';
import { inIdleTime } from './idle.ts';
import { Matcher } from './matcher.ts';
import { Navigation } from './navigation.ts';
import { Painter } from './painter.ts';
import { Reader } from './reader.ts';
import { partInView } from './viewport.ts';

/** How many changed nodes are looked up without looking at the clock. */
const NODES_AT_ONCE = 20;

export interface ReadingEvents {
  /** The first mention has been found. */
  readonly onFirst: () => unknown;
  /** These findings are gone, or no longer marked. */
  readonly onUnmarked: (findings: readonly Finding[]) => void;
  /** The page is another one. */
  readonly onNavigated: () => void;
  /** The document or the corpus is another one than the reading began with. */
  readonly onOther: () => void;
}

/**
 * Reads a page, has it matched, marks it, and follows its changes, until `signal` aborts. The parts know nothing of
 * each other; this is where they are joined.
 */
export class Reading {
  readonly findings: Findings;
  readonly painter: Painter;
  readonly #background: Background;
  readonly #events: ReadingEvents;
  readonly #signal: AbortSignal;
  readonly #reader: Reader;
  readonly #matcher: Matcher;
  readonly #watch: ChangeWatch;
  readonly #goOn: () => void;
  readonly navigation: Navigation;
  readonly #root = document.documentElement;
  /** Held weakly: a page may take any of them away for good. */
  #shadowRoots: WeakRef<ShadowRoot>[] = [];
  #dirty = new Set<Node>();
  #edited = new Set<number>();
  #hasFound = false;

  constructor(
    background: Background,
    treatment: Treatment,
    styles: string,
    events: ReadingEvents,
    signal: AbortSignal,
  ) {
    this.#background = background;
    this.#events = events;
    this.findings = new Findings(treatment);
    this.painter = new Painter(styles);
    this.#matcher = new Matcher(
      background,
      treatment.edition,
      {
        onMatched: (block, mentions) => this.findings.take(block, mentions),
        onAnswer: () => this.#answered(),
        onEdition: events.onOther,
      },
      signal,
    );
    this.#watch = new ChangeWatch((changes) => this.#changed(changes), signal);
    this.#reader = new Reader(this.#root, (root) => this.#enterShadow(root));
    this.#goOn = inIdleTime(() => this.#step(), signal);
    this.navigation = new Navigation(() => this.#navigated());
    this.#signal = signal;
  }

  start(): void {
    this.#watch.watch(document);
    this.#reader.readAll(partInView());
    this.#goOn();
  }

  /** The open shadow roots of the page that have been read. */
  get shadowRoots(): readonly ShadowRoot[] {
    return this.#shadowRoots.flatMap((held) => {
      const root = held.deref();
      return root?.isConnected ? [root] : [];
    });
  }

  /** Looks again at what is visible, and puts back marks that the page has cleared. */
  look(): void {
    this.findings.sweep();
    this.findings.expectLight();
    this.mark();
    this.painter.restore();
  }

  /** Brings the marks in line with the findings. */
  mark(): void {
    const removed = this.findings.choose();
    for (const finding of removed) this.#paint(finding, null);
    this.findings.marked.forEach((finding) => {
      if (finding.painted !== finding.range) this.#paint(finding, finding.range);
    });
    if (removed.length > 0) this.#events.onUnmarked(removed);
  }

  #paint(finding: Finding, range: Range | null): void {
    if (finding.painted) this.painter.delete(finding.painted);
    finding.painted = range;
    if (range) this.painter.add(range);
  }

  /** One small piece of reading; true when there is more. */
  #step(): boolean {
    if (this.#dirty.size > 0) return this.#stepInDirt();
    const { fresh, kept, gone } = this.#reader.step();
    for (const block of fresh) this.#matcher.add(block);
    for (const block of kept) this.#keep(block);
    for (const id of gone) this.#drop(id);
    const hasMore = !this.#reader.isDone;
    this.#matcher.ask(!hasMore);
    if (!hasMore) {
      this.mark();
      this.#tellLess();
    }
    return hasMore;
  }

  #stepInDirt(): true {
    let left = NODES_AT_ONCE;
    for (const node of this.#dirty) {
      if (left-- === 0) break;
      this.#dirty.delete(node);
      this.#reader.readAgain(node);
    }
    return true;
  }

  #keep(block: Block): void {
    if (this.#edited.delete(block.id)) this.#matcher.add(block);
    this.#matcher.keep(block);
    this.findings.keep(block);
  }

  #drop(id: number): void {
    this.#matcher.drop(id);
    this.findings.drop(id);
  }

  #answered(): void {
    if (this.#isOther()) {
      this.#events.onOther();
      return;
    }
    if (!this.findings.isEmpty) this.#found();
    this.mark();
    this.#tellLess();
  }

  /** What comes with the first mention, and not before: the end of its mark, and who waits on the reader. */
  #found(): void {
    if (this.#hasFound) return;
    this.#hasFound = true;
    this.#signal.addEventListener('abort', () => this.painter.clear(), { once: true });
    this.#events.onFirst();
  }

  /** Tells the background what there is. */
  tell(entities: readonly string[] = [...new Set(this.findings.entities())]): void {
    this.#background.found(entities).catch(() => {});
  }

  /**
   * The background counts what it answers: it is to hear only of what is no longer there, and not while it is answering,
   * or what comes would be forgotten with what has gone.
   */
  #tellLess(): void {
    if (!this.#isSettled) return;
    const entities = this.findings.lessThanCounted();
    if (entities) this.tell(entities);
  }

  get #isSettled(): boolean {
    return this.#matcher.isIdle && this.#reader.isDone;
  }

  /** The terms that a reader can see, in the order of their first mention. They are what is counted from now on. */
  terms(): Term[] {
    const terms = this.findings.terms();
    if (this.#isSettled) this.tell(terms.map(({ entity }) => entity));
    return terms;
  }

  #changed({ text, attributes }: Changes): void {
    if (this.#isOther()) {
      this.#events.onOther();
      return;
    }
    this.navigation.look();
    this.#shadowRoots = this.#shadowRoots.filter((root) => root.deref() !== undefined);
    this.findings.sweep();
    this.painter.restore();
    if (attributes.size > 0) this.findings.expectLight();
    for (const element of attributes) {
      if ((element as HTMLElement).isContentEditable) this.#leaveToEditor(element);
      else this.#reader.readAnew(element);
    }
    this.#matcher.sweep();
    // Nothing is read while nobody sees the page, and what is gone by then never will be.
    for (const node of this.#dirty) if (!node.isConnected) this.#dirty.delete(node);
    for (const node of text) if (node.isConnected) this.#dirty.add(node);
    this.#goOn();
  }

  /** Whether the page has put another document in the place of its own, or has made an editor of it. */
  #isOther(): boolean {
    const { documentElement, designMode } = document;
    return documentElement !== this.#root ? documentElement !== null : designMode === 'on';
  }

  /** Nothing is marked where the reader writes; when they are done, it is asked about again. */
  #leaveToEditor(editor: Element): void {
    this.findings.sweep((block) => {
      const isInside = editor.contains(firstNodeOf(block));
      if (isInside) this.#edited.add(block.id);
      return isInside;
    });
    this.mark();
  }

  #navigated(): void {
    this.#matcher.forget();
    this.#events.onNavigated();
  }

  #enterShadow(root: ShadowRoot): void {
    this.#shadowRoots.push(new WeakRef(root));
    this.#watch.watch(root);
  }
}
