import type { Strictness } from '../../domain/mention.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Words } from '../../text/words.ts';
import { type Near, nearest } from './nearest.ts';
import { partAt } from './surface.ts';
import type { Stretch } from './unknown-names.ts';

/** The end of a stretch of words that is near to an alias: how many words stand before it, and what it is near to. */
export interface Answer {
  readonly skipped: number;
  readonly near: Near;
}

/** Names remembered for one lexicon and strictness: pages repeat theirs. */
const MOST_ANSWERS = 4096;

/** What stretches of words are near to, each looked for once. */
export class Answers {
  readonly #lexicon: Lexicon;
  readonly #strictness: Strictness;
  readonly #known = new Map<string, Answer | null>();

  constructor(lexicon: Lexicon, strictness: Strictness) {
    this.#lexicon = lexicon;
    this.#strictness = strictness;
  }

  /** The longest end of a stretch that is near to an alias: what stands before a name may be more of its title. */
  to(text: string, words: Words, { first, last }: Stretch): Answer | null {
    const surface = text.slice(words.start[first], words.end[last]);
    let answer = this.#known.get(surface);
    if (answer === undefined) {
      if (this.#known.size >= MOST_ANSWERS) this.#known.clear();
      answer = this.#find(text, words, first, last);
      this.#known.set(surface, answer);
    }
    return answer;
  }

  #find(text: string, words: Words, first: number, last: number): Answer | null {
    const parts = Array.from({ length: last - first + 1 }, (_, i) => {
      const part = partAt(text, words, first + i);
      return first + i === last ? { ...part, shortened: false } : part;
    });
    for (let skipped = 0; skipped === 0 || skipped < last - first; skipped += 1) {
      const near = nearest(this.#lexicon, parts.slice(skipped), this.#strictness);
      if (near && near.edits > 0) return { skipped, near };
    }
    return null;
  }
}

const remembered = new WeakMap<Lexicon, Partial<Record<Strictness, Answers>>>();

/** The answers for a lexicon at a strictness, kept as long as the lexicon is. */
export function answersFor(lexicon: Lexicon, strictness: Strictness): Answers {
  const known = remembered.get(lexicon) ?? {};
  remembered.set(lexicon, known);
  known[strictness] ??= new Answers(lexicon, strictness);
  return known[strictness];
}
