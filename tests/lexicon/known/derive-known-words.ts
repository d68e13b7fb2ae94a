import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise';
import { languages } from 'countries-list';
import { KNOWN, type KnownClass, stemsOf } from '../../../lib/lexicon/known/classes.ts';
import { fold } from '../../../lib/text/fold.ts';
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
  const bearers = new Map(list('given').map((line) => line.split(' ') as [string, string]));
  const women = taggedWords()
    .filter(([name, tags]) => tags.includes('FemaleName') && bearers.get(name) !== 'm')
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

/** The tags of compromise's lexicon that places and their peoples have. */
const PLACE_TAGS = ['Country', 'Region', 'City', 'Demonym'];

/**
 * `lib/lexicon/known/peoples.ts`: the places and peoples of compromise's lexicon, and languages, that are known as
 * something else: a surname, a given name, a word.
 */
export function derivePeoples(): string {
  const values = valuesOf();
  const places = taggedWords()
    .filter(([, tags]) => PLACE_TAGS.some((tag) => tags.includes(tag)))
    .map(([word]) => word);
  const named = new Set([...places, ...Object.values(languages).map(({ name }) => fold(name))]);
  const isPlural = (word: string) => stemsOf(word).some((stem) => named.has(stem));
  const peoples = [...named].filter(
    (word) => /^\p{L}+$/u.test(word) && values.get(word) !== KNOWN.place && !isPlural(word),
  );
  return `// Places and peoples of compromise and languages of countries-list (both MIT) that are also surnames, given names or
// words. Derive again with: npx vitest run tests/lexicon/known/data.test.ts -u
export const PEOPLES =
  '${peoples.sort().join(' ')}';
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
    if (rank < COMMON_SURNAMES) values.set(name, KNOWN.commonSurname);
    else if (values.get(name) !== KNOWN.place) values.set(name, KNOWN.surname);
  });
  for (const line of list('given')) values.set(line.split(' ')[0] ?? '', KNOWN.given);
  addDictionary(values);
  addTagged(values);
  return values;
}

/** What the names in compromise's lexicon are known as, by their tags: given names, places, peoples, days and months. */
const TAGS: Readonly<Record<string, KnownClass>> = {
  MaleName: KNOWN.given,
  FemaleName: KNOWN.given,
  FirstName: KNOWN.given,
  City: KNOWN.place,
  Region: KNOWN.place,
  Country: KNOWN.place,
  Place: KNOWN.place,
  Demonym: KNOWN.rareWord,
  SportsTeam: KNOWN.rareWord,
  Month: KNOWN.rareWord,
  WeekDay: KNOWN.rareWord,
};
const SHORTEST_TAGGED = 4;

/** Adds the words of compromise's lexicon that no list has. */
function addTagged(values: Map<string, number>): void {
  const isNew = (word: string) => [word, ...stemsOf(word)].every((form) => !values.has(form));
  for (const [word, tags] of taggedWords()) {
    const [known] = Object.entries(TAGS).filter(([tag]) => tags.includes(tag));
    if (known && /^\p{L}+$/u.test(word) && word.length >= SHORTEST_TAGGED && isNew(word))
      values.set(word, known[1]);
  }
}

function taggedWords(): [word: string, tags: readonly string[]][] {
  const model = nlp.model() as unknown as { one: { lexicon: Record<string, string | string[]> } };
  return Object.entries(model.one.lexicon).map(([word, tags]) => [fold(word), [tags].flat()]);
}

/** Everyday words that, with a capital, are hardly ever the word: the land, not the crockery. */
const LANDS_ABOVE_ALL = new Set(['china']);

function addDictionary(values: Map<string, number>): void {
  const everyday = new Set(list('everyday-words'));
  const words = new Set([...everyday, ...list('rare-words')]);
  for (const word of words) {
    if (LANDS_ABOVE_ALL.has(word)) continue;
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
