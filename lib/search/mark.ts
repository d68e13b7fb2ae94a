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

/** A matching stretch, with the form of the word that it is of. */
interface Match extends Span {
  readonly form: string;
}

/** The text with its matching words marked; a long one is cut at words, with '…', to where the most of them stand together. */
export function markedText(text: string, covered: Covered): MarkedText {
  const matches = wordForms(text).flatMap(({ form, start, end }): Match[] => {
    const length = covered.get(form);
    if (length === undefined) return [];
    return [{ form, start, end: start + writtenLength(text.slice(start, end), length) }];
  });
  if (text.length <= EXCERPT + BEFORE_MATCH) return { text, matched: matches.map(shifted(0)) };
  return excerpt(text, matches);
}

function excerpt(text: string, matches: readonly Match[]): MarkedText {
  const wanted = fullest(matches);
  const start = wanted === 0 ? 0 : wordStart(text, wanted);
  const end = start + EXCERPT >= text.length ? text.length : wordEnd(text, start + EXCERPT);
  const lead = start === 0 ? '' : '… ';
  return {
    text: `${lead}${text.slice(start, end)}${end === text.length ? '' : ' …'}`,
    matched: matches
      .filter((match) => match.start >= start && match.end <= end)
      .map(shifted(lead.length - start)),
  };
}

/** Where the excerpt with the most different matching words begins; of equals the first. */
function fullest(matches: readonly Match[]): number {
  let best = 0;
  let most = 0;
  for (const [at, { start }] of matches.entries()) {
    const begin = Math.max(0, start - BEFORE_MATCH);
    const forms = new Set<string>();
    for (let i = at; i < matches.length; i += 1) {
      const match = matches[i];
      if (!match || match.end > begin + EXCERPT) break;
      forms.add(match.form);
    }
    if (forms.size > most) {
      most = forms.size;
      best = begin;
    }
  }
  return best;
}

const shifted =
  (by: number) =>
  ({ start, end }: Match): Span => ({ start: start + by, end: end + by });

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
