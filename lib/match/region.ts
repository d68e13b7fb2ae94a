import { isState } from '../lexicon/known/namesake-towns.ts';
import { CAPITAL, foldedWord, POSSESSIVE, type Words } from '../text/words.ts';
import { wordAt } from './opening.ts';
import { isLocated } from './titles.ts';

/** What stands after a state's name, of the state's politics: Georgia Gov., New York primary. */
const OF_STATES = new Set(
  `gov governor sen senator senators senate rep republican republicans democrat democrats democratic legislature
  legislators lawmakers lawmaker primary primaries caucus caucuses delegates voters voter congressman congresswoman
  electors gop`.split(/\s+/),
);
/** What stands before the name of a land, but of no city: western New York. */
const PARTS = new Set('upstate western northern southern eastern central rural'.split(' '));
/** What stands before a town beside the words for places: from Albany, the mayor of Albany. */
const AT_TOWNS = new Set(['at', 'from', 'of', 'to']);
/** Offices that are held for a state; judges may be of a city. */
const HELD_FOR_STATES = new Set(
  'gov governor sen senator rep representative congressman congresswoman'.split(' '),
);
const DISTRICT = /^\d+(?:st|nd|rd|th)$/;
/** Words between an office and its state, a whole name with an initial at most: Senator Patty Murray of Washington. */
const LONGEST_NAME = 4;

/**
 * What is told by what stands right beside a name that several places bear: that the `state` is meant (its politics, a
 * county of it, another state beside it), or at least no city but a `land` (with the town before it, or a part of it).
 */
export function regionOf(text: string, words: Words, first: number, last: number): 'state' | 'land' | null {
  if (followsAsState(text, words, first, last) || precedesAsState(text, words, first)) return 'state';
  if (PARTS.has(folded(text, words, first - 1))) return 'land';
  return isInTown(text, words, first, last) ? 'land' : null;
}

/** What stands before an occasion, and before no body: at the RNC. */
const AT_OCCASIONS = new Set('at during since before after until following attend attending'.split(' '));

/** Whether the word before a name that a body and an occasion share (RNC), or before its article, tells the occasion. */
export function isOccasion(text: string, words: Words, first: number): boolean {
  const before = folded(text, words, first - 1);
  return AT_OCCASIONS.has(before === 'the' ? folded(text, words, first - 2) : before);
}

const folded = (text: string, words: Words, i: number) =>
  i >= 0 && i < words.count ? foldedWord(text, words, i) : '';

/** Whether what stands after a name tells a state: its politics, a district, the next of several states. */
function followsAsState(text: string, words: Words, first: number, last: number): boolean {
  const next = folded(text, words, last + 1);
  const then = folded(text, words, last + 2);
  if ((words.shape[last] as number) & POSSESSIVE) return DISTRICT.test(next) || OF_STATES.has(next);
  const gap = gapAfter(text, words, last);
  if (gap === ', ')
    return next !== folded(text, words, first) && stateAt(text, words, next === 'and' ? last + 2 : last + 1);
  if (gap !== ' ') return false;
  if (next === 'and' || next === 'or') return stateAt(text, words, last + 2);
  return OF_STATES.has(next) || (next === 'attorney' && then === 'general') || next === 'state';
}

/** Whether what stands before a name tells a state: a county of it, an office held for it, another state. */
function precedesAsState(text: string, words: Words, first: number): boolean {
  const before = folded(text, words, first - 1);
  const gap = first > 0 ? gapAfter(text, words, first - 1) : '';
  if (gap === ', ') return before === 'county' || stateBefore(text, words, first - 1);
  if (gap !== ' ') return false;
  if (before === 'and' || before === 'or') return stateBefore(text, words, first - 2);
  if (before !== 'of' && before !== 'from') return false;
  const head = folded(text, words, first - 2);
  if (head === 'state' || OF_STATES.has(head)) return true;
  for (let i = first - 2; i >= 0 && i >= first - 2 - LONGEST_NAME; i -= 1) {
    if (((words.shape[i] as number) & CAPITAL) === 0) return false;
    if (HELD_FOR_STATES.has(folded(text, words, i))) return true;
  }
  return false;
}

const gapAfter = (text: string, words: Words, i: number) =>
  i + 1 < words.count ? text.slice(words.end[i] as number, words.start[i + 1] as number) : '';

/** Whether a state's name begins at a word: Tennessee, North Carolina. */
const stateAt = (text: string, words: Words, i: number) =>
  isState(folded(text, words, i)) || isState(`${folded(text, words, i)} ${folded(text, words, i + 1)}`);

/** Whether a state's name ends at a word. */
const stateBefore = (text: string, words: Words, i: number) =>
  isState(folded(text, words, i)) || isState(`${folded(text, words, i - 1)} ${folded(text, words, i)}`);

/** Whether a town stands before the name, and no list of towns: in Albany, New York; not in London, New York and Rome. */
function isInTown(text: string, words: Words, first: number, last: number): boolean {
  const town = first - 1;
  if (town < 1 || gapAfter(text, words, town) !== ', ') return false;
  let i = town;
  while (i > town - 2 && i > 0 && ((words.shape[i - 1] as number) & CAPITAL) !== 0) i -= 1;
  const before = wordAt(text, words, i - 1);
  if (
    ((words.shape[town] as number) & CAPITAL) === 0 ||
    !(isLocated(before) || AT_TOWNS.has(before) || PARTS.has(before))
  )
    return false;
  const next = folded(text, words, last + 1);
  if (next !== 'and' && next !== 'or') return true;
  return gapAfter(text, words, last) !== ' ' && ((words.shape[last + 2] as number) & CAPITAL) === 0;
}
