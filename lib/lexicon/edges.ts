/** The trie's edges while they are made: open addressing over (node, word), which becomes the lexicon's columns as it is. */
export class Edges {
  from = new Uint32Array(1024);
  word = new Uint32Array(1024);
  to = new Uint32Array(1024);
  nodes = 1;
  #used = 0;

  /** The node that `word` leads to from `node`, made where there is none. */
  follow(node: number, word: number): number {
    if ((this.#used + 1) * 2 > this.from.length) this.#grow();
    const slot = edgeSlot(this.from, this.word, node, word);
    if (this.from[slot] === 0) {
      this.from[slot] = node + 1;
      this.word[slot] = word;
      this.to[slot] = this.nodes;
      this.nodes += 1;
      this.#used += 1;
    }
    return this.to[slot] as number;
  }

  #grow(): void {
    const { from, word, to } = this;
    this.from = new Uint32Array(from.length * 2);
    this.word = new Uint32Array(from.length * 2);
    this.to = new Uint32Array(from.length * 2);
    for (let i = 0; i < from.length; i += 1) {
      const node = from[i] as number;
      if (node === 0) continue;
      const slot = edgeSlot(this.from, this.word, node - 1, word[i] as number);
      this.from[slot] = node;
      this.word[slot] = word[i] as number;
      this.to[slot] = to[i] as number;
    }
  }
}

/** Where the edge (node, word) stands, or the empty slot where it would. Tables are powers of two, never full. */
export function edgeSlot(
  from: ArrayLike<number>,
  words: ArrayLike<number>,
  node: number,
  word: number,
): number {
  const mask = from.length - 1;
  let slot = mixed(Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)) & mask;
  while (from[slot] !== 0 && (from[slot] !== node + 1 || words[slot] !== word)) slot = (slot + 1) & mask;
  return slot;
}

/** Spreads the bits of a hash, so that its low ones can choose a slot. */
export function mixed(hash: number): number {
  const folded = hash ^ (hash >>> 15);
  return folded ^ (folded >>> 9);
}
