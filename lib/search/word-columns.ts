import { placeOf, type SearchIndex, STANDINGS, type Standing } from './search-index.ts';
import { formsOf } from './word-forms.ts';

/** The texts of a record by where in it they stand. */
export type StandingTexts = Readonly<Record<Standing, readonly string[]>>;

/** The columns of all words in the texts of records, in the order of these. */
export function wordColumns(
  records: readonly StandingTexts[],
): Pick<SearchIndex, 'words' | 'wordStarts' | 'places' | 'placeStarts'> {
  const places = placesByWord(records);
  const forms = [...places.keys()].sort();
  const lists = forms.map((form) => places.get(form) ?? []);
  return {
    words: forms.join(''),
    wordStarts: startsOf(forms),
    places: Uint32Array.from(lists.flat()),
    placeStarts: startsOf(lists),
  };
}

/** Where each of these begins when they stand one after the other, and the end of the last. */
function startsOf(parts: readonly { readonly length: number }[]): Uint32Array {
  const starts = new Uint32Array(parts.length + 1);
  parts.forEach(({ length }, i) => {
    starts[i + 1] = (starts[i] ?? 0) + length;
  });
  return starts;
}

/** Word to places: of each record the best one. */
function placesByWord(records: readonly StandingTexts[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [record, texts] of records.entries()) {
    const known = new Set<string>();
    for (const standing of STANDINGS) {
      const forms = new Set(texts[standing].flatMap(formsOf)).difference(known);
      for (const form of forms) {
        known.add(form);
        const list = places.get(form);
        if (list) list.push(placeOf(record, standing));
        else places.set(form, [placeOf(record, standing)]);
      }
    }
  }
  return places;
}
