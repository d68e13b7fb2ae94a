import * as v from 'valibot';
import { offset } from './shapes.ts';

/*
 * What a page has shown so far that decides about names standing alone, as the text that the page carries from one
 * question to the next. It grows with the page and goes to and fro with each of them: so it is in columns too.
 */

interface Introduction {
  /** Its number in the lexicon. */
  entity: number;
  block: number;
  at: number;
  office: boolean;
  alone: boolean;
}

interface Context {
  /** Entities that the page has named beyond doubt, where, and whether with an office. */
  introduced: Introduction[];
  /** Last words of longer names that are nobody's here: after 'Jim Jordan', 'Jordan' alone is not the country. */
  others: string[];
}

/** Numbers for each introduction: the entity's, the block's, the place in it, and what is said in bits. */
const WIDTH = 4;
const OFFICE = 1;
const ALONE = 2;

/** A context as text. */
export function carriedOf({ introduced, others }: Context): string {
  const rows = introduced.flatMap(({ entity, block, at, office, alone }) => [
    entity,
    block,
    at,
    (office ? OFFICE : 0) | (alone ? ALONE : 0),
  ]);
  return JSON.stringify([rows, others]);
}

/** Such a text, and the context in it. */
export const carried = v.pipe(
  v.string(),
  v.parseJson(),
  v.tuple([v.array(offset), v.array(v.string())]),
  v.check(([rows]) => rows.length % WIDTH === 0),
  v.transform(([rows, others]): Context => ({ introduced: introductionsIn(rows), others })),
);

function introductionsIn(rows: readonly number[]): Introduction[] {
  return Array.from({ length: rows.length / WIDTH }, (_, row) => {
    const [entity = 0, block = 0, at = 0, said = 0] = rows.slice(WIDTH * row, WIDTH * (row + 1));
    return { entity, block, at, office: (said & OFFICE) !== 0, alone: (said & ALONE) !== 0 };
  });
}
