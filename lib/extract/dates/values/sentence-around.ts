/*
 * The sentence around a date, told by its marks alone: cheaper than finding all sentences of a text, and a date's
 * tense needs no more.
 */

const SENTENCE_END = /[.!?][”"’')\]]*\s+(?=[\p{Lu}“"‘'(]|$)|\n/gu;
const ABBREVIATED = /\b(?:Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Gen|U\.S|St|Jr|[A-Z])\.$/;

/** The rest of the last sentence of what stands before a place. */
export function lastSentence(text: string): string {
  return text.slice(endsOf(text).at(-1) ?? 0);
}

/** The rest of the sentence that goes on behind a place. */
export function firstSentence(text: string): string {
  return text.slice(0, endsOf(text)[0] ?? text.length);
}

/** Where the sentences that end in a text end. */
function endsOf(text: string): number[] {
  return Array.from(text.matchAll(SENTENCE_END))
    .filter(({ index }) => !ABBREVIATED.test(text.slice(0, index + 1)))
    .map(({ index, 0: words }) => index + words.length);
}
