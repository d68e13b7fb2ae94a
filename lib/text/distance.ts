import { unitAt } from './unit-at.ts';

/** The three rows of the table that are needed at a time, one after the other; used by one pair after the other. */
let rows = new Int32Array(192);

/**
 * Edits that turn one word into another: letters put in, left out, changed, or two neighbours swapped (optimal string
 * alignment, the restricted Damerau-Levenshtein distance). Answers `most + 1` as soon as it is more than `most`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const width = b.length + 1;
  if (rows.length < 3 * width) rows = new Int32Array(6 * width);
  let [before, above, row] = [0, width, 2 * width];
  for (let j = 0; j < width; j += 1) rows[above + j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    const least = fillRow(a, i, b, before, above, row);
    if (least > most) return most + 1;
    [before, above, row] = [above, row, before];
  }
  return Math.min(rows[above + b.length] as number, most + 1);
}

/** Fills row `i` of the table, which begins at `row`, from the two above it; answers the least number in it. */
function fillRow(a: string, i: number, b: string, before: number, above: number, row: number): number {
  const letter = unitAt(a, i - 1);
  let least = i;
  let left = i;
  rows[row] = i;
  for (let j = 1; j <= b.length; j += 1) {
    const other = unitAt(b, j - 1);
    const change = (rows[above + j - 1] as number) + (letter === other ? 0 : 1);
    left = Math.min((rows[above + j] as number) + 1, left + 1, change);
    if (i > 1 && j > 1 && letter === unitAt(b, j - 2) && unitAt(a, i - 2) === other)
      left = Math.min(left, (rows[before + j - 2] as number) + 1);
    rows[row + j] = left;
    least = Math.min(least, left);
  }
  return least;
}
