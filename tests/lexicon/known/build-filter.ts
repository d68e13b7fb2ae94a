import { type Filter, fingerprint, hashes, places, VALUE_BITS } from '../../../lib/lexicon/known/filter.ts';

/** Builds the filter of some words with their values (0 to 7). */
export function buildFilter(values: ReadonlyMap<string, number>): Filter {
  const words = [...values.keys()];
  const segment = 2 ** Math.max(4, Math.floor(Math.log(words.length + 1) / Math.log(3.33) + 2.25));
  const factor = Math.max(1.125, 0.875 + (0.25 * Math.log(1e6)) / Math.log(words.length + 2));
  const segments = Math.max(3, Math.ceil((words.length * factor) / segment));
  for (let seed = 1; ; seed += 1) {
    const filter = { seed, segment, cells: new Uint16Array(segments * segment) };
    const order = peel(filter, words);
    if (!order) continue;
    fill(filter, words, values, order);
    return filter;
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

/** A filter's cells, an even number, as a text that `unpackCells` reads. */
export function packCells(cells: Uint16Array): string {
  const bytes = new Uint8Array((cells.length / 2) * 3);
  for (let cell = 0, at = 0; cell < cells.length; cell += 2, at += 3) {
    const [first, second] = [cells[cell] as number, cells[cell + 1] as number];
    bytes[at] = first >> 4;
    bytes[at + 1] = ((first & 15) << 4) | (second >> 8);
    bytes[at + 2] = second & 255;
  }
  return Buffer.from(bytes).toString('base64');
}
