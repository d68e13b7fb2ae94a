import { hashWord } from '../text/word-hash.ts';
import { Edges } from './edges.ts';
import { entityColumns, type Listed } from './entities.ts';
import { READING, WORD } from './layout.ts';
import { sealLexicon } from './lexicon.ts';
import { spellingLists } from './near-index.ts';
import { inOrder, putReadings, type Reading, readingColumns } from './readings.ts';
import { hintBytes, sketchBits } from './sketch.ts';
import { Texts } from './texts.ts';
import { wordTable } from './word-table.ts';
import { type Wording, wordingsOf } from './wordings.ts';

export interface LexiconOptions {
  /** Ids of the entities of which there is nothing to show: see `Lexicon.isSilent`. */
  readonly silent?: ReadonlySet<string>;
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

/** Numbers of words have three bytes in the misspellings index, under a tag; and a third of them are those of empty slots. */
const MOST_WORDS = 11_000_000;

/** Words, edges and readings as they come, until all are known and can be laid out. */
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
    const first = words.map((_, word) => nodes[this.#edges.find(0, word)] as number);
    const table = wordTable(words, hashes, this.#wordFacts, first);
    const small = words.filter((_, word) => ((this.#wordFacts[word] as number) & WORD.small) !== 0);
    const near = spellingLists(table);
    const readings = inOrder(this.#readings, nodes, this.#entities);
    putReadings(edges, readings, nodes);
    const texts = new Texts();
    return sealLexicon({
      pool: table.pool,
      words: table.rows,
      smallSketches: sketchBits(small),
      smallHints: hintBytes(small),
      edges,
      nearStarts: near.starts,
      nearWords: near.items,
      ...readingColumns(readings, this.#entities, table, texts),
      ...entityColumns(this.#entities, silent, texts),
      texts: texts.all(),
    });
  }
}

/** An alias of several words that was entered in capitals and without (Cold War, cold war): it may be written either way. */
function inEitherCase(wording: Wording, other: Wording): Wording {
  if (wording.words.length === 1) return wording;
  const facts = wording.facts | (other.facts & READING.small);
  return { ...wording, facts, capitals: (wording.capitals & other.capitals) >>> 0 };
}

const firstFacts = ({ small, words }: Wording) =>
  WORD.first | (small ? WORD.small : 0) | (words.length === 1 ? WORD.alone : 0);
