/*
 * A set of words in about nine bits each, whatever their length: a binary fuse filter (Graf and Lemire, 'Binary Fuse
 * Filters: Fast and Smaller Than Xor Filters', 2022) whose cells carry, beside a fingerprint, a small value. The words
 * themselves are not in it. A word that was never put in is found all the same once in 32 times.
 */

/** Values are 0 to 7: three bits of a cell; the other five are the fingerprint. */
const VALUE_BITS = 3;

export interface Filter {
  readonly seed: number;
  readonly segment: number;
  readonly cells: Uint8Array;
}

/** The value that was put in with a word; null for a word that was not put in (31 times of 32). */
export function lookUp(filter: Filter, word: string): number | null {
  const { cells } = filter;
  const [hash, other] = hashes(word, filter.seed);
  const [a, b, c] = places(filter, hash, other);
  const cell = (cells[a] as number) ^ (cells[b] as number) ^ (cells[c] as number);
  return cell >>> VALUE_BITS === fingerprint(hash, other) ? cell & ((1 << VALUE_BITS) - 1) : null;
}

/**
 * Builds the filter of some words with their values (0 to 7), such that none of `strangers`, which are not among
 * them, is taken for one. Few strangers can be ruled out so: an attempt succeeds with each 31 times of 32.
 */
export function buildFilter(values: ReadonlyMap<string, number>, strangers: readonly string[] = []): Filter {
  const words = [...values.keys()];
  const segment = 2 ** Math.max(4, Math.floor(Math.log(words.length + 1) / Math.log(3.33) + 2.25));
  const factor = Math.max(1.125, 0.875 + (0.25 * Math.log(1e6)) / Math.log(words.length + 2));
  const segments = Math.max(3, Math.ceil((words.length * factor) / segment));
  for (let seed = 1; ; seed += 1) {
    const filter = { seed, segment, cells: new Uint8Array(segments * segment) };
    const order = peel(filter, words);
    if (!order) continue;
    fill(filter, words, values, order);
    if (strangers.every((stranger) => lookUp(filter, stranger) === null)) return filter;
  }
}

interface Peeled {
  readonly word: number;
  readonly place: number;
}

/** An order in which each word has a cell that no later word touches; null where this seed has none. */
function peel(filter: Filter, words: readonly string[]): Peeled[] | null {
  const counts = new Uint32Array(filter.cells.length);
  const sums = new Uint32Array(filter.cells.length);
  const triples = words.map((word) => places(filter, ...hashes(word, filter.seed)));
  const toggle = (word: number, step: 1 | -1) => {
    for (const place of triples[word] ?? []) {
      counts[place] = (counts[place] as number) + step;
      sums[place] = (sums[place] as number) ^ word;
    }
  };
  words.forEach((_, word) => {
    toggle(word, 1);
  });
  const alone = [...counts.keys()].filter((place) => counts[place] === 1);
  const order: Peeled[] = [];
  for (let place = alone.pop(); place !== undefined; place = alone.pop()) {
    if (counts[place] !== 1) continue;
    const word = sums[place] as number;
    order.push({ word, place });
    toggle(word, -1);
    for (const other of triples[word] ?? []) if (counts[other] === 1) alone.push(other);
  }
  return order.length === words.length ? order.reverse() : null;
}

function fill(
  filter: Filter,
  words: readonly string[],
  values: ReadonlyMap<string, number>,
  order: readonly Peeled[],
): void {
  const { cells } = filter;
  for (const { word, place } of order) {
    const written = words[word] ?? '';
    const [hash, other] = hashes(written, filter.seed);
    const wanted = (fingerprint(hash, other) << VALUE_BITS) | (values.get(written) ?? 0);
    cells[place] = 0;
    const [a, b, c] = places(filter, hash, other);
    cells[place] = wanted ^ (cells[a] as number) ^ (cells[b] as number) ^ (cells[c] as number);
  }
}

type Triple = readonly [number, number, number];

/** Three cells in neighbouring segments. */
function places({ segment, cells }: Filter, hash: number, other: number): Triple {
  const first = Math.floor(((hash >>> 0) / 2 ** 32) * (cells.length / segment - 2)) * segment;
  const mask = segment - 1;
  return [
    first + (other & mask),
    first + segment + ((Math.imul(other, 0x9e3779b1) >>> 12) & mask),
    first + 2 * segment + ((Math.imul(other ^ hash, 0x85ebca6b) >>> 10) & mask),
  ];
}

const fingerprint = (hash: number, other: number) =>
  (Math.imul(hash ^ (other >>> 3), 0xc2b2ae35) >>> 27) & 31;

/** Two hashes of a word (FNV-1a with a seed, finished as MurmurHash3 does). */
function hashes(word: string, seed: number): readonly [number, number] {
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
