import type { Covered } from './mark.ts';
import type { Meaning, WordReader } from './query-words.ts';
import { placesOf, recordAt, type SearchIndex, type Standing, standingAt } from './search-index.ts';

/** What a match counts by where in the record it stands. */
const COUNTS: Readonly<Record<Standing, number>> = { shown: 1, named: 0.7, around: 0.4 };

/** What the words of a query mean, and how well each record that holds all of them answers it. */
export interface Understood {
  readonly meanings: readonly (readonly Meaning[])[];
  readonly scored: ReadonlyMap<number, number>;
}

/** Reads the words together: as they are typed, or, when no record holds them all, misspelt. */
export function understand(forms: readonly string[], read: WordReader, index: SearchIndex): Understood {
  const readAll = (doubted: boolean): Understood => {
    const meanings = forms.map((form, i) => read(form, i === forms.length - 1, doubted));
    return { meanings, scored: scores(meanings, index) };
  };
  const asTyped = readAll(false);
  return asTyped.scored.size > 0 ? asTyped : readAll(true);
}

/** Record number to score, for the records that hold every word of the query. */
function scores(meanings: readonly (readonly Meaning[])[], index: SearchIndex): Map<number, number> {
  let sums: Map<number, number> | null = null;
  for (const meant of meanings) {
    const next = new Map<number, number>();
    for (const [record, score] of bestPlaces(meant, index)) {
      if (sums === null) next.set(record, score);
      else if (sums.has(record)) next.set(record, (sums.get(record) ?? 0) + score);
    }
    sums = next;
  }
  return sums ?? new Map();
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
