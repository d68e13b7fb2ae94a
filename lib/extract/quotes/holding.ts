import type { ExtractedEntity } from '../../domain/entity.ts';
import { countryNamed, countryOfDemonym, isPlaceName } from '../names/gazetteer.ts';
import type { NameMention } from '../names/names.ts';
import { spelledOut } from '../names/offices.ts';
import { CREEDS, ROLE_MODIFIERS } from '../names/vocabulary.ts';
import { wordList } from '../word-list.ts';

/**
 * What a phrase calls somebody: of which countries, no longer or not quite what, of which towns and states, and what
 * else.
 */
interface Calling {
  readonly countries: ReadonlySet<string>;
  readonly bars: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  /** Of the words, those that part one office from another: a ministry, a body. */
  readonly parting: ReadonlySet<string>;
}

/** All that a document calls one person. */
export type Held = Omit<Calling, 'parting'>;

/** Words that make an office another person's than its holder's. */
const BARS = wordList(`
  former ex late acting interim deputy another other vice then next incoming outgoing onetime retired shadow
`);

const EMPTY = wordList(
  'the a an of for in at from s mr mrs ms dr top new current senior veteran longtime own',
);

const MINISTRIES = wordList(
  'health energy trade environment education economy agriculture transport culture home labor labour',
);

/** Mentions of a person that are looked at for what is said beside them. */
const LOOKED_AT = 40;

/** Reads a phrase: 'the former prime minister of the Netherlands'. */
function readCalling(text: string): Calling {
  const countries = new Set<string>();
  const bars = new Set<string>();
  const places = new Set<string>();
  const words = new Set<string>();
  const parting = new Set<string>();
  for (const word of wordsOf(text)) {
    const low = word.toLowerCase().replaceAll('.', '');
    const capital = /^\p{Lu}/u.test(word);
    const country = countryOfDemonym(word) ?? countryNamed(word);
    if (country) countries.add(country.code);
    else if (BARS.has(low)) bars.add(low);
    else if (capital && isPlaceName(word)) places.add(low);
    else
      for (const plain of spelledOut(low)) {
        words.add(plain);
        if (parts(plain, capital)) parting.add(plain);
      }
  }
  if (words.has('vice')) bars.add('vice');
  return { countries, bars, places, words, parting };
}

/** The words of a phrase that tell something, without their possessive endings. */
function wordsOf(text: string): string[] {
  return text
    .split(/[\s\-‑[\](),]+/u)
    .map((raw) => raw.replace(/['’]s?$/u, '').replace(/\.$/, ''))
    .filter((word) => word !== '' && !EMPTY.has(word.toLowerCase()));
}

/** Whether a word parts one office from another: a ministry's, a body's; a party's does not. */
function parts(low: string, capital: boolean): boolean {
  return !CREEDS.has(low) && (capital || ROLE_MODIFIERS.has(low) || MINISTRIES.has(low));
}

/** Gathers what `entity` is called in `text`. `named` are its mentions. */
export function heldBy(entity: ExtractedEntity, named: readonly NameMention[], text: string): Held {
  const callings = [
    ...entity.roles.map(({ text: role, evidence }) =>
      evidence ? `${beforeRole(text, evidence.start)}${role}${behindRole(text, evidence.end)}` : role,
    ),
    ...named.slice(0, LOOKED_AT).map(({ title, end }) => `${title ?? ''} ${ofPlace(text, end)}`),
    ...titlesOf(entity.name, text),
  ].map(readCalling);
  const all = (part: keyof Held) => new Set(callings.flatMap((calling) => [...calling[part]]));
  return { countries: all('countries'), bars: all('bars'), places: all('places'), words: all('words') };
}

/** Characters in which titles are looked for before a name, also where no mention of it counts: in a caption. */
const TITLED_WITHIN = 20_000;

function titlesOf(name: string, text: string): string[] {
  const titles: string[] = [];
  const top = text.slice(0, TITLED_WITHIN);
  for (
    let at = top.indexOf(name);
    at >= 0 && titles.length < LOOKED_AT;
    at = top.indexOf(name, at + name.length)
  )
    titles.push(
      /(?:\p{Lu}[\p{L}.]*(?:['’]s?)?[ -]){1,5}$/u.exec(top.slice(Math.max(0, at - 60), at))?.[0] ?? '',
    );
  return titles;
}

/** What stands before a role and belongs to it: 'Russia's', 'the former', 'the Polish'. */
function beforeRole(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - 40), start);
  return (
    /(?:(?:\p{Lu}[\p{L}.]*(?:['’]s?)?|former|ex|late|acting|deputy|then)[ -]+){1,3}$/u.exec(before)?.[0] ?? ''
  );
}

/** What hangs on a role: ' of the Netherlands', ' for Ohio'; empty where nothing does. */
export function behindRole(text: string, end: number): string {
  const behind = text.slice(end, end + 60);
  return /^ (?:of|for) (?:the )?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)*/u.exec(behind)?.[0] ?? '';
}

/** Where somebody is from, behind the name: 'Bernie Sanders of Vermont', 'Ted Cruz (R-Texas)'. */
function ofPlace(text: string, end: number): string {
  const found = /^,? (?:of |\(?[RDI]-)(\p{Lu}[\p{L}.]*(?: \p{Lu}\p{L}+)?)/u.exec(text.slice(end, end + 40));
  return found?.[1] ?? '';
}

/**
 * Whether the phrase `called` ('the Spanish prime minister', 'the secretary general of the United Nations') can mean the
 * person: of no other country or body, and no 'former' or 'deputy' that the person is not. `perhaps` where a word of it,
 * or the state, was never said of the person.
 */
export function fitOf(called: string, held: Held): 'yes' | 'perhaps' | 'no' {
  const { countries, bars, places, words, parting } = readCalling(called);
  for (const country of countries) if (!held.countries.has(country)) return 'no';
  for (const bar of bars) if (!held.bars.has(bar)) return 'no';
  for (const word of parting) if (!held.words.has(word)) return 'no';
  const elsewhere = [...places].some((place) => !held.places.has(place));
  if (elsewhere && held.places.size > 0) return 'no';
  return !elsewhere && [...words].every((word) => held.words.has(word)) ? 'yes' : 'perhaps';
}
