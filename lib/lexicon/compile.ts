import { ENTITY_TYPES, type NamedEntity } from '../domain/entity.ts';
import { hashWord } from '../text/word-hash.ts';
import { Edges } from './edges.ts';
import { CALLED_BITS, KIND_NUMBERS, READING, READING_ROW, WORD } from './layout.ts';
import { sealLexicon } from './lexicon.ts';
import { isTelling, type Lists, listsOf, spellingLists } from './near-index.ts';
import { putReadings, rowsOf } from './rows.ts';
import { hintBytes, sketchBits } from './sketch.ts';
import { Texts } from './texts.ts';
import { type WordTable, wordTable } from './word-table.ts';
import { type Wording, wordingsOf } from './wordings.ts';

export interface LexiconOptions {
  /** Ids of the entities of which there is nothing to show: see `Lexicon.isSilent`. */
  readonly silent?: ReadonlySet<string>;
}

/** What a lexicon is made of. */
export interface Listed extends NamedEntity {
  /** Ids of the documents that name it, where that is known. */
  readonly documents?: readonly string[];
}

/**
 * Compiles entities to one buffer that `openLexicon` reads. Their order means nothing. Roles are left out (they name a
 * person for a time only), and so are aliases without a word, longer than 200 characters or than 16 words. Entities of
 * one name are all kept; which of them is the best known, if one is, is told by the documents that name them, or else
 * by the ways in which they are called.
 */
export function compileLexicon(entities: readonly Listed[], { silent }: LexiconOptions = {}): ArrayBuffer {
  const making = new Making();
  for (const entity of entities) making.add(entity);
  return making.seal(silent ?? new Set());
}

/** One alias of one entity. */
interface Reading {
  /** Number of the trie's edge that it ends at. */
  readonly edge: number;
  readonly entity: number;
  readonly wording: Wording;
  /** Numbers of its words. */
  readonly words: readonly number[];
}

/** Numbers of words have three bytes in the misspellings index, under a tag; and a third of them are those of empty slots. */
const MOST_WORDS = 11_000_000;

class Making {
  readonly #words = new Map<string, number>();
  readonly #wordFacts: number[] = [];
  readonly #edges = new Edges();
  readonly #entities: Listed[] = [];
  readonly #readings: Reading[] = [];

  add(entity: Listed): void {
    const number = this.#entities.push(entity) - 1;
    const taken = new Map<number, Reading>();
    for (const wording of wordingsOf(entity)) {
      const reading = this.#read(wording, number);
      const known = taken.get(reading.edge);
      taken.set(reading.edge, known ? { ...known, wording: inEitherCase(known.wording, wording) } : reading);
    }
    this.#readings.push(...taken.values());
  }

  #read(wording: Wording, entity: number): Reading {
    let edge = 0;
    const words = wording.words.map((folded, i) => {
      const word = this.#word(folded);
      if (i === 0) this.#note(word, firstFacts(wording));
      edge = this.#edges.follow(edge, word);
      return word;
    });
    return { edge, entity, wording, words };
  }

  #word(folded: string): number {
    const known = this.#words.get(folded);
    if (known !== undefined) return known;
    if (this.#words.size >= MOST_WORDS)
      throw new RangeError(
        'This corpus has more different words in its names than a lexicon can hold: 11 million.',
      );
    this.#words.set(folded, this.#words.size);
    return this.#wordFacts.push(0) - 1;
  }

  #note(word: number, facts: number): void {
    this.#wordFacts[word] = (this.#wordFacts[word] ?? 0) | facts;
  }

  seal(silent: ReadonlySet<string>): ArrayBuffer {
    const words = [...this.#words.keys()];
    const hashes = words.map(hashWord);
    const { rows: edges, nodes } = this.#edges.layOut(hashes);
    const nodeOf = ({ edge }: Reading) => nodes[edge] as number;
    const fame = this.#entities.map(fameOf);
    const ids = this.#entities.map(({ id }) => id);
    const readings = this.#readings.toSorted(
      (a, b) =>
        nodeOf(a) - nodeOf(b) ||
        (fame[b.entity] as number) - (fame[a.entity] as number) ||
        ((ids[a.entity] as string) < (ids[b.entity] as string) ? -1 : 1),
    );
    putReadings(edges, readings.map(nodeOf));
    const first = words.map((_, word) => nodes[this.#edges.find(0, word)] as number);
    const table = wordTable(words, hashes, this.#wordFacts, first);
    const small = words.filter((_, i) => ((this.#wordFacts[i] as number) & WORD.small) !== 0);
    const near = spellingLists(table);
    const holding = readingsByWord(table, readings);
    return sealLexicon({
      pool: table.pool,
      words: table.rows,
      smallSketches: sketchBits(small),
      smallHints: hintBytes(small),
      edges,
      readings: rowsOf(READING_ROW.size, readings.length, (number) =>
        readingRow(readings[number], this.#entities),
      ),
      nearStarts: near.starts,
      nearWords: near.items,
      wordReadings: holding.items,
      wordReadingStarts: holding.starts,
      ...joinedNames(readings),
      ...textColumns(readings, this.#entities),
      entityType: this.#entities.map(({ type }) => ENTITY_TYPES.indexOf(type)),
      entityFame: fame,
      entitySilent: this.#entities.map(({ id }) => (silent.has(id) ? 1 : 0)),
    });
  }
}

/** An alias of several words that was entered in capitals and without (Cold War, cold war): it may be written either way. */
function inEitherCase(wording: Wording, other: Wording): Wording {
  if (wording.words.length === 1) return wording;
  const facts = wording.facts | (other.facts & READING.small);
  return { ...wording, facts, capitals: (wording.capitals & other.capitals) >>> 0 };
}

/** Ways of calling an entity that count for how well it is known. */
const MOST_CALLED = 2 ** CALLED_BITS - 1;

/** How well an entity is known: by how many documents name it, and then by how many ways there are of calling it. */
function fameOf({ documents, aliases }: Listed): number {
  const called = new Set(aliases.filter(({ kind }) => kind !== 'role').map(({ text }) => text)).size;
  return (documents?.length ?? 0) * (MOST_CALLED + 1) + Math.min(called, MOST_CALLED);
}

const firstFacts = ({ small, words }: Wording) =>
  WORD.first | (small ? WORD.small : 0) | (words.length === 1 ? WORD.alone : 0);

/** See `READING_ROW`. */
function readingRow(reading: Reading | undefined, entities: readonly NamedEntity[]): readonly number[] {
  if (!reading) return [];
  const { entity, wording, words } = reading;
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

function textColumns(readings: readonly Reading[], entities: readonly NamedEntity[]) {
  const texts = new Texts();
  const aliases = readings.map(({ wording }) => texts.put(wording.text));
  const ids = entities.map(({ id }) => texts.put(id));
  const names = entities.map(({ name }) => texts.put(name));
  return {
    texts: texts.all(),
    readingText: aliases.map(({ start }) => start),
    readingBytes: aliases.map(({ bytes }) => bytes),
    entityId: ids.map(({ start }) => start),
    entityIdBytes: ids.map(({ bytes }) => bytes),
    entityName: names.map(({ start }) => start),
    entityNameBytes: names.map(({ bytes }) => bytes),
  };
}
