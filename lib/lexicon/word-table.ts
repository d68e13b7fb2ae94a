import { keptHash, WORD, WORD_ROW } from './layout.ts';
import { slotsOf } from './slots.ts';
import { wordPool } from './texts.ts';

/** Words in open addressing over their hashes. */
export interface WordTable {
  /** The word in each slot; '' in an empty one. */
  readonly words: readonly string[];
  /** The slot of each word, in the order in which they were given. */
  readonly slots: Uint32Array;
  /** See `WORD_ROW`. */
  readonly rows: Uint32Array;
  /** See `Pool`. */
  readonly pool: Uint8Array;
}

/** Lays words out, with the hash, the `WORD` facts and the node of each. */
export function wordTable(
  words: readonly string[],
  hashes: readonly number[],
  facts: readonly number[],
  nodes: readonly number[],
): WordTable {
  const { slots, size } = slotsOf(hashes);
  const pool = wordPool(words);
  const placed = new Array<string>(size).fill('');
  const rows = new Uint32Array(size * WORD_ROW.size);
  words.forEach((word, i) => {
    const slot = slots[i] as number;
    const row = slot * WORD_ROW.size;
    placed[slot] = word;
    rows[row + WORD_ROW.hash] = keptHash(hashes[i] as number);
    rows[row + WORD_ROW.text] = pool.starts[i] as number;
    rows[row + WORD_ROW.facts] =
      (word.length << WORD_ROW.lengthShift) |
      (facts[i] as number) |
      (pool.wide[i] ? WORD.wide : 0) |
      WORD.held;
    rows[row + WORD_ROW.node] = nodes[i] as number;
  });
  return { words: placed, slots, rows, pool: pool.bytes };
}
