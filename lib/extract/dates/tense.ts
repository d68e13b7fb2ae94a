import type { Span } from '../../domain/span.ts';

/** Whether the words around an expression speak of what was or of what is to come. */
export interface Tense {
  /** Null where the words do not say. */
  readonly tells: 'past' | 'coming' | null;
  /**
   * Whether the word that tells stands close by, so that it surely speaks of this expression. Never for 'Friday's
   * meeting', which has the time of the meeting.
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

const COMING =
  /\b(?:will|won[’']t|shall|must|should|might|going to|plans? to|planning|planned for|(?:an?|the|his|her|its|their) planned|on (?:pace|track|course) to|(?:is|are) to|heads? (?:to|for|back)|heading (?:to|for|back)|closes|arrives|set (?:to|for)|sets? to|expected (?:to|on|in)|expects?|scheduled|slated|due|upcoming|forthcoming|hopes? to|wants? to|have to|has to|aims? to|intends? to|needs? to|(?<!\b(?:had|has|have|seem(?:s|ed)?|appear(?:s|ed)?|prove[ds]?|used|believed|thought|considered|said|found)\s)to be|(?:lead|run)[- ]?up to|look(?:s|ed|ing)? ahead|holds (?:an?|its|the|his|her)|speaks|travels|visits|premieres|debuts|airs|faces|begins|starts|ends|opens|meets|kicks off|takes place|if(?:\s\p{L}+){1,2}\s(?:won|were|was|lost|became|went|came|got|\p{L}+ed)|if|promis(?:es|ed) to|vow(?:s|ed) to|deadline)\b|[’']ll\b/giu;
/** 'he would meet on Friday'; behind a date it is mostly what was only said on that day. 'May' is a month. */
const WOULD =
  /\b(?:[Ww]ould|[Cc]an(?![’'])|[Cc]ould(?! have| not be reached)|may|chances? of|(?:is|are)\s\p{L}+ing(?=.*\s(?:on|in|by|toward)\s$))\b|[’']d\s(?=\p{Ll})/gu;
/** 'her Friday speech': the date is of the noun. */
const DETERMINED = /\b(?:the|an?|its|his|her|their|our|this)\s+$|[’']s\s+$/i;
const PAST =
  /\b(?:said|says|told|was|were|had|did|saw|made|came|went|took|gave|held|led|won|lost|met|spoke|wrote|began|got|left|ran|sent|struck|fell|rose|broke|caught|chose|drew|drove|felt|found|grew|heard|kept|knew|laid|paid|stood|swore|taught|threw|bought|sold|brought|spent|sought|fought|flew|fled|shot|stole|wore|dealt|thought|understood|since|previous|ago|attacks?|massacre|shootings?|bombings?|crash|(?<!\b(?:an?|the|more|most|very|its|his|her|their|be)\s)\p{L}{2,}ed)\b|[’']ve\b/giu;
/** Words in -ed that tell no time, and what speaks of the future though it looks past. */
const NO_PAST =
  /^(?:united|need|indeed|speed|\p{L}+ceed|feed|seed|breed|allied|armed|supposed|scheduled|expected|planned|slated|promised|vowed|limited|unprecedented)$/iu;
const SENTENCE_END = /[.!?][”"’')\]]*\s+(?=[\p{Lu}“"‘'(]|$)|\n/gu;
const ABBREVIATED = /\b(?:Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Gen|U\.S|St|Jr|[A-Z])\.$/;
/** What comes after speaks of another time: somebody's words, a reason, another deed. */
const CLAUSE_AFTER =
  /\s(?:that|how|why|whether|saying|adding|about|because|which|who|when|while|after|before|and|but)\s|\s[-–—]+\s|["“]/i;
/** What comes before speaks of another time. */
const CLAUSE_BEFORE = /^.*(?:\s(?:that|because|after|which|who|when|while|how|why|but)\s(?=\S+\s+\S)|[”"])/is;

/**
 * What the clause around `span` says of its time, by the nearest word that tells; or, where its clause has none, what
 * its sentence says.
 */
export function tenseAround(text: string, span: Span): Tense {
  const before = lastSentence(text.slice(Math.max(0, span.start - REACH), span.start));
  const after = firstSentence(text.slice(span.end, span.end + REACH));
  const clause = tensesIn(before.replace(CLAUSE_BEFORE, ''), clauseAfter(before, after));
  const { coming, past } = clause.coming === clause.past ? tensesIn(before, after) : clause;
  if (coming === past) return { tells: null, close: false, inClause: false };
  const inClause = clause.coming !== clause.past;
  const close = inClause && Math.min(coming, past) <= CLOSE;
  const modifies = /^[’']s/.test(after) || (DETERMINED.test(before) && /^\s\p{Ll}/u.test(after));
  return { tells: coming < past ? 'coming' : 'past', close: close && !modifies, inClause };
}

/** 'did meet on Friday, would stay': what follows a comma is another clause, unless the date opens its own. */
function clauseAfter(before: string, after: string): string {
  if (after.startsWith(',') && /\p{L}{3,}/u.test(before)) return '';
  const end = after.search(CLAUSE_AFTER);
  return end < 0 ? after : after.slice(0, end);
}

function tensesIn(before: string, after: string): { coming: number; past: number } {
  return {
    coming: Math.min(distanceBack(before, COMING), distanceBack(before, WOULD), distanceOn(after, COMING)),
    past: Math.min(distanceBack(before, PAST), distanceOn(after, PAST)),
  };
}

function lastSentence(text: string): string {
  return text.slice(endsOf(text).at(-1) ?? 0);
}

function firstSentence(text: string): string {
  return text.slice(0, endsOf(text)[0] ?? text.length);
}

/** Where the sentences that end in a text end. */
function endsOf(text: string): number[] {
  return Array.from(text.matchAll(SENTENCE_END))
    .filter(({ index }) => !ABBREVIATED.test(text.slice(0, index + 1)))
    .map(({ index, 0: words }) => index + words.length);
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
