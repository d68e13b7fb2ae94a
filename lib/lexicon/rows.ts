/* Rows of numbers, as the buffer of a lexicon keeps them. */

/** For each node the first of its readings, which stand in the order of their nodes; and one more. */
export function firstReadings(nodes: readonly number[], count: number): Uint32Array {
  const first = new Uint32Array(count + 1);
  for (const node of nodes) first[node + 1] = (first[node + 1] as number) + 1;
  for (let node = 0; node < count; node += 1)
    first[node + 1] = (first[node + 1] as number) + (first[node] as number);
  return first;
}

/** Numbers of three bytes each, the lowest first. */
export function inThreeBytes(numbers: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(3 * numbers.length);
  numbers.forEach((number, i) => {
    bytes[3 * i] = number;
    bytes[3 * i + 1] = number >> 8;
    bytes[3 * i + 2] = number >> 16;
  });
  return bytes;
}

/** Rows laid out one after the other. */
export function rowsOf(size: number, count: number, row: (number: number) => readonly number[]): Uint32Array {
  const rows = new Uint32Array(size * count);
  for (let i = 0; i < count; i += 1) rows.set(row(i), i * size);
  return rows;
}
