import { isGivenName } from '../names/gazetteer.ts';
import { EVENT_VERB, SAYING } from './events.ts';
import type { Piece } from './pieces.ts';

/** The words that a deed without a subject of its own belongs to, and where they begin. */
export interface Subject {
  readonly words: string;
  readonly start: number;
  /** Somebody else made the subject do it: of what was done, only an event's name can be told. */
  readonly caused: boolean;
}

const RELATIVE = /^(?:which|who|that)$/;
/** A name, or 'the' and a name, at the end of the words before 'which'. */
const NAME_AT_END =
  /(?:\b[Tt]he\s+)?\p{Lu}[\p{L}\p{N}.’'-]*(?:\s+(?:of|the|and|for)?\s*\p{Lu}[\p{L}\p{N}.’'-]*){0,5}\s*$/u;
/** Who is made to do what follows: 'prompted Crimea to refuse ..., hold a referendum'. */
const CAUSED =
  /\b(?:prompted|led|forced|caused|allowed|pushed|urged|drove|enabled|persuaded|ordered|helped)\s+(?<who>(?:the\s+)?\p{Lu}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}’'-]*){0,3})\s+to\b/u;
const VERBAL = /\b(?:is|are|was|were|has|have|had|will|would|can|could|did|does)\b/iu;
/** What opens a sentence and is no subject. */
const ADVERBIAL =
  /^(?:In|On|At|After|Before|During|Since|By|For|From|Last|This|As|With|When|While|To|If|Then|Later|However|Meanwhile|Still|Also|Instead|First|Now|Yet|Indeed|Moreover|Nevertheless|Today|Yesterday|So|But|And|Or|\p{Lu}\p{Ll}+ly)\b/u;
const LONGEST_SUBJECT = 8;

/**
 * Looks for the subject of the piece at `at` in the pieces before it; null where the sentence does not plainly give
 * one.
 */
export function subjectOf(text: string, pieces: readonly Piece[], at: number): Subject | null {
  const piece = pieces[at];
  const previous = pieces[at - 1];
  if (!piece || !previous) return null;
  if (piece.joint === 'who') return personAtEnd(text, previous);
  if (RELATIVE.test(piece.joint)) return nameAtEnd(text, previous);
  return causedIn(text, pieces.slice(0, at)) ?? opening(text, pieces[0]);
}

/**
 * A first name and a surname at the end of the words before 'who', and nothing that they only belong to: not 'head of
 * Lehman Brothers'.
 */
function personAtEnd(text: string, piece: Piece): Subject | null {
  const name = nameAtEnd(text, piece);
  const [first = '', second] = name?.words.split(/\s+/) ?? [];
  return second !== undefined && isGivenName(first) ? name : null;
}

function nameAtEnd(text: string, piece: Piece): Subject | null {
  const match = NAME_AT_END.exec(text.slice(piece.start, piece.end));
  return match ? { words: match[0].trim(), start: piece.start + match.index, caused: false } : null;
}

function causedIn(text: string, pieces: readonly Piece[]): Subject | null {
  for (const piece of pieces) {
    const match = CAUSED.exec(text.slice(piece.start, piece.end));
    const who = match?.groups?.who;
    if (match && who)
      return { words: who, start: piece.start + match.index + match[0].indexOf(who), caused: true };
  }
  return null;
}

/** The first words of the sentence, where they are a name and no clause: 'Angela Merkel, the chancellor, resigned'. */
function opening(text: string, piece: Piece | undefined): Subject | null {
  if (!piece) return null;
  const words = text.slice(piece.start, piece.end).trim();
  if (/[’']/.test(text.charAt(piece.end))) return null;
  const plain = !EVENT_VERB.test(words) && !SAYING.test(words) && !VERBAL.test(words);
  if (!plain || !/^\p{Lu}/u.test(words) || words.split(/\s+/).length > LONGEST_SUBJECT) return null;
  return ADVERBIAL.test(words)
    ? null
    : { words, start: piece.start + text.slice(piece.start, piece.end).indexOf(words), caused: false };
}
