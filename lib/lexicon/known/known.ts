import { KNOWN, type KnownClass, stemsOf } from './classes.ts';
import { FILTER } from './data.ts';
import { type Filter, lookUp, unpackCells } from './filter.ts';
import { PEOPLES } from './peoples.ts';
import { WOMEN } from './women.ts';

let opened: Filter | undefined;

function filter(): Filter {
  opened ??= { ...FILTER, cells: unpackCells(FILTER.cells) };
  return opened;
}

/**
 * What is known of a folded word: an English word, a name of people, a town; null for all others, so for most names
 * that are misspelt. One unknown word in 512 is taken for a known one.
 */
export function knownAs(folded: string): KnownClass | null {
  return lookUp(filter(), folded) as KnownClass | null;
}

/** The everyday words that are too short for the list. */
const SHORTEST = new Set(
  'a i am an as at be by do go he if in is it me my no of on or so to up us we ai ad tv'.split(' '),
);

/** Words remembered with whether they are everyday ones: pages repeat theirs. */
const MOST_REMEMBERED = 4096;
const remembered = new Map<string, boolean>();

/** Whether a folded word is an everyday one, in whatever form. */
export function isEverydayWord(folded: string): boolean {
  if (folded.length < 3) return SHORTEST.has(folded);
  let everyday = remembered.get(folded);
  if (everyday === undefined) {
    everyday = isFormOfEverydayWord(folded);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(folded, everyday);
  }
  return everyday;
}

function isFormOfEverydayWord(folded: string): boolean {
  return [folded, ...stemsOf(folded)].some((form) => {
    const known = knownAs(form);
    return known === KNOWN.word || known === KNOWN.wordAndGiven || known === KNOWN.wordAndSurname;
  });
}

/** Whether a folded word is in the dictionary, in whatever form. */
export function isDictionaryWord(folded: string): boolean {
  return (
    isEverydayWord(folded) || [folded, ...stemsOf(folded)].some((form) => knownAs(form) === KNOWN.rareWord)
  );
}

/** Whether a folded word is a given name. */
export function isGivenName(folded: string): boolean {
  const known = knownAs(folded);
  return known === KNOWN.given || known === KNOWN.wordAndGiven;
}

let women: Filter | undefined;

/** Whether a folded given name is one that women bear. One unknown name in 512 is taken for such a one. */
export function isWomansName(folded: string): boolean {
  women ??= { ...WOMEN, cells: unpackCells(WOMEN.cells) };
  return lookUp(women, folded) !== null;
}

/** Endings that make a people of a land: Cuban, Brazilian, Japanese, Israeli. */
const ENDINGS = ['n', 'an', 'ian', 'ese', 'i'];

let peoples: ReadonlySet<string> | undefined;

/** Whether a folded word is the name of a place, or of a people after one, whatever else it is: French, London. */
export function isOfPlace(folded: string): boolean {
  peoples ??= new Set(PEOPLES.split(' '));
  if (peoples.has(folded)) return true;
  const known = knownAs(folded);
  if (known !== KNOWN.rareWord) return known === KNOWN.place;
  return ENDINGS.some(
    (ending) => folded.endsWith(ending) && knownAs(folded.slice(0, -ending.length)) === KNOWN.place,
  );
}
