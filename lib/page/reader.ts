import type { Block, Container, Run } from './block.ts';
import { roleOf } from './elements.ts';
import { type Inside, readRuns } from './runs.ts';

/** What became of the page's text in one step of reading. */
export interface ReadStep {
  /** Blocks that were not there before, or hold other words now. */
  readonly fresh: readonly Block[];
  /** Blocks that hold the same words, maybe in other nodes: they take the place of the block of the same id. */
  readonly kept: readonly Block[];
  /** Ids of blocks that are gone. */
  readonly gone: readonly number[];
}

const NOTHING: ReadStep = { fresh: [], kept: [], gone: [] };

interface Known {
  readonly section: number;
  blocks: readonly Block[];
}

/** Most containers have no text of their own. */
const NO_BLOCKS: readonly Block[] = [];

/** Read a container's own text, and then the containers inside it that are not known (`anew`: all of them). */
interface ReadTask {
  readonly kind: 'read';
  readonly container: Container;
  /** Where to go on, when it has been read in part. */
  readonly from?: Node;
  readonly anew: boolean;
}

type Task =
  | ReadTask
  /** Go on in this section; null: begin another one. */
  | { readonly kind: 'section'; readonly section: number | null };

/**
 * Reads the text of a page, one container at a time, in reading order, and remembers what it read, so that a change
 * costs only the containers that it touched. Reads nothing twice in the same state and touches nothing.
 */
export class Reader {
  readonly #root: Element;
  /** Told of each shadow root when it is first read: changes in it are seen only by who observes it. */
  readonly #onShadow: (root: ShadowRoot) => void;
  #tasks: Task[] = [];
  #known = new WeakMap<Node, Known>();
  #queued = new Set<Container>();
  #lastId = 0;
  #section = 0;
  #lastSection = 0;

  constructor(root: Element, onShadow: (root: ShadowRoot) => void) {
    this.#root = root;
    this.#onShadow = onShadow;
  }

  /** Whether there is nothing left to read. */
  get isDone(): boolean {
    return this.#tasks.length === 0;
  }

  /** Plans to read everything, `first` before the rest. */
  readAll(first: Element | null): void {
    this.#tasks.push({ kind: 'read', container: this.#root, anew: false });
    if (first && first !== this.#root) this.#tasks.push({ kind: 'read', container: first, anew: false });
  }

  /** Plans to read what has changed in or around `node`. Does nothing where the page is not read (yet). */
  readAgain(node: Node): void {
    const container = this.#containerOf(node);
    if (container && !this.#queued.has(container)) this.#readNext(container, container, false);
  }

  /** Plans to read `element` and all in it, known or not: it may have become readable. */
  readAnew(element: Element): void {
    const container = this.#containerOf(element);
    if (container) this.#readNext(element, container, true);
  }

  /** Does the next task. Short: one container, or a thousand nodes of it. */
  step(): ReadStep {
    const task = this.#tasks.pop();
    if (task?.kind === 'section') this.#section = task.section ?? ++this.#lastSection;
    if (task?.kind !== 'read') return NOTHING;
    this.#queued.delete(task.container);
    return task.container.isConnected ? this.#read(task) : NOTHING;
  }

  /** Reads `container` before all else, in the section of `place`, and then goes on where it was. */
  #readNext(container: Container, place: Container, anew: boolean): void {
    const section = this.#known.get(place)?.section ?? 0;
    this.#queued.add(container);
    this.#tasks.push({ kind: 'section', section: this.#section }, { kind: 'read', container, anew });
    this.#tasks.push({ kind: 'section', section });
  }

  #read(task: ReadTask): ReadStep {
    const { container, anew } = task;
    const from = task.from && container.contains(task.from) ? task.from : null;
    const { runs, inside, rest } = readRuns(container, from);
    if (rest) this.#tasks.push({ ...task, from: rest });
    this.#plan(inside, anew);
    if (from) return this.#append(container, runs);
    return this.#replace(container, runs, rest !== null);
  }

  /** Plans to read containers, the first one first: tasks are taken from the end. */
  #plan(inside: readonly Inside[], anew: boolean): void {
    for (let last = inside.length - 1; last >= 0; last--) {
      const { container, isSection } = inside[last] as Inside;
      const isKnown = this.#known.has(container);
      if (isKnown && !anew) continue;
      if (!isKnown && isShadowRoot(container)) this.#onShadow(container);
      if (isSection) this.#tasks.push({ kind: 'section', section: null });
      this.#tasks.push({ kind: 'read', container, anew });
      if (isSection) this.#tasks.push({ kind: 'section', section: null });
    }
  }

  /**
   * Blocks whose words are still there stay themselves: what is known of their words need not be asked again. Where
   * only a part of the container has been read, all its former blocks are gone: they may stand in the other part.
   */
  #replace(container: Container, runs: readonly Run[], isPart: boolean): ReadStep {
    const known = this.#known.get(container) ?? { section: this.#section, blocks: NO_BLOCKS };
    this.#known.set(container, known);
    if (runs.length + known.blocks.length === 0) return NOTHING;
    const former = isPart ? [] : [...known.blocks];
    const gone = isPart ? known.blocks : former;
    const fresh: Block[] = [];
    const kept: Block[] = [];
    known.blocks = runs.map((run) => {
      const same = former.findIndex((block) => block.text === run.text);
      const [old] = same < 0 ? [] : former.splice(same, 1);
      const block = { ...run, id: old?.id ?? ++this.#lastId, section: known.section };
      (old ? kept : fresh).push(block);
      return block;
    });
    return { fresh, kept, gone: gone.map((block) => block.id) };
  }

  #append(container: Container, runs: readonly Run[]): ReadStep {
    const known = this.#known.get(container) ?? { section: this.#section, blocks: [] };
    const fresh = runs.map((run) => ({ ...run, id: ++this.#lastId, section: known.section }));
    known.blocks = [...known.blocks, ...fresh];
    this.#known.set(container, known);
    return { fresh, kept: [], gone: [] };
  }

  /** The known container whose text `node` is part of; null where that is not read, or not yet. */
  #containerOf(node: Node): Container | null {
    let container: Container | null = null;
    let at: Node | null = node;
    while (at && at !== this.#root) {
      if (isElement(at) && roleOf(at) === 'skip') return null;
      if (!container && this.#known.has(at)) container = at as Container;
      at = isShadowRoot(at) ? at.host : at.parentNode;
    }
    return at ? (container ?? this.#root) : null;
  }
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === 11;
