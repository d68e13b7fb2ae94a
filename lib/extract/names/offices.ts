import { wordList } from '../word-list.ts';
import { countryNamed, countryOfDemonym } from './gazetteer.ts';
import { CREEDS, HONORIFICS, ROLE_NOUNS } from './vocabulary.ts';

/** An office as words to compare: of which country, and which words it has. */
export interface Office {
  readonly country: string | null;
  readonly words: ReadonlySet<string>;
}

const SPELT_OUT: ReadonlyMap<string, readonly string[]> = new Map(
  `fm foreign minister; pm prime minister; vp vice president; ag attorney general; premier prime minister; sen senator;
  rep representative; gov governor; gen general; amb ambassador; prof professor; un united nations; defence defense;
  congressman representative; congresswoman representative; spokesman spokesperson; spokeswoman spokesperson;
  chairman chair; chairwoman chair`
    .split(';')
    .map((line) => line.trim().split(' '))
    .map(([short = '', ...words]) => [short, words]),
);

/** The words of an office as they are compared, from one in lower case: 'prime' and 'minister' for 'pm'. */
export function spelledOut(word: string): readonly string[] {
  return SPELT_OUT.get(word) ?? [word];
}

/** Words that say nothing of which office it is. */
const EMPTY = wordList(`
  the a an of for s top then current new longtime late senior veteran mr dr miss sir madam dame lord hon mrs ms
  former
`);

/** The office that `text` names: 'Russian Foreign Minister', 'the Russian FM', 'NATO Secretary-General'. */
export function readOffice(text: string): Office {
  const words = new Set<string>();
  let country: string | null = null;
  for (const raw of text.split(/[\s\-[\](),]+/u)) {
    const word = raw.replace(/['’]s$/u, '').replaceAll('.', '');
    const lower = word.toLowerCase();
    if (lower === '' || EMPTY.has(lower)) continue;
    const nation = countryOfDemonym(word) ?? countryNamed(word);
    if (nation !== null) country = nation.code;
    else if (!CREEDS.has(lower)) for (const plain of spelledOut(lower)) words.add(plain);
  }
  return { country, words };
}

const CALLING = /(?:ist|ian|man|woman|person|eer|crat|logist)$/;

/** Whether `text` names an office or a calling, and is not merely words before a name. */
export function namesOffice(text: string): boolean {
  if (readOffice(text).words.size === 0 || /^(?:chief|head|major|general|fellow)$|\b(?:of|for)$/i.test(text))
    return false;
  return text
    .toLowerCase()
    .split(/[\s,()\-[\]]+/u)
    .map((word) => word.replace(/\.$/, '').replace(/['’]s$/u, ''))
    .some((word) => ROLE_NOUNS.has(word) || HONORIFICS.has(word) || CALLING.test(word));
}

const DIPLOMATS: readonly (readonly string[])[] = [
  ['foreign', 'minister'],
  ['ambassador'],
  ['envoy'],
  ['secretary', 'state'],
];

function has(office: Office, word: string): boolean {
  if (office.words.has(word)) return true;
  return word === 'diplomat' && DIPLOMATS.some((words) => words.every((one) => office.words.has(one)));
}

/** Whether who holds `held` can be called `called`: every word of it fits, and the country is not another. */
export function fitsOffice(called: Office, held: Office): boolean {
  if (called.words.size === 0) return false;
  if (called.country !== null && held.country !== null && called.country !== held.country) return false;
  return [...called.words].every((word) => has(held, word));
}
