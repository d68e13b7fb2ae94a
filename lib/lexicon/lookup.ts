import { folds, SEVERAL } from '../text/fold.ts';
import { unitAt } from '../text/unit-at.ts';
import { FULL_STOP } from '../text/word-hash.ts';
import { foldWord } from '../text/words.ts';
import { firstSlot } from './edges.ts';
import { EDGE_ROW, keptHash, WORD, WORD_ROW } from './layout.ts';
import type { Lexicon } from './lexicon.ts';
import { slotFor } from './slots.ts';

/** No such word, or no such way on. */
export const NONE = -1;

/**
 * The number of a word in the lexicon, or `NONE`. `hash` is its `hashWord`; where the word alone is an alias, the
 * characters of `text` from `start` to `end` are compared too, folded, with `tail` ('s' of a possessive, or '') after
 * them. Of other words the next one has to be an alias's too, which tells more than their letters.
 */
export function findWord(
  lexicon: Lexicon,
  hash: number,
  text: string,
  start: number,
  end: number,
  tail = '',
): number {
  const { words } = lexicon.columns;
  const size = lexicon.wordSlots;
  const kept = keptHash(hash);
  let slot = slotFor(hash, size);
  for (;;) {
    const row = slot * WORD_ROW.size;
    const facts = words[row + WORD_ROW.facts] as number;
    if (facts === 0) return NONE;
    if (words[row + WORD_ROW.hash] === kept) {
      if ((facts & WORD.alone) === 0 || isWord(lexicon, slot, text, start, end, tail)) return slot;
    }
    slot += 1;
    if (slot === size) slot = 0;
  }
}

function isWord(
  lexicon: Lexicon,
  word: number,
  text: string,
  start: number,
  end: number,
  tail: string,
): boolean {
  const { pool, words } = lexicon.columns;
  const row = word * WORD_ROW.size;
  const facts = words[row + WORD_ROW.facts] as number;
  if ((facts & WORD.wide) !== 0) return isUnusualWord(lexicon, word, text, start, end, tail);
  let position = words[row + WORD_ROW.text] as number;
  const last = position + (facts >>> WORD_ROW.lengthShift);
  for (let i = start; i < end; i += 1) {
    const folded = FOLDS[unitAt(text, i)] as number;
    if (pool[position] !== folded) {
      const plain = folded > FULL_STOP && folded < SEVERAL;
      return !plain && isUnusualWord(lexicon, word, text, start, end, tail);
    }
    position += 1;
  }
  if (position + tail.length !== last) return false;
  return tail === '' || pool[position] === tail.charCodeAt(0);
}

/** V8 builds constants of the module itself in, but looks imported ones up at each turn of a loop. */
const FOLDS = folds;

/** The same for words with units that fold away, or to several, or have two bytes. */
function isUnusualWord(
  lexicon: Lexicon,
  word: number,
  text: string,
  start: number,
  end: number,
  tail: string,
): boolean {
  return lexicon.wordText(word) === foldWord(text.slice(start, end)) + tail;
}

/**
 * The node that a word leads to from another node, or `NONE`; the word by its `hashWord` alone: of the few words that
 * lead on from one node, and those that a text has there, two in 2 billion share a hash. For the root see `nodeOf`.
 */
export function nextNode({ columns: { edges }, edgeSlots }: Lexicon, node: number, hash: number): number {
  const kept = keptHash(hash);
  let slot = firstSlot(node, hash, edgeSlots);
  for (;;) {
    const row = slot * EDGE_ROW.size;
    const from = edges[row + EDGE_ROW.from] as number;
    if (from === 0) return NONE;
    if (from === node + 1 && edges[row + EDGE_ROW.hash] === kept) return slot + 1;
    slot += 1;
    if (slot === edgeSlots) slot = 0;
  }
}

/** The node that a word leads to from the root; 0 where no alias begins with it. */
export const nodeOf = ({ columns }: Lexicon, word: number): number =>
  columns.words[word * WORD_ROW.size + WORD_ROW.node] as number;

/** The `WORD` facts of a word. */
export const wordFacts = ({ columns }: Lexicon, word: number): number =>
  columns.words[word * WORD_ROW.size + WORD_ROW.facts] as number;

const readingsCell = ({ columns }: Lexicon, node: number): number =>
  columns.edges[(node - 1) * EDGE_ROW.size + EDGE_ROW.readings] as number;

/** Whether some alias goes on from a node, not the root. */
export const goesOn = (lexicon: Lexicon, node: number): boolean =>
  (readingsCell(lexicon, node) & EDGE_ROW.goesOn) !== 0;

/** The first reading that ends at a node, not the root; those that end there go up to the `firstReading` of the next one. */
export const firstReading = (lexicon: Lexicon, node: number): number =>
  readingsCell(lexicon, node) >>> EDGE_ROW.readingShift;
