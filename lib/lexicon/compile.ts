import type { Alias, AliasKind, NamedEntity } from '../domain/entity.ts';
import { ENTITY_TYPES } from '../domain/entity.ts';
import { fold } from '../text/fold.ts';
import {
  ALL_CAPITALS,
  CAPITAL,
  DIGITS,
  foldedWord,
  hashWord,
  POSSESSIVE,
  readWords,
  Words,
} from '../text/words.ts';
import { Edges, mixed } from './edges.ts';
import { KNOWN } from './known/classes.ts';
import { isEverydayWord, knownAs } from './known/known.ts';
import { KIND_NUMBERS, READING, WORD } from './layout.ts';
import { sealLexicon } from './lexicon.ts';
import { isTelling, listsOf, spellingLists } from './near-index.ts';

/** Longer aliases are sentences, not names: they are left out. */
const LONGEST_ALIAS = 200;
/** Words that fit the case and comma bits of a reading. */
const MOST_WORDS = 16;

/**
 * Compiles entities to one buffer that `openLexicon` reads. Among entities of one name the first is taken for the
 * best known, so list them by how often the corpus mentions them. Roles are left out (they name a person for a time only),
 * and so are aliases without a word, longer than 200 characters or than 16 words. Entities of one name are all kept.
 */
export function compileLexicon(entities: readonly NamedEntity[]): ArrayBuffer {
  const making = new Making();
  for (const entity of entities) making.add(entity);
  return making.seal();
}

interface Reading {
  readonly node: number;
  readonly entity: number;
  readonly kind: AliasKind;
  readonly text: string;
  readonly words: number;
  /** Numbers of its words. */
  readonly made: readonly number[];
  readonly capitals: number;
  readonly commas: number;
  readonly facts: number;
}

class Making {
  readonly #words = new Map<string, number>();
  readonly #facts: number[] = [];
  readonly #edges = new Edges();
  readonly #entities: NamedEntity[] = [];
  readonly #readings: Reading[] = [];
  readonly #scratch = new Words();

  add(entity: NamedEntity): void {
    const number = this.#entities.push(entity) - 1;
    const taken = new Set<number>();
    for (const { text, kind } of wordings(entity)) {
      const reading = this.#read(text, kind, number);
      if (!reading || taken.has(reading.node)) continue;
      taken.add(reading.node);
      this.#readings.push(reading);
    }
  }

  #read(text: string, kind: AliasKind, entity: number): Reading | null {
    const words = readWords(text, this.#scratch);
    if (words.count === 0 || words.count > MOST_WORDS) return null;
    let node = 0;
    let capitals = 0;
    let commas = 0;
    const made: number[] = [];
    for (let i = 0; i < words.count; i += 1) {
      const shape = words.shape[i] as number;
      const word = this.#word(aliasWord(text, words, i), i === 0, shape);
      made.push(word);
      node = this.#edges.follow(node, word);
      if (shape & CAPITAL) capitals |= 1 << i;
      if (shape & ALL_CAPITALS) capitals |= 1 << (i + MOST_WORDS);
      const next = i + 1 < words.count ? words.start[i + 1] : words.end[i];
      if (text.slice(words.end[i], next).includes(',')) commas |= 1 << i;
    }
    const facts = readingFacts(words, capitals) | nameFacts(text, words, this.#entities[entity]);
    return { node, entity, kind, text, words: words.count, made, capitals: capitals >>> 0, commas, facts };
  }

  #word(folded: string, first: boolean, shape: number): number {
    let word = this.#words.get(folded);
    if (word === undefined) {
      word = this.#words.size;
      this.#words.set(folded, word);
      this.#facts.push(0);
    }
    if (first) {
      const small = (shape & CAPITAL) === 0 || (shape & DIGITS) !== 0;
      this.#facts[word] = (this.#facts[word] as number) | WORD.first | (small ? WORD.small : 0);
    }
    return word;
  }

