import { ALIAS_KINDS } from '../domain/entity.ts';

/*
 * A lexicon is one buffer: a header, and columns one after the other, each beginning at a multiple of four. Reading
 * it makes views, not copies; a string is made only when somebody asks for it.
 */

/** The low bits of an entity's fame: in how many ways it is called. The others: how many documents name it. */
export const CALLED_BITS = 8;

/** 'BSLX', read as a little-endian number. */
export const MAGIC = 0x584c5342;
/** Raised with every change of the layout, of folding, sounds or known words: an older buffer is compiled anew. */
export const LAYOUT = 29;

type Width = 1 | 2 | 4;

/** The columns, in the order in which they stand, with the bytes of one entry. */
export const COLUMNS = {
  /** Folded words, one after the other: see `Pool`. */
  pool: 1,
  /** Open addressing over the words' hashes, a row for each slot: see `WORD_ROW`. */
  words: 4,
  /** One bit for each `sketch` of a word that some alias begins with small or in digits. */
  smallSketches: 1,
  /** For each first letter and length (see `hint`) whether any such word is among them. */
  smallHints: 1,
  /** The trie: a row for each slot of the table of its edges, and one more that ends the last: see `EDGE_ROW`. */
  edges: 4,
  /** A row for each reading, which is an alias of an entity, in the order of their nodes: see `READING_ROW`. */
  readings: 4,
  /** Where the misspellings index's buckets begin, and the words in them, each under the tag of its key. */
  nearStarts: 4,
  nearWords: 4,
  /** The readings that hold each telling word, one word's after the other's, and where those of each slot begin. */
  wordReadings: 4,
  wordReadingStarts: 4,
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
 * What is read together stands together: in a large lexicon each look at another place waits for the memory. A name of
 * two words takes three such looks: its first word, the edge of its second, its reading. With words and edges told
 * apart by their letters it took eight, and looking for 100,000 aliases in 100,000 words more than half as long again.
 */

/** Hashes are kept without their lowest bit: as numbers of 31 bits they are small integers to every engine. */
export const keptHash = (hash: number): number => hash >>> 1;

/** Of a word, whose number is that of its slot: its hash; where its letters are in the pool; its facts; its node. */
export const WORD_ROW = {
  size: 4,
  hash: 0,
  text: 1,
  /** How many units it has, over its `WORD` facts; 0: an empty slot. */
  facts: 2,
  lengthShift: 8,
  /** The node that it leads to from the root; 0: no alias begins with it. */
  node: 3,
} as const;

/**
 * Of an edge of the trie: the node that it comes from, plus 1 (0: an empty slot); the hash of its word; the first reading
 * of the node that it leads to, or of the next one that has any, over a bit that says whether edges leave that node. Its
 * number is that of the slot plus 1; 0 is the root.
 */
export const EDGE_ROW = { size: 3, from: 0, hash: 1, readings: 2, goesOn: 1, readingShift: 1 } as const;

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
  /** It is there: so that no word's facts are 0. */
  held: 8,
  /** Some alias is this word and no more. Without it, all that begins with the word goes on. */
  alone: 16,
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
