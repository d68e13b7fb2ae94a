import { ALIAS_KINDS, type AliasKind, ENTITY_TYPES, type EntityType } from '../domain/entity.ts';
import {
  CALLED_BITS,
  COLUMN_NAMES,
  COLUMNS,
  type Column,
  type ColumnName,
  type Columns,
  EDGE_ROW,
  LAYOUT,
  MAGIC,
  READING_ROW,
  WORD,
  WORD_ROW,
} from './layout.ts';

/** The buffer is not a lexicon, is damaged, or is of another version: compile it again from the corpus. */
export class LexiconUnreadable extends Error {
  override name = 'LexiconUnreadable';
}

/** What an entity is called. */
interface Met {
  readonly id: string;
  readonly name: string;
}

/** A compiled lexicon, ready to be matched against. Holds views on one buffer and makes strings on demand. */
export class Lexicon {
  readonly #texts: Uint8Array;
  readonly #rows: Uint32Array;
  /** Hashes of words that were looked for and begin no alias, in any case of theirs, each at its place: pages repeat words. */
  readonly strangers = new Int32Array(2 ** 13);
  /** The entities that were met so far. */
  readonly #met = new Map<number, Met>();
  readonly columns: Columns;
  /** Slots of the tables of words and of edges. */
  readonly wordSlots: number;
  readonly edgeSlots: number;
  readonly entities: number;
  readonly readings: number;
  /** Whether any alias begins with a small word or in digits. */
  readonly hasSmall: boolean;

  constructor(columns: Columns) {
    this.columns = columns;
    this.#texts = columns.texts;
    this.#rows = columns.readings;
    this.wordSlots = columns.words.length / WORD_ROW.size;
    this.edgeSlots = columns.edges.length / EDGE_ROW.size - 1;
    this.entities = columns.entityType.length;
    this.readings = columns.readings.length / READING_ROW.size;
    this.hasSmall = columns.smallHints.includes(1);
  }

  entityId(entity: number): string {
    return this.#meet(entity).id;
  }

  entityName(entity: number): string {
    return this.#meet(entity).name;
  }

