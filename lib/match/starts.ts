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
  let kept = 0;
  for (let i = 0; i < count; i += 1) {
    if (((shape[i] as number) & BIG) === 0) {
      const from = start[i] as number;
      const to = end[i] as number;
      if (smallHints[hint(unitAt(text, from), to - from)] === 0) continue;
      if (!mayBeIn(smallSketches, text, from, to)) continue;
    }
    possible[kept] = i;
    kept += 1;
  }
  return { starts: possible, count: kept };
}

/** Used by one text after the other. */
let possible = new Int32Array(1024);
