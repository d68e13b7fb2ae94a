import type { Strictness } from '../../domain/mention.ts';
import { isEverydayWord, isGivenName } from '../../lexicon/known/known.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { fold } from '../../text/fold.ts';
import type { Words } from '../../text/words.ts';
import { opensSentence, wordAt } from '../opening.ts';
import { isFollower, isSmallWord, isTitle } from '../titles.ts';
import { type Near, nearest } from './nearest.ts';
import { Refused } from './refused.ts';
import { type NamePart, partAt } from './surface.ts';
import type { Stretch } from './unknown-names.ts';

/** The part of a stretch of words that is near to an alias, and what it is near to. */
export interface Answer {
  /** Words of the stretch before and after that part. */
  readonly before: number;
  readonly after: number;
  readonly near: Near;
}

/** Names that are near to one of the lexicon's, remembered for one lexicon and strictness: pages repeat theirs. */
const MOST_ANSWERS = 4096;

/** What a stretch is asked for: as a whole, or in its longest end; and whether it opens a sentence, or a small word does it. */
const END = 0;
const OPENING_END = 1;
const WHOLE = 2;
const WHOLE_BUT_FIRST = 3;

/** What stretches of words are near to, each looked for once. */
export class Answers {
  readonly #lexicon: Lexicon;
  readonly #strictness: Strictness;
  readonly #refused = new Refused();
  readonly #known = new Map<string, Answer>();

  constructor(lexicon: Lexicon, strictness: Strictness) {
    this.#lexicon = lexicon;
    this.#strictness = strictness;
  }

  /** The longest end of a stretch that is near to an alias: what stands before a name may be more of its title. */
  to(text: string, words: Words, { first, last }: Stretch): Answer | null {
    const opens = opensSentence(text, words, first);
    return this.#once(text, words, first, last, opens ? OPENING_END : END, () => {
      const trimmed = trim(text, words, first, last, opens);
      const found = trimmed && this.#find(text, words, trimmed);
      return found && { before: found.from - first, after: last - trimmed.last, near: found.near };
    });
  }

  /** What a stretch as a whole is near to, but for a small word that opens it: The Organisation for Security. */
  toWhole(text: string, words: Words, stretch: Stretch): Answer | null {
    const { last } = stretch;
    const before = isSmallWord(wordAt(text, words, stretch.first)) ? 1 : 0;
    const first = stretch.first + before;
    return this.#once(text, words, first, last, before === 0 ? WHOLE : WHOLE_BUT_FIRST, () => {
      const near = nearest(this.#lexicon, partsIn(text, words, first, last), this.#strictness);
      return near && near.edits > 0 ? { before, after: 0, near } : null;
    });
  }

  /** What a stretch was found to be near to, or `look` finds now. */
  #once(
    text: string,
    words: Words,
    first: number,
    last: number,
    purpose: number,
    look: () => Answer | null,
  ): Answer | null {
    const [start, end] = [words.start[first] as number, words.end[last] as number];
    if (this.#refused.has(text, start, end, purpose)) return null;
    const key = `${purpose}${text.slice(start, end)}`;
    const known = this.#known.get(key);
    if (known) return known;
    const answer = look();
    if (!answer) this.#refused.add(text, start, end, purpose);
    else {
      if (this.#known.size >= MOST_ANSWERS) this.#known.clear();
      this.#known.set(key, answer);
    }
    return answer;
  }

  /** Not in the last word alone, but after a given name, where it tells that a surname which is near is another's. */
  #find(text: string, words: Words, { first, last }: Stretch): { from: number; near: Near } | null {
    const parts = partsIn(text, words, first, last);
    for (let from = 0; from < parts.length; from += 1) {
      if (from > 0 && from === parts.length - 1 && !isGivenName(parts[from - 1]?.folded ?? '')) return null;
      const near = nearest(this.#lexicon, parts.slice(from), this.#strictness);
      if (near && near.edits > 0) return { from: first + from, near };
    }
    return null;
  }
}

/** The words of a stretch; that a full stop follows the last tells nothing. */
function partsIn(text: string, words: Words, first: number, last: number): NamePart[] {
  const parts: NamePart[] = [];
  for (let i = first; i < last; i += 1) parts.push(partAt(text, words, i));
  parts.push({ ...partAt(text, words, last), shortened: false });
  return parts;
}

/** A stretch without the titles before it, what opens the sentence, and what follows names: or null. */
function trim(text: string, words: Words, first: number, last: number, opens: boolean): Stretch | null {
  let from = first;
  for (let i = first; i <= last; i += 1) {
    const written = wordAt(text, words, i);
    if (isTitle(written) || (i === from && isSmallWord(written))) from = i + 1;
  }
  if (opens && from === first && last > first && isEverydayWord(fold(wordAt(text, words, first))))
    from = first + 1;
  let to = last;
  while (to > from && isFollower(wordAt(text, words, to))) to -= 1;
  return from <= to ? { first: from, last: to } : null;
}

const remembered = new WeakMap<Lexicon, Partial<Record<Strictness, Answers>>>();

/** The answers for a lexicon at a strictness, kept as long as the lexicon is. */
export function answersFor(lexicon: Lexicon, strictness: Strictness): Answers {
  let known = remembered.get(lexicon);
  if (!known) {
    known = {};
    remembered.set(lexicon, known);
  }
  known[strictness] ??= new Answers(lexicon, strictness);
  return known[strictness];
}
