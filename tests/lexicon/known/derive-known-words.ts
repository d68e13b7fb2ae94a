import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise';
import { KNOWN, stemsOf } from '../../../lib/lexicon/known/classes.ts';
import { buildFilter, packCells } from './build-filter.ts';

/** The rarest of the surnames that count as frequent, by rank. */
const COMMON_SURNAMES = 5_000;

/** `lib/lexicon/known/data.ts` as the lists beside this file make it; what they are of is said in their README. */
export function deriveKnownWords(): string {
  const values = valuesOf();
  const { seed, segment, cells } = buildFilter(values);
  return `// The lists in tests/lexicon/known/lists, ${values.size} words. Derive again with:
// npx vitest run tests/lexicon/known/data.test.ts -u
export const FILTER = {
  seed: ${seed},
  segment: ${segment},
  cells:
    '${packCells(cells)}',
};
`;
}

const list = (name: string) =>
  readFileSync(join(import.meta.dirname, 'lists', `${name}.txt`), 'utf8')
    .trim()
    .split('\n');

/** `lib/lexicon/known/towns.ts` as its list makes it. */
export function deriveTowns(): string {
  const states = list('namesake-towns').map((line) => line.replace(': ', ':').replaceAll(', ', ','));
  return `// tests/lexicon/known/lists/namesake-towns.txt. Derive again with:
// npx vitest run tests/lexicon/known/data.test.ts -u
export const TOWNS =
  '${states.join(';')}';
`;
}

/** `lib/lexicon/known/women.ts`: the given names that compromise has as women's; the list says of none that only men bear it. */
export function deriveWomen(): string {
  const model = nlp.model() as unknown as { one: { lexicon: Record<string, string | string[]> } };
  const bearers = new Map(list('given').map((line) => line.split(' ') as [string, string]));
  const women = Object.entries(model.one.lexicon)
    .filter(([name, tags]) => [tags].flat().includes('FemaleName') && bearers.get(name) !== 'm')
    .map(([name]) => name);
  const { seed, segment, cells } = buildFilter(new Map(women.map((name) => [name, 1])));
  return `// Given names that women bear, by compromise (MIT), ${women.length} of them. Derive again with:
// npx vitest run tests/lexicon/known/data.test.ts -u
export const WOMEN = {
  seed: ${seed},
  segment: ${segment},
  cells:
    '${packCells(cells)}',
};
`;
}

/** Each word of the lists, folded, with what it is known as: one of `KNOWN`. */
function valuesOf(): Map<string, number> {
  const values = new Map<string, number>();
  for (const land of list('lands')) {
    for (const people of peoplesOf(land)) if (!values.has(people)) values.set(people, KNOWN.rareWord);
    values.set(land, KNOWN.place);
  }
  for (const place of list('places')) values.set(place, KNOWN.place);
  list('surnames').forEach((name, rank) => {
    values.set(name, rank < COMMON_SURNAMES ? KNOWN.commonSurname : KNOWN.surname);
  });
  for (const line of list('given')) values.set(line.split(' ')[0] ?? '', KNOWN.given);
  addDictionary(values);
  return values;
}

function addDictionary(values: Map<string, number>): void {
  const everyday = new Set(list('everyday-words'));
  const words = new Set([...everyday, ...list('rare-words')]);
  for (const word of words) {
    const name = values.get(word);
    if (name === undefined && stemsOf(word).some((stem) => words.has(stem))) continue;
    if (!everyday.has(word)) values.set(word, name ?? KNOWN.rareWord);
    else if (name === KNOWN.given) values.set(word, KNOWN.wordAndGiven);
    else values.set(word, name === KNOWN.commonSurname ? KNOWN.wordAndSurname : KNOWN.word);
  }
}

/** What the people of a land may be called, by the common ways of making it; the wrong ones do no harm. */
function peoplesOf(land: string): string[] {
  const stem = land.replace(/[aeiouy]+$/, '');
  return [`${land}n`, `${stem}an`, `${stem}ian`, `${land}i`, `${stem}ese`];
}