  #meet(entity: number): Met {
    let met = this.#met.get(entity);
    if (!met) {
      const { entityId, entityIdBytes, entityName, entityNameBytes } = this.columns;
      met = {
        id: this.#text(entityId, entityIdBytes, entity),
        name: this.#text(entityName, entityNameBytes, entity),
      };
      this.#met.set(entity, met);
    }
    return met;
  }

  entityType(entity: number): EntityType {
    return ENTITY_TYPES[this.columns.entityType[entity] as number] ?? 'concept';
  }

  /** Of some readings, the one whose entity is better known than those of all others; null where none is. */
  bestKnown(readings: readonly number[]): number | null {
    if (readings.length === 1) return readings[0] ?? null;
    const { entityFame } = this.columns;
    let best: number | null = null;
    let most = -1;
    for (const reading of readings) {
      const fame = entityFame[this.entityOf(reading)] as number;
      if (fame > most) best = reading;
      else if (fame === most) best = null;
      most = Math.max(most, fame);
    }
    return best;
  }

  /** How many documents name an entity, as far as that was told; 0 where it was not. */
  documentsOf(entity: number): number {
    return (this.columns.entityFame[entity] as number) >>> CALLED_BITS;
  }

  /** Whether nothing can be shown of an entity: pages do not mark it, but its names are not taken for others'. */
  isSilent(entity: number): boolean {
    return this.columns.entitySilent[entity] === 1;
  }

  /** The alias as it was entered. */
  readingText(reading: number): string {
    const { readingText, readingBytes } = this.columns;
    return this.#text(readingText, readingBytes, reading);
  }

  readingKind(reading: number): AliasKind {
    return (
      ALIAS_KINDS[(cellOf(this.#rows, reading, READING_ROW.facts) >>> READING_ROW.kindShift) & 15] ?? 'full'
    );
  }

  /** Number of a reading's entity. */
  entityOf(reading: number): number {
    return cellOf(this.#rows, reading, READING_ROW.entity) >>> READING_ROW.typeBits;
  }

  /** Type of a reading's entity. */
  typeOf(reading: number): EntityType {
    return (
      ENTITY_TYPES[cellOf(this.#rows, reading, READING_ROW.entity) & ((1 << READING_ROW.typeBits) - 1)] ??
      'concept'
    );
  }

  /** The `READING` facts of a reading. */
  factsOf(reading: number): number {
    return cellOf(this.#rows, reading, READING_ROW.facts) & ((1 << READING_ROW.factBits) - 1);
  }

  /** How many words a reading has. */
  wordsOf(reading: number): number {
    return cellOf(this.#rows, reading, READING_ROW.facts) >>> READING_ROW.wordsShift;
  }

  /** Which of its words have a capital (low half), and which are all capitals (high half), as bits. */
  capitalsOf(reading: number): number {
    return cellOf(this.#rows, reading, READING_ROW.capitals);
  }

  /** After which of its words a comma stands, as bits. */
  commasOf(reading: number): number {
    return cellOf(this.#rows, reading, READING_ROW.commas);
  }

  /** A word of the lexicon by its number. */
  wordText(word: number): string {
    const { words, pool } = this.columns;
    const row = word * WORD_ROW.size;
    const start = words[row + WORD_ROW.text] as number;
    const facts = words[row + WORD_ROW.facts] as number;
    const length = facts >>> WORD_ROW.lengthShift;
    const wide = (facts & WORD.wide) !== 0;
    let text = '';
    for (let i = 0; i < length; i += 1) {
      const at = start + (wide ? 2 * i : i);
      const unit = pool[at] as number;
      text += String.fromCharCode(wide ? unit | ((pool[at + 1] as number) << 8) : unit);
    }
    return text;
  }

  #text(starts: ArrayLike<number>, lengths: ArrayLike<number>, index: number): string {
    const start = starts[index] as number;
    return decoder.decode(this.#texts.subarray(start, start + (lengths[index] as number)));
  }
}

/** No private method: Firefox would look at each call whether the lexicon has it. */
const cellOf = (rows: Uint32Array, reading: number, cell: number) =>
  rows[reading * READING_ROW.size + cell] as number;

const decoder = new TextDecoder();

/** Bytes of the header before the column lengths. */
const HEADER = 8;

/**
 * Opens a compiled lexicon: makes views, checks that they fit, and reads nothing else, so that it takes well under a
 * millisecond whatever the size. Throws `LexiconUnreadable`.
 */
export function openLexicon(buffer: ArrayBuffer): Lexicon {
  const header = new DataView(buffer);
  const bodyStart = HEADER + COLUMN_NAMES.length * 4;
  if (buffer.byteLength < bodyStart || header.getUint32(0, true) !== MAGIC)
    throw new LexiconUnreadable('This is not a compiled lexicon.');
  if (header.getUint32(4, true) !== LAYOUT)
    throw new LexiconUnreadable('This lexicon was compiled by another version.');
  // Begins as a copy so that all names are there at once: an object that grows name by name is slow to read for ever.
  const columns: Record<ColumnName, Column | number> = { ...COLUMNS };
  let start = bodyStart;
  COLUMN_NAMES.forEach((name, i) => {
    const length = header.getUint32(HEADER + i * 4, true);
    const bytes = length * COLUMNS[name];
    if (start + bytes > buffer.byteLength) throw new LexiconUnreadable('This lexicon is cut short.');
    columns[name] = view(buffer, start, length, COLUMNS[name]);
    start += padded(bytes);
  });
  return new Lexicon(columns as unknown as Columns);
}

function view(buffer: ArrayBuffer, start: number, length: number, width: 1 | 2 | 4): Column {
  if (width === 1) return new Uint8Array(buffer, start, length);
  if (width === 2) return new Uint16Array(buffer, start, length);
  return new Uint32Array(buffer, start, length);
}

const padded = (bytes: number) => (bytes + 3) & ~3;

/** Lays columns out as one buffer. */
export function sealLexicon(columns: Readonly<Record<ColumnName, ArrayLike<number>>>): ArrayBuffer {
  const bodyStart = HEADER + COLUMN_NAMES.length * 4;
  const size = COLUMN_NAMES.reduce(
    (sum, name) => sum + padded(columns[name].length * COLUMNS[name]),
    bodyStart,
  );
  const buffer = new ArrayBuffer(size);
  const header = new DataView(buffer);
  header.setUint32(0, MAGIC, true);
  header.setUint32(4, LAYOUT, true);
  let start = bodyStart;
  COLUMN_NAMES.forEach((name, i) => {
    const column = columns[name];
    header.setUint32(HEADER + i * 4, column.length, true);
    view(buffer, start, column.length, COLUMNS[name]).set(column);
    start += padded(column.length * COLUMNS[name]);
  });
  return buffer;
}