  seal(): ArrayBuffer {
    const pool = new Pool();
    const wordText: number[] = [];
    const wordHash: number[] = [];
    for (const word of this.#words.keys()) {
      wordText.push(pool.put(word));
      wordHash.push(hashWord(word) >>> 0);
    }
    wordText.push(pool.length);
    const words = [...this.#words.keys()];
    const near = spellingLists(words);
    const readings = this.#readings.toSorted((a, b) => a.node - b.node || a.entity - b.entity);
    const texts = readings.map(({ text }) => pool.put(text));
    const ids = this.#entities.map(({ id }) => pool.put(id));
    const names = this.#entities.map(({ name }) => pool.put(name));
    const holding = listsOf(words.length, holders(words, readings));
    const joined = joinedNames(words, readings);
    return sealLexicon({
      pool: pool.units(),
      wordText,
      wordHash,
      wordFacts: this.#facts,
      wordSlots: slotsOf(wordHash),
      wordNode: this.#roots(),
      edgeFrom: this.#edges.from,
      edgeWord: this.#edges.word,
      edgeTo: this.#edges.to,
      nodeReadings: firstReadings(readings, this.#edges.nodes),
      readingEntity: readings.map(({ entity }) => entity),
      readingFacts: readings.map(
        (reading, i) => reading.facts | (isShared(readings, i) ? READING.shared : 0),
      ),
      readingKind: readings.map(({ kind }) => KIND_NUMBERS[kind] as number),
      readingWords: readings.map(({ words }) => words),
      readingCase: readings.map(({ capitals }) => capitals),
      readingCommas: readings.map(({ commas }) => commas),
      readingText: texts,
      readingLength: readings.map(({ text }) => text.length),
      nearStarts: near.starts,
      nearWords: near.items,
      wordReadingStarts: holding.starts,
      wordReadings: holding.items,
      joinedHash: joined.map(([hash]) => hash),
      joinedReading: joined.map(([, reading]) => reading),
      entityId: ids,
      entityIdLength: this.#entities.map(({ id }) => id.length),
      entityName: names,
      entityNameLength: this.#entities.map(({ name }) => name.length),
      entityType: this.#entities.map(({ type }) => ENTITY_TYPES.indexOf(type)),
    });
  }

  #roots(): Uint32Array {
    const roots = new Uint32Array(this.#words.size);
    const { from, word, to } = this.#edges;
    for (let i = 0; i < from.length; i += 1) if (from[i] === 1) roots[word[i] as number] = to[i] as number;
    return roots;
  }
}

/** The aliases to look for: without roles and bare spaces, and without what only tells namesakes apart. */
function wordings(entity: NamedEntity): Alias[] {
  const wordings: Alias[] = [];
  for (const { text, kind } of [...entity.aliases, { text: entity.name, kind: 'full' } as const]) {
    if (kind === 'role' || text.length > LONGEST_ALIAS) continue;
    const plain = text.replace(/\s*\([^)]*\)\s*$/u, '').trim();
    wordings.push({ text: plain, kind: plain === text ? kind : 'short' });
    const bare = plain.replace(/^the\s+(?=\S+\s+\S)/iu, '');
    if (bare !== plain) wordings.push({ text: bare, kind });
  }
  return wordings;
}

/** One word as an alias keeps it: folded, with its possessive s joined on (People's). */
function aliasWord(text: string, words: Words, i: number): string {
  const folded = foldedWord(text, words, i);
  return (words.shape[i] as number) & POSSESSIVE ? `${folded}s` : folded;
}

function readingFacts(words: Words, capitals: number): number {
  let facts = 0;
  if (words.count === 1) facts |= READING.single;
  if (words.count === 1 && capitals >>> MOST_WORDS !== 0) facts |= READING.acronym;
  if (capitals === 0) facts |= READING.small;
  return facts;
}

/** What the one word of an alias is besides. */
function nameFacts(text: string, words: Words, entity: NamedEntity | undefined): number {
  if (words.count !== 1 || !entity) return 0;
  const word = aliasWord(text, words, 0);
  const known = knownAs(word);
  let facts = isEverydayWord(word) ? READING.everyday : 0;
  if (known === KNOWN.given || known === KNOWN.wordAndGiven) facts |= READING.given;
  if (known === KNOWN.commonSurname || known === KNOWN.wordAndSurname) facts |= READING.family;
  const begins = (name: string) => fold(name).startsWith(`${fold(text)} `);
  if (entity.type === 'person' && [entity.name, ...entity.aliases.map((alias) => alias.text)].some(begins))
    facts |= READING.leading;
  return facts;
}

/** Each reading under each of its telling words. */
function* holders(words: readonly string[], readings: readonly Reading[]): Iterable<[number, number]> {
  for (const [number, { made }] of readings.entries())
    for (const word of new Set(made)) if (isTelling(words[word] ?? '')) yield [word, number];
}

/** Each reading by the hash of its letters without gaps, ascending. */
function joinedNames(words: readonly string[], readings: readonly Reading[]): [number, number][] {
  const hashes = readings.map(({ made }, number): [number, number] => [
    hashWord(made.map((word) => words[word] ?? '').join('')) >>> 0,
    number,
  ]);
  return hashes.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

function isShared(readings: readonly Reading[], i: number): boolean {
  const node = readings[i]?.node;
  return readings[i - 1]?.node === node || readings[i + 1]?.node === node;
}

function firstReadings(readings: readonly Reading[], nodes: number): Uint32Array {
  const first = new Uint32Array(nodes + 1);
  for (const { node } of readings) first[node + 1] = (first[node + 1] as number) + 1;
  for (let i = 0; i < nodes; i += 1) first[i + 1] = (first[i + 1] as number) + (first[i] as number);
  return first;
}

function slotsOf(hashes: readonly number[]): Uint32Array {
  const slots = new Uint32Array(powerOfTwo(hashes.length * 2 + 2));
  const mask = slots.length - 1;
  hashes.forEach((hash, word) => {
    let slot = mixed(hash | 0) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = word + 1;
  });
  return slots;
}

function powerOfTwo(least: number): number {
  let size = 16;
  while (size < least) size *= 2;
  return size;
}

/** Text that grows without copying every time. */
class Pool {
  #units = new Uint16Array(4096);
  length = 0;

  put(text: string): number {
    const start = this.length;
    if (start + text.length > this.#units.length) this.#grow(start + text.length);
    for (let i = 0; i < text.length; i += 1) this.#units[start + i] = text.charCodeAt(i);
    this.length += text.length;
    return start;
  }

  units(): Uint16Array {
    return this.#units.subarray(0, this.length);
  }

  #grow(least: number): void {
    const wider = new Uint16Array(Math.max(this.#units.length * 2, least));
    wider.set(this.#units);
    this.#units = wider;
  }
}
