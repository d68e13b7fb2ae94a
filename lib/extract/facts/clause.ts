import type { Span } from '../../domain/span.ts';
import { ANNOUNCING, EVENT_NOUN, REPORTED, VERB_FIRST } from './events.ts';
import { hasName, namesEvent, tellsDeed, tidy, tidyPhrase, trimEnd } from './label.ts';
import { phraseAfter, phraseBefore, titleBefore } from './phrase.ts';
import { type Piece, piecesAround } from './pieces.ts';
import { subjectOf } from './subject.ts';

/** A stretch of a sentence that tells one event, and its label: the same words without the date. */
export interface EventClause extends Span {
  readonly label: string;
}

/** Where a date stands. */
export interface DatePlace {
  readonly sentence: Span;
  readonly date: Span;
  /** The dates before and after it, where there are any. */
  readonly beside: readonly Span[];
  /** Whether it stands in somebody's quoted words. */
  readonly quoted: boolean;
}

/** How a date hangs on its sentence: on the noun beside it, on the deed, or on neither. */
type Hold = 'noun' | 'deed' | 'neither';

const PREPOSITION =
  /(?:\b(?:in|on|at|of|during|back in|dated|around|about|over|early|late|for|as early as|beginning|starting|earlier|later|just)\s+)+(?:the\s+)?$/iu;
const NO_DEED =
  /\b(?:since|until|till|by|from|before|after|through|than|below|above|of|as of|up to|compared (?:with|to)|between|for)\s+(?:the\s+|early\s+|late\s+|mid-?)*$/iu;
