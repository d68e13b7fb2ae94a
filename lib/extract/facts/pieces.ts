import type { Span } from '../../domain/span.ts';

/** A stretch of a sentence between two joints, and the joint before it. */
export interface Piece extends Span {
  readonly joint: string;
}

const JOINT =
  /,(?!\d)|[;:()[\]“”"!?\n]|\s[–—-]+\s?|[–—―]|\.{3}|…|(?:^|\s)['‘](?=\S)|['’](?=$)|(?<!s)['’](?=\s)|\b(?:that|which|who|whose|when|while|where|whether|how|why|because|although|though|whereas|but|if|unless|after|before|including|amid|despite|since\s+(?:he|she|it|they|we|i)|as\s+a\s+result|so\s+that|as\s+(?:he|she|it|they|the\s+\w+\s+(?:is|are|was|were)))\b/giu;
/** How far on either side of a date its event is looked for, in characters. */
const REACH = 240;

/** Where two dates of one sentence part: 'spoke to one in June and to the other in September'. */
const BETWEEN_DATES = /\s(?:and|or|then)\s(?!(?:in\s+)?\d)/giu;

/**
 * The pieces of a sentence around a date: only as much of it as one event's words can take up. `beside` are the
 * dates before and after it.
 */
export function piecesAround(text: string, sentence: Span, date: Span, beside: readonly Span[]): Piece[] {
  const { start, end } = around(text, sentence, date);
  const words = text.slice(start, end);
  const pieces: Piece[] = [];
  let from = 0;
  let joint = '';
  for (const match of jointsOf(words, start, date, beside)) {
    if (words.slice(from, match.index).trim() !== '') {
      pieces.push({ start: start + from, end: start + match.index, joint });
    }
    from = match.index + match[0].length;
    joint = match[0].trim().toLowerCase();
  }
  if (words.slice(from).trim() !== '') pieces.push({ start: start + from, end, joint });
  return pieces;
}

function jointsOf(words: string, offset: number, date: Span, beside: readonly Span[]): RegExpExecArray[] {
  const joints = [...words.matchAll(JOINT)];
  for (const match of words.matchAll(BETWEEN_DATES)) {
    const at = offset + match.index;
    if (
      beside.some((other) => Math.min(other.end, date.end) <= at && at < Math.max(other.start, date.start))
    ) {
      joints.push(match);
    }
  }
  return joints
    .filter(
      ({ index, 0: joint }) => offset + index >= date.end || offset + index + joint.length <= date.start,
    )
    .sort((a, b) => a.index - b.index);
}

function around(text: string, sentence: Span, date: Span): Span {
  let start = Math.max(sentence.start, date.start - REACH);
  let end = Math.min(sentence.end, date.end + REACH);
  while (start > sentence.start && start < date.start && /\S/.test(text.charAt(start - 1))) start += 1;
  while (end < sentence.end && end > date.end && /\S/.test(text.charAt(end))) end -= 1;
  return { start, end };
}
