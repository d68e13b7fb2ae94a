import { foldPoint, foldUnit, NOTHING, SEVERAL } from '../text/fold.ts';
import { edgeSlot } from './edges.ts';
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
  if (text.charCodeAt(start) === 38) return last - position === 3;
  for (let i = start; i < end; i += 1) {
    const folded = foldUnit(text.charCodeAt(i));
    if (folded === NOTHING || folded === 39 || folded === 46) continue;
    if (folded !== SEVERAL) {
      if (pool[position] !== folded) return false;
      position += 1;
      continue;
    }
    const point = text.codePointAt(i) as number;
    if (point > 0xffff) i += 1;
    const piece = foldPoint(point);
    for (let j = 0; j < piece.length; j += 1) {
      if (pool[position] !== piece.charCodeAt(j)) return false;
      position += 1;
    }
  }
  for (let i = 0; i < tail.length; i += 1) {
    if (pool[position] !== tail.charCodeAt(i)) return false;
    position += 1;
  }
  return position === last;
}

/** The node that a word leads to from another node, or `NONE`. For the root see the column `wordNode`. */
export function nextNode(lexicon: Lexicon, node: number, word: number): number {
  const { edgeFrom, edgeWord } = lexicon.columns;
  const slot = edgeSlot(edgeFrom, edgeWord, node, word);
  return (edgeFrom[slot] as number) === 0 ? NONE : slot + 1;
}
