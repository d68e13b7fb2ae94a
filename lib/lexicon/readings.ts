import { ENTITY_TYPES } from '../domain/entity.ts';
import { hashWord } from '../text/word-hash.ts';
import { fameOf, type Listed } from './entities.ts';
import { EDGE_ROW, KIND_NUMBERS, READING_ROW } from './layout.ts';
import { isTelling, type Lists, listsOf } from './near-index.ts';
import type { Texts } from './texts.ts';
import type { WordTable } from './word-table.ts';
import type { Wording } from './wordings.ts';

/** One alias of one entity, before it is laid out. */
export interface Reading {
  /** Number of the trie's edge that it ends at. */
  readonly edge: number;
  readonly entity: number;
  readonly wording: Wording;
  /** Numbers of its words. */
  readonly words: readonly number[];
}

/** Readings in the order of their nodes; of one node's, that of the best known entity first. */
export function inOrder(
  readings: readonly Reading[],
  nodes: Uint32Array,
  entities: readonly Listed[],
): readonly Reading[] {
  const fame = entities.map(fameOf);
  const idOf = ({ entity }: Reading) => entities[entity]?.id ?? '';
  return readings.toSorted(
    (a, b) =>
      (nodes[a.edge] as number) - (nodes[b.edge] as number) ||
      (fame[b.entity] as number) - (fame[a.entity] as number) ||
      (idOf(a) < idOf(b) ? -1 : 1),
  );
}

/** Tells the rows of edges their first readings, which stand in the order of their nodes. */
export function putReadings(edges: Uint32Array, readings: readonly Reading[], nodes: Uint32Array): void {
  const ends = readings.map(({ edge }) => nodes[edge] as number);
  let next = 0;
  for (let node = 1; (node - 1) * EDGE_ROW.size < edges.length; node += 1) {
    while (next < ends.length && (ends[next] as number) < node) next += 1;
    const cell = (node - 1) * EDGE_ROW.size + EDGE_ROW.readings;
    edges[cell] = (edges[cell] as number) | (next << EDGE_ROW.readingShift);
  }
}

/** The columns of readings: see `COLUMNS`. */
export function readingColumns(
  readings: readonly Reading[],
  entities: readonly Listed[],
  table: WordTable,
  texts: Texts,
) {
  const rows = new Uint32Array(READING_ROW.size * readings.length);
  readings.forEach((reading, i) => {
    rows.set(readingRow(reading, entities), i * READING_ROW.size);
  });
  const places = readings.map(({ wording }) => texts.put(wording.text));
  const holding = readingsByWord(table, readings);
  return {
    readings: rows,
    readingText: places.map(({ start }) => start),
    readingBytes: places.map(({ bytes }) => bytes),
    wordReadings: holding.items,
    wordReadingStarts: holding.starts,
    ...joinedNames(readings),
  };
}

/** See `READING_ROW`. */
function readingRow({ entity, wording, words }: Reading, entities: readonly Listed[]): readonly number[] {
  const type = ENTITY_TYPES.indexOf(entities[entity]?.type ?? 'concept');
  const kind = KIND_NUMBERS[wording.kind] as number;
  return [
    (entity << READING_ROW.typeBits) | type,
    (words.length << READING_ROW.wordsShift) | (kind << READING_ROW.kindShift) | wording.facts,
    wording.capitals,
    wording.commas,
  ];
}

/** The readings that hold each telling word, by its slot. */
function readingsByWord({ words, slots }: WordTable, readings: readonly Reading[]): Lists {
  const keys: number[] = [];
  const items: number[] = [];
  readings.forEach((reading, number) => {
    for (const [i, word] of reading.words.entries()) {
      const slot = slots[word] as number;
      if (reading.words.indexOf(word) < i || !isTelling(words[slot] as string)) continue;
      keys.push(slot);
      items.push(number);
    }
  });
  return listsOf(words.length, keys, items);
}

/** Each reading by the hash of its letters without gaps, ascending. */
function joinedNames(readings: readonly Reading[]): { joinedHash: Uint32Array; joinedReading: Uint32Array } {
  const hashes = Uint32Array.from(readings, ({ wording }) => hashWord(wording.words.join('')));
  const joinedReading = Uint32Array.from(readings.keys());
  joinedReading.sort((a, b) => (hashes[a] as number) - (hashes[b] as number) || a - b);
  return { joinedHash: joinedReading.map((reading) => hashes[reading] as number), joinedReading };
}
