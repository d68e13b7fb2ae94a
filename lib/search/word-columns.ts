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
    ...joined(lists),
  };
}

function joined(lists: readonly (readonly number[])[]): Pick<SearchIndex, 'places' | 'placeStarts'> {
  const placeStarts = startsOf(lists);
  const places = new Uint32Array(placeStarts.at(-1) ?? 0);
  for (const [word, list] of lists.entries()) places.set(list, placeStarts[word]);
  return { places, placeStarts };
}

/** Where each of these begins when they stand one after the other, and the end of the last. */
function startsOf(parts: readonly { readonly length: number }[]): Uint32Array {
  const starts = new Uint32Array(parts.length + 1);
  parts.forEach(({ length }, i) => {
    starts[i + 1] = (starts[i] ?? 0) + length;
  });
  return starts;
}

/** Word to places, ascending: of each record the first, which is the best. */
function placesByWord(records: readonly StandingTexts[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [record, texts] of records.entries()) {
    const best = placeOf(record, STANDINGS[0]);
    for (const standing of STANDINGS) {
      const place = placeOf(record, standing);
      for (const form of texts[standing].flatMap(formsOf)) {
        const list = places.get(form);
        if (!list) places.set(form, [place]);
        else if ((list.at(-1) ?? 0) < best) list.push(place);
      }
    }
  }
  return places;
}
