import type { Block, Container, Run } from './block.ts';
import { roleOf } from './elements.ts';
import { type Inside, readRuns } from './runs.ts';

/** What became of the page's text in one step of reading. */
export interface ReadStep {
  /** Blocks that were not there before, and those that hold other words now, in the place of the block of their id. */
  readonly fresh: Block[];
  /** Blocks that hold the same words, maybe in other nodes: they take the place of the block of the same id. */
  readonly kept: Block[];
  /** Ids of blocks that are gone. */
  readonly gone: number[];
}

/** How many nodes a step reads at least, unless there are no more: some tenths of a millisecond. */
const NODES_IN_A_STEP = 250;

interface Known {
  readonly section: number;
  blocks: Block[];
  /** What is left of the blocks from before, while the container is being read again. */
  former: Former | null;
  /** Counts how often it was begun: what is left of an earlier reading is then no longer to be done. */
  turn: number;
}

/** Most containers have no text of their own. */
const NO_BLOCKS: Block[] = [];

/** Read a container's own text, and then the containers inside it that are not known (`anew`: all of them). */
interface ReadTask {
  readonly kind: 'read';
  readonly container: Container;
  /** Where to go on, when it has been read in part, and in which turn; null: at its beginning. */
  readonly from: { readonly node: Node; readonly turn: number } | null;
  readonly anew: boolean;
}

type Task =
  | ReadTask
  /** Go on in this section; null: begin another one. */
  | { readonly kind: 'section'; readonly section: number | null };

const NEW_SECTION: Task = { kind: 'section', section: null };

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
    if (roleOf(this.#root) === 'skip') return;
    this.#tasks.push({ kind: 'read', container: this.#root, from: null, anew: false });
    if (first && first !== this.#root && this.#containerOf(first)) this.#readNext(first, this.#root, false);
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

  /** Does the next tasks. Short: a few hundred nodes. */
  step(): ReadStep {
    const step: ReadStep = { fresh: [], kept: [], gone: [] };
    for (let nodes = 0; nodes < NODES_IN_A_STEP; ) {
      const task = this.#tasks.pop();
      if (!task) break;
      if (task.kind === 'section') this.#section = task.section ?? ++this.#lastSection;
      else nodes += this.#read(task, step);
    }
    return step;
  }

  /** Reads `container` before all else, in the section of `place`, and then goes on where it was. */
  #readNext(container: Container, place: Container, anew: boolean): void {
    const section = this.#known.get(place)?.section ?? 0;
    this.#queued.add(container);
    this.#tasks.push(
      { kind: 'section', section: this.#section },
      { kind: 'read', container, from: null, anew },
      { kind: 'section', section },
    );
  }

  /** Returns how many nodes it looked at. */
  #read(task: ReadTask, step: ReadStep): number {
    const { container, anew } = task;
    if (this.#queued.size > 0) this.#queued.delete(container);
    if (!container.isConnected) return 1;
    const known = this.#knownOf(container);
    if (task.from && task.from.turn !== known.turn) return 1;
    // What was to come next may have been taken out meanwhile: then all is read once more.
    const from = task.from && container.contains(task.from.node) ? task.from.node : null;
    if (!from) begin(known);
    const { runs, inside, rest, nodes } = readRuns(container, from);
    if (rest) this.#tasks.push({ kind: 'read', container, from: { node: rest, turn: known.turn }, anew });
    if (inside.length > 0) this.#plan(inside, anew);
    if (runs.length > 0) this.#take(known, runs, rest === null, step);
    if (!rest && known.former) {
      for (const { id } of known.former.left) step.gone.push(id);
      known.former = null;
    }
    return nodes + 1;
  }

  #knownOf(container: Container): Known {
    const there = this.#known.get(container);
    if (there) return there;
    const known: Known = { section: this.#section, blocks: NO_BLOCKS, former: null, turn: 0 };
    this.#known.set(container, known);
    return known;
  }

  /** Plans to read containers, the first one first: tasks are taken from the end. */
  #plan(inside: readonly Inside[], anew: boolean): void {
    for (let last = inside.length - 1; last >= 0; last--) {
      const { container, isSection } = inside[last] as Inside;
      const isKnown = this.#known.has(container);
      if (isKnown && !anew) continue;
      if (!isKnown && isShadowRoot(container)) this.#onShadow(container);
      if (isSection) this.#tasks.push(NEW_SECTION);
      this.#tasks.push({ kind: 'read', container, from: null, anew });
      if (isSection) this.#tasks.push(NEW_SECTION);
    }
  }

  /**
   * Takes runs of a container. Blocks whose words are still there stay themselves: what is known of their words need
   * not be asked again. A block with other words takes the number of one that is gone, so that what was known of that
   * one stays until this one has been asked about.
   */
  #take(known: Known, runs: readonly Run[], isLast: boolean, step: ReadStep): void {
    if (known.blocks === NO_BLOCKS) known.blocks = [];
    const { former } = known;
    const same = former && runs.map((run) => former.takeSame(run.text));
    for (let at = 0; at < runs.length; at++) {
      const { text, container, pieces } = runs[at] as Run;
      const old = same?.[at];
      const id = (old ?? former?.takeAny(isLast))?.id ?? ++this.#lastId;
      const block: Block = { text, container, pieces, id, section: known.section };
      known.blocks.push(block);
      (old ? step.kept : step.fresh).push(block);
    }
  }

  /** The known container whose text `node` is part of; null where that is not read, or not yet. */
  #containerOf(node: Node): Container | null {
    let container: Container | null = null;
    let at: Node | null = node;
    while (at) {
      if (isElement(at) && roleOf(at) === 'skip') return null;
      if (!container && this.#known.has(at)) container = at as Container;
      if (at === this.#root) break;
      at = isShadowRoot(at) ? at.host : at.parentNode;
    }
    return at ? (container ?? this.#root) : null;
  }
}

/** Begins to read a container once more: all that it held is in question. */
function begin(known: Known): void {
  known.turn++;
  if (known.blocks.length > 0) known.former = new Former([...(known.former?.left ?? []), ...known.blocks]);
  known.blocks = NO_BLOCKS;
}

/** The blocks that a container had before, in their order, to be given away one by one. */
class Former {
  readonly #order: ReadonlyMap<Block, number>;
  readonly #byText: Map<string, Block[]>;
  readonly left: Set<Block>;
  /** How far in the order something has been given away. */
  #reached = -1;

  constructor(blocks: readonly Block[]) {
    this.#order = new Map(blocks.map((block, index) => [block, index]));
    this.#byText = Map.groupBy(blocks, (block) => block.text);
    this.left = new Set(blocks);
  }

  takeSame(text: string): Block | null {
    const block = this.#byText.get(text)?.shift();
    if (!block) return null;
    this.#reached = Math.max(this.#reached, this.#order.get(block) ?? 0);
    this.left.delete(block);
    return block;
  }

  /** The first that is left; with `all` false, only if it is not beyond the one after what has been given away. */
  takeAny(all: boolean): Block | null {
    const [block] = this.left;
    const place = (block && this.#order.get(block)) ?? 0;
    if (!block || (!all && place > this.#reached + 1)) return null;
    this.#reached = Math.max(this.#reached, place);
    this.left.delete(block);
    return block;
  }
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === 11;
