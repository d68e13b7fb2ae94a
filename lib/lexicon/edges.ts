import { EDGE_ROW } from './layout.ts';
import { slotFor, tableSize } from './slots.ts';

/**
 * The trie of all aliases, as one table over (node, word). A node is the slot of the edge that leads to it plus 1, so
 * that where an edge leads need not be kept; 0 is the root.
 */
export interface EdgeTable {
  /** The node that the edge in each slot comes from, plus 1; 0: an empty slot. */
  readonly from: Uint32Array;
  /** Its word; laid out, see `EDGE_ROW`. */
  readonly word: Uint32Array;
}

/** The slot at which to begin looking for the edge of a word, by its `hashWord`, from a node. */
export function firstSlot(node: number, hash: number, size: number): number {
  return slotFor(Math.imul(node + 1, 0x9e3779b1) ^ Math.imul(hash + 1, 0x85ebca6b), size);
}

/** Edges in the order in which they are made, parents before children, until all are known and the table is laid out. */
export class Edges {
  #table: EdgeTable = emptyTable(1024);
  /** For each slot of the growing table, the number of its edge. */
  #numbers = new Uint32Array(1024);
  readonly #from: number[] = [];
  readonly #word: number[] = [];

  /** The number of the edge that `word` makes from the edge `parent` (0: from the root), made where there is none. */
  follow(parent: number, word: number): number {
    if (this.#from.length * 2 >= this.#table.from.length) this.#grow();
    const slot = growingSlot(this.#table, parent, word);
    if (this.#table.from[slot] === 0) this.#put(slot, parent, word, this.#from.push(parent));
    if (this.#word.length < this.#from.length) this.#word.push(word);
    return this.#numbers[slot] as number;
  }

  /** The number of an edge; 0 where there is none. */
  find(parent: number, word: number): number {
    return this.#numbers[growingSlot(this.#table, parent, word)] as number;
  }

  #put(slot: number, parent: number, word: number, number: number): void {
    this.#table.from[slot] = parent + 1;
    this.#table.word[slot] = word;
    this.#numbers[slot] = number;
  }

  #grow(): void {
    const size = this.#table.from.length * 2;
    this.#table = emptyTable(size);
    this.#numbers = new Uint32Array(size);
    this.#from.forEach((parent, i) => {
      const word = this.#word[i] as number;
      this.#put(growingSlot(this.#table, parent, word), parent, word, i + 1);
    });
  }

  /** The laid out table, by the words' hashes, and the node of each edge by its number (0 for the root). */
  layOut(hashes: ArrayLike<number>): { table: EdgeTable; nodes: Uint32Array } {
    const table = emptyTable(tableSize(this.#from.length));
    const nodes = new Uint32Array(this.#from.length + 1);
    this.#from.forEach((parent, i) => {
      const [node, word] = [nodes[parent] as number, this.#word[i] as number];
      let slot = firstSlot(node, hashes[word] as number, table.from.length);
      while (table.from[slot] !== 0) slot = slot + 1 === table.from.length ? 0 : slot + 1;
      table.from[slot] = node + 1;
      table.word[slot] = word;
      if (node > 0) table.word[node - 1] = (table.word[node - 1] as number) | EDGE_ROW.goesOn;
      nodes[i + 1] = slot + 1;
    });
    return { table, nodes };
  }
}

/** Where an edge stands in a table that is still growing, or the empty slot where it would. */
function growingSlot({ from, word: words }: EdgeTable, parent: number, word: number): number {
  let slot = firstSlot(parent, word, from.length);
  while (from[slot] !== 0 && (from[slot] !== parent + 1 || words[slot] !== word))
    slot = slot + 1 === from.length ? 0 : slot + 1;
  return slot;
}

const emptyTable = (size: number): EdgeTable => ({
  from: new Uint32Array(size),
  word: new Uint32Array(size),
});
