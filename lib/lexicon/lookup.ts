import { foldPoint, foldUnit, SEVERAL } from '../text/fold.ts';
import { unitAt, unitOrNone } from '../text/unit-at.ts';
import { FULL_STOP, lettersOf } from '../text/word-hash.ts';
import { firstSlot } from './edges.ts';
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
  const { pool, columns } = lexicon;
  let position = columns.wordText[word] as number;
  const last = columns.wordText[word + 1] as number;
  if (unitOrNone(text, start) === AMPERSAND) return last - position === 3 && holds(pool, position, 'and');
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
 * The node that a word leads to from another node, or `NONE`; the word as for `findWord`. For the root see the column
 * `wordNode`.
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
  const { edgeFrom, edgeWord } = lexicon.columns;
  const size = edgeFrom.length;
  let slot = firstSlot(node, hash, size);
  for (let from = edgeFrom[slot] as number; from !== 0; from = edgeFrom[slot] as number) {
    if (from === node + 1 && isWord(lexicon, edgeWord[slot] as number, text, start, end, tail))
      return slot + 1;
    slot += 1;
    if (slot === size) slot = 0;
  }
  return NONE;
}
