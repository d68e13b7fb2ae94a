import type { Background, Treatment } from './background.ts';
import type { Block } from './block.ts';
import { type Changes, ChangeWatch } from './changes.ts';
import { type Finding, Findings } from './findings.ts';
import { inIdleTime } from './idle.ts';
import { Matcher } from './matcher.ts';
import { watchNavigation } from './navigation.ts';
import { Painter } from './painter.ts';
import { Reader } from './reader.ts';

export interface ReadingEvents {
  /** The first mention has been found. */
  readonly onFirst: () => unknown;
  /** These findings are gone, or no longer marked. */
  readonly onUnmarked: (findings: readonly Finding[]) => void;
  /** The page is another one. */
  readonly onNavigated: () => void;
  /** The corpus is another one than the page began with. */
  readonly onEdition: () => void;
}

/**
 * Reads a page, has it matched, marks it, and follows its changes, until `signal` aborts. The parts know nothing of
 * each other; this is where they are joined.
 */
export class Reading {
  readonly findings: Findings;
  readonly painter: Painter;
  readonly shadowRoots: ShadowRoot[] = [];
  readonly #background: Background;
  readonly #events: ReadingEvents;
  readonly #reader: Reader;
  readonly #matcher: Matcher;
  readonly #watch: ChangeWatch;
  readonly #goOn: () => void;
  readonly #lookForNavigation: () => void;
  #dirty = new Set<Node>();
  #painted = new Map<Finding, Range>();
  #edited = new Set<number>();
  #told = '';

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
        onAnswer: (isLast) => this.#answered(isLast),
        onEdition: events.onEdition,
      },
      signal,
    );
    this.#watch = new ChangeWatch((changes) => this.#changed(changes), signal);
    this.#reader = new Reader(document.documentElement, (root) => this.#enterShadow(root));
    this.#goOn = inIdleTime(() => this.#step(), signal);
    this.#lookForNavigation = watchNavigation(() => this.#navigated(), signal);
    signal.addEventListener('abort', () => this.painter.clear(), { once: true });
  }

  start(): void {
    this.#watch.watch(document);
    this.#reader.readAll(null);
    this.#goOn();
  }

  /** Looks again at what is visible, and puts back marks that the page has cleared. */
  look(): void {
    this.findings.sweep();
    this.mark();
  }

  /** Brings the marks in line with the findings. */
  mark(): void {
    const removed = this.findings.choose();
    for (const finding of removed) this.#paint(finding, null);
    for (const finding of this.findings.marked)
      if (this.#painted.get(finding) !== finding.range) this.#paint(finding, finding.range);
    this.painter.restore();
    if (removed.length > 0) this.#events.onUnmarked(removed);
  }

  #paint(finding: Finding, range: Range | null): void {
    const painted = this.#painted.get(finding);
    if (painted) this.painter.delete(painted);
    this.#painted.delete(finding);
    if (!range) return;
    this.#painted.set(finding, range);
    this.painter.add(range);
  }

  /** One small piece of reading; true when there is more. */
  #step(): boolean {
    const [dirty] = this.#dirty;
    if (dirty) {
      this.#dirty.delete(dirty);
      this.#reader.readAgain(dirty);
      return true;
    }
    const { fresh, kept, gone } = this.#reader.step();
    for (const block of fresh) this.#matcher.add(block);
    for (const block of kept) this.#keep(block);
    for (const id of gone) this.#drop(id);
    const hasMore = !this.#reader.isDone;
    this.#matcher.ask(!hasMore);
    if (!hasMore) this.mark();
    return hasMore;
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

  #answered(isLast: boolean): void {
    this.mark();
    if (!this.findings.isEmpty) this.#events.onFirst();
    if (isLast && this.#reader.isDone) this.#tellNews();
  }

  /** Tells the background what was found. */
  tell(): void {
    this.#background.found(this.findings.entities()).catch(() => {});
  }

  #tellNews(): void {
    const told = this.findings.entities().toSorted().join(' ');
    if (told === this.#told) return;
    this.#told = told;
    this.tell();
  }

  #changed({ text, attributes }: Changes): void {
    this.#lookForNavigation();
    this.findings.sweep();
    for (const element of attributes) {
      if ((element as HTMLElement).isContentEditable) this.#leaveToEditor(element);
      else this.#reader.readAnew(element);
    }
    for (const node of text) this.#dirty.add(node);
    this.#goOn();
  }

  /** Nothing is marked where the reader writes; when they are done, it is asked about again. */
  #leaveToEditor(editor: Element): void {
    this.findings.sweep(({ id, pieces }) => {
      const isInside = editor.contains(pieces[0]?.node ?? null);
      if (isInside) this.#edited.add(id);
      return isInside;
    });
    this.mark();
  }

  #navigated(): void {
    this.#matcher.forget();
    this.#events.onNavigated();
  }

  #enterShadow(root: ShadowRoot): void {
    this.shadowRoots.push(root);
    this.#watch.watch(root);
  }
}
