import { foldPoint, folds, foldUnit, SEVERAL } from '../text/fold.ts';
import { unitAt } from '../text/unit-at.ts';
import { FULL_STOP, lettersOf } from '../text/word-hash.ts';
import { firstSlot } from './edges.ts';
import { EDGE_ROW, WORD_ROW } from './layout.ts';
import type { Lexicon } from './lexicon.ts';
import { slotFor, tagOf } from './slots.ts';

/** No such word, or no such way on. */
export const NONE = -1;

/**
 * The number of a word in the lexicon, or `NONE`. `hash` is its `hashWord`; the characters of `text` from `start` to
 * `end` are compared too, folded, with `tail` ('s' of a possessive, or '') after them.
 */
export function findWord(
  lexicon: Lexicon,
  hash: number,
  text: string,
  start: number,
  end: number,
  tail = '',
): number {
  const { slotTags, slotWords } = lexicon.columns;
  const size = slotTags.length;
  const wanted = tagOf(hash);
  let slot = slotFor(hash, size);
  for (let tag = slotTags[slot] as number; tag !== 0; tag = slotTags[slot] as number) {
    if (tag === wanted) {
      const word = slotWords[slot] as number;
      if (isWord(lexicon, word, text, start, end, tail)) return word;
    }
    slot += 1;
    if (slot === size) slot = 0;
  }
  return NONE;
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
  const first = words[row + WORD_ROW.text] as number;
  const last = first + ((words[row + WORD_ROW.length] as number) >>> WORD_ROW.lengthShift);
  let position = first;
  for (let i = start; i < end; i += 1) {
    const folded = FOLDS[unitAt(text, i)] as number;
    if (pool[position] !== folded) {
      if (folded > FULL_STOP && folded < SEVERAL) return false;
      return isUnusualWord(pool, first, last, text, start, end, tail);
    }
    position += 1;
  }
  return position + tail.length === last && holds(pool, position, tail);
}

/** V8 builds constants of the module itself in, but looks imported ones up at each turn of a loop. */
const FOLDS = folds;

/** The same for words with units that fold away, or to several. */
function isUnusualWord(
  pool: Uint16Array,
  first: number,
  last: number,
  text: string,
  start: number,
  end: number,
  tail: string,
): boolean {
  let position = first;
  if (unitAt(text, start) === AMPERSAND) return last - position === 3 && holds(pool, position, 'and');
  for (let i = start; i < end; i += 1) {
    const folded = foldUnit(unitAt(text, i));
    if (folded === SEVERAL) {
      const point = text.codePointAt(i) as number;
      if (point > 0xffff) i += 1;
      const piece = lettersOf(foldPoint(point));
      if (!holds(pool, position, piece)) return false;
      position += piece.length;
    } else if (folded > FULL_STOP) {
      if (pool[position] !== folded) return false;
      position += 1;
    }
  }
  return position + tail.length === last && holds(pool, position, tail);
}

const AMPERSAND = 38;

function holds(pool: Uint16Array, position: number, piece: string): boolean {
  for (let i = 0; i < piece.length; i += 1) if (pool[position + i] !== piece.charCodeAt(i)) return false;
  return true;
}

/**
 * The node that a word leads to from another node, or `NONE`; the word as for `findWord`. For the root see
 * `nodeOf`.
 */
export function nextNode(
  lexicon: Lexicon,
  node: number,
  hash: number,
  text: string,
  start: number,
  end: number,
  tail = '',
): number {
  const { edges } = lexicon.columns;
  const size = edges.length / EDGE_ROW.size - 1;
  let slot = firstSlot(node, hash, size);
  for (;;) {
    const row = slot * EDGE_ROW.size;
    const from = edges[row] as number;
    if (from === 0) return NONE;
    if (from === node + 1 && isWord(lexicon, edges[row + EDGE_ROW.word] as number, text, start, end, tail))
      return slot + 1;
    slot += 1;
    if (slot === size) slot = 0;
  }
}

/** The node that a word leads to from the root; 0 where no alias begins with it. */
export const nodeOf = ({ columns }: Lexicon, word: number): number =>
  columns.words[word * WORD_ROW.size + WORD_ROW.node] as number;

/** The `WORD` facts of a word. */
export const wordFacts = ({ columns }: Lexicon, word: number): number =>
  columns.words[word * WORD_ROW.size + WORD_ROW.length] as number;

/** The first reading that ends at a node, not the root; those that end there go up to the `firstReading` of the next one. */
export const firstReading = ({ columns }: Lexicon, node: number): number =>
  columns.edges[(node - 1) * EDGE_ROW.size + EDGE_ROW.readings] as number;
