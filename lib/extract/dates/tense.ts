import type { Span } from '../../domain/span.ts';

/** Whether the words around an expression speak of what was or of what is to come. */
export interface Tense {
  /** Null where the words do not say. */
  readonly tells: 'past' | 'coming' | null;
  /** Whether the word that tells stands close by, so that it surely speaks of this expression. */
  readonly close: boolean;
}

/** How far around an expression its tense is looked for, in characters; never over the end of a sentence. */
const REACH = 110;
/** A word that tells is close with at most so many words between. */
const CLOSE = 5;
/** A word after the expression counts as so much further away than one before it. */
const AFTER_PENALTY = 2;

const COMING =
  /\b(?:will|won[’']t|would|shall|going to|plans? to|planning|planned for|set (?:to|for)|sets? to|expected (?:to|on|in)|scheduled|slated|due|upcoming|forthcoming|hopes? to|wants? to|have to|has to|aims? to|intends? to|needs? to|to be held|premieres?|debuts|airs|faces|begins?|starts?|ends|opens|meets?|kicks off|takes place|if|whether|promis(?:es|ed) to|vow(?:s|ed) to|deadline)\b|[’']ll\b/gi;
const PAST =
  /\b(?:said|says|told|was|were|had|did|saw|made|came|went|took|gave|held|led|won|lost|met|spoke|wrote|began|got|left|put|ran|sent|struck|fell|rose|broke|caught|chose|drew|drove|felt|found|grew|heard|kept|knew|laid|paid|read|stood|swore|taught|threw|thought|understood|since|previous|ago|\p{L}{2,}ed)\b|[’'](?:d|ve)\b/giu;
/** Words in -ed that tell no time, and what speaks of the future though it looks past. */
const NO_PAST =
  /^(?:united|need|indeed|speed|feed|seed|breed|allied|armed|supposed|scheduled|expected|planned|slated|promised|vowed|limited|unprecedented)$/i;
const SENTENCE_END = /[.!?][”"’')\]]*\s+(?=[\p{Lu}“"‘'(]|$)|\n/gu;
const ABBREVIATED = /\b(?:Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Gen|U\.S|St|Jr|[A-Z])\.$/;

/** What the sentence around `span` says of its time: by the nearest word that tells. */
export function tenseAround(text: string, span: Span): Tense {
  const before = lastSentence(text.slice(Math.max(0, span.start - REACH), span.start));
  const after = firstSentence(text.slice(span.end, span.end + REACH));
  const coming = Math.min(distanceBack(before, COMING), distanceOn(after, COMING));
  const past = Math.min(distanceBack(before, PAST), distanceOn(after, PAST));
  if (coming === past) return { tells: null, close: false };
  return { tells: coming < past ? 'coming' : 'past', close: Math.min(coming, past) <= CLOSE };
}

function lastSentence(text: string): string {
  let from = 0;
  for (const end of text.matchAll(SENTENCE_END)) {
    if (!ABBREVIATED.test(text.slice(0, end.index + 1))) from = end.index + end[0].length;
  }
  return text.slice(from);
}

function firstSentence(text: string): string {
  const end = text.search(SENTENCE_END);
  return end < 0 ? text : text.slice(0, end);
}

function distanceBack(text: string, pattern: RegExp): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const match of text.matchAll(pattern)) {
    if (!NO_PAST.test(match[0]) || pattern === COMING)
      nearest = wordsIn(text.slice(match.index + match[0].length));
  }
  return nearest;
}

function distanceOn(text: string, pattern: RegExp): number {
  for (const match of text.matchAll(pattern)) {
    if (!NO_PAST.test(match[0]) || pattern === COMING) {
      return wordsIn(text.slice(0, match.index)) + AFTER_PENALTY;
    }
  }
  return Number.POSITIVE_INFINITY;
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}’'.-]*[\p{L}\p{N}]/gu)?.length ?? 0;
}
