import { ALIAS_KINDS } from '../domain/entity.ts';
import { NUMBER_BITS } from './slots.ts';

/*
 * A lexicon is one buffer: a header, and columns one after the other, each beginning at a multiple of four. Reading
 * it makes views, not copies; a string is made only when somebody asks for it.
 */

/** The low bits of an entity's fame: in how many ways it is called. The others: how many documents name it. */
export const CALLED_BITS = 8;

/** 'BSLX', read as a little-endian number. */
export const MAGIC = 0x584c5342;
/** Raised with every change of the layout, of folding, sounds or known words: an older buffer is compiled anew. */
export const LAYOUT = 25;

type Width = 1 | 2 | 4;

/** The columns, in the order in which they stand, with the bytes of one entry. */
export const COLUMNS = {
  /** Folded words, one after the other: see `Pool`. */
  pool: 1,
  /** A row for each word, and one more that ends the last: see `WORD_ROW`. */
  words: 4,
  /** One bit for each `sketch` of a word that some alias begins with small or in digits. */
  smallSketches: 1,
  /** For each first letter and length (see `hint`) whether any such word is among them. */
  smallHints: 1,
  /** Open addressing over word hashes: the number of the word under a tag of its hash; 0: an empty slot. */
  slots: 4,
  /** The trie: a row for each slot of the table of its edges, and one more that ends the last: see `EDGE_ROW`. */
  edges: 4,
  /** A row for each reading, which is an alias of an entity, in the order of their nodes: see `READING_ROW`. */
  readings: 4,
  /** Where the misspellings index's buckets begin, and the words in them, of three bytes each, the lowest first. */
  nearStarts: 4,
  nearWords: 1,
  /** The readings that hold each telling word, one word's after the other's. */
  wordReadings: 4,
  /** Hashes of whole names without gaps, ascending, and the reading of each. */
  joinedHash: 4,
  joinedReading: 4,
  /** Aliases, ids and names as they were entered, as UTF-8, and where each begins and how many bytes it has. */
  texts: 1,
  readingText: 4,
  readingBytes: 2,
  entityId: 4,
  entityIdBytes: 2,
  entityName: 4,
  entityNameBytes: 2,
  entityType: 1,
  /** How well known each entity is, beside its namesakes: see `fameOf`. */
  entityFame: 4,
  /** 1 for entities that only keep names from being read as others. */
  entitySilent: 1,
} as const satisfies Record<string, Width>;

/*
 * What is read together stands together: in a large lexicon each look at another column would wait for the memory.
 */

/** Of a word: where it begins in the pool; how many units it has, over its `WORD` facts; its node; its readings. */
export const WORD_ROW = {
  size: 4,
  text: 0,
  /** The facts are the low bits. */
  length: 1,
  lengthShift: 8,
  /** The node that it leads to from the root; 0: no alias begins with it. */
  node: 2,
  /** Where the readings that hold it begin. */
  readings: 3,
} as const;

/**
 * Of a slot: the node that its edge comes from, plus 1 (0: an empty slot); the edge's word, under a bit that says whether
 * edges leave the node that it leads to; the first reading of that node, or of the next one that has any. That node is
 * the number of the slot plus 1; 0 is the root.
 */
export const EDGE_ROW = { size: 3, from: 0, word: 1, goesOn: 2 ** NUMBER_BITS, readings: 2 } as const;

/** Of a reading: its entity over that one's type; its words over its kind over its facts; its capitals; its commas. */
export const READING_ROW = {
  size: 4,
  entity: 0,
  typeBits: 3,
  facts: 1,
  factBits: 16,
  kindShift: 16,
  wordsShift: 20,
  /** Which of its words have a capital (low half), and which are all capitals (high half). */
  capitals: 2,
  /** After which of its words a comma stands. */
  commas: 3,
} as const;

export type ColumnName = keyof typeof COLUMNS;
export const COLUMN_NAMES = Object.keys(COLUMNS) as ColumnName[];

export type Column = Uint8Array | Uint16Array | Uint32Array;
type OfWidth = { 1: Uint8Array; 2: Uint16Array; 4: Uint32Array };
/** The columns as views. Index them directly: a shared accessor would see arrays of every width, and be slow. */
export type Columns = { readonly [Name in ColumnName]: OfWidth[(typeof COLUMNS)[Name]] };

/** Facts about a word of the lexicon, as bits. */
export const WORD = {
  /** Some alias begins with it. */
  first: 1,
  /** Some alias that begins with it is written small or in digits there, so that small words must be looked up too. */
  small: 2,
  /** Its units have two bytes each in the pool. */
  wide: 4,
} as const;

/** Facts about a reading, as bits. */
export const READING = {
  /** One word only. */
  single: 1,
  /** Written in capitals throughout: an acronym. */
  acronym: 2,
  /** An acronym that is neither the entity's name nor a country's, nor a union's code: others may have it too. */
  letters: 1024,
  /** No capital in it: a term, not a name. */
  small: 8,
  /** One word that is an everyday one too: May, Target, WHO. */
  everyday: 16,
  /** One word that is a given name too: Jordan, Virginia. */
  given: 32,
  /** One word that many families are called: Johnson. */
  family: 64,
  /** Only with 'the' before it: the West. */
  article: 256,
  /** Its last word has a possessive of its own: Moody's. */
  possessive: 512,
  /** A person's one word that begins the full name: Hillary. */
  leading: 128,
} as const;

/** Facts that make a reading of one word no sign of its entity by itself. */
export const WEAK = READING.everyday | READING.given | READING.family | READING.leading;

export const KIND_NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  ALIAS_KINDS.map((kind, number) => [kind, number]),
);
