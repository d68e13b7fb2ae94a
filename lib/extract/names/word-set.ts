/*
 * A set of words in few bits each, whatever their length, and without the words themselves: a ribbon filter (Dillinger
 * and Walzer, 'Ribbon filter: practically smaller than Bloom and Xor', 2021). Each word chooses, by its hash, some of 32
 * neighbouring cells and a print; the cells are filled so that those of every word of the set come to its print when
 * they are added up bit by bit. Those of a strange word do so once in `2 ** bits` times.
 */

/** A set of words, packed. */
export interface PackedWords {
  /** How many cells there are. */
  readonly size: number;
  /** The bits of a cell: a word that was not put in is found all the same once in `2 ** bits` times. */
  readonly bits: number;
  /** What the hashes begin with: one with which the words can be told apart. */
  readonly seed: number;
  /** The cells one after the other, Base64. */
  readonly cells: string;
  /** Words that are known to be mistaken, joined by commas: they are not found. */
  readonly mistaken: string;
}

/** Cells that a word chooses from: the bits of a number that the engine counts with. */
const REACH = 32;

/** Seeds that are tried before there is more room: more make a smaller table and take longer. */
const TRIES = 256;

/** FNV-1a. */
function hashOf(word: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return mixed(hash);
}

/** `hash` with all its bits mixed, as MurmurHash3 ends. */
function mixed(hash: number): number {
  let mix = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return mix ^ (mix >>> 16);
}

/** The first of the cells that a word may choose. */
function startOf(hash: number, size: number): number {
  return Math.floor(((hash >>> 0) / 2 ** 32) * (size - REACH + 1));
}

/** The cells that a word chooses, as bits; the first of them always. */
function choiceOf(hash: number): number {
  return mixed(hash + 1) | 1;
}

/** What the cells that a word chooses come to. */
function printOf(hash: number, bits: number): number {
  return mixed(hash + 2) & (2 ** bits - 1);
}

/**
 * `words`, each once, as a set that mistakes one strange word in `2 ** bits`, but none of `others`: of the seeds that
 * tell the words apart in the least room, the one with which the fewest of `others` must be listed as mistaken.
 */
export function packWords(
  words: readonly string[],
  bits: number,
  others: readonly string[] = [],
): PackedWords {
  const given = new Set(words);
  const strange = others.filter((word) => !given.has(word));
  for (let room = 1.01; ; room += 0.002) {
    const size = Math.max(REACH, Math.ceil(words.length * room));
    const found = Array.from({ length: TRIES }, (_, seed) => seed).flatMap((seed) => {
      const cells = fill(words, size, bits, seed);
      if (!cells) return [];
      const packed = { size, bits, seed, cells: written(cells, bits), mistaken: '' };
      return [{ ...packed, mistaken: strange.filter(unpackWords(packed)).join(',') }];
    });
    const [best] = found.sort((one, other) => one.mistaken.length - other.mistaken.length);
    if (best) return best;
  }
}

/** Cells that come to the print of each word, by Gaussian elimination; none where two words contradict each other. */
function fill(words: readonly string[], size: number, bits: number, seed: number): number[] | undefined {
  const choices = new Int32Array(size);
  const prints = new Int32Array(size);
  for (const word of words) {
    const hash = hashOf(word, seed);
    let at = startOf(hash, size);
    let choice = choiceOf(hash);
    let print = printOf(hash, bits);
    while (choice !== 0 && choices[at] !== 0) {
      choice ^= choices[at] ?? 0;
      print ^= prints[at] ?? 0;
      const skipped = choice === 0 ? 0 : 31 - Math.clz32(choice & -choice);
      choice >>>= skipped;
      at += skipped;
    }
    if (choice === 0 && print !== 0) return undefined;
    if (choice === 0) continue;
    choices[at] = choice;
    prints[at] = print;
  }
  const cells = new Array<number>(size + REACH).fill(0);
  for (let at = size - 1; at >= 0; at--)
    cells[at] = sumOf(cells, at, (choices[at] ?? 0) & ~1) ^ (prints[at] ?? 0);
  return cells.slice(0, size);
}

/** The cells that `choice` names, from `start` on, added up bit by bit. */
function sumOf(cells: ArrayLike<number>, start: number, choice: number): number {
  let sum = 0;
  for (let at = start, left = choice; left !== 0; at++, left >>>= 1) if (left & 1) sum ^= cells[at] ?? 0;
  return sum;
}

function written(cells: readonly number[], bits: number): string {
  const bytes = new Uint8Array(Math.ceil((cells.length * bits) / 8));
  for (let at = 0; at < cells.length * bits; at++) {
    const bit = ((cells[Math.floor(at / bits)] ?? 0) >> (bits - 1 - (at % bits))) & 1;
    bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (bit << (7 - (at & 7)));
  }
  return btoa(String.fromCharCode(...bytes));
}

/** Answers whether a word is in the set `packed`. */
export function unpackWords({ size, bits, seed, cells, mistaken }: PackedWords): (word: string) => boolean {
  const bytes = atob(cells);
  const read = new Uint16Array(size);
  for (let at = 0; at < size * bits; at++) {
    const cell = Math.floor(at / bits);
    read[cell] = ((read[cell] ?? 0) << 1) | ((bytes.charCodeAt(at >> 3) >> (7 - (at & 7))) & 1);
  }
  const strange = new Set(mistaken.split(','));
  return (word) => {
    const hash = hashOf(word, seed);
    const sum = sumOf(read, startOf(hash, size), choiceOf(hash));
    return sum === printOf(hash, bits) && word !== '' && !strange.has(word);
  };
}
