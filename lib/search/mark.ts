import type { Span } from '../domain/span.ts';
import { wordForms, writtenLength } from './word-forms.ts';

/** For each word form to mark, how many units of it the query covers. */
export type Covered = ReadonlyMap<string, number>;

/** A text as a result shows it, with the stretches to mark. */
export interface MarkedText {
  readonly text: string;
  readonly matched: readonly Span[];
}

/** How much of a long text is shown, in UTF-16 units, and how much of that stands before the first match. */
const EXCERPT = 140;
const BEFORE_MATCH = 40;

/** The text with its matching words marked; a long one is cut around its first match, at words, with '…'. */
export function markedText(text: string, covered: Covered): MarkedText {
  const matched = wordForms(text).flatMap(({ form, start, end }) => {
    const length = covered.get(form);
    if (length === undefined) return [];
    return [{ start, end: start + writtenLength(text.slice(start, end), length) }];
  });
  return text.length <= EXCERPT + BEFORE_MATCH ? { text, matched } : excerpt(text, matched);
}

function excerpt(text: string, matched: readonly Span[]): MarkedText {
  const wanted = Math.max(0, (matched[0]?.start ?? 0) - BEFORE_MATCH);
  const start = wanted === 0 ? 0 : wordStart(text, wanted);
  const end = start + EXCERPT >= text.length ? text.length : wordEnd(text, start + EXCERPT);
  const lead = start === 0 ? '' : '… ';
  const shift = lead.length - start;
  return {
    text: `${lead}${text.slice(start, end)}${end === text.length ? '' : ' …'}`,
    matched: matched
      .filter((span) => span.start >= start && span.end <= end)
      .map((span) => ({ start: span.start + shift, end: span.end + shift })),
  };
}

/** The start of the first word at or after `at`. */
function wordStart(text: string, at: number): number {
  const blank = text.slice(at).search(/\s\S/);
  return blank < 0 ? at : at + blank + 1;
}

/** The end of the last word that is over by `at`. */
function wordEnd(text: string, at: number): number {
  const blank = text.slice(0, at).search(/\s\S*$/);
  return blank <= 0 ? at : blank;
}
