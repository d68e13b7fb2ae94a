import { firstFrom, type SearchIndex } from './search-index.ts';

/** The words of a search index, by number. */
export interface Vocabulary {
  readonly size: number;
  wordAt(word: number): string;
  /** The number of a word, or of the first one after where it would stand. */
  from(form: string): number;
  /**
   * The words that may be `form` misspelt, or begin so, with up to `slips` letters too many, too few, other or swapped: all
   * that are, and some that are not.
   */
  near(form: string, slips: number): number[];
}

/** Opens the words of an index, without making a string of any before it is asked for. */
export function openVocabulary({ words, wordStarts }: Pick<SearchIndex, 'words' | 'wordStarts'>): Vocabulary {
  const size = wordStarts.length - 1;
  const wordAt = (word: number) => words.slice(wordStarts[word], wordStarts[word + 1]);
  return {
    size,
    wordAt,
    from: (form) => firstFrom(form, size, wordAt),
    near(form, slips) {
      const wanted = lettersOf(form, 0, form.length);
      const found: number[] = [];
      for (let word = 0; word < size; word += 1) {
        const start = wordStarts[word] as number;
        const length = (wordStarts[word + 1] as number) - start;
        if (length < form.length - slips) continue;
        const end = start + Math.min(length, form.length + slips);
        if (bits(wanted & ~lettersOf(words, start, end)) <= slips) found.push(word);
      }
      return found;
    },
  };
}

/** Which letters stand in a stretch of a text, as bits; letters may share one. A slip takes away one letter at most. */
function lettersOf(text: string, start: number, end: number): number {
  let letters = 0;
  for (let at = start; at < end; at += 1) letters |= 1 << (text.charCodeAt(at) & 31);
  return letters;
}

function bits(letters: number): number {
  let left = letters;
  let count = 0;
  for (; left !== 0; count += 1) left &= left - 1;
  return count;
}
