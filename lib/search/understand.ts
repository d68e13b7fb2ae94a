import type { Covered } from './mark.ts';
import type { Meaning, WordReader } from './query-words.ts';
import { placesOf, recordAt, type SearchIndex, type Standing, standingAt } from './search-index.ts';

/** What a match counts by where in the record it stands. */
const COUNTS: Readonly<Record<Standing, number>> = { shown: 1, named: 0.7, around: 0.4 };

/** What the words of a query mean, and how well each record that holds them answers it. */
export interface Understood {
  readonly meanings: readonly (readonly Meaning[])[];
  readonly scored: ReadonlyMap<number, number>;
  /** Whether these records hold all of the words; else they hold as many as any record does. */
  readonly whole: boolean;
}

/** Reads the words together: as they are typed, or, when no record holds them all, misspelt; or else as many as there are. */
export function understand(forms: readonly string[], read: WordReader, index: SearchIndex): Understood {
  const readAll = (doubted: boolean) => {
    const meanings = forms.map((form, i) => read(form, i === forms.length - 1, doubted));
    return { meanings, ...fullest(meanings, index) };
  };
  const asTyped = readAll(false);
  if (asTyped.held === forms.length) return { ...asTyped, whole: true };
  const doubted = readAll(true);
  const whole = doubted.held === forms.length;
  return { ...(whole ? doubted : asTyped), whole };
}

/** The records that hold the most words of the query, each with its score, and how many words that is. */
function fullest(
  meanings: readonly (readonly Meaning[])[],
  index: SearchIndex,
): { readonly scored: ReadonlyMap<number, number>; readonly held: number } {
  const sums = new Map<number, { held: number; score: number }>();
  let most = 0;
  for (const meant of meanings) {
    for (const [record, score] of bestPlaces(meant, index)) {
      const sum = sums.get(record) ?? { held: 0, score: 0 };
      sum.held += 1;
      sum.score += score;
      sums.set(record, sum);
      most = Math.max(most, sum.held);
    }
  }
  const best = [...sums].filter(([, { held }]) => held === most);
  return { scored: new Map(best.map(([record, { score }]) => [record, score])), held: most };
}

/** Where one word of the query is best found in each record; a rare word counts for more than a common one. */
function bestPlaces(meant: readonly Meaning[], index: SearchIndex): Map<number, number> {
  const best = new Map<number, number>();
  for (const { word, quality } of meant) {
    const places = placesOf(index, word);
    const rarity = 1 / Math.log2(2 + places.length);
    for (const place of places) {
      const score = quality * (1 + rarity) * COUNTS[standingAt(place)];
      const record = recordAt(place);
      if (score > (best.get(record) ?? 0)) best.set(record, score);
    }
  }
  return best;
}

/** For each word that is meant, how much of it the query covers. */
export function coveredForms(
  meanings: readonly (readonly Meaning[])[],
  formOf: (word: number) => string,
): Covered {
  const covered = new Map<string, number>();
  for (const { word, covers } of meanings.flat()) {
    const form = formOf(word);
    covered.set(form, Math.max(covers, covered.get(form) ?? 0));
  }
  return covered;
}
