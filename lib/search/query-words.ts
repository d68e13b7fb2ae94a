import Fuse, { type IFuseOptions } from 'fuse.js';
import { edits } from './edits.ts';
import type { WordIndex } from './search-index.ts';
import { wordForms } from './word-forms.ts';

/** A word of the corpus that a word of the query may mean, and how well, 0 to 1. */
export interface Meaning {
  /** The word's number in the index. */
  readonly word: number;
  readonly quality: number;
  /** How many of its units the query's word covers: what is marked of it. */
  readonly covers: number;
}

/** What one word of a query may mean. `doubted`: it may be misspelt although it begins some word. */
export type WordReader = (typed: string, last: boolean, doubted?: boolean) => readonly Meaning[];

const EXACT = 1;
/** A plural for a singular or the other way round. */
const OTHER_NUMBER = 0.9;
/** The query's word begins this one; the nearer their lengths, the better. */
const BEGINS = 0.75;
const NEAR = 0.5;

/** From this length on a word that is not the last may be the beginning of another: 'us nato' is not 'used'. */
const BEGINNING_FROM = 3;
/** Shorter words have too many neighbours to be taken for misspelt. */
const MISSPELT_FROM = 4;
/** How many words Fuse.js may propose; each is verified. */
const PROPOSALS = 24;
/** A beginning as short as this may mean hundreds of words: the first are enough. */
const BEGINNINGS = 200;

const NEAR_OPTIONS: IFuseOptions<string> = {
  threshold: 0.45,
  location: 0,
  distance: 40,
  ignoreFieldNorm: true,
};

/** Tells what query words mean in a corpus's vocabulary: as written, begun, or, when that is nothing, misspelt. */
export function readQueryWords({ keys, records }: WordIndex): WordReader {
  const forms = records.map(({ v }) => v);
  const numbers = new Map(forms.map((form, number) => [form, number]));
  const index = Fuse.parseIndex<string>({ keys, records } as unknown as Parameters<
    typeof Fuse.parseIndex
  >[0]);
  const fuse = new Fuse(forms, NEAR_OPTIONS, index);
  return (typed, last, doubted = false) => {
    const found = [...written(typed, numbers), ...(isBeginning(typed, last) ? begun(typed, forms) : [])];
    return bestOfEach(doubted || found.length === 0 ? [...found, ...misspelt(typed, fuse)] : found);
  };
}

/** Words that narrow nothing down. Short names (US, May, Will) are not among them. */
const IDLE = new Set(
  (
    'the a an of and or in on at to for by with from is was are were be that this it ' +
    'who what when where why how did does said say says about'
  ).split(' '),
);

/** The words of a query in the form in which the index holds them, without idle ones unless it has no others. */
export function queryForms(query: string): string[] {
  const forms = wordForms(query).map(({ form }) => form);
  const telling = forms.filter((form) => !IDLE.has(form));
  return telling.length > 0 ? telling : forms;
}

const isBeginning = (typed: string, last: boolean) => last || typed.length >= BEGINNING_FROM;

function written(typed: string, numbers: ReadonlyMap<string, number>): Meaning[] {
  return [typed, ...otherNumbers(typed)].flatMap((form, i) => {
    const word = numbers.get(form);
    return word === undefined ? [] : [{ word, quality: i === 0 ? EXACT : OTHER_NUMBER, covers: form.length }];
  });
}

function otherNumbers(typed: string): readonly string[] {
  if (typed.length < MISSPELT_FROM) return [];
  if (typed.endsWith('ies')) return [`${typed.slice(0, -3)}y`];
  return typed.endsWith('s') && !typed.endsWith('ss') ? [typed.slice(0, -1)] : [];
}

function begun(typed: string, forms: readonly string[]): Meaning[] {
  const found: Meaning[] = [];
  for (let word = firstFrom(typed, forms); word < forms.length && found.length < BEGINNINGS; word += 1) {
    const form = forms[word] ?? '';
    if (!form.startsWith(typed)) break;
    const share = typed.length / form.length;
    found.push({
      word,
      quality: form === typed ? EXACT : BEGINS * (0.6 + 0.4 * share),
      covers: typed.length,
    });
  }
  return found;
}

/** Where `typed` stands, or would stand, in the sorted list. */
function firstFrom(typed: string, forms: readonly string[]): number {
  let low = 0;
  let high = forms.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((forms[middle] ?? '') < typed) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Fuse.js proposes; what is more than a slip or two away from the whole word, or from its beginning, is refused. */
function misspelt(typed: string, fuse: Fuse<string>): Meaning[] {
  if (typed.length < MISSPELT_FROM || /\d/.test(typed)) return [];
  const limit = typed.length < 7 ? 1 : 2;
  return fuse.search(typed, { limit: PROPOSALS }).flatMap(({ item, refIndex }) => {
    const slips = slipsBetween(typed, item, limit);
    return slips > limit
      ? []
      : [{ word: refIndex, quality: NEAR * (1 - slips / typed.length), covers: item.length }];
  });
}

function slipsBetween(typed: string, form: string, limit: number): number {
  const whole = edits(typed, form, limit);
  if (whole <= limit || form.length <= typed.length) return whole;
  return Math.min(
    edits(typed, form.slice(0, typed.length), limit),
    edits(typed, form.slice(0, typed.length + 1), limit),
  );
}

function bestOfEach(found: readonly Meaning[]): Meaning[] {
  const best = new Map<number, Meaning>();
  for (const meaning of found) {
    const known = best.get(meaning.word);
    if (known === undefined || known.quality < meaning.quality) best.set(meaning.word, meaning);
  }
  return [...best.values()];
}
