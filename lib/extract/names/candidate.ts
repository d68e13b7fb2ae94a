import type { Span } from '../../domain/span.ts';
import { phrase } from './chain.ts';
import { isBareSurname } from './name-shapes.ts';
import { appositionAfter, appositionBefore } from './titles.ts';
import type { Token } from './tokens.ts';

/** A run of words that may be a name, with the office or courtesy beside it. */
export interface Candidate extends Span {
  /** Tokens of the name, `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** The words of the name, joined by single spaces. */
  readonly name: string;
  /** The words before the name that belong to the person: 'Russian Foreign Minister', 'Mr.'. */
  readonly title: Span | null;
  /** An apposition beside the name: 'the Russian foreign minister'. */
  readonly apposition: Span | null;
  /** Its capitals tell that it is a name: not owed to a sentence's head or a headline. */
  readonly reliable: boolean;
}

/** Whether the capitals of a name of so many words that begins with `first` tell that it is one. */
function isReliable(first: Token, words: number): boolean {
  if (first.display) return false;
  return !first.initial || words > 1 || first.shape === 'upper' || isBareSurname(first.text);
}

/** The candidate of tokens `[from, to)` whose title begins at `titleFrom`. */
export function candidateAt(
  tokens: readonly Token[],
  titleFrom: number,
  from: number,
  to: number,
): Candidate | null {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined || to <= from) return null;
  const head = tokens[titleFrom];
  const before = tokens[from - 1];
  return {
    from,
    to,
    start: first.start,
    end: last.end,
    name: phrase(tokens, from, to),
    title: titleFrom < from && head && before ? { start: head.start, end: before.end } : null,
    apposition: appositionAfter(tokens, to) ?? appositionBefore(tokens, from),
    reliable: isReliable(first, to - from),
  };
}
