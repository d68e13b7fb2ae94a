import { EDGE_ROW } from './layout.ts';

/* Rows of numbers, as the buffer of a lexicon keeps them. */

/** Tells rows of edges their first readings: the readings, which stand in the order of their nodes, by these. */
export function putReadings(edges: Uint32Array, nodes: readonly number[]): void {
  let reading = 0;
  for (let node = 1; (node - 1) * EDGE_ROW.size < edges.length; node += 1) {
    while ((nodes[reading] as number) < node) reading += 1;
    const cell = (node - 1) * EDGE_ROW.size + EDGE_ROW.readings;
    edges[cell] = (edges[cell] as number) | (reading << EDGE_ROW.readingShift);
  }
}

/** Rows laid out one after the other. */
export function rowsOf(size: number, count: number, row: (number: number) => readonly number[]): Uint32Array {
  const rows = new Uint32Array(size * count);
  for (let i = 0; i < count; i += 1) rows.set(row(i), i * size);
  return rows;
}
