import type { Span } from '../../domain/span.ts';
import { EVENT_NOUN, EVENT_VERB, SAYING } from './events.ts';
import { phraseAfter, phraseBefore } from './phrase.ts';

/** A stretch of a sentence that tells one event, and its label: the same words without the date. */
export interface EventClause extends Span {
  readonly label: string;
}

/** A label longer than this does not read on a timeline. */
const LONGEST_LABEL = 120;
const SHORTEST_LABEL = 8;
/** How far on either side of a date its event is looked for, in characters. */
const REACH = 240;

const BOUNDARY =
  /[,;:()[\]“”"!?\n]|\s[–—-]+\s|[–—]|\.{3}|…|(?:^|\s)['‘](?=\S)|['’](?=\s|$)|\b(?:that|which|who|whose|when|while|where|because|although|though|whereas|but|as\s+a\s+result|if|unless|so\s+that|including)\b/giu;
const PREPOSITION =
  /(?:\b(?:in|on|at|since|by|of|from|during|until|till|before|after|as of|back in|dated|through|around|about|over|early|late|for|as early as|beginning|starting)\s+)+(?:the\s+)?$/iu;
const LEADING =
  /^(?:[\s.,;:'’‘–—-]+|(?:and|or|then|also|however|later|earlier|meanwhile|after|before|since|with|to|it was|there (?:was|were)|as)\b\s*)+/iu;
const TRAILING =
  /(?:[\s.,;:'’‘–—-]+|\b(?:and|or|in|on|at|of|since|by|the|a|an|to|from|for|with|said|says|earlier|later|early|late|back|alone)\s*)+$/iu;

/**
 * The event that the words around the date at `date` tell, looked for in three ways: a name or event right after the
 * date ('the 2015 Minsk agreement'), a clause with a deed in it ('Russia annexed Crimea in 2014'), an event right
 * before the date ('mass riots in Ukraine in February 2014'). Null where there is none, as with words that are only
 * reported, and phrases too short or too long to read.
 */
export function eventClause(text: string, sentence: Span, date: Span): EventClause | null {
  const pieces = piecesOf(text, around(text, sentence, date));
  const at = pieces.findIndex((piece) => piece.start <= date.start && date.end <= piece.end);
  const home = pieces[at];
  if (!home) return null;
  return (
    namedAfter(text, home, date) ??
    deedIn(text, home, date) ??
    deedBeside(text, home, date, pieces[at + 1]) ??
    namedBefore(text, home, date)
  );
}

/** As much of a sentence around the date as one event's words can take up, from blank to blank. */
function around(text: string, sentence: Span, date: Span): Span {
  let start = Math.max(sentence.start, date.start - REACH);
  let end = Math.min(sentence.end, date.end + REACH);
  while (start > sentence.start && start < date.start && /\S/.test(text.charAt(start - 1))) start += 1;
  while (end < sentence.end && end > date.end && /\S/.test(text.charAt(end))) end -= 1;
  return { start, end };
}

function namedAfter(text: string, home: Span, date: Span): EventClause | null {
  const phrase = phraseAfter(text.slice(date.end, home.end));
  if (!phrase) return null;
  const label = tidy(phrase);
  return readable(label) ? { start: date.start, end: date.end + phrase.trimEnd().length, label } : null;
}

function deedIn(text: string, home: Span, date: Span): EventClause | null {
  const before = text.slice(home.start, date.start).replace(PREPOSITION, '');
  const after = text.slice(date.end, home.end).replace(/^[’']s\b/, '');
  const label = tidy(`${before.trimEnd()} ${after.trimStart()}`);
  return isDeed(label) ? { start: home.start, end: home.end, label } : null;
}

/** 'In March 2014, Russia annexed Crimea': the date has its own piece, the deed the next. */
function deedBeside(text: string, home: Span, date: Span, beside: Span | undefined): EventClause | null {
  const rest = text.slice(home.start, date.start) + text.slice(date.end, home.end);
  if (!beside || rest.trim().split(/\s+/).length > 2) return null;
  if (!/^[,\s]*$/.test(text.slice(home.end, beside.start))) return null;
  const label = tidy(text.slice(beside.start, beside.end));
  return isDeed(label) ? { start: home.start, end: beside.end, label } : null;
}

function namedBefore(text: string, home: Span, date: Span): EventClause | null {
  const before = text.slice(home.start, date.start).replace(PREPOSITION, '').trimEnd();
  const phrase = phraseBefore(before);
  if (!phrase) return null;
  const label = tidy(phrase);
  const start = home.start + before.length - phrase.length;
  return readable(label) && EVENT_NOUN.test(label) ? { start, end: date.end, label } : null;
}

function isDeed(label: string): boolean {
  return readable(label) && !SAYING.test(label) && EVENT_VERB.test(label);
}

function readable(label: string): boolean {
  return label.length >= SHORTEST_LABEL && label.length <= LONGEST_LABEL && /\S\s+\S/.test(label);
}

function tidy(words: string): string {
  return words.replace(/\s+/g, ' ').replace(LEADING, '').replace(TRAILING, '').trim();
}

function piecesOf(text: string, sentence: Span): Span[] {
  const words = text.slice(sentence.start, sentence.end);
  const pieces: Span[] = [];
  let start = 0;
  for (const boundary of words.matchAll(BOUNDARY)) {
    if (boundary.index > start) {
      pieces.push({ start: sentence.start + start, end: sentence.start + boundary.index });
    }
    start = boundary.index + boundary[0].length;
  }
  if (start < words.length) pieces.push({ start: sentence.start + start, end: sentence.end });
  return pieces;
}
