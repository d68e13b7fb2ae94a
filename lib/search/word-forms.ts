import { fold, foldWithMap } from '../text/fold.ts';
import { readWords } from '../text/read-words.ts';
import { Words } from '../text/words.ts';

/** A word of a text in the form by which it is found: folded, without full stops and apostrophes. */
export interface WordForm {
  readonly form: string;
  /** Where it stands in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

const INNER_MARKS = /[.']/g;

/** Used again for every text: making it anew would cost more than the reading. */
const words = new Words();

/** The words of a text, in order, each in its searchable form. */
export function wordForms(text: string): WordForm[] {
  readWords(text, words);
  const forms: WordForm[] = [];
  for (let i = 0; i < words.count; i += 1) {
    const start = words.start[i] as number;
    const end = words.end[i] as number;
    const form = fold(text.slice(start, end)).replace(INNER_MARKS, '');
    if (form !== '') forms.push({ form, start, end });
  }
  return forms;
}

/** The same where only the forms are of interest. */
export function formsOf(text: string): string[] {
  return wordForms(text).map(({ form }) => form);
}

/** How many units of `written` its first `length` units of form cover: 1 of 'Ž' for 'z', 3 of 'U.S.' for 'us'. */
export function writtenLength(written: string, length: number): number {
  const { text, ends } = foldWithMap(written);
  let left = length;
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === '.' || text[i] === "'") continue;
    left -= 1;
    if (left === 0) return ends[i] ?? written.length;
  }
  return written.length;
}
