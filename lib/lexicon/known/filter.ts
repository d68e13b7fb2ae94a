/*
 * A set of words in about thirteen bits each, whatever their length: a binary fuse filter (Graf and Lemire, 'Binary
 * Fuse Filters: Fast and Smaller Than Xor Filters', 2022) whose cells carry, beside a fingerprint, a small value. The
 * words themselves are not in it. A word that was never put in is found all the same once in 512 times.
 */

/** Values are 0 to 7: three bits of a cell. */
export const VALUE_BITS = 3;
const FINGERPRINT_BITS = 9;

export interface Filter {
  readonly seed: number;
  /** Cells of a segment: a power of two. */
  readonly segment: number;
  /** Twelve bits each. */
  readonly cells: Uint16Array;
}

/** The value that was put in with a word; null for a word that was not put in (511 times of 512). */
export function lookUp(filter: Filter, word: string): number | null {
  const { cells } = filter;
  const [hash, other] = hashes(word, filter.seed);
  const [a, b, c] = places(filter, hash, other);
  const cell = (cells[a] as number) ^ (cells[b] as number) ^ (cells[c] as number);
  return cell >>> VALUE_BITS === fingerprint(hash, other) ? cell & ((1 << VALUE_BITS) - 1) : null;
}

/** The cells that `packCells` made into a text: twelve bits each, two letters of base64. */
export function unpackCells(packed: string): Uint16Array {
  const bytes = bytesOf(packed);
  const cells = new Uint16Array(packed.length / 2);
  for (let cell = 0, at = 0; cell < cells.length; cell += 2, at += 3) {
    const middle = bytes[at + 1] as number;
    cells[cell] = ((bytes[at] as number) << 4) | (middle >> 4);
    cells[cell + 1] = ((middle & 15) << 8) | (bytes[at + 2] as number);
  }
  return cells;
}

/** What base64 stands for: by the engine itself where it can, since a background has just started when it asks. */
function bytesOf(base64: string): Uint8Array {
  const native: { fromBase64?: (text: string) => Uint8Array } = Uint8Array;
  if (native.fromBase64) return native.fromBase64(base64);
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i);
  return bytes;
}

type Triple = readonly [number, number, number];

/** The three cells of a word, by its two hashes, in neighbouring segments. */
export function places({ segment, cells }: Filter, hash: number, other: number): Triple {
  const first = Math.floor(((hash >>> 0) / 2 ** 32) * (cells.length / segment - 2)) * segment;
  const mask = segment - 1;
  return [
    first + (other & mask),
    first + segment + ((Math.imul(other, 0x9e3779b1) >>> 12) & mask),
    first + 2 * segment + ((Math.imul(other ^ hash, 0x85ebca6b) >>> 10) & mask),
  ];
}

/** What tells a word from most others, by its two hashes: nine bits. */
export const fingerprint = (hash: number, other: number): number =>
  Math.imul(hash ^ (other >>> 3), 0xc2b2ae35) >>> (32 - FINGERPRINT_BITS);

/** Two hashes of a word (FNV-1a with a seed, finished as MurmurHash3 does). */
export function hashes(word: string, seed: number): readonly [number, number] {
  let a = 0x811c9dc5 ^ seed;
  let b = 0x9747b28c ^ Math.imul(seed, 0x9e3779b1);
  for (let i = 0; i < word.length; i += 1) {
    a = Math.imul(a ^ word.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ word.charCodeAt(i), 0x5bd1e995) ^ (b >>> 15);
  }
  return [finished(a), finished(b)];
}

function finished(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}
