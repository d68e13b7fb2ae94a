import type { Background, FoundMention, Matches } from './background.ts';
import { type Block, isThere } from './block.ts';

/**
 * How much text goes in the first question, in UTF-16 code units: what the reader sees is marked soon. Each later one
 * takes four times as much, up to the most: to send a message costs half a millisecond, whatever is in it.
 */
const FIRST_BATCH = 32_000;
const LARGEST_BATCH = 250_000;

/** The most blocks in a question: what comes back is taken in in one go. */
const MOST_BLOCKS = 800;

const NO_MENTIONS: readonly FoundMention[] = [];

/** How long to wait after an answer that did not come before asking again, in ms; then twice that, and so on. */
const FIRST_PAUSE = 2_000;

/** After so many questions in a row without an answer the page is left as it is. */
const MOST_FAILURES = 4;

type Asked = ReadonlyMap<number, Block | null>;

/** Told of a block whose mentions have come. */
type OnMatched = (block: Block, mentions: readonly FoundMention[]) => void;

interface Listeners {
  readonly onMatched: OnMatched;
  /** An answer has been taken in wholly. */
  readonly onAnswer: () => void;
  /** The corpus is another one than the page began with. */
  readonly onEdition: () => void;
}

/** Asks the background about blocks, one batch at a time, in the order in which they came. */
export class Matcher {
  readonly #background: Pick<Background, 'match'>;
  readonly #edition: number;
  readonly #listeners: Listeners;
  readonly #signal: AbortSignal;
  #waiting = new Map<number, Block>();
  /** How much text is waiting. */
  #length = 0;
  /** Blocks that hold a name which later blocks may decide about, with how much was known when they were asked. */
  #pending = new Map<number, { block: Block; amount: number }>();
  /** The blocks of the question that is out; null for one that is gone or holds other words by now. */
  #asked = new Map<number, Block | null>();
  #context: string | null = null;
  /** How much there is in the context. */
  #amount = 0;
  /** Whether everything that waits is to be asked about: said, maybe, while a question was out. */
  #wantsAll = false;
  #failures = 0;
  #batch = FIRST_BATCH;

  constructor(
    background: Pick<Background, 'match'>,
    edition: number,
    listeners: Listeners,
    signal: AbortSignal,
  ) {
    this.#background = background;
    this.#edition = edition;
    this.#listeners = listeners;
    this.#signal = signal;
  }

  /** Whether there is nothing to ask and no question out. */
  get isIdle(): boolean {
    return this.#asked.size === 0 && this.#waiting.size === 0;
  }

  /** Takes a block that is to be asked about, maybe in place of one with the same id and other words. */
  add(block: Block): void {
    this.#forgo(block.id);
    this.#wait(block);
  }

  keep(block: Block): void {
    if (this.#waiting.has(block.id)) this.#wait(block);
    if (this.#asked.get(block.id)) this.#asked.set(block.id, block);
    const pending = this.#pending.get(block.id);
    if (pending) this.#pending.set(block.id, { ...pending, block });
  }

  drop(id: number): void {
    this.#unwait(id);
    this.#forgo(id);
  }

  /** Forgets blocks that are no longer in the page. */
  sweep(): void {
    for (const blocks of [this.#waiting, this.#asked])
      for (const [id, block] of blocks) if (block && !isThere(block)) this.drop(id);
    for (const [id, { block }] of this.#pending) if (!isThere(block)) this.drop(id);
  }

  /** Another article begins: what the last one introduced says nothing about it. */
  forget(): void {
    this.#context = null;
    this.#amount = 0;
    this.#pending.clear();
  }

  /** Asks about what is waiting. With `all` false, only when a full batch is: more is still being read. */
  ask(all: boolean): void {
    this.#wantsAll = all;
    if (this.#asked.size > 0 || this.#signal.aborted) return;
    if (!all && this.#length < this.#batch && this.#waiting.size < MOST_BLOCKS) return;
    if (all) this.#reconsider();
    const batch = this.#nextBatch(all);
    if (batch.length > 0) void this.#put(batch);
  }

  /** What is answered about the block from now on is of other words. */
  #forgo(id: number): void {
    this.#pending.delete(id);
    if (this.#asked.has(id)) this.#asked.set(id, null);
  }

  #wait(block: Block): void {
    if (this.#waiting.has(block.id)) this.#unwait(block.id);
    this.#waiting.set(block.id, block);
    this.#length += block.text.length;
  }

  #unwait(id: number): void {
    this.#length -= this.#waiting.get(id)?.text.length ?? 0;
    this.#waiting.delete(id);
  }

  /** What was introduced since may decide about names in blocks that have been asked before. */
  #reconsider(): void {
    for (const [id, pending] of this.#pending) {
      if (pending.amount >= this.#amount) continue;
      this.#pending.delete(id);
      this.#wait(pending.block);
    }
  }

  #nextBatch(all: boolean): Block[] {
    const batch: Block[] = [];
    let length = 0;
    for (const block of this.#waiting.values()) {
      batch.push(block);
      length += block.text.length;
      if (length >= this.#batch || batch.length === MOST_BLOCKS) return batch;
    }
    return all ? batch : [];
  }

  async #put(batch: readonly Block[]): Promise<void> {
    for (const block of batch) {
      this.#unwait(block.id);
      this.#asked.set(block.id, block);
    }
    this.#batch = Math.min(4 * this.#batch, LARGEST_BATCH);
    const context = this.#context;
    const ids = batch.map(({ id }) => id);
    const texts = batch.map(({ text }) => text);
    const matches = await this.#background.match(ids, texts, context).catch(() => null);
    const asked = this.#asked;
    this.#asked = new Map();
    if (this.#signal.aborted) return;
    if (!matches) return this.#failed(asked);
    this.#failures = 0;
    if (matches.edition !== this.#edition) return this.#listeners.onEdition();
    if (context === this.#context) {
      this.#context = matches.context;
      this.#amount = matches.amount;
    }
    this.#takeIn(asked, matches);
    this.#listeners.onAnswer();
    this.ask(this.#wantsAll);
  }

  /** The mentions come block by block, in the order of the question. */
  #takeIn(asked: Asked, { mentions, pending, amount }: Matches): void {
    let from = 0;
    asked.forEach((block, id) => {
      let to = from;
      while (mentions[to]?.block === id) to++;
      if (block) this.#listeners.onMatched(block, from === to ? NO_MENTIONS : mentions.slice(from, to));
      from = to;
    });
    for (const id of pending) {
      const block = asked.get(id);
      if (block) this.#pending.set(id, { block, amount });
    }
  }

  #failed(asked: Asked): void {
    for (const block of asked.values()) if (block) this.#wait(block);
    if (++this.#failures > MOST_FAILURES) return;
    setTimeout(() => this.ask(true), FIRST_PAUSE * 2 ** (this.#failures - 1));
  }
}
