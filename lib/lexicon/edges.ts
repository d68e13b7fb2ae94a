import { EDGE_ROW, keptHash } from './layout.ts';
import { slotFor, tableSize } from './slots.ts';

/** The slot at which to begin looking for the edge of a word, by its `hashWord`, from a node. */
export function firstSlot(node: number, hash: number, size: number): number {
  return slotFor(Math.imul(node + 1, 0x9e3779b1) ^ Math.imul(hash + 1, 0x85ebca6b), size);
}

/** Edges by the one that they follow and their word, in a table that grows. */
interface EdgeTable {
  /** The number of the edge that the one in each slot follows, plus 1; 0: an empty slot. */
  readonly from: Uint32Array;
  readonly word: Uint32Array;
  /** Its own number. */
  readonly number: Uint32Array;
}

/** The trie of all aliases: its edges in the order in which they are made, parents before children. */
export class Edges {
  #table: EdgeTable = emptyTable(1024);
  readonly #from: number[] = [];
  readonly #word: number[] = [];

  /** The number of the edge that `word` makes from the edge `parent` (0: from the root), made where there is none. */
  follow(parent: number, word: number): number {
    if (this.#from.length * 2 >= this.#table.from.length) this.#grow();
    const slot = slotIn(this.#table, parent, word);
    if (this.#table.from[slot] === 0) {
      put(this.#table, slot, parent, word, this.#from.push(parent));
      this.#word.push(word);
    }
    return this.#table.number[slot] as number;
  }

  /** The number of an edge; 0 where there is none. */
  find(parent: number, word: number): number {
    return this.#table.number[slotIn(this.#table, parent, word)] as number;
  }

  #grow(): void {
    this.#table = emptyTable(this.#table.from.length * 2);
    this.#from.forEach((parent, i) => {
      const word = this.#word[i] as number;
      put(this.#table, slotIn(this.#table, parent, word), parent, word, i + 1);
    });
  }

  /**
   * The edges as rows (see `EDGE_ROW`) whose readings are not told yet, by the hashes of their words; and the node that
   * each edge leads to, by its number (0 for the root). A node is the slot of the edge that leads to it, plus 1, so that
   * where an edge leads need not be kept. One more row ends the last.
   */
  layOut(hashes: ArrayLike<number>): { rows: Uint32Array; nodes: Uint32Array } {
    const size = tableSize(this.#from.length);
    const rows = new Uint32Array((size + 1) * EDGE_ROW.size);
    const nodes = new Uint32Array(this.#from.length + 1);
    this.#from.forEach((parent, i) => {
      const node = nodes[parent] as number;
      const hash = hashes[this.#word[i] as number] as number;
      let slot = firstSlot(node, hash, size);
      while (rows[slot * EDGE_ROW.size] !== 0) slot = slot + 1 === size ? 0 : slot + 1;
      rows[slot * EDGE_ROW.size + EDGE_ROW.from] = node + 1;
      rows[slot * EDGE_ROW.size + EDGE_ROW.hash] = keptHash(hash);
      if (node > 0) rows[(node - 1) * EDGE_ROW.size + EDGE_ROW.readings] = EDGE_ROW.goesOn;
      nodes[i + 1] = slot + 1;
    });
    return { rows, nodes };
  }
}

/** Where an edge stands, or the empty slot where it would. */
function slotIn({ from, word: words }: EdgeTable, parent: number, word: number): number {
  let slot = firstSlot(parent, word, from.length);
  while (from[slot] !== 0 && (from[slot] !== parent + 1 || words[slot] !== word))
    slot = slot + 1 === from.length ? 0 : slot + 1;
  return slot;
}

function put(table: EdgeTable, slot: number, parent: number, word: number, number: number): void {
  table.from[slot] = parent + 1;
  table.word[slot] = word;
  table.number[slot] = number;
}

const emptyTable = (size: number): EdgeTable => ({
  from: new Uint32Array(size),
  word: new Uint32Array(size),
  number: new Uint32Array(size),
});
