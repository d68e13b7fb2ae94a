import { isCommonWord, isGivenName } from '../names/gazetteer.ts';
import { typeOfHead } from '../names/vocabulary.ts';
import { EVENT_NOUN, EVENT_VERB, GREAT_EVENT, SAYING, VERB_FIRST } from './events.ts';

/** A label longer than this, in characters, does not read on a timeline; what was done is told in fewer. */
const LONGEST_LABEL = 100;
const LONGEST_DEED = 80;
const SHORTEST_LABEL = 8;

const LEADING =
  /^(?:[\s.,;:'’‘–—―-]+|(?:and|or|then|also|however|later|earlier|meanwhile|after|before|since|with|but|even|yet|so|just|it was|there (?:was|were)|as)\b\s*)+/iu;
const LEADING_PREPOSITIONS =
  /^(?:(?:at|in|on|for|during|of|from|by|to|into|over|through|about|the|an?)\s+)+/iu;
/**
 * Of a run of marks and small words, each piece can be read in one way only: two ways would take time that doubles with
 * every piece, where a line of hyphens goes on in a word.
 */
const TRAILING =
  /(?:[\s.,;:'’‘–—―-]|\b(?:and|or|in|on|at|of|since|by|the|an?|to|from|for|with|said|says|earlier|later|early|late|back|alone|just|only|more than|less than|as|during|around|about|over|being|having|adding))+$/iu;
const LOST =
  /^(?:he|she|it|they|we|i|you|his|her|its|their|our|my|your|this|that|these|those|who|there|what|him|them|one|some|many|others?)\b/iu;
/** Who speaks, and when: nobody knows on a timeline. */
const SPEAKER =
  /\b(?:I|we|We|you|You|my|our|me|us|(?:this|last|next) (?:week|month|year)|today|yesterday|ago)\b/u;
/** What is somebody's, without whose: 'visit to Rangoon', 'band’s formation'. */
const OWNED = /^(?:visit|trip|speech|address|battle)\b|^\p{Ll}+[’']s?\s|\bthe state$/u;

/** The words of a label up to its end, without what hangs on it. */
export function trimEnd(words: string): string {
  return words.replace(/\s+/g, ' ').replace(TRAILING, '').trim();
}

/** The words of a label, without what joins them to their sentence. */
export function tidy(words: string): string {
  return words.replace(/\s+/g, ' ').replace(LEADING, '').replace(TRAILING, '').trim();
}

/** The words of a noun phrase, without the preposition and article that lead into it. */
export function tidyPhrase(words: string): string {
  return tidy(words).replace(LEADING_PREPOSITIONS, '').replace(LOST_TO, '$1');
}

/** Who won what somebody lost is no part of its name: 'election to Macron'. */
const LOST_TO = /\b(elections?|primary|primaries|caucus(?:es)?)\s+to\s.*/u;

/** Whether a clause tells a deed, whole and of its own: who did it, and what. */
export function tellsDeed(label: string): boolean {
  if (
    label.length > LONGEST_DEED ||
    !beginsWithName(label) ||
    UNRESOLVED.test(label) ||
    STATE.test(label) ||
    OPEN_END.test(label) ||
    TORN.test(label)
  )
    return false;
  if (/^(?:in|at|on|within|until|perhaps|by|for|from|such)\b/i.test(label)) return false;
  const verb = EVENT_VERB.exec(label)?.index ?? 0;
  if (/\b(?:would|could|might|should)\b/.test(label.slice(0, verb))) return false;
  return isReadable(label) && !SAYING.test(label) && EVENT_VERB.test(label) && !VERB_FIRST.test(label);
}

/** Somebody or something that only the words around it tell. */
const UNRESOLVED =
  /(?<!\bthat\s)\b(?:it|they|he|she)\b|\b(?:them|him)\b|\bhere\b|\ball\s+(?:two|three|four|five|six)\b|\b(?:her|me|us|into law)$/u;
/** What is so, or comes beside something else: no deed of a day. */
const STATE =
  /\b(?:is|are)\s+(?:one|an?|the|in|on|not|among)\b|\balso\b|\b(?:planning|hoping|trying)\s+to\b/u;
/** A verb at the end that needs more than a subject, and has no 'was' before it: 'the two treaties signed'. */
const OPEN_END =
  /(?<!\b(?:was|were|been|got)\s)\b(?!(?:died|resigned|retired|ended|collapsed|erupted|exploded|crashed|conceded|surrendered|married|opened|closed|seceded|reunified|graduated)$)\p{Ll}+ed$/u;
/** What is left of words that a date held together, or that go on after the label's end. */
const TORN =
  /\b\p{Ll}{2,}ed\s+(?:\p{Ll}{2,}ed|would|will|was|were|had)\b|\b(?:and|or|to|including)\s+\p{Ll}+$|\b\p{Ll}{2,}ing$|(?<!\b(?:was|were|been|is|are|got)\s)\b\p{Ll}+ed\s+by\b|\b(?:began|started|continued)\s+\p{Ll}+ing\b|\band\s+been\b|\b(?:was|were|is|are|has|had|will)$/u;

/** Whether a clause begins with a name: its first word is one, or stands before one. */
function beginsWithName(label: string): boolean {
  const [first = '', second = ''] = label.replace(/^[Tt]he\s+/, '').split(/\s+/);
  if (
    !/^\p{Lu}/u.test(first) ||
    EVENT_VERB.test(first) ||
    /^(?:Just|Then|Only|Even|After|Before|When|While|As|If)$/.test(first)
  )
    return false;
  return !isCommonWord(first.replace(/[’']s?$/, '')) || /^\p{Lu}/u.test(second);
}

/** Whether a phrase is an event that can be told from others: by a name in it, or by its kind. */
export function namesEvent(label: string): boolean {
  if (/\b(?:his|her|its|their|my|our|your)\b|\bbetween (?!.* and )/i.test(label)) return false;
  if (VERB_FIRST.test(label) || /[’']s$/.test(label)) return false;
  if (typeOfHead(label.split(/\s+/).at(-1) ?? '') === 'organization') return false;
  if (/^\p{Ll}+\s+(?:the|an?)\b|^(?:up|out|off|down|past)\b|^\d+\s|\b(?:half|part|end)$/u.test(label))
    return false;
  if (endsInPerson(label)) return false;
  if (/^\p{Ll}+ly\s/u.test(label) || /^\p{Ll}+ing\s+(?:the|an?|his|her|its|\d|\p{Lu})/u.test(label))
    return false;
  return isReadable(label) && (hasName(label) || GREAT_EVENT.test(label));
}

/** Whether the only event's noun is somebody's surname: 'Jeff Sessions'. */
function endsInPerson(label: string): boolean {
  const before = label.slice(0, label.lastIndexOf(' '));
  return isGivenName(before.split(' ').at(-1) ?? '') && !EVENT_NOUN.test(before);
}

/** Whether a label has a name in it: a capitalised word behind the first, or an acronym. */
export function hasName(label: string): boolean {
  return /^.\S*\s.*\p{Lu}/u.test(label) || /^\p{Lu}[\p{L}’'-]*\p{Lu}/u.test(label);
}

/** Whether a label is of a length to read, and stands without the text around it: of nobody it calls 'he' or 'I'. */
export function isReadable(label: string): boolean {
  if (/\b\p{Lu}$/u.test(label)) return false;
  if (label.length < SHORTEST_LABEL || label.length > LONGEST_LABEL || !/\S\s+\S/.test(label)) return false;
  return !LOST.test(label) && !SPEAKER.test(label) && !OWNED.test(label);
}
