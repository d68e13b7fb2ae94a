import type { Meaning, Reading } from '../meaning.ts';

export type Groups = Readonly<Record<string, string | undefined>>;

/** One way to write a time, and what it says. */
export interface Form {
  readonly pattern: RegExp;
  /** Null where the form is looked for in every text. */
  readonly rare: RegExp | null;
  /** Null where the words are no time. `before` and `after` are what stands around them, as much as matters. */
  read(groups: Groups, before: string, after: string): Meaning | null;
}

/** How much is looked at of what stands around the words, in characters. */
const AROUND = 40;

/**
 * A form from the source of its pattern, in any case. No pattern may go back over more than a few words, so that reading
 * a text is linear. A group `core` is the expression itself, where the pattern needs words before it. `rare` are words
 * without which there is nothing to find, and which most texts are without: they are looked for first, in a tenth of the
 * time. So is a pattern of ASCII alone in half of it.
 */
export function form(source: string, read: Form['read'], rare: RegExp | null = null): Form {
  return { pattern: new RegExp(source, source.includes('\\p{') ? 'giu' : 'gi'), read, rare };
}

/** All that is written in a text in one of these forms; what they find may overlap. */
export function readForms(text: string, forms: readonly Form[]): Reading[] {
  const readings: Reading[] = [];
  for (const { pattern, read, rare } of forms) {
    if (rare && !rare.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const groups = match.groups ?? {};
      const end = match.index + match[0].length;
      const start = end - (groups.core ?? match[0]).length;
      const before = text.slice(Math.max(0, match.index - AROUND), match.index);
      const meaning = read(groups, before, text.slice(end, end + AROUND));
      if (meaning) readings.push({ start, end, meaning });
    }
  }
  return readings;
}
