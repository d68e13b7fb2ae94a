import type { Lexicon } from '../lexicon/lexicon.ts';
import { hint, mayBeIn } from '../lexicon/sketch.ts';
import { unitAt } from '../text/unit-at.ts';
import { BIG, type Words } from '../text/words.ts';

/** Numbers of words, the first `count` of `starts`. */
interface Starts {
  readonly starts: Int32Array;
  readonly count: number;
}

/** The words that an alias may begin with, ascending: big ones, and small ones like those that some alias begins with. */
export function possibleStarts(lexicon: Lexicon, text: string, words: Words): Starts {
  if (!lexicon.hasSmall) return { starts: words.big, count: words.bigs };
  const { smallHints, smallSketches } = lexicon.columns;
  const { start, end, shape, count } = words;
  if (possible.length < count) possible = new Int32Array(2 * count);
  let hinted = 0;
  for (let i = 0; i < count; i += 1) {
    const from = start[i] as number;
    possible[hinted] = i;
    const small = smallHints[hint(unitAt(text, from), (end[i] as number) - from)] as number;
    hinted += small | ((((shape[i] as number) & BIG) + 0xff) >> 8);
  }
  let kept = 0;
  for (let i = 0; i < hinted; i += 1) {
    const word = possible[i] as number;
    const big = ((shape[word] as number) & BIG) !== 0;
    if (!big && !mayBeIn(smallSketches, text, start[word] as number, end[word] as number)) continue;
    possible[kept] = word;
    kept += 1;
  }
  return { starts: possible, count: kept };
}

/** Used by one text after the other. */
let possible = new Int32Array(1024);
