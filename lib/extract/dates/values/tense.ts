import type { Span } from '../../../domain/span.ts';
import { firstSentence, lastSentence } from './sentence-around.ts';
import { COMING, NO_PAST, PAST, PLANNED, WOULD } from './tense-words.ts';

/** Whether the words around an expression speak of what was or of what is to come. */
export interface Tense {
  /** Null where the words do not say. */
  readonly tells: 'past' | 'coming' | null;
  /**
   * Whether the word that tells stands close by, so that it surely speaks of this expression. Never for 'Friday's
   * meeting' and 'the vote on Friday will', which have the time of the meeting and the vote.
   */
  readonly close: boolean;
  /** Whether it stands in the clause of the expression, not only in its sentence. */
  readonly inClause: boolean;
}

/** How far around an expression its tense is looked for, in characters; never over the end of a sentence. */
const REACH = 110;
/** A word that tells is close with at most so many words between. */
const CLOSE = 5;
/** A word after the expression counts as so much further away than one before it. */
const AFTER_PENALTY = 2;

/** 'her Friday speech': the date is of the noun. */
const DETERMINED = /\b(?:the|an?|its|his|her|their|our|this)\s+$|[’']s\s+$/i;
/** What comes after speaks of another time: somebody's words, a reason, another deed. */
const CLAUSE_AFTER =
  /\s(?:that|how|why|whether|saying|adding|about|because|which|who|when|while|after|before|and|but)\s|\s[-–—]+\s|["“]/i;
/** What comes before speaks of another time. */
const CLAUSE_BEFORE = /^.*(?:\s(?:that|because|after|which|who|when|while|how|why|but)\s(?=\S+\s+\S)|[”"])/is;

/** Where a date opens its sentence, the first word that tells is surely said of it: 'In October, the minister … said'. */
const DATE_OPENS = /^["“]?(?:(?:But|And|Then),?\s)?(?:In|On|By|Since|Back in)?\s*$/i;
/** So it is of one in a phrase that opens it: 'In an essay in December, he wrote', 'Speaking in Rome on Monday, he said'. */
const PHRASE_OPENS =
  /^["“]?(?:In|At|On|During|Since|By|Through|After|Before|Following|\p{Lu}\p{L}+ing)\s[^,]*$/u;
const UNTOLD: Tense = { tells: null, close: false, inClause: false };

/**
 * What the clause around `span` says of its time, by the nearest word that tells; or, where its clause has none, what
 * its sentence says.
 */
export function tenseAround(text: string, span: Span): Tense {
  const before = lastSentence(text.slice(Math.max(0, span.start - REACH), span.start));
  const after = firstSentence(text.slice(span.end, span.end + REACH));
  const clauseBefore = before.replace(CLAUSE_BEFORE, '');
  const clause = tensesIn(clauseBefore, clauseAfter(before, after));
  const planned = distanceBack(clauseBefore, PLANNED);
  if (Number.isFinite(planned) && planned <= Math.min(clause.coming, clause.past)) return UNTOLD;
  const { coming, past } = clause.coming === clause.past ? tensesIn(before, after) : clause;
  if (coming === past) return UNTOLD;
  const inClause = clause.coming !== clause.past;
  const close = inClause && (Math.min(coming, past) <= CLOSE || DATE_OPENS.test(before));
  const modifies =
    /^(?:[’']s|\s(?:will|could|may|might|should|must)\b)/.test(after) ||
    (DETERMINED.test(before) && /^\s\p{Ll}/u.test(after));
  return { tells: coming < past ? 'coming' : 'past', close: close && !modifies, inClause };
}

/** 'did meet on Friday, would stay': what follows a comma is another clause, unless the date opens its own. */
function clauseAfter(before: string, after: string): string {
  if (after.startsWith(',') && /\p{L}{3,}/u.test(before) && !PHRASE_OPENS.test(before)) return '';
  const end = after.search(CLAUSE_AFTER);
  return end < 0 ? after : after.slice(0, end);
}

function tensesIn(before: string, after: string): { coming: number; past: number } {
  return {
    coming: Math.min(distanceBack(before, COMING), distanceBack(before, WOULD), distanceOn(after, COMING)),
    past: Math.min(distanceBack(before, PAST), distanceOn(after, PAST)),
  };
}

function distanceBack(text: string, pattern: RegExp): number {
  const last = tellingIn(text, pattern).at(-1);
  return last ? wordsIn(text.slice(last.index + last[0].length)) : Number.POSITIVE_INFINITY;
}

function distanceOn(text: string, pattern: RegExp): number {
  const [first] = tellingIn(text, pattern);
  return first ? wordsIn(text.slice(0, first.index)) + AFTER_PENALTY : Number.POSITIVE_INFINITY;
}

function tellingIn(text: string, pattern: RegExp): RegExpExecArray[] {
  return Array.from(text.matchAll(pattern)).filter(([word]) => pattern !== PAST || !NO_PAST.test(word));
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}’'.-]*[\p{L}\p{N}]/gu)?.length ?? 0;
}