const DETERMINED = /(?:\b(?:the|an?|its|his|her|their|our|this|that|every|each)|[’']s?)\s+$/iu;
/** A date that is the event's name; in the plural only: 'the Sept. 11 attack' may be of another year. */
const ATTACKS = /^(?:9\/11|Sept(?:\.|ember)? 11)$/;
const BESIDE_DATE =
  /(?:\b(?:in|of|from|between|on)\s+)?\b\d{4}\s+(?:and|or|to|through)\s*$|^\s*(?:and|or|to|through|,)\s+\d{4}\b/giu;

/**
 * The event that the words around a date tell, looked for in this order: a law or treaty with its year ('the Clean
 * Air Act of 1970'), an event right after the date ('the 2015 Minsk agreement'), a deed in the same clause ('Russia
 * annexed Crimea in 2014'), an event right before the date ('mass riots in Ukraine in February 2014'). In quoted words
 * only names of events are taken: what somebody claims was done is no fact. Null where there is none.
 */
export function eventClause(text: string, place: DatePlace): EventClause | null {
  const { sentence, date, quoted } = place;
  const pieces = piecesAround(text, sentence, date, place.beside);
  const at = pieces.findIndex((piece) => piece.start <= date.start && date.end <= piece.end);
  const home = pieces[at];
  if (!home) return null;
  const named = titled(text, home, date) ?? namedAfter(text, home, date);
  if (named) return named;
  const hold = holdOf(text, home, date);
  const deed =
    hold === 'deed' && !quoted
      ? (deedIn(text, pieces, at, date) ?? deedBeside(text, pieces, at, date))
      : null;
  return deed ?? (hold === 'neither' ? null : namedBefore(text, home, date));
}

function holdOf(text: string, home: Span, date: Span): Hold {
  const before = text.slice(home.start, date.start);
  const after = text.slice(date.end, home.end);
  if (/^[’']s?\s/.test(after) || (DETERMINED.test(before) && /^\s+\p{L}/u.test(after))) return 'noun';
  if (/\bof\s+$/i.test(before)) return 'noun';
  return NO_DEED.test(text.slice(Math.max(0, date.start - 24), date.start)) ? 'neither' : 'deed';
}

function titled(text: string, home: Span, date: Span): EventClause | null {
  const title = titleBefore(text.slice(home.start, date.start));
  if (!title) return null;
  return { start: home.start + title.start, end: date.end, label: title.words };
}

function namedAfter(text: string, home: Span, date: Span): EventClause | null {
  const phrase = phraseAfter(text.slice(date.end, home.end));
  if (!phrase || (ATTACKS.test(text.slice(date.start, date.end)) && /\battack\s*$/i.test(phrase)))
    return null;
  const own = tidyPhrase(phrase.replace(/^[’']s?/, ''));
  const label = ATTACKS.test(text.slice(date.start, date.end))
    ? `${text.slice(date.start, date.end)} ${own}`
    : own;
  return namesEvent(label) ? { start: date.start, end: date.end + phrase.trimEnd().length, label } : null;
}

function deedIn(text: string, pieces: readonly Piece[], at: number, date: Span): EventClause | null {
  const home = pieces[at];
  if (!home) return null;
  const before = text.slice(home.start, date.start).replace(PREPOSITION, '').replace(BESIDE_DATE, '');
  const after = text.slice(date.end, home.end).replace(BESIDE_DATE, '');
  const words = tidy(`${before.trimEnd()} ${after.trimStart()}`);
  return deedOf(text, pieces, at, home, words);
}

/** 'In March 2014, Russia annexed Crimea': the date has its own piece, the deed the next. */
function deedBeside(text: string, pieces: readonly Piece[], at: number, date: Span): EventClause | null {
  const home = pieces[at];
  const beside = pieces[at + 1];
  if (!home || beside?.joint !== ',') return null;
  const rest = text.slice(home.start, date.start) + text.slice(date.end, home.end);
  if (rest.trim().split(/\s+/).length > 2) return null;
  return deedOf(text, pieces, at + 1, home, tidy(text.slice(beside.start, beside.end)));
}

/**
 * Completes a deed that lacks its subject or what it announces; null where the sentence does not give it. After
 * 'which', a deed with a subject of its own lacks what was done: 'Ohio, which Obama won in 2008'.
 */
function deedOf(
  text: string,
  pieces: readonly Piece[],
  at: number,
  from: Span,
  words: string,
): EventClause | null {
  const home = pieces[at];
  if (!home) return null;
  const subject =
    VERB_FIRST.test(words) || /^(?:to\s|\p{Ll}+\s(?:an?|the)\s)/u.test(words)
      ? subjectOf(text, pieces, at)
      : null;
  if (!subject && (home.joint === 'which' || home.joint === 'whom')) return null;
  const whole = subject ? `${subject.words} ${words}` : words;
  const start = Math.min(from.start, subject?.start ?? from.start);
  if (REPORTED.test(whole)) return null;
  if (subject?.caused) return causedEvent(subject.words, words, start, home.end);
  const next = pieces[at + 1];
  if (!ANNOUNCING.test(whole)) return deed(whole, start, home.end);
  if (next?.joint !== 'that' && next?.joint !== 'whether') return null;
  const announced = trimEnd(text.slice(next.start, next.end)).trimStart();
  if (/^(?:in|on|at|for|of|by|with|from|under)\b/.test(announced)) return null;
  return deed(`${whole} ${next.joint} ${announced}`, start, next.end);
}

/** The event that somebody was made to hold: 'Crimea referendum'. */
function causedEvent(who: string, words: string, start: number, end: number): EventClause | null {
  const event = EVENT_NOUN.exec(words)?.[0];
  return event === undefined ? null : { start, end, label: `${who} ${event}` };
}

function deed(label: string, start: number, end: number): EventClause | null {
  return tellsDeed(label) && hasName(label) ? { start, end, label } : null;
}

function namedBefore(text: string, home: Span, date: Span): EventClause | null {
  const before = text.slice(home.start, date.start).replace(PREPOSITION, '').trimEnd();
  const phrase = phraseBefore(before);
  if (!phrase) return null;
  const label = tidyPhrase(phrase);
  const start = home.start + before.lastIndexOf(phrase);
  return EVENT_NOUN.test(label) && namesEvent(label) ? { start, end: date.end, label } : null;
}
