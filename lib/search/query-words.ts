import Fuse, { type IFuseOptions } from 'fuse.js';
import { edits } from './edits.ts';
import type { Vocabulary } from './vocabulary.ts';
import { formsOf } from './word-forms.ts';

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
/** How many of the nearest words are taken. */
const PROPOSALS = 24;
/** A beginning as short as this may mean hundreds of words: the first are enough. */
const BEGINNINGS = 200;

const NEAR_OPTIONS: IFuseOptions<{ readonly form: string }> = {
  keys: ['form'],
  threshold: 0.45,
  location: 0,
  distance: 40,
  ignoreFieldNorm: true,
};

/** Tells what query words mean in a corpus's vocabulary: as written, begun, or, when that is nothing, misspelt. */
export function readQueryWords(vocabulary: Vocabulary): WordReader {
  return (typed, last, doubted = false) => {
    const begins = last || typed.length >= BEGINNING_FROM;
    const found = [...written(typed, vocabulary), ...(begins ? begun(typed, vocabulary) : [])];
    return bestOfEach(doubted || found.length === 0 ? [...found, ...misspelt(typed, vocabulary)] : found);
  };
}

/** Words that narrow nothing down. Short names (US, May, Will) are not among them. */
const IDLE = new Set(
  (
    'the a an of and or in on at to for by with from is was are were be that this it ' +
    'who what when where why how did does said say says about'
  ).split(' '),
);

/**
 * The words of a query in the form in which the index holds them, without idle ones unless it has no others. Read in
 * capitals, which nobody types in a search: without them u.s. would be two letters.
 */
export function queryForms(query: string): readonly string[] {
  return tellingForms(formsOf(query.toUpperCase()));
}

/** The forms without those of idle words, unless there are no others. */
export function tellingForms(forms: readonly string[]): readonly string[] {
  const telling = forms.filter((form) => !IDLE.has(form));
  return telling.length > 0 ? telling : forms;
}

function written(typed: string, vocabulary: Vocabulary): Meaning[] {
  return [typed, ...otherNumbers(typed)].flatMap((form, i) => {
    const word = vocabulary.from(form);
    if (vocabulary.wordAt(word) !== form) return [];
    return [{ word, quality: i === 0 ? EXACT : OTHER_NUMBER, covers: form.length }];
  });
}

function otherNumbers(typed: string): readonly string[] {
  if (typed.length < MISSPELT_FROM) return [];
  if (typed.endsWith('ies')) return [`${typed.slice(0, -3)}y`];
  return typed.endsWith('s') && !typed.endsWith('ss') ? [typed.slice(0, -1)] : [];
}

function begun(typed: string, vocabulary: Vocabulary): Meaning[] {
  const found: Meaning[] = [];
  for (let word = vocabulary.from(typed); found.length < BEGINNINGS; word += 1) {
    const form = vocabulary.wordAt(word);
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

/**
 * Of all words that are no more than a slip or two away, whole or at their beginning, the ones that Fuse.js holds nearest:
 * it is given these few, since one look through all words of a large corpus would take it half a second.
 */
function misspelt(typed: string, vocabulary: Vocabulary): Meaning[] {
  if (typed.length < MISSPELT_FROM || /\d/.test(typed)) return [];
  const limit = typed.length < 7 ? 1 : 2;
  const near = vocabulary
    .near(typed, limit)
    .map((word) => ({ word, form: vocabulary.wordAt(word) }))
    .map(({ word, form }) => ({ word, form, slips: slipsBetween(typed, form, limit) }))
    .filter(({ slips }) => slips <= limit);
  return new Fuse(near, NEAR_OPTIONS).search(typed, { limit: PROPOSALS }).map(({ item }) => ({
    word: item.word,
    quality: NEAR * (1 - item.slips / typed.length),
    covers: item.form.length,
  }));
}

/** The slips between the whole words, or between the one typed and the beginning of the other, if that begins alike. */
function slipsBetween(typed: string, form: string, limit: number): number {
  const whole = edits(typed, form, limit);
  if (whole <= limit || form.length <= typed.length || form[0] !== typed[0]) return whole;
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
